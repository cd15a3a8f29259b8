import type { Deliberation, Option } from "../mind/deliberate.js";
import type { Slot } from "../mind/state.js";
import type { Tally } from "../mind/weighing.js";
import type { EntryId, Reason, Weighed } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** How many of the other options are kept for the question "why not". */
export const OTHERS = 3;
/** Reasons weaker than this are not worth telling. */
const LEAST_REASON = 0.01;

/** Records what was considered before an act: the chosen option and the next best, each with its reasons. */
export function weighed(
  unfolding: Unfolding,
  deliberation: Deliberation,
  chosen: Option,
  others: readonly Option[],
): EntryId {
  if (!unfolding.told) return unfolding.pass();
  const top = tell(unfolding, deliberation, chosen);
  const rest = others.slice(0, OTHERS).map((option) => tell(unfolding, deliberation, option));
  const because = top.reasons.slice(0, 6).flatMap((reason) => reason.because);
  const last = unfolding.causes([unfolding.premise.layout.lastAct()]);
  return unfolding.happen(
    { type: "weigh", who: chosen.by, chosen: top, others: rest },
    [0, ...because, ...last],
    "deliberate: the strongest urge",
  );
}

function tell(unfolding: Unfolding, deliberation: Deliberation, option: Option): Weighed {
  const reasons = new Reasons(unfolding);
  deliberation.reasons(option, reasons);
  const { by, act, to, about, urge } = option;
  return { by, act, to, about, urge: thousandths(urge), reasons: reasons.told() };
}

/** What anybody would have of a part, and the numbers that the rest is from. */
type Own = readonly [anybody: number, ...slots: (Slot | undefined)[]];

/** What speaks for and against one act, gathered by rule. */
class Reasons implements Tally {
  readonly #found: { rule: string; rests: Slot | undefined; amount: number; because: EntryId[] }[] = [];

  constructor(private readonly unfolding: Unfolding) {}

  add(_: number, rule: string, amount: number, ...slots: readonly (Slot | undefined)[]): void {
    if (amount !== 0) this.#add(rule, amount, slots);
  }
  addAll(_: number, rule: string, amount: number, slots: readonly Slot[]): void {
    if (amount !== 0) this.#add(rule, amount, slots);
  }
  addOwn(_: number, rule: string, amount: number, ...[anybody, ...slots]: Own): void {
    if (anybody !== 0) this.#add(rule, anybody, []);
    if (amount !== anybody) this.#add(rule, amount - anybody, slots);
  }

  /** The strongest first. */
  told(): readonly Reason[] {
    return this.#found
      .filter(({ amount }) => Math.abs(amount) >= LEAST_REASON)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
      .map(({ rule, amount, because }) => ({
        rule,
        amount: thousandths(amount),
        because: because.sort((a, b) => a - b),
      }));
  }

  #add(rule: string, amount: number, slots: readonly (Slot | undefined)[]): void {
    // What rests on something else is told apart, as one want from another.
    const rests = slots[0];
    let row = this.#found.find((other) => other.rule === rule && other.rests === rests);
    if (row === undefined) this.#found.push((row = { rule, rests, amount: 0, because: [] }));
    row.amount += amount;
    for (const slot of slots) {
      const id = slot === undefined ? -1 : this.unfolding.by[slot]!;
      if (id >= 0 && !row.because.includes(id)) row.because.push(id);
    }
  }
}
