import type { Who } from "../../story/story.js";
import type { MomentKind } from "./moment.js";

/** A told sentence or two, and what they are. */
export interface Told {
  readonly kind: MomentKind;
  readonly text: string;
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

/** A paragraph is ended here at the next change, and here in any case. */
const ENOUGH = 3;
const MOST = 6;

/** True when what comes next begins a new paragraph. */
export function parts(paragraph: readonly Told[], next: Told): boolean {
  const last = paragraph[paragraph.length - 1]!;
  if (next.kind === "event" || last.kind === "event") return true;
  if (next.viewpoint !== last.viewpoint) return true;
  if (paragraph.length >= MOST) return true;
  if (last.kind === "speech" && next.focus !== last.focus) return true;
  const speaker = paragraph.find(({ kind }) => kind === "speech" || kind === "act")?.focus ?? null;
  const acts = next.kind === "speech" || next.kind === "act";
  if (acts && speaker !== null && speaker !== next.focus) return true;
  if (acts && last.focus !== next.focus && last.focus !== null) return paragraph.length >= 2;
  if (last.kind === "place" && last.beat !== next.beat) return true;
  return paragraph.length >= ENOUGH && last.focus !== next.focus;
}
