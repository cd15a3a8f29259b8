import type { Reading } from "@firelight/engine";
import { acts, colourOf } from "./acts.js";
import { feelings } from "./feelings.js";
import { isNarrow, margins, type Frame } from "./frame.js";
import { lines, type Line } from "./lines.js";
import { DARK, LIGHT, MOOD } from "./palette.js";
import { course, lastBeat, people, strongestFeelings, type Curve } from "./rows.js";
import { Sheet } from "./sheet.js";

/** What is drawn: the readings of one play. */
export interface Subject {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly Reading[];
}

/** How it is drawn. */
export interface Look {
  /** In pixels; 960 where none is asked. */
  readonly width?: number;
  /** Light letters on a dark ground. */
  readonly dark?: boolean;
}

/** More people than this are not drawn; those who do and feel most are. */
const MOST = 8;

/**
 * The arcs of a play as one picture: the acts, the strongest feelings and the mood of each, and how close they are and
 * how far they trust. Legible from 420 pixels of width; in a browser and, with a document of one's own, in Node.
 */
export function arcs(
  { title, subtitle, rows }: Subject,
  { document, width = 960, dark = false }: Look & { readonly document: Document },
): Element {
  const who = people(rows).slice(0, MOST);
  const felt = who.map((name) => strongestFeelings(rows, name, depth(who, width)));
  const bonded = ["closeness", "trust"].map((name) => ({
    name,
    drawn: bonds(rows, who, name, width),
    height: 78,
  }));
  const before = [...who, ...felt.flat().map(({ name }) => name), "closeness"];
  const behind = [...Object.keys(MOOD), ...bonded[0]!.drawn.map(({ label }) => label)];
  const page: Frame = {
    document,
    theme: dark ? DARK : LIGHT,
    width,
    beats: lastBeat(rows),
    ...margins(width, before, behind),
  };
  const sheet = new Sheet(page, `${title}, ${subtitle}`);
  sheet.head(title, subtitle);
  sheet.add(acts(page, rows, who));
  for (const [index, name] of who.entries()) inside(sheet, page, { rows, name, curves: felt[index]!, index });
  sheet.gap(14);
  for (const bundle of bonded.filter(({ drawn }) => drawn.length > 0)) {
    sheet.gap(12);
    sheet.add(lines(page, bundle));
  }
  return sheet.done();
}

interface Inside {
  readonly rows: readonly Reading[];
  readonly name: string;
  readonly curves: readonly Curve[];
  readonly index: number;
}

function inside(sheet: Sheet, page: Frame, { rows, name, curves, index }: Inside): void {
  sheet.heading(name, curves.length > 0 ? "feels" : "feels nothing", colourOf(index));
  if (curves.length > 0) sheet.add(feelings(page, curves));
  sheet.gap(6);
  sheet.add(lines(page, { name: "mood", drawn: moods(rows, name), height: 64 }));
}

// How many feelings of each are drawn: fewer in a crowd and on a small page.
function depth({ length }: readonly string[], width: number): number {
  if (length > 4) return 3;
  return isNarrow(width) ? 5 : 6;
}

function moods(rows: readonly Reading[], who: string): readonly Line[] {
  return Object.entries(MOOD).map(([name, colour]) => ({
    curve: course(rows, name, (row) => row.series === "mood" && row.who === who),
    label: name,
    colour,
  }));
}

// Toward whom one thinks most: the other of two, and in a crowd the one toward whom most has changed.
function bonds(
  rows: readonly Reading[],
  who: readonly string[],
  quantity: string,
  width: number,
): readonly Line[] {
  return who.flatMap((name, index) => {
    const related = rows.filter((row) => row.series === "relation" && row.who === name);
    const other = foremost(related.map(({ toward }) => toward));
    if (other === undefined) return [];
    const wanted = ({ series, who: one, toward }: Reading): boolean =>
      series === "relation" && one === name && toward === other;
    const label = who.length > 2 && !isNarrow(width) ? `${name} to ${other}` : name;
    return [{ curve: course(rows, quantity, wanted), label, colour: colourOf(index) }];
  });
}

function foremost<T>(list: readonly T[]): T | undefined {
  const times = new Map<T, number>();
  for (const item of list) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
