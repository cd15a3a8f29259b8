import type { Act } from "../story/act.js";
import type { Proposition } from "../story/story.js";
import { BODILY, FEELING, NEED, RELATED } from "../story/words.js";
import { flood } from "./perceive.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";

/** How a touch is met: what draws one to it and what holds one back, 0 and up. */
export interface Welcome {
  readonly approach: number;
  readonly avoid: number;
  readonly because: readonly { readonly rule: string; readonly amount: number; readonly slots: readonly Slot[] }[];
}

/** Approach and avoidance grow with nearness, avoidance more steeply (Miller 1944): at a distance and at the touch. */
const APPROACH = { far: 0.75, near: 1 };
const AVOID = { far: 0.35, near: 1 };

/** How one person meets another's touch of this intimacy, at the touch or while it is still apart. */
export function welcome(premise: Premise, state: State, who: number, by: number, act: Act, near: boolean): Welcome {
  const draws = draw(premise, state, who, by);
  const shies = [...shy(premise, state, who, by, act), ...predictedHarm(premise, state, who, by, act)];
  const gradient = near ? "near" : "far";
  const scale = (rows: Welcome["because"], by: number): Welcome["because"] => rows.map((row) => ({ ...row, amount: row.amount * by }));
  const because = [...scale(draws, APPROACH[gradient]), ...scale(shies, -AVOID[gradient])];
  return {
    approach: APPROACH[gradient] * total(draws),
    avoid: AVOID[gradient] * total(shies),
    because: because.filter(({ amount }) => amount !== 0),
  };
}

type Rows = Welcome["because"];

function draw({ layout, story }: Premise, state: State, who: number, by: number): Rows {
  const relation = (quantity: number): Slot => layout.relation(who, by, quantity);
  const lonely = Math.max(0, -state.need(who, NEED.belonging)) * story.people[who]!.needs.belonging.weight;
  return [
    { rule: "touch: closeness", amount: state.relation(who, by, RELATED.closeness), slots: [relation(RELATED.closeness)] },
    { rule: "touch: bond", amount: 0.6 * state.relation(who, by, RELATED.bond), slots: [relation(RELATED.bond)] },
    { rule: "touch: trust", amount: 0.4 * Math.max(0, state.relation(who, by, RELATED.trust)), slots: [relation(RELATED.trust)] },
    { rule: "touch: attraction", amount: 0.5 * state.relation(who, by, RELATED.attraction), slots: [relation(RELATED.attraction)] },
    { rule: "touch: love", amount: 0.5 * state.feeling(who, FEELING.love, by), slots: [layout.feeling(who, FEELING.love, by)] },
    { rule: "touch: in need of comfort", amount: 0.35 * state.feeling(who, FEELING.distress, who), slots: [layout.feeling(who, FEELING.distress, who)] },
    { rule: "touch: alone", amount: 0.3 * lonely, slots: [layout.need(who, NEED.belonging)] },
    ...wanted({ story, layout }, who, by),
  ];
}

function wanted({ story, layout }: Pick<Premise, "story" | "layout">, who: number, by: number): Rows {
  return story.people[who]!.wants.flatMap(({ goal, utility }, w) =>
    goal.type === "have" && goal.of === by && utility > 0
      ? [{ rule: "touch: nearer to what is wanted", amount: 0.35 * utility, slots: [layout.likelihood(who, w)] }]
      : [],
  );
}

function shy({ layout }: Premise, state: State, who: number, by: number, { intimacy }: Act): Rows {
  const trust = state.relation(who, by, RELATED.trust);
  return [
    { rule: "touch: fear", amount: 0.9 * state.feeling(who, FEELING.fear, by), slots: [layout.feeling(who, FEELING.fear, by)] },
    { rule: "touch: anger", amount: 0.7 * state.feeling(who, FEELING.anger, by), slots: [layout.feeling(who, FEELING.anger, by)] },
    { rule: "touch: hatred", amount: 0.7 * state.feeling(who, FEELING.hate, by), slots: [layout.feeling(who, FEELING.hate, by)] },
    { rule: "touch: distrust", amount: 0.6 * Math.max(0, -trust), slots: [layout.relation(who, by, RELATED.trust)] },
    { rule: "touch: what it recalls", amount: 0.5 * painRecalled(state, who), slots: [layout.body(who, BODILY.pain)] },
    { rule: "touch: flooded", amount: 0.5 * flood(state, who), slots: [layout.body(who, BODILY.arousal)] },
    { rule: "touch: how near it comes", amount: 0.42 * intimacy, slots: [] },
  ];
}

function painRecalled(state: State, who: number): number {
  return state.body(who, BODILY.pain);
}

function predictedHarm({ story, layout }: Premise, state: State, who: number, by: number, act: Act): Rows {
  return story.propositions.flatMap((proposition, p): Rows => {
    const amount = harm(story.acts.indexOf(act), proposition, who, by);
    if (amount === 0) return [];
    const held = credence(state.belief(who, p));
    return held === 0 ? [] : [{ rule: "touch: what is believed of it", amount: amount * held, slots: [layout.belief(who, p)] }];
  });
}

/** How much harm a proposition foretells of being touched by this person, 0..1. */
function harm(act: number, proposition: Proposition, who: number, by: number): number {
  if (proposition.type !== "prediction" || (proposition.whom !== null && proposition.whom !== who)) return 0;
  const { trigger } = proposition;
  const set =
    (trigger.type === "act" && trigger.acts.includes(act)) || (trigger.type === "near" && (trigger.of === null || trigger.of === by));
  if (!set) return 0;
  return proposition.effects.reduce((sum, { quantity, amount }) => sum + (quantity === "pain" ? amount : -amount), 0) * 0.5;
}

/** How far something is held true, 0 (no idea, or not) … 1: a rational stand-in for the logistic curve. */
export function credence(logOdds: number): number {
  return logOdds <= 0 ? 0 : logOdds / (1 + logOdds);
}

function total(rows: Rows): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}
