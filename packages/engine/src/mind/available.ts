import type { Act, Requirement } from "../story/act.js";
import { BODILY, DUE, FEELING, RELATED } from "../story/words.js";
import { homeOf } from "./parting.js";
import type { Premise } from "./premise.js";
import { CONSENT, type State } from "./state.js";

/** Within this many metres one can reach the other by leaning in or taking a step. */
const REACH = 2.5;
/** From here on the other's tears can be wiped. */
const IN_TEARS = 0.12;
/** Whoever came within about twenty seconds has just come. */
const JUST_COME = 0.3;
/** An act that carries so much against somebody is an attack. */
const ATTACKS = 0.4;
/** An act that presses at least so much can be defied. */
const PRESSING = 0.3;
/** An act that withholds so much shuts one out. */
const SHUTS_OUT = 0.5;
/** Broken control, in thousandths, lets an outburst through. */
const BROKEN = 0.5;
/** Attraction from which a kiss is thinkable. */
export const ROMANTIC = 0.25;
/** Attraction and closeness together that romance needs, before its intimacy is counted. */
const EASE = 0.4;
/** What the most intimate act needs of both together. */
const KISSING = 1.5;
/** Love that is felt, from which it can be declared. */
const IN_LOVE = 0.35;

/** Whether one person can do this act, a performable one, to another now, whatever is wanted. Romance has its bar here; a refused touch its wall. */
export function available(premise: Premise, state: State, who: number, to: number, act: Act): boolean {
  if (contact(act) && walled(state, who, to)) return false;
  if (act.name === "catch_hand" && !(walled(state, to, who) && going(premise, state, who, to))) return false;
  for (const requirement of act.needs) if (!MET[requirement](premise, state, who, to, act)) return false;
  return true;
}

// Whether the other has just taken a hand back.
function going({ acts, layout }: Premise, state: State, who: number, to: number): boolean {
  const last = state.count(layout.lastAct()) - 1;
  return (
    last === acts.withdraw_from &&
    state.count(layout.lastBy()) - 1 === to &&
    state.count(layout.lastTo()) - 1 === who
  );
}

/** Whether an act lays a hand on the other. */
export function contact(act: Act): boolean {
  return (
    act.mode === "touch" &&
    act.consent !== "accepts" &&
    act.consent !== "refuses" &&
    act.consent !== "leaves" &&
    act.consent !== "withdraws"
  );
}

/** Whether the other has refused to be touched, and has not invited since. */
export function walled(state: State, who: number, to: number): boolean {
  const consent = state.consent(who, to);
  return consent === CONSENT.closed || consent === CONSENT.refused;
}

type Met = (premise: Premise, state: State, who: number, to: number, act: Act) => boolean;

const MET: Readonly<Record<Requirement, Met>> = {
  near: (_, state, who, to) => state.distance(who, to) <= REACH,
  seated: (_, state, who) => !state.standing(who),
  standing: (_, state, who) => state.standing(who),
  "due consent": (_, state, who, to) => state.offered(to, who),
  "in touch": (_, state, who, to) =>
    state.consent(who, to) === CONSENT.held || state.consent(who, to) === CONSENT.refused,
  romance: romance,
  tears: (_, state, who, to) => state.body(to, BODILY.tears) >= IN_TEARS && who !== to,
  mark: ({ story }, _, __, to, act) =>
    story.marks.some(
      ({ on, visible, part }) => on === to && visible && (act.part === null || part === act.part),
    ),
  arriving: ({ layout }, state, who, to) =>
    Math.max(state.at(layout.fresh(who)), state.at(layout.fresh(to))) >= JUST_COME,
  attacked: ({ story, layout }, state, who, to) => {
    const last = story.acts[state.count(layout.lastAct()) - 1];
    const third = state.count(layout.lastTo()) - 1 === to && state.count(layout.lastBy()) - 1 !== who;
    return third && last !== undefined && (last.does.against ?? 0) >= ATTACKS;
  },
  pressed: ({ story, layout }, state, who, to) => {
    const last = story.acts[state.count(layout.lastAct()) - 1];
    const mine = state.count(layout.lastBy()) - 1 === to && state.count(layout.lastTo()) - 1 === who;
    return mine && last !== undefined && last.press >= PRESSING;
  },
  provoked: ({ story, layout }, state, who, to) => {
    if (state.due(who, to, DUE.retort) > 0) return true;
    const last = story.acts[state.count(layout.lastAct()) - 1];
    const mine = state.count(layout.lastBy()) - 1 === to && state.count(layout.lastTo()) - 1 === who;
    return mine && last !== undefined && provokes(last);
  },
  unheld: ({ captors }, state, who) => !captors[who]!.some((other) => state.present(other)),
  guest: (premise, state, who, to) => homeOf(premise, state) !== to && !premise.captors[to]!.includes(who),
  outburst: (_, state, who) => state.broken(who) >= BROKEN,
  "open due": (_, state, who, to) => state.due(to, who, DUE.answer) + state.due(to, who, DUE.admission) > 0,
};

function provokes({ press, does }: Act): boolean {
  return press >= PRESSING || (does.against ?? 0) >= ATTACKS || (does.withhold ?? 0) >= SHUTS_OUT;
}

/** Between adults who are no kin, where attraction was declared or has grown. */
function romance({ story }: Premise, state: State, who: number, to: number, act: Act): boolean {
  const [one, other] = [story.people[who]!, story.people[to]!];
  if (!one.adult || !other.adult || one.kin.includes(to) || other.kin.includes(who)) return false;
  const attraction = state.relation(who, to, RELATED.attraction);
  if (
    attraction < ROMANTIC ||
    attraction + state.relation(who, to, RELATED.closeness) < EASE + (KISSING - EASE) * act.intimacy
  )
    return false;
  return act.mode !== "speech" || state.feeling(who, FEELING.love, to) >= IN_LOVE;
}
