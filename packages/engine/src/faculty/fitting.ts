import { impression, type Epa } from "../mind/impression.js";
import { VERBS } from "../story/library/verbs.js";

/** What somebody is held to be, and seems just now. */
export interface Standing {
  readonly held: Epa;
  readonly seems: Epa;
}

/**
 * The act of one toward the other that deflects least from what both are held to be (affect control theory: people act so as
 * to confirm sentiments, Heise 2007). Impressions are linear in the act, so the least sum of squares is found exactly; it is
 * kept within the scale.
 */
export function fitting(actor: Standing, object: Standing): Epa {
  const at = (act: Epa): readonly number[] => apart(actor, act, object);
  const base = at([0, 0, 0]);
  const slopes = UNITS.map((unit) => at(unit).map((value, i) => value - base[i]!));
  const normal = slopes.map((one) => slopes.map((other) => dot(one, other)));
  const [e = 0, p = 0, a = 0] = solved(
    normal,
    slopes.map((slope) => -dot(slope, base)),
  );
  return [bounded(e), bounded(p), bounded(a)];
}

const UNITS: readonly Epa[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** The nine differences between what is held and what it would seem after the act. */
function apart(actor: Standing, act: Epa, object: Standing): readonly number[] {
  const after = impression(actor.seems, act, object.seems);
  const held = [...actor.held, ...act, ...object.held];
  return [...after.actor, ...after.act, ...after.object].map((value, i) => value - held[i]!);
}

// Cramer's rule: three equations in three unknowns.
function solved(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const whole = determinant(rows);
  return right.map(
    (_, column) =>
      determinant(rows.map((row, r) => row.map((value, c) => (c === column ? right[r]! : value)))) / whole,
  );
}

function determinant(rows: readonly (readonly number[])[]): number {
  const [[a, b, c], [d, e, f], [g, h, i]] = [rows[0]!, rows[1]!, rows[2]!];
  return a! * (e! * i! - f! * h!) - b! * (d! * i! - f! * g!) + c! * (d! * h! - e! * g!);
}

/** So many words are given. */
const WORDS = 5;

/** The measured verbs nearest to these figures, the nearest first. */
export function nearest(epa: Epa): readonly string[] {
  let best: { readonly word: string; readonly away: number }[] = [];
  for (const [word, [e, p, a]] of VERBS) {
    const apart = [e - epa[0], p - epa[1], a - epa[2]];
    const away = dot(apart, apart);
    if (best.length === WORDS && away >= best[WORDS - 1]!.away) continue;
    best = [...best, { word, away }].sort((one, other) => one.away - other.away).slice(0, WORDS);
  }
  return best.map(({ word }) => word);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

function bounded(x: number): number {
  return Math.max(-4.3, Math.min(4.3, x));
}
