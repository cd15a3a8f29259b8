import type { Chosen } from "../performance/transcript.js";

/** How to come to something: the seed, and what was chosen beat by beat, null where the minds and the seed choose. */
export interface Way {
  readonly seed: number;
  readonly choices: readonly (Chosen | null)[];
}

/** The way with fewer beats; of two as long the one with fewer choices, then the smaller seed, then the first in order. */
export function shorter(one: Way, other: Way): Way {
  const by =
    one.choices.length - other.choices.length || made(one) - made(other) || one.seed - other.seed || 0;
  if (by !== 0) return by < 0 ? one : other;
  return JSON.stringify(one.choices) <= JSON.stringify(other.choices) ? one : other;
}

function made({ choices }: Way): number {
  return choices.reduce((sum, choice) => sum + (choice === null ? 0 : 1), 0);
}
