import { home } from "../mind/mood.js";
import type { Premise } from "../mind/premise.js";
import { FEELING_ROWS } from "../mind/tables.js";
import { CUE, type Slot } from "../mind/state.js";
import { BODY, DUES, FEELINGS, MOOD, NEEDS, RELATED, TENDENCIES, type BodyQuantity } from "../story/words.js";

/** Everything that returns to its home by itself, worked out once for a story: number by number, in lists of one length. */
export interface Fading {
  readonly slots: Int32Array;
  /** Thousandths. */
  readonly homes: Int32Array;
  /** Seconds in which half the way home is gone. */
  readonly halves: Float64Array;
}

/** Seconds in which half is gone. Feelings have theirs in the table of kinds. */
const HALF = {
  mood: 400,
  need: 500,
  control: 70,
  activation: 39,
  habituation: 900,
  tired: 100,
  spent: 200,
  worn: 110,
  due: 45,
  closeness: 2400,
  rebuffed: 300,
  fresh: 6,
  sated: 97,
} as const;
const BODY_HALF: Readonly<Record<BodyQuantity, number>> = {
  arousal: 42,
  tension: 60,
  breath: 30,
  voice: 10,
  tears: 90,
  exposure: 70,
  pain: 20,
  fatigue: 3600,
};
const CUE_KINDS = Object.values(CUE);

/** A body at rest is a little awake; a nervous one more. */
const REST = 0.3;
const NERVOUS = 0.08;

export function fading(premise: Premise, opening: Int32Array): Fading {
  const { layout, story } = premise;
  const slots: Slot[] = [];
  const homes: number[] = [];
  const halves: number[] = [];
  const add = (slot: Slot, half: number, to = opening[slot]!): void => {
    slots.push(slot);
    homes.push(to);
    halves.push(half);
  };
  story.people.forEach((person, who) => {
    const rest = Math.floor((REST + NERVOUS * person.nature.neuroticism) * 1000 + 0.5);
    BODY.forEach((quantity, q) =>
      add(layout.body(who, q), BODY_HALF[quantity], quantity === "arousal" ? rest : 0),
    );
    home(person.nature).forEach(
      (value, q) => q < MOOD.length && add(layout.mood(who, q), HALF.mood, Math.floor(value * 1000 + 0.5)),
    );
    NEEDS.forEach((_, need) => add(layout.need(who, need), HALF.need));
    add(layout.control(who), HALF.control);
    add(layout.fresh(who), HALF.fresh, 0);
    story.topics.forEach((_, topic) =>
      CUE_KINDS.forEach((cue) => add(layout.habituation(who, topic, cue), HALF.habituation, 0)),
    );
    story.topics.forEach((_, topic) => add(layout.activation(who, topic), HALF.activation));
    TENDENCIES.forEach((_, tendency) => add(layout.worn(who, tendency), HALF.worn, 0));
    story.acts.forEach(({ needs }, act) =>
      add(layout.tired(who, act), needs.includes("outburst") ? HALF.spent : HALF.tired, 0),
    );
    story.people.forEach((_, other) => {
      FEELINGS.forEach((kind, k) => add(layout.feeling(who, k, other), FEELING_ROWS[kind].half));
      DUES.forEach((_, due) => add(layout.due(who, other, due), HALF.due, 0));
      add(layout.relation(who, other, RELATED.closeness), HALF.closeness);
      add(layout.rebuffed(who, other), HALF.rebuffed, 0);
      add(layout.sated(who, other), HALF.sated, 0);
    });
  });
  return {
    slots: Int32Array.from(slots),
    homes: Int32Array.from(homes),
    halves: Float64Array.from(halves),
  };
}

/** Lets these seconds pass. What is not at home moves at least one thousandth toward it. */
export function fade({ slots: fading, homes, halves }: Fading, slots: Int32Array, seconds: number): void {
  for (let i = 0; i < fading.length; i += 1) {
    const slot = fading[i]!;
    const target = homes[i]!;
    const away = slots[slot]! - target;
    if (away === 0) continue;
    const half = halves[i]!;
    const left = (Math.abs(away) * half) / (half + LN2 * seconds);
    const next = Math.min(Math.floor(left), Math.abs(away) - 1);
    slots[slot] = target + (away > 0 ? next : -next);
  }
}

/** The natural logarithm of 2, to three figures: the rational curve starts out as steep as the exponential. */
const LN2 = 0.693;
