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
import { Sum, WEIGHTS, type Tally, type Weighing } from "./weighing.js";

/** Tells a tally what one thing says for or against an act. */
export type Part = (w: Weighing, tally: Tally) => void;

/** What silence has for it by itself: any other act must be wanted more. */
export const SILENCE = 0.3;

/** What weariness adds to it. */
const WEARY = 0.55;

/** All that speaks for and against acts, in the order in which it is summed, and which acts each can speak of at all. */
const PARTS: readonly (readonly [Part, (act: Act) => boolean])[] = [
  [pulled, all],
  [answered, all],
  [due, free],
  [pressed, (act) => free(act) && presses(act)],
  [minded, free],
  [own, free],
  [fitting, free],
  [allowed, free],
  [secret, (act) => free(act) && act.mode === "speech"],
  [pardoned, ({ name }) => name === "forgive"],
  [foreseen, free],
  [tired, free],
  [worn, free],
  [guarded, (act) => free(act) && act.discloses !== 0],
  [ready, free],
  [restrained, free],
  [ranked, (act) => free(act) && LORDLY.includes(act.name)],
  [touched, (act) => free(act) && act.intimacy >= TOUCHES],
  [light, ({ name }) => LIGHT.includes(name)],
  [drawn, (act) => free(act) && ENDS_TOUCH.includes(act.consent)],
  [parted, (act) => free(act) && leaves(act)],
  [silent, (act) => free(act) && act.mode === "silence"],
  [broke, free],
];

/** What can speak for or against this act, in the order in which it is summed. */
export function partsOf(act: Act): readonly Part[] {
  return PARTS.flatMap(([part, of]) => (of(act) ? [part] : []));
}

function all(): boolean {
  return true;
}

// What answers an offered touch is weighed by the touch alone.
function free({ needs }: Act): boolean {
  return !needs.includes("due consent");
}

function own({ premise, who, index }: Weighing, tally: Tally): void {
  const [worth, usual] = [premise.ownWorth[who]![index]!, premise.usualWorth[index]!];
  const trait = premise.layout.trait(who, premise.ownTrait[who]![index]!);
  tally.addOwn("what it is to oneself", WEIGHTS.own * worth, WEIGHTS.own * usual, trait);
}

function pardoned({ grudge }: Weighing, tally: Tally): void {
  tally.add("what is not forgiven", -WEIGHTS.pardon * grudge);
}

function tired({ premise, state, who, index }: Weighing, tally: Tally): void {
  const slot = premise.layout.tired(who, index);
  tally.add("tired of it", -WEIGHTS.tired * state.at(slot), slot);
}

function silent({ premise, state, who }: Weighing, tally: Tally): void {
  const fatigue = premise.layout.body(who, BODILY.fatigue);
  tally.addOwn("silence", SILENCE + WEARY * state.at(fatigue), SILENCE, fatigue);
}

// What is on one's mind, and what of it is still unsaid.
function minded({ premise, state, who, to, act, topic }: Weighing, tally: Tally): void {
  if (topic === null) return;
  tally.addAll("topic: on one's mind", WEIGHTS.topic * (topic.weight - FAR), topic.slots);
  if (!DEEDS.includes(act.about) || HIDES.includes(act.name)) return;
  const unsaid = 1 - state.at(premise.layout.spoken(who, to, topic.topic));
  tally.addAll("what has not been said", WEIGHTS.unsaid * topic.weight * unsaid, topic.slots);
}

/** What is less on one's mind than this is spoken of unwillingly. */
const FAR = 0.35;

const DEEDS: readonly string[] = ["their deed", "own deed"];

function pulled(w: Weighing, tally: Tally): void {
  const { premise, pulls: all, whole, index } = w;
  const direction = premise.direction[index]!;
  if (tally instanceof Sum) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * whole[i]!;
    return tally.add("pull", WEIGHTS.pull * sum);
  }
  for (const { rule, vector, strength, slots } of all) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * vector[i]!;
    tally.addAll(rule, WEIGHTS.pull * sum * strength, slots);
  }
}
