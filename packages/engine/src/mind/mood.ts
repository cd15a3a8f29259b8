import type { Nature } from "../story/story.js";
import type { FeelingKind } from "../story/words.js";
import { FEELING_ROWS } from "./tables.js";

/** Pleasure, arousal, dominance; -1..1 each. */
export type Pad = readonly [number, number, number];

/**
 * The mood a nature returns to (Mehrabian 1996, Big Five to pleasure, arousal and dominance). The published equations use
 * emotional stability, the negative of neuroticism.
 */
export function home({ openness, conscientiousness, extraversion, agreeableness, neuroticism }: Nature): Pad {
  const stability = -neuroticism;
  return bounded([
    0.21 * extraversion + 0.59 * agreeableness + 0.19 * stability,
    0.15 * openness + 0.3 * agreeableness - 0.57 * stability,
    0.25 * openness + 0.17 * conscientiousness + 0.6 * extraversion - 0.32 * agreeableness,
  ]);
}

/** The trait that does most to a quantity of the mood that a nature returns to; quantities in the order of `MOOD`. */
export function foremost(nature: Nature, quantity: number): keyof Nature {
  const whole = Math.sign(home(nature)[quantity]!);
  const alone = (trait: keyof Nature): number => whole * home({ ...EVEN, [trait]: nature[trait] })[quantity]!;
  return BIG_FIVE.reduce((most, trait) => (alone(trait) > alone(most) ? trait : most));
}

const EVEN: Nature = {
  openness: 0,
  conscientiousness: 0,
  extraversion: 0,
  agreeableness: 0,
  neuroticism: 0,
};
const BIG_FIVE = ["openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism"] as const;

function bounded([pleasure, arousal, dominance]: Pad): Pad {
  const clamp = (x: number): number => Math.max(-1, Math.min(1, x));
  return [clamp(pleasure), clamp(arousal), clamp(dominance)];
}

/** How far one beat's feelings draw the mood toward themselves. */
const DRAW = 0.25;

/** The mood after feelings of these strengths were stirred (Gebhard 2005: moods are pulled to the centre of what is felt). */
export function drawn(mood: Pad, felt: readonly { kind: FeelingKind; strength: number }[]): Pad {
  const total = felt.reduce((sum, { strength }) => sum + strength, 0);
  if (total === 0) return mood;
  const pull = Math.min(1, total) * DRAW;
  const centre = (place: 0 | 1 | 2): number =>
    felt.reduce((sum, { kind, strength }) => sum + FEELING_ROWS[kind].pad[place] * strength, 0) / total;
  const toward = (place: 0 | 1 | 2): number => mood[place] + (centre(place) - mood[place]) * pull;
  return [toward(0), toward(1), toward(2)];
}
