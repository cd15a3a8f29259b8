import type { Nature, Person } from "../../story/story.js";
import { FEELINGS, USUAL_NEED, type FeelingKind, type Need } from "../../story/words.js";
import type { Adjective } from "./adjectives/adjective.js";

/** An adjective as written of somebody, with its degree as a factor. */
export interface Described {
  readonly adjective: Adjective;
  readonly degree: number;
}

/** What adjectives make of somebody: the part of a `Person` that comes from them, and the feelings they leave. */
export interface Disposition extends Pick<
  Person,
  "nature" | "temper" | "empathy" | "expressiveness" | "control" | "needs"
> {
  /** Lasting feelings, 0..1, above 0 only. */
  readonly feelings: Readonly<Partial<Record<FeelingKind, number>>>;
}

/** The average person. Control lies a little above the middle: most people hold most feelings most of the time. */
export const AVERAGE = {
  temper: 0.5,
  empathy: 0.5,
  expressiveness: 0.5,
  control: 0.55,
  ...USUAL_NEED,
} as const;

/**
 * What the Big Five add to how one feels and shows, per unit of trait; signs and order of size are the published ones, the
 * slopes our own. Temper: antagonism before neuroticism (Bettencourt et al. 2006). Empathy: agreeableness before openness
 * (Melchers et al. 2016). Expressiveness: extraversion (Riggio and Riggio 2002). Control: conscientiousness before
 * stability (Tangney, Baumeister and Boone 2004).
 */
export const OF_NATURE = {
  temper: { agreeableness: -0.2, neuroticism: 0.15 },
  empathy: { agreeableness: 0.25, openness: 0.1 },
  expressiveness: { extraversion: 0.25 },
  control: { conscientiousness: 0.2, neuroticism: -0.15 },
} as const satisfies Record<string, Partial<Nature>>;

/** Everything that a person's adjectives say together, whatever their order, in bounds. */
export function person(adjectives: readonly Described[]): Disposition {
  const nature = natureOf(adjectives);
  const faculty = (name: keyof typeof OF_NATURE): number =>
    clamp(
      0,
      AVERAGE[name] + total(adjectives, (adjective) => adjective[name]) + ofNature(nature, OF_NATURE[name]),
    );
  return {
    nature,
    temper: faculty("temper"),
    empathy: faculty("empathy"),
    expressiveness: faculty("expressiveness"),
    control: faculty("control"),
    needs: needsOf(adjectives),
    feelings: feelingsOf(adjectives),
  };
}

function natureOf(adjectives: readonly Described[]): Nature {
  const trait = (name: keyof Nature): number =>
    clamp(
      -1,
      total(adjectives, ({ nature }) => nature?.[name]),
    );
  return {
    openness: trait("openness"),
    conscientiousness: trait("conscientiousness"),
    extraversion: trait("extraversion"),
    agreeableness: trait("agreeableness"),
    neuroticism: trait("neuroticism"),
  };
}

function ofNature(nature: Nature, slopes: Partial<Nature>): number {
  return (
    nature.openness * (slopes.openness ?? 0) +
    nature.conscientiousness * (slopes.conscientiousness ?? 0) +
    nature.extraversion * (slopes.extraversion ?? 0) +
    nature.agreeableness * (slopes.agreeableness ?? 0) +
    nature.neuroticism * (slopes.neuroticism ?? 0)
  );
}

function needsOf(adjectives: readonly Described[]): Disposition["needs"] {
  const of = (need: Need): { weight: number; met: number } => ({
    weight: clamp(0, AVERAGE.weight + total(adjectives, ({ needs }) => needs?.[need]?.weight)),
    met: clamp(-1, AVERAGE.met + total(adjectives, ({ needs }) => needs?.[need]?.met)),
  });
  return {
    safety: of("safety"),
    belonging: of("belonging"),
    esteem: of("esteem"),
    autonomy: of("autonomy"),
    understanding: of("understanding"),
    justice: of("justice"),
    peace: of("peace"),
  };
}

// Two words for one feeling do not add up: the stronger says it.
function feelingsOf(adjectives: readonly Described[]): Disposition["feelings"] {
  const felt: Partial<Record<FeelingKind, number>> = {};
  for (const { adjective, degree } of adjectives) {
    for (const [kind, strength] of entries(adjective.feelings ?? {})) {
      felt[kind] = Math.max(felt[kind] ?? 0, clamp(0, strength * degree));
    }
  }
  return felt;
}

function entries(feelings: Readonly<Partial<Record<FeelingKind, number>>>): [FeelingKind, number][] {
  return FEELINGS.flatMap((kind): [FeelingKind, number][] =>
    feelings[kind] === undefined ? [] : [[kind, feelings[kind]]],
  );
}

function total(adjectives: readonly Described[], of: (adjective: Adjective) => number | undefined): number {
  return adjectives.reduce((sum, { adjective, degree }) => sum + (of(adjective) ?? 0) * degree, 0);
}

function clamp(least: number, x: number): number {
  return Math.max(least, Math.min(1, x));
}
