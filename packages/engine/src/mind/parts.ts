import type { Act } from "../story/act.js";
import { BODILY } from "../story/words.js";
import {
  allowed,
  foreseen,
  guarded,
  HIDES,
  LIGHT,
  light,
  LORDLY,
  ranked,
  restrained,
  secret,
} from "./guard.js";
import { answered, drawn, ENDS_TOUCH, TOUCHES, touched } from "./nearness.js";
import { broke, leaves, parted } from "./parting.js";
import { due, fitting, pressed, presses, ready, worn } from "./press.js";
import type { Role } from "./repertoire.js";
import { Sums, WEIGHTS, type Tally, type Weighing } from "./weighing.js";

/** Tells a tally what one thing says for or against each of some acts. */
type Weigh = (w: Weighing, roles: readonly Role[], tally: Tally) => void;

/** One thing that can speak for or against acts. */
export interface Part {
  readonly weigh: Weigh;
  /** Which acts it can speak of at all: all, all but the answers to an offered touch, or these. */
  readonly of: "all" | "free" | readonly Role[];
}

/** What silence has for it by itself: any other act must be wanted more. */
export const SILENCE = 0.3;

/** What weariness adds to it. */
const WEARY = 0.55;

/** All that speaks for and against acts, in the order in which it is summed, and which acts each can speak of at all. */
const PARTS: readonly (readonly [Weigh, "all" | "free" | ((act: Act) => boolean)])[] = [
  [pulled, "all"],
  [answered, "all"],
  [due, "free"],
  [pressed, presses],
  [minded, "free"],
  [own, "free"],
  [fitting, "free"],
  [allowed, "free"],
  [secret, ({ mode }) => mode === "speech"],
  [pardoned, ({ name }) => name === "forgive"],
  [foreseen, "free"],
  [tired, "free"],
  [worn, "free"],
  [guarded, ({ discloses }) => discloses !== 0],
  [ready, "free"],
  [restrained, "free"],
  [ranked, ({ name }) => LORDLY.includes(name)],
  [touched, ({ intimacy }) => intimacy >= TOUCHES],
  [light, ({ name }) => LIGHT.includes(name)],
  [drawn, ({ consent }) => ENDS_TOUCH.includes(consent)],
  [parted, leaves],
  [silent, ({ mode }) => mode === "silence"],
  [broke, "free"],
];

/** What can speak for or against these acts, in the order in which it is summed. */
export function partsOf(roles: readonly Role[]): readonly Part[] {
  return PARTS.map(([weigh, of]) => ({
    weigh,
    of: typeof of === "string" ? of : roles.filter(({ free, act }) => free && of(act)),
  }));
}

function own({ premise, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  const [worth, usual, trait] = [premise.ownWorth[who]!, premise.usualWorth, premise.ownTrait[who]!];
  for (const { index } of roles)
    tally.addOwn(
      index,
      "what it is to oneself",
      WEIGHTS.own * worth[index]!,
      WEIGHTS.own * usual[index]!,
      premise.layout.trait(who, trait[index]!),
    );
}

function pardoned({ grudge }: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const { index } of roles) tally.add(index, "what is not forgiven", -WEIGHTS.pardon * grudge);
}

function tired({ premise, state, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const { index } of roles) {
    const slot = premise.layout.tired(who, index);
    tally.add(index, "tired of it", -WEIGHTS.tired * state.at(slot), slot);
  }
}

function silent({ premise, state, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  const fatigue = premise.layout.body(who, BODILY.fatigue);
  for (const { index } of roles)
    tally.addOwn(index, "silence", SILENCE + WEARY * state.at(fatigue), SILENCE, fatigue);
}

// What is on one's mind, and what of it is still unsaid.
function minded({ premise, state, who, to, topics }: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const { index, act } of roles) {
    const topic = topics[index];
    if (!topic) continue;
    tally.addAll(index, "topic: on one's mind", WEIGHTS.topic * (topic.weight - FAR), topic.slots);
    if (!DEEDS.includes(act.about) || HIDES.includes(act.name)) continue;
    const unsaid = 1 - state.at(premise.layout.spoken(who, to, topic.topic));
    tally.addAll(index, "what has not been said", WEIGHTS.unsaid * topic.weight * unsaid, topic.slots);
  }
}

/** What is less on one's mind than this is spoken of unwillingly. */
const FAR = 0.35;

const DEEDS: readonly string[] = ["their deed", "own deed"];

function pulled({ premise, pulls: all, whole }: Weighing, roles: readonly Role[], tally: Tally): void {
  const { direction } = premise;
  if (tally instanceof Sums) {
    for (const { index } of roles) tally.add(index, "pull", WEIGHTS.pull * along(direction[index]!, whole));
    return;
  }
  for (const { index } of roles)
    for (const { rule, vector, strength, slots } of all)
      tally.addAll(index, rule, WEIGHTS.pull * along(direction[index]!, vector) * strength, slots);
}

// How far one vector lies along another.
function along(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += one[i]! * other[i]!;
  return sum;
}
