import { DEGREES } from "../vocabulary/degrees.js";

/** A text without its degree, and how much it says. */
export interface Graded {
  readonly text: string;
  /** Factor on the plain strength. */
  readonly degree: number;
  /** A number in brackets, which stands instead of every word. */
  readonly exact: number | null;
}

/** Takes "(0.8)", ", deeply" or a leading "very" from a text. */
export function graded(written: string): Graded {
  const bracket = /^(.*?),?\s*\((-?\d*\.?\d+)\)$/.exec(written.trim());
  const text = (bracket?.[1] ?? written).trim();
  const exact = bracket === null ? null : Number(bracket[2]);
  const after = /^(.*\S), ([a-z ]+)$/.exec(text);
  const trailing = after === null ? undefined : DEGREES[after[2]!];
  if (after !== null && trailing !== undefined) return { text: after[1]!, degree: trailing, exact };
  for (const word of LEADING) {
    if (text.startsWith(`${word} `))
      return { text: text.slice(word.length + 1), degree: DEGREES[word]!, exact };
    if (text.endsWith(` ${word}`))
      return { text: text.slice(0, -word.length - 1), degree: DEGREES[word]!, exact };
  }
  return { text, degree: 1, exact };
}

/** The strength that a degree makes of a plain one, 0..1; what is written in brackets stands as it is. */
export function strength(plain: number, { degree, exact }: Graded): number {
  return exact ?? Math.min(1, Math.max(0, plain * degree));
}

// The longest first, so that "very much" is not read as "very".
const LEADING = Object.keys(DEGREES).sort((a, b) => b.length - a.length);
