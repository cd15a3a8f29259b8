import { BODILY, DUE, FEELING, RELATED } from "../story/words.js";
import { applies } from "./bearing.js";
import { capable } from "./regulate.js";
import { credence } from "./touch.js";
import type { Premise } from "./premise.js";
import type { Role } from "./repertoire.js";
import type { State } from "./state.js";
import { WEIGHTS, type Guard, type Secret, type Tally, type Weighing } from "./weighing.js";

export function guarded(w: Weighing, roles: readonly Role[], tally: Tally): void {
  const { premise, state, who, to, topics } = w;
  const { layout } = premise;
  const trust = layout.relation(who, to, RELATED.trust);
  const control = layout.control(who);
  const bare = layout.body(who, BODILY.exposure);
  const anger = layout.feeling(to, FEELING.anger, who);
  for (const { index, act } of roles) {
    const topic = topics[index];
    if (act.about === "event" && topic && others(premise, who, topic.topic)) continue;
    const guard = act.discloses * w.guard.against * w.guard.able;
    tally.add(index, "on one's guard", -WEIGHTS.guard * guard, trust, control, bare, anger);
    // What is half out already wants out.
    if (OUT.includes(act.about))
      tally.add(index, "it is half out already", WEIGHTS.bare * act.discloses * state.at(bare), bare);
  }
}

// Whoever tells of what others did or suffered lays nothing of themselves bare.
function others({ story }: Premise, who: number, topic: number): boolean {
  const { kind, index } = story.topics[topic]!;
  if (kind !== "event") return false;
  const { by, to, orderedBy } = story.events[index]!;
  return by !== who && to !== who && orderedBy !== who;
}

/** How one guards oneself from the other at this moment, whatever one might disclose. */
export function guard(state: State, who: number, to: number): Guard {
  const distrust =
    (1 - state.relation(who, to, RELATED.trust)) / 2 - 0.5 * state.relation(who, to, RELATED.closeness);
  const attacked = ATTACKED * state.feeling(to, FEELING.anger, who);
  return {
    against: Math.max(0, distrust + attacked),
    able: (UNABLE + (1 - UNABLE) * capable(state, who)) * (1 - state.body(who, BODILY.exposure)),
  };
}

/** How much more one guards oneself from one who is angry. */
const ATTACKED = 0.35;

/** What may be half out. */
const OUT: readonly string[] = ["own deed", "want"];

/** Even without any control left, one is so much on one's guard. */
const UNABLE = 0.3;

// The graver the blow, the hotter one must be to deal it (face-threatening acts, Brown and Levinson 1987).
export function restrained(w: Weighing, roles: readonly Role[], tally: Tally): void {
  const { premise, who, to, topics } = w;
  const { blow, layout, story } = premise;
  const control = layout.control(who);
  const anger = layout.feeling(who, FEELING.anger, to);
  for (const { index } of roles) {
    if (blow[index] === 0) continue;
    const topic = topics[index];
    const grave = topic && story.topics[topic.topic]!.kind === "event" ? GRAVE * topic.weight : 0;
    const amount = blow[index]! * (1 + grave) * (0.3 + w.able) * (1 - Math.min(1, w.heat * HEAT));
    tally.add(index, "restraint", -WEIGHTS.restraint * amount, control, anger);
  }
}

/** How hot one is toward the other. */
export function heat(state: State, who: number, to: number, grudge: number): number {
  const enmity = -0.7 * state.relation(who, to, RELATED.like);
  return Math.max(enmity, 0.5 * grudge, ...HOT.map((kind) => state.feeling(who, kind, to)));
}

// One does not lay hands on those above one, nor send them away.
export function ranked({ premise, who, to }: Weighing, roles: readonly Role[], tally: Tally): void {
  const above = premise.above[who]![to]!;
  if (above <= 0) return;
  const identity = premise.layout.identity(who, to);
  for (const { index } of roles)
    tally.add(index, "the other is above one", -WEIGHTS.above * Math.min(2, above), identity);
}

/** What one does not do to those above one. */
export const LORDLY: readonly string[] = [
  "dismiss",
  "block",
  "grab",
  "shove",
  "slap",
  "hit",
  "interrupt",
  "command",
];

/** How fast anger and what is not forgiven take restraint away. */
const HEAT = 1.6;

/** How much harder a blow is to deal that touches something grave. */
const GRAVE = 1.4;

const HOT = [FEELING.anger, FEELING.reproach, FEELING.hate];

export function allowed(w: Weighing, roles: readonly Role[], tally: Tally): void {
  if (w.premise.story.people[w.who]!.standards.length === 0) return;
  for (const role of roles) if (role.standards[w.who]!.length > 0) allowedBy(w, role, tally);
}

function allowedBy({ premise, state, who, to, topics }: Weighing, role: Role, tally: Tally): void {
  const { story, layout } = premise;
  const topic = topics[role.index];
  const said = topic ? state.at(layout.spoken(who, to, topic.topic)) : 0;
  for (const s of role.standards[who]!) {
    if (!applies(state, who, story.people[who]!.standards[s]!.toward, to)) continue;
    const slot = layout.standard(who, s);
    const weight = state.at(slot);
    // What one must do is done once it has been done.
    const amount = WEIGHTS.standard * weight * (weight > 0 ? 1 - said : 1);
    tally.add(role.index, "a standard", amount, slot);
  }
}

// What one hides, one does not say before whom it is hidden from, and denies when charged with it.
export function secret(w: Weighing, roles: readonly Role[], tally: Tally): void {
  const { premise, secrets: hidden, topics } = w;
  if (hidden.length === 0) return;
  const able = UNHELD + (1 - UNHELD) * w.able;
  for (const { index, act } of roles) {
    const topic = topics[index];
    if (!topic) continue;
    const about = premise.story.topics[topic.topic]!;
    const kept = HIDES.includes(act.name) ? 1 : -(KEEPS + (1 - KEEPS) * act.discloses);
    for (const { event, utility, slot } of hidden)
      if (about.kind === "event" && event === about.index)
        tally.add(index, "what one hides", WEIGHTS.secret * utility * kept * able, slot);
  }
}

/** What one hides now from somebody who is there and does not know it. */
export function secrets({ story, layout }: Premise, state: State, who: number): Secret[] {
  return story.people[who]!.wants.flatMap(({ goal, utility }, w) => {
    if (goal.type !== "hide" || utility <= 0) return [];
    const { event } = goal;
    const from = state.cast().filter((other) => other !== who && (goal.from === null || goal.from === other));
    const unknowing = from.some((other) => state.count(layout.supposed(who, other, event)) === 0);
    return unknowing ? [{ event, utility, slot: layout.likelihood(who, w) }] : [];
  });
}

/** Acts that say that something was not so. */
export const HIDES: readonly string[] = ["deny", "lie_to"];

/** To keep a secret takes control (Vrij et al. 2006: a lie is harder than the truth): with none left, one keeps so much of it. */
const UNHELD = 0.3;

/** Even to touch on it is a danger: this share of telling it. */
const KEEPS = 0.35;

// What one believes that doing so brings to oneself.
export function foreseen({ premise, state, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const { index, foreseen } of roles) {
    for (const { proposition, whom, worth } of foreseen) {
      if (whom !== null && whom !== who) continue;
      const slot = premise.layout.belief(who, proposition);
      const amount = WEIGHTS.harm * worth * credence(state.at(slot));
      tally.add(index, "what it is believed to bring", amount, slot);
    }
  }
}

/** Talk that makes light: it does not go with a heavy heart, nor with another's that shows. */
export const LIGHT: readonly string[] = ["joke_with", "chat_with", "congratulate", "compliment", "praise"];

const HEAVY = [FEELING.distress, FEELING.remorse, FEELING.anger, FEELING.fear, FEELING.shame];

export function light(w: Weighing, roles: readonly Role[], tally: Tally): void {
  if (roles.length === 0) return;
  const { premise, state, who, to } = w;
  const { layout } = premise;
  const slots = HEAVY.map((kind) =>
    layout.feeling(who, kind, kind === FEELING.anger || kind === FEELING.fear ? to : who),
  );
  const heavy = Math.max(state.body(to, BODILY.tears), ...slots.map((slot) => state.at(slot)));
  // Those who are close can be silent together; others make talk, the more so the more outgoing they are.
  const { extraversion } = premise.story.people[who]!.nature;
  const apart = 1 - Math.min(1, 1.5 * state.relation(who, to, RELATED.closeness));
  const easy = Math.max(0, 1 - EASY_HEART * heavy - grudged(w) - asked(w));
  const phatic = (0.6 + 0.4 * extraversion) * apart * easy;
  const closeness = layout.relation(who, to, RELATED.closeness);
  for (const { index, act } of roles) {
    tally.addAll(index, "too light for how one feels", -WEIGHTS.light * heavy, slots);
    if (SMALL_TALK.includes(act.name)) tally.add(index, "one makes talk", WEIGHTS.phatic * phatic, closeness);
  }
}

// What one owes an answer to is not talked away.
function asked({ owes }: Weighing): number {
  return owes.reduce((most, { due, strength }) => (ASKED.includes(due) ? Math.max(most, strength) : most), 0);
}

const ASKED: readonly number[] = [DUE.answer, DUE.admission, DUE.forgiveness];

// What is held against the other, or is on one's own conscience, leaves no room for it.
function grudged({ premise, state, who, to, grudge }: Weighing): number {
  const { layout, story } = premise;
  const dislike = Math.max(
    0,
    -state.relation(who, to, RELATED.like),
    state.feeling(who, FEELING.reproach, to),
  );
  const guilt = story.events.reduce((most, { by }, event) => {
    const charges = by === who ? [FEELING.remorse, FEELING.shame] : [];
    return Math.max(most, ...charges.map((kind) => state.at(layout.charge(who, event, kind))));
  }, 0);
  return 2 * Math.max(grudge, dislike, guilt) + (story.people[who]!.kin.includes(to) ? KIN_SILENCE : 0);
}

/** Talk for the sake of talking (phatic communion, Malinowski 1923). */
const SMALL_TALK: readonly string[] = ["chat_with", "joke_with", "compliment"];
/** How fast a heavy heart takes the taste for it. */
const EASY_HEART = 1.5;
/** One's own people need less of it. */
const KIN_SILENCE = 0.3;
