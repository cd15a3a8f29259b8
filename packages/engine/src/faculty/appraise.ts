import { appraise as appraised, type Appraisal, type Felt } from "../mind/appraise.js";
import { oneOf, orElse, within, yesNo } from "./heed.js";

/** What happened, in the variables of Ortony, Clore and Collins. */
export interface Happening extends Appraisal {
  /** How far the agent could have done otherwise, 0..1: what is beyond control excuses as coercion does (Weiner 1985). */
  readonly control?: number;
}

export interface Appraised {
  readonly feelings: readonly Felt[];
}

/**
 * The feelings that a happening gives rise to, each with its strength and the kinds that it implies. A prospect that is
 * neither confirmed nor disconfirmed (`new` false, `likelihood` between 0 and 1) is still a prospect; what was not expected at
 * all (`before` 0) is new. `RangeError` where a variable is missing or out of its range.
 */
export function appraise(happening: Happening): Appraised {
  const said = heeded(happening);
  const held = !said.new && said.before !== 0 && (said.likelihood === 0 || said.likelihood === 1);
  return { feelings: appraised({ ...said, new: !held }).filter(({ strength }) => strength > 0) };
}

function heeded(said: Happening): Appraisal & { before: number } {
  const control = orElse(1, "control", said.control, { low: 0, high: 1 });
  return {
    congruence: within("congruence", said.congruence, -1, 1),
    utility: within("utility", said.utility, -1, 1),
    affected: oneOf("affected", said.affected, ["self", "other"]),
    relation: within("relation", said.relation, -1, 1),
    new: yesNo("new", said.new),
    likelihood: within("likelihood", said.likelihood, 0, 1),
    before: orElse(1, "before", said.before, { low: 0, high: 1 }),
    agent: oneOf("agent", said.agent, ["none", "self", "other"]),
    adherence: within("adherence", said.adherence, -1, 1),
    attractiveness: within("attractiveness", said.attractiveness, -1, 1),
    intent: orElse(1, "intent", said.intent, { low: 0, high: 1 }),
    foreseen: orElse(1, "foreseen", said.foreseen, { low: 0, high: 1 }),
    coerced: Math.max(orElse(0, "coerced", said.coerced, { low: 0, high: 1 }), 1 - control),
  };
}
