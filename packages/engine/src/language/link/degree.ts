import { placeOf, type Node } from "../text/node.js";
import { DEGREES } from "../vocabulary/degrees.js";
import { own } from "../vocabulary/own.js";
import type { Context } from "./context.js";

/** A text without its degree, and how much it says. */
export interface Graded {
  readonly text: string;
  /** Factor on the plain strength. */
  readonly degree: number;
  /** A number in brackets, which stands instead of every word. */
  readonly exact: number | null;
}

/** A number in brackets at the end. */
const EXACT = /,? ?\((-?(?:\d+\.?\d*|\.\d+))\)$/;

/** Takes "(0.8)", ", deeply" or a leading "very" from a text. */
export function graded(written: string): Graded {
  const bracket = EXACT.exec(written.trim());
  const text = (bracket === null ? written : written.trim().slice(0, bracket.index)).trim();
  const exact = bracket === null ? null : Number(bracket[1]);
  const comma = text.lastIndexOf(", ");
  const trailing = comma < 0 ? undefined : own(DEGREES, text.slice(comma + 2));
  if (trailing !== undefined) return { text: text.slice(0, comma), degree: trailing, exact };
  for (const [word, degree] of LEADING) {
    if (text.startsWith(`${word} `)) return { text: text.slice(word.length + 1), degree, exact };
    if (text.endsWith(` ${word}`)) return { text: text.slice(0, -word.length - 1), degree, exact };
  }
  return { text, degree: 1, exact };
}

/** The strength that a degree makes of a plain one, 0..1; what is written in brackets stands as it is. */
export function strength(plain: number, { degree, exact }: Graded): number {
  return exact ?? Math.min(1, Math.max(0, plain * degree));
}

/** The least and the most that a number in brackets may be. */
export type Bounds = readonly [least: number, most: number];

/** Whether a number in brackets at the end is beyond what can be meant; then that is said. */
export function exceeds(context: Context, text: string, node: Node, [least, most]: Bounds): boolean {
  const found = text.endsWith(")") ? EXACT.exec(text) : null;
  const number = Number(found?.[1] ?? 0);
  if (number <= most && number >= least) return false;
  context.faults.add("number-wild", placeOf(node, found![1]), [found![1]!, String(least), String(most)]);
  return true;
}

// The longest first, so that "very much" is not read as "very".
const LEADING = Object.entries(DEGREES).sort(([a], [b]) => b.length - a.length);
