import type { Who } from "../../../story/story.js";
import type { Mention } from "../../english/realise.js";
import type { MomentKind } from "../plan/moment.js";

/** A told sentence or two, and what they are. */
export interface Told {
  readonly kind: MomentKind;
  readonly text: string;
  /** True where somebody's own words stand in it. */
  readonly quoted: boolean;
  readonly beat: number;
  readonly focus: Who | null;
  /** The other whom it is done to or shown before. */
  readonly toward: Who | null;
  /** Whose inside it tells, and through whose eyes the beat is told. */
  readonly inside: Who | null;
  readonly viewpoint: Who;
  /** The words at its head that name who does it, where it is one plain sentence of doing. */
  readonly subject: string | null;
  /** Whom it speaks of first, and whom a pronoun after it would be taken for. */
  readonly first: Mention | null;
  readonly centre: Who | null;
  /** True for the first of a paragraph. */
  readonly begins: boolean;
}

/** What comes next, as far as paragraphs go. */
export interface Coming {
  readonly kind: MomentKind;
  readonly quoted: boolean;
  readonly focus: Who | null;
  readonly viewpoint: Who;
  readonly beat: number;
  /** True where it has to stand by itself. */
  readonly apart: boolean;
  /** How heated it is, and who does something next. */
  readonly heat: number;
  readonly next: Who | null;
}

/** The told sentences by paragraphs. */
export function paragraphs(told: readonly Told[]): readonly (readonly Told[])[] {
  const rows: Told[][] = [];
  for (const row of told) {
    if (row.begins || rows.length === 0) rows.push([row]);
    else rows[rows.length - 1]!.push(row);
  }
  return rows;
}

/** Sentences in a paragraph: few where it is heated, more where it is calm. */
const MOST = { hot: 3, warm: 5, calm: 6 } as const;
const HOT = 0.5;
const WARM = 0.3;

/** True when what comes next begins a new paragraph: another speaks, another mind, what was done is answered, it grows long. */
export function parts(paragraph: readonly Told[], next: Coming): boolean {
  const last = paragraph[paragraph.length - 1];
  if (last === undefined) return true;
  const pace = next.heat >= HOT ? "hot" : next.heat >= WARM ? "warm" : "calm";
  if (next.kind === "event" || last.kind === "event" || next.apart) return true;
  if (next.viewpoint !== last.viewpoint || paragraph.length >= MOST[pace]) return true;
  if (paragraph[0]!.kind === "place" && next.beat > paragraph[0]!.beat + 1) return true;
  if (last.kind === "place" && next.beat !== last.beat && paragraph.length > 1) return true;
  if (next.quoted && paragraph.some((row) => acts(row) && row.focus !== next.focus)) return true;
  if (next.quoted && paragraph[0]!.kind === "place") return true;
  if (next.quoted && (latest(paragraph) ?? next.focus) !== next.focus) return true;
  if (acts(next) && paragraph.some(({ quoted, focus }) => quoted && focus !== next.focus)) return true;
  const actor = paragraph.find(acts)?.focus ?? null;
  if (actor === null || next.focus === null || next.focus === actor) return false;
  if (acts(next)) return pace === "hot" || paragraph.length >= FULL || doings(paragraph) >= EXCHANGE;
  // How it hit the one who answers belongs to the answer.
  const answers = next.focus === next.next && paragraph.some(({ quoted }) => quoted);
  return answers || (pace === "hot" && next.focus === next.next);
}

// Of whom it has been speaking.
function latest(paragraph: readonly Told[]): Who | null {
  return paragraph.findLast(({ focus }) => focus !== null)?.focus ?? null;
}

function acts({ kind }: Pick<Told, "kind">): boolean {
  return kind === "speech" || kind === "act";
}

/** What is done and what is done in answer make a paragraph, and so do as many sentences. */
const EXCHANGE = 2;
const FULL = 4;

function doings(paragraph: readonly Told[]): number {
  return paragraph.filter(acts).length;
}

/** The words of a paragraph: short sentences of one person's doing run together. */
export function joined(paragraph: readonly Told[]): string {
  return paragraph.reduce((text, next, i) => {
    const last = paragraph[i - 1];
    if (last === undefined) return next.text;
    const tail = runsOn(last, next, paragraph[i - 2] ?? null);
    if (tail !== null) return `${text.slice(0, -1)} and ${tail}`;
    const answer = /, and [^.?!]*[.?!]$/.test(text) ? null : takesUp(last, next);
    return answer === null ? `${text} ${next.text}` : `${text.slice(0, -1)}, and ${answer}`;
  }, "");
}

/** How long two plain sentences of two people's doing may be to be one, each and together. */
const PLAIN = 62;
const TOGETHER = 105;

// "Ada held out her hand." "Ben took it." is "Ada held out her hand, and Ben took it."
function takesUp(last: Told, next: Told): string | null {
  if (last.subject === null || next.subject === null || last.focus === next.focus) return null;
  if (last.kind === "tell" && next.kind === "speech") return null;
  if (last.toward !== next.focus || next.toward !== last.focus) return null;
  if (next.beat > last.beat + 1 || last.inside !== null || next.inside !== null) return null;
  if (last.text.length > PLAIN || next.text.length > PLAIN) return null;
  if (last.text.length + next.text.length > TOGETHER || !plain(last.text) || !plain(next.text)) return null;
  const named = next.subject !== next.subject.toLowerCase() && !PRONOUN.test(next.subject);
  return named ? next.text : next.text.slice(0, 1).toLowerCase() + next.text.slice(1);
}

const PRONOUN = /^(He|She|They|It)$/;

// One clause, or nearly, and nobody's own words.
function plain(text: string): boolean {
  return text.endsWith(".") && !/[,;:?!—“”].|[.] | and /.test(text);
}

/** Longer sentences stand alone. */
const SHORT = 46;
const SHORT_TAIL = 60;
const STANDS =
  /^(was|were|had|could|would|might|must|did|knew|felt|said|asked|told|should|wanted|needed|thought|believed|remembered) /;

// "He swallowed." "He looked down." is "He swallowed and looked down."
function runsOn(last: Told, next: Told, before: Told | null): string | null {
  if (last.subject === null || next.subject === null || last.focus !== next.focus) return null;
  if (last.kind === "speech" || next.kind === "speech") return null;
  if (last.beat !== next.beat || last.text.length > SHORT || next.text.length > SHORT_TAIL) return null;
  if (before?.subject === last.subject && before.beat === last.beat) return null;
  const tail = next.text.slice(next.subject.length + 1);
  const head = last.text.slice(last.subject.length + 1);
  if (/[,;:?!—“”].|[.?!] /.test(last.text) || !last.text.endsWith(".") || /[,;:?!—“”]|[.] /.test(next.text))
    return null;
  return STANDS.test(tail) || STANDS.test(head) || / and /.test(head) ? null : tail;
}
