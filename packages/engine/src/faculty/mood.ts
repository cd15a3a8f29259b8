import { drawn, home, type Pad } from "../mind/mood.js";
import type { Nature } from "../story/story.js";
import { FEELINGS, type FeelingKind } from "../story/words.js";
import { orElse, parts, shown, strengths, within } from "./heed.js";

/** A nature by the Big Five, and what is felt. */
export interface Moved {
  /** -1..1 each; 0 where nothing is said. */
  readonly nature?: Readonly<Partial<Record<Trait, number>>>;
  /** Pleasure, arousal, dominance before; the nature's home where nothing is said. */
  readonly mood?: Pad;
  /** 0..1 each. */
  readonly feelings?: Readonly<Partial<Record<FeelingKind, number>>>;
}

export type Trait = keyof typeof TRAITS | (typeof TRAITS)[keyof typeof TRAITS];

/** The five, and the letters that stand for them. */
const TRAITS = {
  openness: "O",
  conscientiousness: "C",
  extraversion: "E",
  agreeableness: "A",
  neuroticism: "N",
} as const;

/** What mood comes of it. */
export interface Mood {
  /** Where the nature's mood returns to. */
  readonly home: Pad;
  readonly mood: Pad;
  /** The name of the mood's octant (Mehrabian 1996); "neutral" in the very middle. */
  readonly octant: string;
}

/** The mood after these feelings, and the home it returns to. `RangeError` for what is out of range or no kind of feeling. */
export function mood(moved: Moved): Mood {
  const at = home(natureOf(moved.nature === undefined ? {} : moved.nature));
  const felt = moved.feelings === undefined ? [] : strengths("feelings", moved.feelings);
  const now = drawn(
    moved.mood === undefined ? at : pad("mood", moved.mood),
    felt.map((strength, k) => ({ kind: FEELINGS[k]!, strength })),
  );
  return { home: at, mood: now, octant: octant(now) };
}

function natureOf(given: unknown): Nature {
  const said = parts("nature", given);
  const known = Object.entries(TRAITS).flat();
  const twice = Object.entries(TRAITS).find(([name, letter]) => name in said && letter in said);
  if (twice !== undefined) throw new RangeError(`nature has ${twice[0]} twice: ${shown(given)}`);
  const stranger = Object.keys(said).find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new RangeError(`${shown(stranger)} is none of the traits ${Object.keys(TRAITS).join(", ")}`);
  const trait = (name: keyof typeof TRAITS): number =>
    orElse(0, `nature.${name}`, said[name] ?? said[TRAITS[name]], { low: -1, high: 1 });
  return {
    openness: trait("openness"),
    conscientiousness: trait("conscientiousness"),
    extraversion: trait("extraversion"),
    agreeableness: trait("agreeableness"),
    neuroticism: trait("neuroticism"),
  };
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
  if (mood.every((value) => value === 0)) return "neutral";
  return OCTANTS[mood.map((value) => (value > 0 ? "+" : "-")).join("")]!;
}
