import type { Act } from "../story/act.js";
import { BODILY, DUE, DUES, FEELING, MOOD, RELATED, TENDENCY, type Due } from "../story/words.js";
import { ease } from "./ease.js";
import { grievance } from "./grievance.js";
import type { Premise } from "./premise.js";
import { flood } from "./perceive.js";
import { capable, strained } from "./regulate.js";
import { applies } from "./bearing.js";
import { available, walled } from "./available.js";
import { pulls, type Pull } from "./pull.js";
import { CONSENT, type Slot, type State } from "./state.js";
import { asked, FITS, raised, subject, type Subject } from "./topic.js";
import { credence, felt, meeting, welcome, type Meeting } from "./touch.js";
import { concerns } from "./want.js";

/** Something one person might do next. */
export interface Option {
  readonly by: number;
  readonly act: number;
  readonly to: number;
  readonly about: number | null;
  /** How strongly one wants the floor for it; thousandths once rounded. */
  readonly urge: number;
}

/** Takes the parts of an urge one by one. */
export interface Tally {
  add(rule: string, amount: number, ...slots: readonly Slot[]): void;
}

/** The weights of what speaks for and against an act. One unit of urge is a need wholly unmet. */
export const WEIGHTS = {
  /** Feelings, needs and wants along the act's direction. */
  pull: 0.9,
  /** What is owed, and what is owed to one and unanswered. */
  due: 0.54,
  again: 0.55,
  /** Pressing toward what is wanted of the other. */
  press: 0.49,
  /** How much the topic is on one's mind. */
  topic: 0.5,
  /** A deed of either that has not been spoken of yet. */
  unsaid: 0.37,
  /** What the act by itself gives or costs the doer, by what the doer needs. */
  own: 0.35,
  /** Unlikeliness of such people doing such things to such people, per unit of deflection. */
  deflection: 0.05,
  standard: 0.6,
  harm: 0.4,
  /** Having just done the same. */
  tired: 0.8,
  /** Having tried the like of it for a while. */
  worn: 0.45,
  /** Laying oneself bare before somebody one does not trust, while one can help it. */
  guard: 1.3,
  /** Saying the rest once one has been laid bare. */
  bare: 0.4,
  /** Hurting another's face openly, while one can help it and is not that angry. */
  restraint: 0.5,
  /** Doing what a roused (or a settled) body is ready for. */
  readiness: 0.22,
  touch: 0.85,
  invited: 0.3,
  /** Reaching out again to one who refused. */
  rebuffed: 1.3,
  /** Making light while somebody's heart is heavy. */
  light: 1.5,
  /** Saying what one hides before whom it is hidden from. */
  secret: 1.3,
  /** Forgiving what still stands between two. */
  pardon: 0.8,
  /** Ending a touch that hurts. */
  hurts: 3.5,
  /** Leaning on one who is not trusted. */
  relies: 1,
  /** Touching again so soon; who is drawn to the other wants more. */
  sated: 1,
  /** Touching more than the bond allows, per unit of intimacy. */
  unbecoming: 1.6,
  /** Wanting after all what one has refused, now that it is far enough. */
  withdrawn: 0.43,
  /** Catching a hand before it is gone. */
  fleeting: 0.69,
  /** What leaving gives up. */
  stakes: 0.45,
  /** A quarrel that goes on and on. */
  nowhere: 0.57,
  /** An outburst that has broken control. */
  outburst: 0.9,
} as const;

/** What silence has for it by itself: any other act must be wanted more. */
export const SILENCE = 0.3;
/** What weariness adds to it. */
const WEARY = 0.55;
/** The deflection at which an act is neither likely nor unlikely: the mean over the act library between strangers. */
const USUAL_DEFLECTION = 5;

/** All that one person might do now, best first is not promised. */
export function deliberate(premise: Premise, state: State, who: number): Option[] {
  return state.cast().flatMap((to) => (to === who ? [] : toward(premise, state, who, to)));
}

function toward(premise: Premise, state: State, who: number, to: number): Option[] {
  const considering = consider(premise, state, who, to);
  const options: Option[] = [];
  for (const index of premise.performable) {
    const act = premise.story.acts[index]!;
    if (!available(premise, state, who, to, act)) continue;
    const about = considering.subjects(act);
    if (about === null && act.about !== "nothing" && act.about !== "any") continue;
    const sum = new Sum();
    weigh(premise, state, considering, index, about, sum);
    options.push({ by: who, act: index, to, about: about?.topic ?? null, urge: sum.total });
  }
  return options;
}

/** Weighs one option again and tells each part of it. */
export function reasons(premise: Premise, state: State, { by, act, to, about }: Option, tally: Tally): void {
  const considering = consider(premise, state, by, to);
  const row = premise.story.acts[act]!;
  const topic = considering.subjects(row);
  weigh(premise, state, considering, act, topic?.topic === about ? topic : null, tally);
}

/** What is the same for all acts of one person toward another at one moment. */
interface Considering {
  readonly who: number;
  readonly to: number;
  readonly pulls: readonly Pull[];
  readonly whole: Float64Array;
  readonly subjects: (act: Act) => Subject | null;
  /** How much is not forgiven the other. */
  readonly grudge: number;
  /** How one meets the other's nearness. */
  readonly met: Meeting;
  /** What is owed to the other, and what the other has left unanswered: [due, strength, slot]. */
  readonly owes: readonly Owed[];
  readonly asks: readonly Owed[];
}

interface Owed {
  readonly due: Due;
  readonly strength: number;
  readonly slot: Slot;
}

function consider(premise: Premise, state: State, who: number, to: number): Considering {
  const all = pulls(premise, state, who, to);
  const whole = new Float64Array(all[0]?.vector.length ?? 12);
  for (const { vector, strength } of all)
    for (let i = 0; i < whole.length; i += 1) whole[i] = whole[i]! + vector[i]! * strength;
  const known = new Map<string, Subject | null>();
  const subjects = ({ about, name, needs }: Act): Subject | null => {
    if (needs.includes("outburst")) return burst(premise, state, who);
    if (ANSWERING.includes(name)) return raised(premise, state, who, to, name === "turn_back");
    if (name === "refuse") return asked(premise, state, who, to);
    const kind = PRAISES.includes(name) ? "their good deed" : about;
    const key = FITS[name] === undefined ? kind : name;
    const found = known.get(key);
    if (found !== undefined) return found;
    const chosen = subject(premise, state, who, to, kind, name);
    known.set(key, chosen);
    return chosen;
  };
  return {
    who,
    to,
    pulls: all,
    whole,
    subjects,
    grudge: grievance(premise, state, who, to).strength,
    met: meeting(premise, state, who, to),
    owes: owed(premise, state, who, to),
    asks: owed(premise, state, to, who),
  };
}

// What bursts out is what was held in.
function burst({ story, layout }: Premise, state: State, who: number): Subject | null {
  const topic = strained(story.people[who]!, state, who);
  return topic === null ? null : { topic, weight: 1, slots: [layout.activation(who, topic)] };
}

/** Acts that praise or thank for a deed: it must have been a good one. */
const PRAISES: readonly string[] = ["congratulate", "praise", "thank", "compliment"];

/** Acts that take up what the other has raised; turning it back takes up its likeness. */
const ANSWERING: readonly string[] = [
  "challenge",
  "agree_with",
  "disagree_with",
  "concede_to",
  "contradict",
  "turn_back",
];

class Sum implements Tally {
  total = 0;
  add(_: string, amount: number): void {
    this.total += amount;
  }
}

function weigh(
  premise: Premise,
  state: State,
  considering: Considering,
  act: number,
  topic: Subject | null,
  tally: Tally,
): void {
  const { who, to } = considering;
  const row = premise.story.acts[act]!;
  const answering = state.offered(to, who);
  pulled(premise, considering, act, tally);
  if (answering) answered(premise, state, who, to, row, tally);
  if (row.needs.includes("due consent")) return;
  due(considering, row, tally);
  pressed(premise, state, who, to, row, tally);
  if (topic !== null) tally.add("topic: on one's mind", WEIGHTS.topic * (topic.weight - FAR), ...topic.slots);
  if (topic !== null && DEEDS.includes(row.about)) {
    const unsaid = 1 - state.at(premise.layout.spoken(who, to, topic.topic));
    tally.add("what has not been said", WEIGHTS.unsaid * topic.weight * unsaid, ...topic.slots);
  }
  tally.add("what it is to oneself", WEIGHTS.own * premise.ownWorth[who]![act]!, premise.layout.nature(who));
  fitting(premise, state, who, to, act, tally);
  allowed(premise, state, who, to, act, topic, tally);
  if (topic !== null) secret(premise, state, who, row, topic, tally);
  if (row.name === "forgive") tally.add("what is not forgiven", -WEIGHTS.pardon * considering.grudge);
  foreseen(premise, state, who, act, tally);
  tally.add(
    "tired of it",
    -WEIGHTS.tired * state.at(premise.layout.tired(who, act)),
    premise.layout.tired(who, act),
  );
  worn(premise, state, who, act, tally);
  guarded(premise, state, who, to, row, tally);
  ready(premise, state, who, row, tally);
  restrained(premise, state, considering, act, topic, tally);
  touched(premise, state, considering, act, tally);
  if (LIGHT.includes(row.name)) light(premise, state, who, to, tally);
  if (ENDS_TOUCH.includes(row.consent) && !answering) drawn(premise, state, who, to, tally);
  parted(premise, state, who, to, row, tally);
  if (row.mode === "silence")
    tally.add(
      "silence",
      SILENCE + WEARY * state.body(who, BODILY.fatigue),
      premise.layout.body(who, BODILY.fatigue),
    );
  broke(premise, state, who, row, tally);
}

/** What is less on one's mind than this is spoken of unwillingly. */
const FAR = 0.35;
const DEEDS: readonly string[] = ["their deed", "own deed"];

/** Talk that makes light: it does not go with a heavy heart, nor with another's that shows. */
const LIGHT: readonly string[] = ["joke_with", "chat_with", "congratulate", "compliment", "praise"];
const HEAVY = [FEELING.distress, FEELING.remorse, FEELING.anger, FEELING.fear, FEELING.shame];

function light({ layout }: Premise, state: State, who: number, to: number, tally: Tally): void {
  const slots = HEAVY.map((kind) =>
    layout.feeling(who, kind, kind === FEELING.anger || kind === FEELING.fear ? to : who),
  );
  const heavy = Math.max(state.body(to, BODILY.tears), ...slots.map((slot) => state.at(slot)));
  tally.add("too light for how one feels", -WEIGHTS.light * heavy, ...slots);
}

/** What ends a touch that is being held. */
const ENDS_TOUCH: readonly (string | null)[] = ["withdraws", "refuses"];

// A touch that hurts is ended, by whoever it hurts.
function drawn({ layout }: Premise, state: State, who: number, to: number, tally: Tally): void {
  const held = state.consent(who, to) === CONSENT.held || state.consent(to, who) === CONSENT.held;
  const pain = layout.body(who, BODILY.pain);
  if (held) tally.add("the touch hurts", WEIGHTS.hurts * state.at(pain), pain);
}

function pulled(premise: Premise, { pulls: all, whole }: Considering, act: number, tally: Tally): void {
  const direction = premise.direction[act]!;
  if (tally instanceof Sum) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * whole[i]!;
    return tally.add("pull", WEIGHTS.pull * sum);
  }
  for (const { rule, vector, strength, slots } of all) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * vector[i]!;
    tally.add(rule, WEIGHTS.pull * sum * strength, ...slots);
  }
}

function answered(premise: Premise, state: State, who: number, to: number, act: Act, tally: Tally): void {
  const offered = state.count(premise.layout.lastAct()) - 1;
  const { approach, avoid, because } = welcome(premise, state, {
    who,
    by: to,
    act: offered,
    near: true,
    received: true,
  });
  const sign = act.consent === "accepts" ? 1 : act.consent === "refuses" ? -1 : 0;
  if (sign === 0)
    return tally.add("touch: neither yes nor no", WEIGHTS.touch * (UNDECIDED - Math.abs(approach - avoid)));
  for (const { rule, amount, slots } of because) tally.add(rule, sign * WEIGHTS.touch * amount, ...slots);
  const startled = state.consent(to, who) === CONSENT.awaited ? 0 : STARTLE * avoid;
  tally.add("flinching is quicker than drawing away", act.name === "flinch_from" ? startled : 0);
}

/** Between yes and no lies letting it be, when the two are this near. */
const UNDECIDED = 0.12;
/** A body that avoids moves before its owner decides how. */
const STARTLE = 0.55;

function owed({ layout }: Premise, state: State, from: number, to: number): Owed[] {
  return DUES.flatMap((due) => {
    const slot = layout.due(from, to, DUE[due]);
    const strength = state.at(slot);
    return strength > 0 ? [{ due, strength, slot }] : [];
  });
}

function due({ owes, asks }: Considering, act: Act, tally: Tally): void {
  for (const { due, strength, slot } of owes) {
    const settled = act.settles[due];
    if (settled !== undefined) tally.add(`due: ${due}`, WEIGHTS.due * settled * strength, slot);
  }
  for (const { due, strength, slot } of asks) {
    const asked = act.due[due];
    if (asked !== undefined && AGAIN.includes(due))
      tally.add(`unanswered: ${due}`, WEIGHTS.again * asked * strength, slot);
  }
}

/** How far what is wanted of somebody cannot be had by force. */
const FORCED = 0.6;
/** What may be asked again, harder, while it is not answered. */
const AGAIN: readonly string[] = ["answer", "admission", "forgiveness"];

function pressed(premise: Premise, state: State, who: number, to: number, act: Act, tally: Tally): void {
  if (act.press === 0 || (act.about !== "want" && (act.does.against ?? 0) >= 0.5)) return;
  premise.story.people[who]!.wants.forEach((want, w) => {
    const active = want.utility > 0 && (want.goal.type === "have" || want.goal.type === "act");
    if (!active || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, w);
    const pressing =
      WEIGHTS.press *
      act.press *
      (1 - FORCED * (act.does.against ?? 0)) *
      want.utility *
      (1 - 0.6 * state.at(slot));
    tally.add("want", pressing * ease(state, who, to), slot, premise.layout.body(who, BODILY.exposure));
  });
}

function fitting(
  { deflection, layout }: Premise,
  state: State,
  who: number,
  to: number,
  act: number,
  tally: Tally,
): void {
  const { asIs, asFriends } = deflection[who]![to]!;
  const closeness = Math.max(0, Math.min(1, state.relation(who, to, RELATED.closeness)));
  // Who one is to the other changes late: closeness must be great before one acts as a friend.
  const friend = closeness * closeness;
  const unlikely = asIs[act]! * (1 - friend) + asFriends[act]! * friend - USUAL_DEFLECTION;
  const slots = [layout.identity(who, to), layout.relation(who, to, RELATED.closeness)];
  tally.add(
    "as such people do",
    -WEIGHTS.deflection * Math.max(-USUAL_DEFLECTION, Math.min(12, unlikely)),
    ...slots,
  );
}

function allowed(
  { story, layout }: Premise,
  state: State,
  who: number,
  to: number,
  act: number,
  topic: Subject | null,
  tally: Tally,
): void {
  const said = topic === null ? 0 : state.at(layout.spoken(who, to, topic.topic));
  story.people[who]!.standards.forEach((standard, s) => {
    if (standard.on.type !== "act" || !standard.on.acts.includes(act)) return;
    if (!applies(state, who, standard.toward, to)) return;
    const weight = state.at(layout.standard(who, s));
    // What one must do is done once it has been done.
    tally.add("a standard", WEIGHTS.standard * weight * (weight > 0 ? 1 - said : 1), layout.standard(who, s));
  });
}

// What one hides, one does not say before whom it is hidden from, and denies when charged with it.
function secret(
  { story, layout }: Premise,
  state: State,
  who: number,
  act: Act,
  { topic }: Subject,
  tally: Tally,
): void {
  const { kind, index } = story.topics[topic]!;
  if (kind !== "event" || act.mode !== "speech") return;
  const kept = HIDES.includes(act.name) ? 1 : -(KEEPS + (1 - KEEPS) * act.discloses);
  story.people[who]!.wants.forEach(({ goal, utility }, w) => {
    if (goal.type !== "hide" || goal.event !== index || utility <= 0) return;
    const from = state.cast().filter((other) => other !== who && (goal.from === null || goal.from === other));
    const unknowing = from.filter((other) => state.count(layout.supposed(who, other, index)) === 0);
    if (unknowing.length > 0)
      tally.add("what one hides", WEIGHTS.secret * utility * kept, layout.likelihood(who, w));
  });
}

/** Acts that say that something was not so. */
const HIDES: readonly string[] = ["deny", "lie_to"];
/** Even to touch on it is a danger: this share of telling it. */
const KEEPS = 0.35;

// What one believes that doing so brings to oneself.
function foreseen({ story, layout }: Premise, state: State, who: number, act: number, tally: Tally): void {
  story.propositions.forEach((proposition, p) => {
    if (proposition.type !== "prediction" || proposition.trigger.type !== "act") return;
    if (!proposition.trigger.acts.includes(act) || (proposition.whom !== null && proposition.whom !== who))
      return;
    const worth = proposition.effects.reduce(
      (sum, { quantity, amount }) => sum + (quantity === "pain" ? -amount : amount),
      0,
    );
    tally.add(
      "what it is believed to bring",
      WEIGHTS.harm * worth * credence(state.belief(who, p)),
      layout.belief(who, p),
    );
  });
}

// What one has been trying for a while and to no end, one tries less.
// What breaks out is a shout, a going away or a blow: fight or flight.
function broke({ layout }: Premise, state: State, who: number, act: Act, tally: Tally): void {
  const broken = state.broken(who);
  if (broken === 0) return;
  const share = act.needs.includes("outburst")
    ? 1
    : flies(act)
      ? BREAKS.flight
      : strikes(act)
        ? BREAKS.blow
        : 0;
  tally.add("control broke", WEIGHTS.outburst * share * broken, layout.broken(who));
}

/** The share of an outburst's force that goes into flight, and into a blow. */
const BREAKS = { flight: 0.72, blow: 0.55 };

function flies({ does }: Act): boolean {
  return (does.away ?? 0) >= 0.8 && (does.against ?? 0) >= 0.5;
}

function strikes({ mode, due, does }: Act): boolean {
  return mode === "touch" && due.consent === undefined && (does.against ?? 0) >= 0.5;
}

function worn({ direction, layout }: Premise, state: State, who: number, act: number, tally: Tally): void {
  const shares = direction[act]!;
  for (let tendency = 0; tendency < shares.length; tendency += 1) {
    if (shares[tendency]! <= 0) continue;
    const slot = layout.worn(who, tendency);
    if (state.count(slot) > 0)
      tally.add("a tactic wears off", -WEIGHTS.worn * shares[tendency]! * state.at(slot), slot);
  }
}

function guarded({ layout }: Premise, state: State, who: number, to: number, act: Act, tally: Tally): void {
  if (act.discloses === 0) return;
  const distrust =
    (1 - state.relation(who, to, RELATED.trust)) / 2 - 0.5 * state.relation(who, to, RELATED.closeness);
  const able = (UNABLE + (1 - UNABLE) * capable(state, who)) * (1 - state.body(who, BODILY.exposure));
  const slots = [
    layout.relation(who, to, RELATED.trust),
    layout.control(who),
    layout.body(who, BODILY.exposure),
  ];
  const attacked = ATTACKED * state.feeling(to, FEELING.anger, who);
  const guard = act.discloses * Math.max(0, distrust + attacked) * able;
  tally.add("on one's guard", -WEIGHTS.guard * guard, ...slots, layout.feeling(to, FEELING.anger, who));
  // What is half out already wants out.
  const bare = layout.body(who, BODILY.exposure);
  if (OUT.includes(act.about))
    tally.add("it is half out already", WEIGHTS.bare * act.discloses * state.at(bare), bare);
}

/** How much more one guards oneself from one who is angry. */
const ATTACKED = 0.35;
/** What may be half out. */
const OUT: readonly string[] = ["own deed", "want"];
/** Even without any control left, one is so much on one's guard. */
const UNABLE = 0.3;

function ready({ layout }: Premise, state: State, who: number, { epa }: Act, tally: Tally): void {
  const arousal = state.body(who, BODILY.arousal);
  const dominance = state.mood(who, MOOD.indexOf("dominance"));
  tally.add(
    "as roused as one is",
    WEIGHTS.readiness * (arousal - 0.45) * epa[2],
    layout.body(who, BODILY.arousal),
  );
  tally.add("as strong as one feels", 0.06 * dominance * epa[1], layout.mood(who, MOOD.indexOf("dominance")));
}

// The graver the blow, the hotter one must be to deal it (face-threatening acts, Brown and Levinson 1987).
function restrained(
  premise: Premise,
  state: State,
  { who, to, grudge }: Considering,
  act: number,
  topic: Subject | null,
  tally: Tally,
): void {
  const { blow, layout } = premise;
  if (blow[act] === 0) return;
  const enmity = -0.7 * state.relation(who, to, RELATED.like);
  const heat = Math.max(enmity, 0.5 * grudge, ...HOT.map((kind) => state.feeling(who, kind, to)));
  const grave =
    topic !== null && premise.story.topics[topic.topic]!.kind === "event" ? GRAVE * topic.weight : 0;
  const amount = blow[act]! * (1 + grave) * (0.3 + capable(state, who)) * (1 - Math.min(1, heat * HEAT));
  tally.add(
    "restraint",
    -WEIGHTS.restraint * amount,
    layout.control(who),
    layout.feeling(who, FEELING.anger, to),
  );
}

/** How fast anger and what is not forgiven take restraint away. */
const HEAT = 1.6;
/** How much harder a blow is to deal that touches something grave. */
const GRAVE = 1.4;

const HOT = [FEELING.anger, FEELING.reproach, FEELING.hate];

function touched(
  premise: Premise,
  state: State,
  { who, to, met }: Considering,
  act: number,
  tally: Tally,
): void {
  const { intimacy, consent: kind } = premise.story.acts[act]!;
  if (intimacy < 0.1) return;
  const near = kind !== "invites";
  const touch = { who, by: to, act, near, received: false };
  const { approach, avoid } = felt(premise, state, met, touch);
  const needless = Math.max(0, Math.min(approach, met.open - avoid));
  if (tally instanceof Sum) tally.add("touch", WEIGHTS.touch * intimacy * (approach - avoid - needless));
  else {
    for (const { rule, amount, slots } of welcome(premise, state, touch).because)
      tally.add(rule, WEIGHTS.touch * intimacy * amount, ...slots);
    tally.add("touch: nothing calls for it", -WEIGHTS.touch * intimacy * needless);
  }
  const held = state.consent(who, to) === CONSENT.held || state.consent(to, who) === CONSENT.held;
  const reserve = RESERVE * intimacy * (held ? STEPWISE : 1);
  tally.add("too near at once", -WEIGHTS.touch * intimacy * Math.max(0, reserve - approach + avoid));
  if (kind === null || kind === "invites") becoming(premise, state, who, to, premise.story.acts[act]!, tally);
  if (!near && walled(state, to, who))
    tally.add(
      "the hand that was withdrawn",
      WEIGHTS.withdrawn * (approach - avoid),
      premise.layout.consent(to, who),
    );
  // A hand that is going can be caught now or not at all.
  if (act === premise.acts.catch_hand)
    tally.add("now or not at all", WEIGHTS.fleeting * Math.max(0, approach - FLEETING * avoid));
  const { due } = premise.story.acts[act]!;
  if (due.consent !== undefined) reached(premise, state, who, to, act, tally);
  const company = state.cast().length > 2 ? COMPANY * intimacy : 0;
  tally.add("before others", -company, premise.layout.present(who));
  const angry = Math.max(state.feeling(to, FEELING.anger, who), flood(state, to));
  tally.add(
    "the other is in no state for it",
    -0.5 * angry * intimacy,
    premise.layout.feeling(to, FEELING.anger, who),
  );
}

// What an offered touch has for it and against it from how the last ones went, and whom one leans on.
function reached(
  { layout, story }: Premise,
  state: State,
  who: number,
  to: number,
  act: number,
  tally: Tally,
): void {
  const consent = layout.consent(who, to);
  if (state.consent(who, to) === CONSENT.invited) tally.add("invited", WEIGHTS.invited, consent);
  const rebuffed = layout.rebuffed(who, to);
  tally.add("the hand was refused before", -WEIGHTS.rebuffed * state.at(rebuffed), rebuffed);
  const sated = layout.sated(who, to);
  const more = 1 - DESIRE * Math.max(0, state.relation(who, to, RELATED.attraction));
  tally.add("touched just now", -WEIGHTS.sated * state.at(sated) * more, sated);
  const trust = layout.relation(who, to, RELATED.trust);
  const row = story.acts[act]!;
  const leans = zone(row.part) === "embrace" ? (row.does.seek ?? 0) : 0;
  tally.add("one leans on whom one trusts", -WEIGHTS.relies * leans * (1 - state.at(trust)) * 0.5, trust);
}

/** How much the most intimate act is shied from before others. */
const COMPANY = 0.8;
/** How much of what holds back counts in such a moment. */
const FLEETING = 0.5;
/** How far attraction makes one want more of what one has just had. */
const DESIRE = 1.2;

// How much of the body the bond allows (linear in the bond: Suvilehto et al. 2015).
function becoming(
  { layout, story }: Premise,
  state: State,
  who: number,
  to: number,
  { intimacy, part }: Act,
  tally: Tally,
): void {
  const related = (quantity: number): number => Math.max(0, state.relation(who, to, quantity));
  const allows = ALLOWS[zone(part)];
  const allowed =
    allows.anybody +
    (story.people[who]!.kin.includes(to) ? allows.kin : 0) +
    allows.bond * related(RELATED.bond) +
    allows.closeness * related(RELATED.closeness) +
    allows.attraction * related(RELATED.attraction) -
    allows.dislike * Math.max(0, -state.relation(who, to, RELATED.like));
  const slots = [
    layout.relation(who, to, RELATED.bond),
    layout.relation(who, to, RELATED.closeness),
    layout.relation(who, to, RELATED.attraction),
  ];
  tally.add("more than the bond allows", -WEIGHTS.unbecoming * Math.max(0, intimacy - allowed), ...slots);
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

/** Hand in hand already, the next step is nearer. */
const STEPWISE = 0.46;
/** How much more must draw than hold back before one touches, at full intimacy. */
const RESERVE = 1.25;

function parted(premise: Premise, state: State, who: number, to: number, act: Act, tally: Tally): void {
  if (!leaves(act)) return;
  premise.story.people[who]!.wants.forEach((want, w) => {
    if (want.utility <= 0 || want.goal.type === "leave" || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, w);
    tally.add("what leaving gives up", -WEIGHTS.stakes * want.utility * (HOPE_LEFT + state.at(slot)), slot);
  });
  const closeness = premise.layout.relation(who, to, RELATED.closeness);
  const quarrel = [TENDENCY.against, TENDENCY.assert].map((tendency) => premise.layout.worn(who, tendency));
  const stale =
    quarrel.reduce((sum, slot) => sum + state.at(slot), 0) / quarrel.length + state.body(who, BODILY.fatigue);
  tally.add(
    "it leads nowhere",
    WEIGHTS.nowhere * stale * Math.max(0, 1 - 2 * state.at(closeness)),
    ...quarrel,
  );
  tally.add("what leaving gives up", -WEIGHTS.stakes * (STAY + state.at(closeness)), closeness);
}

/** Even what is hardly hoped for any more is given up unwillingly. */
const HOPE_LEFT = 0.1;
/** One stays where one is, by itself. */
const STAY = 0.4;

/** Whether an act ends the being together: leaving, or sending the other away. */
export function leaves({ name }: Act): boolean {
  return name === "leave" || name === "walk_out_on" || name === "dismiss";
}
