import { FAULTS, type FaultCode } from "./catalogue.js";

/** Where something stands in a story's text. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Something that an author must mend (or, as a warning, may want to). */
export interface Fault {
  readonly code: FaultCode;
  /** In the author's words, with the nearest legal form where there is one. */
  readonly message: string;
  readonly place: Place;
  readonly nearest: string | null;
}

/** Collects the faults of a story while it is read; reading always goes on. */
export class Faults {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];

  add(code: FaultCode, place: Place, words: readonly string[], nearest: string | null = null): void {
    const { message, warning } = FAULTS[code];
    const told = words.reduce((text, word, i) => text.replaceAll(`{${i}}`, word), message);
    const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    (warning ? this.warnings : this.faults).push({ code, message: told + hint, place, nearest });
  }
}

/** A fault as an author sees it: its title and place, the line with the words marked, and what to do. */
export function showFault(
  fault: Fault,
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const { title } = FAULTS[fault.code];
  const { file, line, column, length } = fault.place;
  const where = ` ${file}, line ${line}`;
  const rule = "-".repeat(Math.max(3, 78 - 4 - title.length - where.length));
  const text = files.find(({ name }) => name === file)?.text.split(/\r\n|\r|\n/)[line - 1] ?? "";
  const number = `${line} | `;
  const mark =
    " ".repeat(number.length + column - 1) +
    "^".repeat(Math.max(1, Math.min(length, text.length - column + 1)));
  return `-- ${title} ${rule}${where}\n\n${number}${text.replaceAll("\t", " ")}\n${mark}\n${fault.message}\n`;
}

/** The legal word that is nearest to what was written, when one is near enough to have been meant. */
export function nearest(written: string, legal: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of legal) {
    const distance = edits(written.toLowerCase(), word.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

// Edit distance, given up once it cannot be below the bound.
function edits(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, swap));
    }
    before = row;
  }
  return before[b.length]!;
}
