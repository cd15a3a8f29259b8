import { mood, type Trait } from "../../../src/faculty/mood.js";
import { FEELING_ROWS } from "../../../src/mind/tables.js";
import { FEELINGS } from "../../../src/story/words.js";
import { every, figures, same, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

const TRAITS: Readonly<Record<string, Trait>> = {
  O: "openness",
  C: "conscientiousness",
  E: "extraversion",
  A: "agreeableness",
  N: "neuroticism",
};
const DUST = 1e-9;

/** The published equations, read from their text: "0.21E+0.59A+0.19S", where S is -N. */
function published(nature: Readonly<Record<string, number>>): readonly [number, number, number] {
  const { P, A, D } = PUBLISHED.big_five_to_pad;
  const value = (equation: string): number =>
    [...equation.matchAll(/([+-]?[\d.]+)([OCEAS])/g)].reduce(
      (sum, [, weight, trait]) => sum + Number(weight) * (trait === "S" ? -nature["N"]! : nature[trait!]!),
      0,
    );
  const bounded = (x: number): number => Math.max(-1, Math.min(1, x));
  return [bounded(value(P)), bounded(value(A)), bounded(value(D))];
}

const NATURES = [-1, 0, 0.5].flatMap((O) =>
  [-0.5, 0, 1].flatMap((C) =>
    [-1, 0, 0.5].flatMap((E) => [-0.5, 0, 1].flatMap((A) => [-1, 0, 1].map((N) => ({ O, C, E, A, N })))),
  ),
);

export const homes: Family = {
  name: "Mood's home by nature",
  source: PUBLISHED.big_five_to_pad.source,
  tolerance: "1e-9: the equations are exact",
  claims: [
    every("pleasure, arousal and dominance of 243 natures", NATURES, (nature) => {
      const found = homeOf(nature);
      const due = published(nature);
      return found.every((x, i) => Math.abs(x - due[i]!) <= DUST)
        ? null
        : `${JSON.stringify(nature)}: ${found.join(" ")}`;
    }),
    figures(
      "the nervous are unhappy and aroused: neuroticism is the negative of stability",
      homeOf({ N: 1 }).map((x, i) => [`N = 1, ${"PAD"[i]}`, x, [-0.19, 0.57, 0][i]!] as const),
      DUST,
    ),
  ],
};

function homeOf(nature: Readonly<Record<string, number>>): readonly number[] {
  return mood({
    nature: Object.fromEntries(Object.entries(nature).map(([letter, x]) => [TRAITS[letter]!, x])),
  }).home;
}

/** ALMA's names for our kinds; hate and love are in it by these names. */
const NAMES: Readonly<Record<string, string>> = {
  "happy-for": "happyFor",
  "fears-confirmed": "fearsConfirmed",
};

export const pads: Family = {
  name: "Emotions in pleasure, arousal and dominance",
  source: PUBLISHED.alma_pad.source,
  tolerance: "none: the figures are the published ones",
  claims: [
    same(
      "the 22 kinds of OCC have ALMA's figures",
      FEELINGS.filter((kind) => kind !== "surprise").map((kind) => [
        kind,
        FEELING_ROWS[kind].pad,
        PUBLISHED.alma_pad.pad[NAMES[kind] ?? kind],
      ]),
    ),
    every("a mood is drawn toward what is felt, and never past it", FEELINGS, (kind) => {
      const { pad } = FEELING_ROWS[kind];
      const { mood: now } = mood({ mood: [0, 0, 0], feelings: { [kind]: 1 } });
      return now.every((x, i) => x * pad[i]! >= 0 && Math.abs(x) <= Math.abs(pad[i]!))
        ? null
        : `${kind}: ${now.join(" ")}`;
    }),
    every("more strongly by what is felt more strongly", FEELINGS, (kind) => {
      const by = (strength: number): number =>
        Math.max(...mood({ mood: [0, 0, 0], feelings: { [kind]: strength } }).mood.map(Math.abs));
      return by(0.3) < by(0.6) && by(0.6) < by(0.9) ? null : kind;
    }),
    same("octants have Mehrabian's names", [
      ["joy", octant([0.4, 0.2, 0.1]), "exuberant"],
      ["hope", octant([0.2, 0.2, -0.1]), "dependent"],
      ["relief", octant([0.2, -0.3, 0.4]), "relaxed"],
      ["anger", octant([-0.51, 0.59, 0.25]), "hostile"],
      ["fear", octant([-0.64, 0.6, -0.43]), "anxious"],
      ["reproach", octant([-0.3, -0.1, 0.4]), "disdainful"],
      ["distress", octant([-0.4, -0.2, -0.5]), "bored"],
    ]),
  ],
};

function octant(pad: readonly [number, number, number]): string {
  return mood({ mood: pad }).octant;
}
