/** Evaluation, potency and activity, -4.3..4.3. */
export type Epa = readonly [number, number, number];

/** What an event does to how its actor, its act and its object seem, and how far that is from what they are held to be. */
export interface Impression {
  readonly actor: Epa;
  readonly act: Epa;
  readonly object: Epa;
  /** Sum of squared differences from the nine sentiments. */
  readonly deflection: number;
}

/**
 * The impression that an actor's act toward an object makes (affect control theory, Heise 2007), by the impression change
 * equations "nc1978", male ratings, from actdata (CC0). A small deflection means: such people do such things to such people.
 */
export function impression(actor: Epa, act: Epa, object: Epa): Impression {
  const before = [...actor, ...act, ...object];
  const products = TERMS.map(({ of }) => product(of, before));
  const after = OUTCOMES.map((_, outcome) =>
    TERMS.reduce((sum, { weights }, term) => sum + weights[outcome]! * products[term]!, 0),
  );
  const deflection = after.reduce((sum, value, i) => sum + (value - before[i]!) * (value - before[i]!), 0);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = after;
  return { actor: [a, b, c], act: [d, e, f], object: [g, h, i], deflection };
}

function product(of: readonly number[], values: readonly number[]): number {
  return of.reduce((sum, place) => sum * values[place]!, 1);
}

const OUTCOMES = ["Ae", "Ap", "Aa", "Be", "Bp", "Ba", "Oe", "Op", "Oa"] as const;
const AE = 0;
const AP = 1;
const AA = 2;
const BE = 3;
const BP = 4;
const BA = 5;
const OE = 6;
const OP = 7;
const OA = 8;

interface Term {
  readonly of: readonly number[];
  readonly weights: readonly number[];
}

// One row a term: A actor, B behaviour, O object; e evaluation, p potency, a activity.
const TERMS: readonly Term[] = [
  term([], -0.26, -0.1, 0.14, -0.19, 0.06, 0.11, -0.11, -0.37, 0.02),
  term([AE], 0.41, 0, 0.05, 0.11, 0, 0.02, 0, 0, 0),
  term([AP], 0, 0.56, 0, 0, 0.16, -0.06, 0, 0, 0),
  term([AA], 0, 0.06, 0.64, 0, 0, 0.27, 0, 0, 0),
  term([BE], 0.42, -0.07, -0.06, 0.53, -0.13, 0.04, 0.11, 0.18, 0.02),
  term([BP], -0.02, 0.44, 0, 0, 0.7, 0, 0, -0.11, 0),
  term([BA], -0.1, 0, 0.29, -0.12, 0, 0.64, 0, 0, 0),
  term([OE], 0.03, 0.04, 0, 0, 0.03, 0, 0.61, -0.08, 0.03),
  term([OP], 0.06, 0, 0, 0.05, 0.01, 0, 0, 0.66, -0.05),
  term([OA], 0, 0, 0, 0, 0, 0, 0.03, 0.07, 0.66),
  term([AE, BE], 0.05, 0, 0, 0, 0.01, 0, 0.03, 0, 0),
  term([AE, OP], 0.03, 0, 0, 0, 0, 0, 0, 0, 0),
  term([AP, BP], 0, -0.05, 0, 0, 0, 0, 0, 0, 0),
  term([AA, BA], 0, 0, -0.06, 0, 0, 0, 0, 0, 0),
  term([BE, OE], 0.12, 0.01, 0, 0.11, 0.03, 0, 0.04, 0.03, 0),
  term([BE, OP], -0.05, 0, 0, -0.05, 0, 0, 0, 0.03, 0),
  term([BP, OE], -0.05, 0, 0, -0.02, 0, 0, -0.03, 0, 0),
  term([BP, OP], 0, 0, 0, 0, 0, 0, 0, -0.05, 0),
  term([AE, BE, OE], 0.03, 0, 0, 0.02, 0, 0, 0, 0, 0),
  term([AE, BE, OP], -0.02, 0, 0, 0, 0, 0, 0, 0, 0),
];

function term(of: readonly number[], ...weights: readonly number[]): Term {
  return { of, weights };
}
