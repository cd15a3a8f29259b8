import type { Act } from "../story/act.js";
import { BODILY, FEELING, RELATED, TRAIT } from "../story/words.js";
import { flood } from "./perceive.js";
import type { Premise } from "./premise.js";
import type { Role } from "./repertoire.js";
import { CONSENT, type State } from "./state.js";
import { felt, welcome, type Welcome } from "./touch.js";
import { Sums, WEIGHTS, type Tally, type Weighing } from "./weighing.js";

/** An act at least so intimate is weighed as a touch. */
export const TOUCHES = 0.1;

export function touched(w: Weighing, roles: readonly Role[], tally: Tally): void {
  if (roles.length === 0) return;
  const allowed = allowance(w);
  for (const role of roles) touchedBy(w, role, allowed, tally);
}

function touchedBy(w: Weighing, role: Role, allowed: Allowance, tally: Tally): void {
  const { premise, state, who, to, met } = w;
  const { index, act } = role;
  const { intimacy, consent: kind } = act;
  const near = kind !== "invites";
  const touch = { who, by: to, act: index, near, received: false };
  const { approach, avoid } = felt(premise, state, met, touch);
  const needless = Math.max(0, Math.min(approach, met.open - avoid));
  if (tally instanceof Sums)
    tally.add(index, "touch", WEIGHTS.touch * intimacy * (approach - avoid - needless));
  else {
    for (const { rule, amount, slots } of welcome(premise, state, touch).because)
      tally.addAll(index, rule, WEIGHTS.touch * intimacy * amount, slots);
    tally.add(index, "touch: nothing calls for it", -WEIGHTS.touch * intimacy * needless);
  }
  const reserve = RESERVE * intimacy * (w.inTouch ? STEPWISE : 1);
  const tooNear = Math.max(0, reserve - approach + avoid);
  tally.add(index, "too near at once", -WEIGHTS.touch * intimacy * tooNear);
  if (kind === null || kind === "invites") becoming(w, role, allowed, tally);
  if (!near && w.refused)
    tally.add(
      index,
      "the hand that was withdrawn",
      WEIGHTS.withdrawn * (approach - avoid),
      premise.layout.consent(to, who),
    );
  // A hand that is going can be caught now or not at all.
  if (index === premise.acts.catch_hand)
    tally.add(index, "now or not at all", WEIGHTS.fleeting * Math.max(0, approach - FLEETING * avoid));
  if (act.due.consent !== undefined) reached(w, role, tally);
  const { company } = w;
  if (company.amount > 0)
    tally.add(index, "before others", -COMPANY * intimacy * company.amount, company.slot);
  const angry = Math.max(state.feeling(to, FEELING.anger, who), flood(state, to));
  tally.add(
    index,
    "the other is in no state for it",
    -0.5 * angry * intimacy,
    premise.layout.feeling(to, FEELING.anger, who),
  );
}

/** Hand in hand already, the next step is nearer. */
const STEPWISE = 0.46;

/** How much more must draw than hold back before one touches, at full intimacy. */
const RESERVE = 1.25;

// How much one minds whoever else is there: those whom one distrusts, dislikes or looks up to.
export function watched(premise: Premise, state: State, who: number, to: number): Weighing["company"] {
  let most = { amount: 0, slot: premise.layout.present(who) };
  for (const other of state.cast()) {
    if (other === who || other === to) continue;
    for (const [quantity, sign] of MINDED) {
      const amount = sign * state.relation(who, other, quantity);
      if (amount > most.amount) most = { amount, slot: premise.layout.relation(who, other, quantity) };
    }
  }
  return most;
}

/** What makes one mind being seen, with its sign. */
const MINDED = [
  [RELATED.trust, -1],
  [RELATED.like, -1],
  [RELATED.standing, -1],
] as const;
/** How much the most intimate act is shied from before those whom one minds. */
const COMPANY = 0.8;

/** How much of what holds back counts in such a moment. */
const FLEETING = 0.5;

// What an offered touch has for it and against it from how the last ones went, and whom one leans on.
function reached({ premise, state, who, to }: Weighing, { index, act }: Role, tally: Tally): void {
  const { layout } = premise;
  const consent = layout.consent(who, to);
  if (state.consent(who, to) === CONSENT.invited) tally.add(index, "invited", WEIGHTS.invited, consent);
  const rebuffed = layout.rebuffed(who, to);
  tally.add(index, "the hand was refused before", -WEIGHTS.rebuffed * state.at(rebuffed), rebuffed);
  const sated = layout.sated(who, to);
  const more = 1 - DESIRE * Math.max(0, state.relation(who, to, RELATED.attraction));
  tally.add(index, "touched just now", -WEIGHTS.sated * state.at(sated) * more, sated);
  // Whoever is shy reaches out late, until the two are close.
  const { extraversion } = premise.story.people[who]!.nature;
  const near = state.relation(who, to, RELATED.closeness);
  const shy = Math.max(0, -extraversion) * Math.max(0, 1 - 2 * near);
  tally.add(index, "shy of it", -WEIGHTS.shy * shy * act.intimacy, layout.trait(who, TRAIT.extraversion));
  const trust = layout.relation(who, to, RELATED.trust);
  const leans = zone(act.part) === "embrace" ? (act.does.seek ?? 0) : 0;
  const unsure = (1 - state.at(trust)) * 0.5;
  tally.add(index, "one leans on whom one trusts", -WEIGHTS.relies * leans * unsure, trust);
}

/** How far attraction makes one want more of what one has just had. */
const DESIRE = 1.2;

function becoming(
  { premise, who, to }: Weighing,
  { index, act }: Role,
  allowed: Allowance,
  tally: Tally,
): void {
  const { layout } = premise;
  tally.add(
    index,
    "more than the bond allows",
    -WEIGHTS.unbecoming * Math.max(0, act.intimacy - allowed[zone(act.part)]),
    layout.relation(who, to, RELATED.bond),
    layout.relation(who, to, RELATED.closeness),
    layout.relation(who, to, RELATED.attraction),
  );
}

/** How intimate a touch may be, by part of the body. */
type Allowance = Readonly<Record<keyof typeof ALLOWS, number>>;

// How much of the body the bond allows (linear in the bond: Suvilehto et al. 2015).
function allowance({ premise, state, who, to }: Weighing): Allowance {
  const related = (quantity: number): number => Math.max(0, state.relation(who, to, quantity));
  const kin = premise.story.people[who]!.kin.includes(to);
  const bond = related(RELATED.bond);
  const closeness = related(RELATED.closeness);
  const attraction = related(RELATED.attraction);
  const dislike = Math.max(0, -state.relation(who, to, RELATED.like));
  const of = (allows: (typeof ALLOWS)[keyof typeof ALLOWS]): number =>
    allows.anybody +
    (kin ? allows.kin : 0) +
    allows.bond * bond +
    allows.closeness * closeness +
    allows.attraction * attraction -
    allows.dislike * dislike;
  return { hand: of(ALLOWS.hand), embrace: of(ALLOWS.embrace), face: of(ALLOWS.face) };
}

/**
 * Which intimacy is open to anybody, and what kinship, bond, closeness and attraction add to it, by part of the body: hands
 * and arms are open to many, an embrace to one's own people, the face to lovers and kin (Suvilehto et al. 2015).
 */
const ALLOWS = {
  hand: { anybody: 0.3, kin: 0.2, bond: 0.4, closeness: 0.25, attraction: 0.4, dislike: 0.2 },
  embrace: { anybody: 0.1, kin: 0.25, bond: 0.5, closeness: 0.15, attraction: 0.25, dislike: 0.3 },
  face: { anybody: 0.2, kin: 0.2, bond: 0.2, closeness: 0.2, attraction: 1, dislike: 0 },
} as const;

function zone(part: Act["part"]): keyof typeof ALLOWS {
  if (part === "torso" || part === "shoulder") return "embrace";
  return part === null || part === "hand" || part === "forearm" || part === "arm" ? "hand" : "face";
}

export function answered(w: Weighing, roles: readonly Role[], tally: Tally): void {
  if (!w.answering) return;
  const { premise, state, who, to } = w;
  const offered = state.count(premise.layout.lastAct()) - 1;
  const touch = { who, by: to, act: offered, near: true, received: true };
  const met = welcome(premise, state, touch);
  const startled = state.consent(to, who) === CONSENT.awaited ? 0 : STARTLE * met.avoid;
  for (const role of roles) answeredBy(role, met, startled, tally);
}

function answeredBy({ index, act }: Role, met: Welcome, startled: number, tally: Tally): void {
  const { approach, avoid, because } = met;
  const sign = act.consent === "accepts" ? 1 : act.consent === "refuses" ? -1 : 0;
  if (sign === 0)
    return tally.add(
      index,
      "touch: neither yes nor no",
      WEIGHTS.touch * (UNDECIDED - Math.abs(approach - avoid)),
    );
  for (const { rule, amount, slots } of because)
    tally.addAll(index, rule, sign * WEIGHTS.touch * amount, slots);
  tally.add(index, "flinching is quicker than drawing away", act.name === "flinch_from" ? startled : 0);
}

/** Between yes and no lies letting it be, when the two are this near. */
const UNDECIDED = 0.12;

/** A body that avoids moves before its owner decides how. */
const STARTLE = 0.55;

/** What ends a touch that is being held. */
export const ENDS_TOUCH: readonly (string | null)[] = ["withdraws", "refuses"];

// A touch that hurts is ended, by whoever it hurts.
export function drawn(w: Weighing, roles: readonly Role[], tally: Tally): void {
  if (!w.inTouch || w.answering) return;
  const pain = w.premise.layout.body(w.who, BODILY.pain);
  for (const { index } of roles) tally.add(index, "the touch hurts", WEIGHTS.hurts * w.state.at(pain), pain);
}
