import type { FactId, Nature, Person } from "../../story/story.js";
import {
  FEELINGS,
  NEEDS,
  TRAITS,
  USUAL_NEED,
  type FeelingKind,
  type Need,
  type Trait,
} from "../../story/words.js";
import type { Adjective } from "./adjectives/adjective.js";

/** An adjective as written of somebody, with its degree as a factor, and the fact that it is. */
export interface Described {
  readonly adjective: Adjective;
  readonly degree: number;
  readonly fact: FactId;
}

/** What adjectives make of somebody: the part of a `Person` that comes from them, and the feelings they leave. */
export interface Disposition extends Pick<
  Person,
  "nature" | "temper" | "empathy" | "expressiveness" | "control" | "needs" | "facts"
> {
  /** Lasting feelings, in the order of `FEELINGS`. */
  readonly feelings: readonly Lasting[];
}

/** A feeling that an adjective leaves, above 0 to 1. */
export interface Lasting {
  readonly kind: FeelingKind;
  readonly strength: number;
  readonly fact: FactId;
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
    facts: factsOf(adjectives),
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

function ofNature(nature: Partial<Nature>, slopes: Partial<Nature>): number {
  const share = (trait: keyof Nature): number => (nature[trait] ?? 0) * (slopes[trait] ?? 0);
  return (
    share("openness") +
    share("conscientiousness") +
    share("extraversion") +
    share("agreeableness") +
    share("neuroticism")
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
function feelingsOf(adjectives: readonly Described[]): readonly Lasting[] {
  return FEELINGS.flatMap((kind): readonly Lasting[] => {
    const felt = adjectives
      .map(({ adjective, degree, fact }) => ({
        kind,
        strength: clamp(0, (adjective.feelings?.[kind] ?? 0) * degree),
        fact,
      }))
      .reduce((most, next) => (next.strength > most.strength ? next : most), { kind, strength: 0, fact: 0 });
    return felt.strength > 0 ? [felt] : [];
  });
}

// Of each trait, the adjective that says most in the direction of them all.
function factsOf(adjectives: readonly Described[]): Disposition["facts"] {
  const facts: Partial<Record<Trait, FactId>> = {};
  for (const trait of TRAITS) {
    const whole = Math.sign(total(adjectives, (adjective) => says(adjective, trait)));
    let most = 0;
    for (const { adjective, degree, fact } of adjectives) {
      const said = says(adjective, trait) * degree * whole;
      if (said <= most) continue;
      most = said;
      facts[trait] = fact;
    }
  }
  return facts;
}

// A need counts the more, the more it matters and the less it is met.
function says({ nature = {}, needs = {}, ...own }: Adjective, trait: Trait): number {
  if (isNeed(trait)) return (needs[trait]?.weight ?? 0) - (needs[trait]?.met ?? 0);
  if (isFaculty(trait)) return (own[trait] ?? 0) + ofNature(nature, OF_NATURE[trait]);
  return nature[trait] ?? 0;
}

function isNeed(trait: Trait): trait is Need {
  return NEEDS.some((need) => need === trait);
}

function isFaculty(trait: Trait): trait is keyof typeof OF_NATURE {
  return trait in OF_NATURE;
}

function total(adjectives: readonly Described[], of: (adjective: Adjective) => number | undefined): number {
  return adjectives.reduce((sum, { adjective, degree }) => sum + (of(adjective) ?? 0) * degree, 0);
}

function clamp(least: number, x: number): number {
  return Math.max(least, Math.min(1, x));
}
