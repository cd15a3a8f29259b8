import { drawn, home, type Pad } from "../mind/mood.js";
import { FEELINGS, type FeelingKind } from "../story/words.js";
import { orElse, parts, shown, strengths, within } from "./heed.js";

/** A nature by the first letters of the Big Five, and what is felt. */
export interface Moved {
  /** -1..1 each; 0 where nothing is said. */
  readonly nature?: Readonly<Partial<Record<Trait, number>>>;
  /** Pleasure, arousal, dominance before; the nature's home where nothing is said. */
  readonly mood?: Pad;
  /** 0..1 each. */
  readonly feelings?: Readonly<Partial<Record<FeelingKind, number>>>;
}

export type Trait = "openness" | "conscientiousness" | "extraversion" | "agreeableness" | "neuroticism";
const TRAITS = ["openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism"] as const;

/** What mood comes of it. */
export interface Mood {
  /** Where the nature's mood returns to. */
  readonly home: Pad;
  readonly mood: Pad;
  /** The name of the mood's octant (Mehrabian 1996). */
  readonly octant: string;
}

/** The mood after these feelings, and the home it returns to. `RangeError` for what is out of range or no kind of feeling. */
export function mood(moved: Moved): Mood {
  const nature = moved.nature === undefined ? {} : parts("nature", moved.nature);
  const stranger = Object.keys(nature).find((name) => !TRAITS.some((trait) => trait === name));
  if (stranger !== undefined)
    throw new RangeError(`${shown(stranger)} is none of the traits ${TRAITS.join(", ")}`);
  const trait = (name: Trait): number => orElse(0, `nature.${name}`, nature[name], -1, 1);
  const at = home({
    openness: trait("openness"),
    conscientiousness: trait("conscientiousness"),
    extraversion: trait("extraversion"),
    agreeableness: trait("agreeableness"),
    neuroticism: trait("neuroticism"),
  });
  const felt = moved.feelings === undefined ? [] : strengths("feelings", moved.feelings);
  const now = drawn(
    moved.mood === undefined ? at : pad("mood", moved.mood),
    felt.map((strength, k) => ({ kind: FEELINGS[k]!, strength })),
  );
  return { home: at, mood: now, octant: octant(now) };
}

/** Pleasure, arousal and dominance as a caller gave them. */
export function pad(name: string, given: unknown): Pad {
  if (!Array.isArray(given) || given.length !== 3)
    throw new RangeError(`${name} is [pleasure, arousal, dominance], not ${shown(given)}`);
  return [
    within(`${name}[0]`, given[0], -1, 1),
    within(`${name}[1]`, given[1], -1, 1),
    within(`${name}[2]`, given[2], -1, 1),
  ];
}

/** Mehrabian's names, by whether pleasure, arousal and dominance are above 0. */
const OCTANTS: Readonly<Record<string, string>> = {
  "+++": "exuberant",
  "++-": "dependent",
  "+-+": "relaxed",
  "+--": "docile",
  "-++": "hostile",
  "-+-": "anxious",
  "--+": "disdainful",
  "---": "bored",
};

function octant(mood: Pad): string {
  return OCTANTS[mood.map((value) => (value > 0 ? "+" : "-")).join("")]!;
}
