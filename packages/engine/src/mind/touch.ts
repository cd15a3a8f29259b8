import { BODILY, FEELING, NEED, RELATED } from "../story/words.js";
import { flood } from "./perceive.js";
import { grievance } from "./grievance.js";
import type { Premise } from "./premise.js";
import { CONSENT, CUE, type Slot, type State } from "./state.js";

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
  /** What moves one to touch, and what merely opens one to it. */
  readonly moves: Rows;
  readonly opens: Rows;
  readonly shies: Rows;
  readonly moved: number;
  readonly open: number;
  readonly shy: number;
}

export function meeting(premise: Premise, state: State, who: number, by: number): Meeting {
  const moves = moving(premise, state, who, by);
  const opens = opening(premise, state, who, by);
  const shies = [...shy(premise, state, who, by), ...nearHarm(premise, state, who, by)];
  return { moves, opens, shies, moved: total(moves), open: total(opens), shy: total(shies) };
}

/** A touch that one person considers. */
export interface Considered {
  readonly who: number;
  /** The other. */
  readonly by: number;
  readonly act: number;
  /** At the touch, or while it is still apart. */
  readonly near: boolean;
  /** True for whom it is offered to. */
  readonly received: boolean;
}

/** How one person meets a touch. */
export function welcome(premise: Premise, state: State, touch: Considered): Welcome {
  const met = meeting(premise, state, touch.who, touch.by);
  const own = ofAct(premise, state, touch);
  const gradient = touch.near ? "near" : "far";
  const scale = (rows: Rows, by: number): Rows => rows.map((row) => ({ ...row, amount: row.amount * by }));
  const because = [
    ...scale([...met.moves, ...met.opens], APPROACH[gradient]),
    ...scale([...met.shies, ...own], -AVOID[gradient]),
  ];
  return {
    ...felt(premise, state, met, touch),
    because: because.filter(({ amount }) => amount !== 0),
  };
}

/** Approach and avoidance alone, for those who weigh many touches. */
export function felt(
  premise: Premise,
  state: State,
  { moved, open, shy: held }: Meeting,
  touch: Considered,
): Pick<Welcome, "approach" | "avoid"> {
  const gradient = touch.near ? "near" : "far";
  // Where nothing is foretold or recalled, all there is to it is how near it comes.
  const own =
    touch.received || premise.foretold.length > 0
      ? total(ofAct(premise, state, touch))
      : TOO_NEAR * premise.story.acts[touch.act]!.intimacy;
  return { approach: APPROACH[gradient] * (moved + open), avoid: AVOID[gradient] * (held + own) };
}

type Rows = Welcome["because"];

// Closeness, a bond and trust make a touch possible; by themselves they move nobody to it.
function opening({ layout }: Premise, state: State, who: number, by: number): Rows {
  const relation = (quantity: number): Slot => layout.relation(who, by, quantity);
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
  ];
}

function moving({ layout, story }: Premise, state: State, who: number, by: number): Rows {
  const lonely = Math.max(0, -state.need(who, NEED.belonging)) * story.people[who]!.needs.belonging.weight;
  return [
    {
      rule: "touch: attraction",
      amount: 0.5 * state.relation(who, by, RELATED.attraction),
      slots: [layout.relation(who, by, RELATED.attraction)],
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
    {
      rule: "touch: one has asked for it",
      amount: ASKED * (asked(state, by, who) ? 1 : 0),
      slots: [layout.consent(by, who)],
    },
  ];
}

/** Having asked to be touched. */
const ASKED = 0.43;

function asked(state: State, by: number, who: number): boolean {
  const consent = state.consent(by, who);
  return consent === CONSENT.awaited || consent === CONSENT.invited;
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
      rule: "touch: it hurts",
      amount: 0.3 * state.body(who, BODILY.pain),
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

// What this touch in particular is believed to bring, what it recalls, and how near it comes.
function ofAct(premise: Premise, state: State, { who, act, received }: Considered): Rows {
  const { foretold, layout, story } = premise;
  const rows: Rows = [
    { rule: "touch: how near it comes", amount: TOO_NEAR * story.acts[act]!.intimacy, slots: [] },
    ...(received ? recalled(premise, state, who, act) : []),
  ];
  return foretold.reduce<Rows>((all, { proposition, acts, harm, whom }) => {
    if (!acts.has(act) || (whom !== null && whom !== who)) return all;
    return [
      ...all,
      ...believed(layout.belief(who, proposition), harm * credence(state.belief(who, proposition))),
    ];
  }, rows);
}

/** How much of what hurts in a memory keeps one from the touch that brings it back. */
const RECALLED = 1.25;
const HURTS = [FEELING.distress, FEELING.remorse, FEELING.fear, FEELING.shame];

// A touch that brings back a harm is shied from, less each time it has been felt in this scene.
function recalled({ story, layout, eventTopic }: Premise, state: State, who: number, act: number): Rows {
  const { part } = story.acts[act]!;
  const all = story.people[who]!.memories.flatMap(({ event, cues }): Rows => {
    const byPart =
      part !== null &&
      (story.events[event]!.part === part || cues.some((cue) => cue.type === "part" && cue.part === part));
    const byGesture = cues.some((cue) => cue.type === "act" && cue.act === act);
    if (!byPart && !byGesture) return [];
    const charges = HURTS.map((kind) => layout.charge(who, event, kind));
    const harm = Math.max(...charges.map((slot) => state.at(slot)));
    const fresh = 1 - state.habituation(who, eventTopic[event]!, byGesture ? CUE.gesture : CUE.part);
    return harm === 0
      ? []
      : [{ rule: "touch: what it recalls", amount: RECALLED * harm * fresh, slots: charges }];
  });
  // The worst of them is what one shies from.
  return all.sort((a, b) => b.amount - a.amount).slice(0, 1);
}

/** How much the most intimate touch is shied from by itself. */
const TOO_NEAR = 0.26;

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
