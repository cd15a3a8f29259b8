import type { Who } from "../../story/story.js";
import type { MomentKind } from "./moment.js";

/** A told sentence or two, and what they are. */
export interface Told {
  readonly kind: MomentKind;
  readonly text: string;
  /** True where somebody's own words stand in it. */
  readonly quoted: boolean;
  readonly beat: number;
  readonly focus: Who | null;
  /** Whose inside it tells, and through whose eyes the beat is told. */
  readonly inside: Who | null;
  readonly viewpoint: Who;
}

/** The told sentences as paragraphs: a new one for each speaker, each event, each other mind, and after a while. */
export function paragraphs(told: readonly Told[]): readonly (readonly Told[])[] {
  const rows: Told[][] = [];
  for (const next of told) {
    const last = rows[rows.length - 1];
    if (last === undefined || parts(last, next)) rows.push([next]);
    else last.push(next);
  }
  return rows;
}

/** A paragraph ends at the next change of person after this many, and in any case after those. */
const ENOUGH = 4;
const MOST = 6;

/** True when what comes next begins a new paragraph. */
export function parts(paragraph: readonly Told[], next: Told): boolean {
  const last = paragraph[paragraph.length - 1]!;
  if (next.kind === "event" || last.kind === "event") return true;
  if (next.viewpoint !== last.viewpoint || paragraph.length >= MOST) return true;
  if (last.kind === "place" && last.beat !== next.beat && paragraph.length > 1) return true;
  if (
    next.kind === "speech" &&
    paragraph.some(({ kind, focus }) => kind === "speech" && focus !== next.focus)
  )
    return true;
  if (next.focus === last.focus) return false;
  if (last.quoted || (next.kind === "motif" && paragraph.length > 2)) return true;
  if (next.kind === "speech") return next.quoted || paragraph.length > 2;
  return paragraph.length >= ENOUGH;
}

/** The words of a paragraph: short sentences of one person's doing run together. */
export function joined(paragraph: readonly Told[], names: readonly string[]): string {
  return paragraph.reduce((text, next, i) => {
    const last = paragraph[i - 1];
    if (last === undefined) return next.text;
    const tail = last.focus === next.focus && last.beat === next.beat ? runsOn(last, next, names) : null;
    return tail === null ? `${text} ${next.text}` : `${text.slice(0, -1)} and ${tail}`;
  }, "");
}

/** Longer sentences stand alone. */
const SHORT = 52;
const SHORT_TAIL = 80;
const STANDS = /^(was|were|had|could|would|might|must|did not know)\b/;

// "He swallowed." "He looked down." is "He swallowed and looked down."
function runsOn(last: Told, next: Told, names: readonly string[]): string | null {
  if (last.quoted || next.quoted || last.text.length > SHORT || next.text.length > SHORT_TAIL) return null;
  if (/[,;:?!—].|[.?!] /.test(last.text) || !last.text.endsWith(".") || /[;:?!—]|[.] /.test(next.text))
    return null;
  const subject = (text: string): string | undefined =>
    ["He", "She", "They", "It", ...names].find((word) => text.startsWith(`${word} `));
  const first = subject(last.text);
  const second = subject(next.text);
  if (
    first === undefined ||
    second === undefined ||
    first === "It" ||
    (names.includes(second) && first !== second)
  )
    return null;
  const tail = next.text.slice(second.length + 1);
  return STANDS.test(tail) || STANDS.test(last.text.slice(first.length + 1)) ? null : tail;
}
