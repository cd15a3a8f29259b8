import { BODILY, FEELING, NEED, RELATED } from "../story/words.js";
import { flood } from "./perceive.js";
import { grievance } from "./grievance.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";

/** How a touch is met: what draws one to it and what holds one back, 0 and up. */
export interface Welcome {
  readonly approach: number;
  readonly avoid: number;
  readonly because: readonly {
    readonly rule: string;
    readonly amount: number;
    readonly slots: readonly Slot[];
  }[];
}

/** Approach and avoidance grow with nearness, avoidance more steeply (Miller 1944): at a distance and at the touch. */
const APPROACH = { far: 0.75, near: 1 };
const AVOID = { far: 0.35, near: 1 };

/** What draws one person to another's touch and what holds back, whichever touch it is. */
export interface Meeting {
  readonly draws: Rows;
  readonly shies: Rows;
  readonly drawn: number;
  readonly shy: number;
}

export function meeting(premise: Premise, state: State, who: number, by: number): Meeting {
  const draws = draw(premise, state, who, by);
  const shies = [...shy(premise, state, who, by), ...nearHarm(premise, state, who, by)];
  return { draws, shies, drawn: total(draws), shy: total(shies) };
}

/** How one person meets another's touch of this kind, at the touch or while it is still apart. */
export function welcome(
  premise: Premise,
  state: State,
  who: number,
  by: number,
  act: number,
  near: boolean,
): Welcome {
  const met = meeting(premise, state, who, by);
  const own = ofAct(premise, state, who, act);
  const gradient = near ? "near" : "far";
  const scale = (rows: Rows, by: number): Rows => rows.map((row) => ({ ...row, amount: row.amount * by }));
  const because = [
    ...scale(met.draws, APPROACH[gradient]),
    ...scale([...met.shies, ...own], -AVOID[gradient]),
  ];
  return {
    ...felt(premise, state, met, who, act, near),
    because: because.filter(({ amount }) => amount !== 0),
  };
}

/** Approach and avoidance alone, for those who weigh many touches. */
export function felt(
  premise: Premise,
  state: State,
  { drawn, shy: held }: Meeting,
  who: number,
  act: number,
  near: boolean,
): Pick<Welcome, "approach" | "avoid"> {
  const gradient = near ? "near" : "far";
  return {
    approach: APPROACH[gradient] * drawn,
    avoid: AVOID[gradient] * (held + total(ofAct(premise, state, who, act))),
  };
}

type Rows = Welcome["because"];

function draw({ layout, story }: Premise, state: State, who: number, by: number): Rows {
  const relation = (quantity: number): Slot => layout.relation(who, by, quantity);
  const lonely = Math.max(0, -state.need(who, NEED.belonging)) * story.people[who]!.needs.belonging.weight;
  return [
    {
      rule: "touch: closeness",
      amount: state.relation(who, by, RELATED.closeness),
      slots: [relation(RELATED.closeness)],
    },
    {
      rule: "touch: bond",
      amount: 0.6 * state.relation(who, by, RELATED.bond),
      slots: [relation(RELATED.bond)],
    },
    {
      rule: "touch: trust",
      amount: 0.4 * Math.max(0, state.relation(who, by, RELATED.trust)),
      slots: [relation(RELATED.trust)],
    },
    {
      rule: "touch: attraction",
      amount: 0.5 * state.relation(who, by, RELATED.attraction),
      slots: [relation(RELATED.attraction)],
    },
    {
      rule: "touch: love",
      amount: 0.5 * state.feeling(who, FEELING.love, by),
      slots: [layout.feeling(who, FEELING.love, by)],
    },
    {
      rule: "touch: in need of comfort",
      amount: 0.35 * state.feeling(who, FEELING.distress, who),
      slots: [layout.feeling(who, FEELING.distress, who)],
    },
    { rule: "touch: alone", amount: 0.3 * lonely, slots: [layout.need(who, NEED.belonging)] },
    ...wanted({ story, layout }, state, who, by),
  ];
}

function wanted(
  { story, layout }: Pick<Premise, "story" | "layout">,
  state: State,
  who: number,
  by: number,
): Rows {
  return story.people[who]!.wants.flatMap(({ goal, utility }, w) =>
    goal.type === "have" && goal.of === by && utility > 0
      ? [
          {
            rule: "touch: nearer to what is wanted",
            amount: 0.35 * utility * (1 - 0.6 * state.at(layout.likelihood(who, w))),
            slots: [layout.likelihood(who, w)],
          },
        ]
      : [],
  );
}

function shy(premise: Premise, state: State, who: number, by: number): Rows {
  const { layout } = premise;
  const held = grievance(premise, state, who, by);
  const trust = state.relation(who, by, RELATED.trust);
  return [
    {
      rule: "touch: fear",
      amount: 0.9 * state.feeling(who, FEELING.fear, by),
      slots: [layout.feeling(who, FEELING.fear, by)],
    },
    {
      rule: "touch: anger",
      amount: 0.7 * state.feeling(who, FEELING.anger, by),
      slots: [layout.feeling(who, FEELING.anger, by)],
    },
    {
      rule: "touch: hatred",
      amount: 0.7 * state.feeling(who, FEELING.hate, by),
      slots: [layout.feeling(who, FEELING.hate, by)],
    },
    { rule: "touch: what is not forgiven", amount: 0.5 * held.strength, slots: held.slots },
    {
      rule: "touch: distrust",
      amount: 0.6 * Math.max(0, -trust),
      slots: [layout.relation(who, by, RELATED.trust)],
    },
    {
      rule: "touch: what it recalls",
      amount: 0.5 * state.body(who, BODILY.pain),
      slots: [layout.body(who, BODILY.pain)],
    },
    { rule: "touch: flooded", amount: 0.5 * flood(state, who), slots: [layout.body(who, BODILY.arousal)] },
  ];
}

// What being near this person is believed to bring.
function nearHarm({ foretold, layout }: Premise, state: State, who: number, by: number): Rows {
  return foretold.flatMap(({ proposition, near, harm, whom }): Rows => {
    if (near === null || (near !== "anybody" && near !== by) || (whom !== null && whom !== who)) return [];
    return believed(layout.belief(who, proposition), harm * credence(state.belief(who, proposition)));
  });
}

// What this touch in particular is believed to bring, and how near it comes.
function ofAct({ foretold, layout, story }: Premise, state: State, who: number, act: number): Rows {
  const rows: Rows = [
    { rule: "touch: how near it comes", amount: TOO_NEAR * story.acts[act]!.intimacy, slots: [] },
  ];
  return foretold.reduce<Rows>((all, { proposition, acts, harm, whom }) => {
    if (!acts.has(act) || (whom !== null && whom !== who)) return all;
    return [
      ...all,
      ...believed(layout.belief(who, proposition), harm * credence(state.belief(who, proposition))),
    ];
  }, rows);
}

/** How much the most intimate touch is shied from by itself. */
const TOO_NEAR = 0.42;

function believed(slot: Slot, amount: number): Rows {
  return amount === 0 ? [] : [{ rule: "touch: what is believed of it", amount, slots: [slot] }];
}

/** How far something is held true, 0 (no idea, or not) … 1: a rational stand-in for the logistic curve. */
export function credence(logOdds: number): number {
  return logOdds <= 0 ? 0 : logOdds / (1 + logOdds);
}

function total(rows: Rows): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}
