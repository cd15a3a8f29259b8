import type { Act } from "../story/act.js";
import type { Goal, Want } from "../story/story.js";
import { NEED, NEEDS, TENDENCIES, type Tendency } from "../story/words.js";
import type { Percept } from "./perceive.js";
import type { Premise } from "./premise.js";

/** What is wanted of somebody. A quality of life is a need, and pulls as that need does. */
type Asked = Exclude<Goal["type"], "quality">;

/** What wanting such a thing of somebody pulls one to do toward that person. */
const GOAL_PULL: Readonly<Record<Asked, Readonly<Partial<Record<Tendency, number>>>>> = {
  have: { seek: 0.6, toward: 0.35, open: 0.15 },
  act: { seek: 0.6, assert: 0.2 },
  know: { ask: 0.9, seek: 0.2 },
  hide: { withhold: 0.7, calm: 0.2, open: -0.6 },
  good: { care: 0.6, mend: 0.3, against: -0.4 },
  harm: { against: 0.8, care: -0.5 },
  leave: { away: 0.8, toward: -0.3 },
};

const VECTORS: Readonly<Record<Asked, Float64Array>> = {
  have: vector(GOAL_PULL.have),
  act: vector(GOAL_PULL.act),
  know: vector(GOAL_PULL.know),
  hide: vector(GOAL_PULL.hide),
  good: vector(GOAL_PULL.good),
  harm: vector(GOAL_PULL.harm),
  leave: vector(GOAL_PULL.leave),
};

function vector(pull: Readonly<Partial<Record<Tendency, number>>>): Float64Array {
  return Float64Array.from(TENDENCIES, (tendency) => pull[tendency] ?? 0);
}

export function goalPull({ needPull }: Premise, goal: Goal): Float64Array {
  return goal.type === "quality" ? needPull[NEED[goal.need]]! : VECTORS[goal.type];
}

/** Whether a want is one to act on toward this person. */
export function concerns({ story }: Premise, { goal }: Want, who: number, to: number): boolean {
  switch (goal.type) {
    case "have":
      return goal.of === null ? story.topics[goal.topic]!.index === to : goal.of === to;
    case "act":
      return goal.by === to;
    case "know":
      return story.events[goal.event]!.by === to || story.events[goal.event]!.to === to;
    case "hide":
      return goal.from === null || goal.from === to;
    case "good":
    case "harm":
      return goal.whom === to && to !== who;
    case "quality":
    case "leave":
      return true;
  }
}

/** How much one act moves the believed likelihood of what is wanted, before the want's own weight. */
const STEP = 0.22;

/** How far an act, as perceived, brings what is wanted nearer (above 0) or farther, -1..1. */
export function advance(premise: Premise, who: number, { goal }: Want, percept: Percept): number {
  const act = premise.story.acts[percept.act]!;
  const byOther = percept.by !== who;
  switch (goal.type) {
    case "have":
      return byOther && concernsGiver(premise, goal, percept) ? STEP * givingWay(act) : 0;
    case "act":
      return byOther ? ofAct(goal, percept, act) : 0;
    case "know":
      return percept.by !== who && about(premise, percept, goal.event) ? act.discloses : 0;
    case "hide":
      return hidden(premise, goal, percept, act, who);
    case "good":
      return percept.to === goal.whom ? STEP * bearing(act) : 0;
    case "harm":
      return percept.to === goal.whom ? -STEP * bearing(act) : 0;
    case "quality":
      return percept.to === who ? STEP * (act.to[goal.need] ?? 0) : 0;
    case "leave":
      return 0;
  }
}

function concernsGiver(premise: Premise, goal: Goal & { type: "have" }, { by, to, who }: Percept): boolean {
  return to === who && (goal.of === null ? premise.story.topics[goal.topic]!.index === by : goal.of === by);
}

function ofAct(goal: Goal & { type: "act" }, { by, act: done, to, about: topic }: Percept, act: Act): number {
  if (by !== goal.by) return 0;
  const same =
    done === goal.act &&
    (goal.to === null || goal.to === to) &&
    (goal.about === null || goal.about === topic);
  return same ? 1 : STEP * givingWay(act);
}

// Coming nearer, caring and giving way promise more; opposing and leaving promise less.
function givingWay({ does }: Act): number {
  const sum = (...tendencies: Tendency[]): number =>
    tendencies.reduce((total, tendency) => total + (does[tendency] ?? 0), 0);
  return Math.max(
    -1,
    Math.min(1, sum("toward", "care", "yield", "open", "mend") - sum("against", "away", "assert")),
  );
}

function about({ eventTopic }: Premise, percept: Percept, event: number): boolean {
  return percept.about === eventTopic[event];
}

function hidden(
  premise: Premise,
  goal: Goal & { type: "hide" },
  percept: Percept,
  act: Act,
  who: number,
): number {
  if (!about(premise, percept, goal.event)) return 0;
  if (percept.by !== who && act.discloses > 0.2) return -act.discloses;
  return goal.from === percept.by && (act.does.ask ?? 0) + (act.does.against ?? 0) > 0.5 ? -STEP : 0;
}

function bearing(act: Act): number {
  return Math.max(
    -1,
    Math.min(
      1,
      NEEDS.reduce((sum, need) => sum + (act.to[need] ?? 0), 0),
    ),
  );
}
