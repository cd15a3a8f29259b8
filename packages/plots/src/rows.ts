import type { Reading } from "@firelight/engine";

/** A curve, one value a beat. */
export interface Curve {
  readonly name: string;
  readonly values: readonly { readonly beat: number; readonly value: number }[];
}

/** The people who act or feel, those first who do so most. */
export function people(rows: readonly Reading[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { who } of rows) times.set(who, (times.get(who) ?? 0) + 1);
  const first = [...times.keys()];
  return first.sort((a, b) => times.get(b)! - times.get(a)! || first.indexOf(a) - first.indexOf(b));
}

export function lastBeat(rows: readonly Reading[]): number {
  return rows.reduce((most, { beat }) => Math.max(most, beat), 1);
}

/** The feelings that reach highest and move most in one person, each at its height in every beat, early ones first. */
export function strongestFeelings(rows: readonly Reading[], who: string, most: number): readonly Curve[] {
  const felt = rows.filter((row) => row.who === who && row.series === "feeling");
  const curves = [...new Set(felt.map(({ name }) => name))].map((name) => ({
    name,
    values: heights(rows, felt, name),
  }));
  const strongest = curves.sort((a, b) => drama(b) - drama(a)).slice(0, most);
  return strongest.sort((a, b) => middle(a) - middle(b));
}

/** A quantity that lasts until it changes, at the end of every beat; what it was first told to be stands before. */
export function course(rows: readonly Reading[], name: string, wanted: (row: Reading) => boolean): Curve {
  const known = new Map(
    rows.filter((row) => row.name === name && wanted(row)).map((row) => [row.beat, row.value]),
  );
  let value = [...known.values()][0] ?? 0;
  const values = beats(rows).map((beat) => ({ beat, value: (value = known.get(beat) ?? value) }));
  return { name, values };
}

// A feeling ends when it is told to be nothing and goes on while nothing is told; several towards different people
// count as their strongest.
function heights(rows: readonly Reading[], felt: readonly Reading[], name: string): Curve["values"] {
  const toward = new Map<string, number>();
  const told = felt.filter((row) => row.name === name);
  let next = 0;
  return beats(rows).map((beat) => {
    let value = next < told.length && told[next]!.beat <= beat ? 0 : Math.max(0, ...toward.values());
    for (; next < told.length && told[next]!.beat <= beat; next++) {
      toward.set(String(told[next]!.toward), told[next]!.value);
      value = Math.max(value, told[next]!.value);
    }
    return { beat, value: Math.max(value, ...toward.values()) };
  });
}

function beats(rows: readonly Reading[]): readonly number[] {
  return Array.from({ length: lastBeat(rows) }, (_, index) => index + 1);
}

// The peak, and how far the curve strays from its mean: what stays the same is no arc.
function drama({ values }: Curve): number {
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / values.length);
  return Math.max(...values.map(({ value }) => value)) + 2 * spread;
}

function middle({ values }: Curve): number {
  const weight = values.reduce((sum, { value }) => sum + value * value, 0);
  return values.reduce((sum, { beat, value }) => sum + beat * value * value, 0) / (weight || 1);
}
