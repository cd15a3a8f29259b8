import { Faults } from "../text/fault.js";
import type { Node } from "../text/node.js";
import { grow } from "../text/tree.js";
import { ADJECTIVES } from "../vocabulary/adjectives.js";
import { DEGREES } from "../vocabulary/degrees.js";
import { own } from "../vocabulary/own.js";
import type { SourceFile } from "../read.js";

/** A sentence of a person's, and where in the text it stands. Line and column count from 1. */
export interface Sentence {
  readonly text: string;
  /** The same behind its person's name: "is proud" for one of a list of adjectives. */
  readonly said: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As it is written, which may have more spaces. */
  readonly length: number;
}

/** Somebody of a story with all that is written of them. */
export interface Described {
  readonly name: string;
  /** Where a further sentence would stand, and its indentation. */
  readonly end: { readonly file: string; readonly line: number; readonly indent: string };
  readonly sentences: readonly Sentence[];
  /** True where everything stands in one line, behind a colon. */
  readonly inline: boolean;
}

/** Everybody whom these files tell of. */
export function described(files: readonly SourceFile[]): readonly Described[] {
  return files.flatMap(({ name, text }) =>
    grow(name, text, new Faults()).flatMap((node) => {
      const head = /^person (.+?)(?: \([^)]*\)|,|:|$)/.exec(node.text);
      return head === null ? [] : [ofPerson(head[1]!, node)];
    }),
  );
}

function ofPerson(name: string, node: Node): Described {
  const inline = /^(person [^:]+: *)(\S.*)$/.exec(node.written);
  const children = node.children.filter(({ text }) => text !== "");
  const sentences = children.map(sentenceOf);
  const last = children.at(-1);
  const first = inline === null ? [] : [behind(node, inline[1]!.length, inline[2]!)];
  return {
    name,
    end: {
      file: node.file,
      line: last === undefined ? node.line : lastLine(last),
      indent: " ".repeat((last?.column ?? 3) - 1),
    },
    sentences: [...first, ...sentences],
    inline: inline !== null && children.length === 0,
  };
}

function sentenceOf({ text, file, line, column, written }: Node): Sentence {
  return { text, said: saidOf(text), file, line, column, length: written.length };
}

function behind({ file, line, column }: Node, from: number, written: string): Sentence {
  const text = written.replace(/\s+/g, " ");
  return { text, said: saidOf(text), file, line, column: column + from, length: written.length };
}

/** A sentence behind its person's name: "proud, a little shy" is a list of adjectives; every other begins with its verb. */
export function saidOf(text: string): string {
  const words = text.toLowerCase().split(/[, ]+/);
  const first = words.find((word) => !DEGREE_WORDS.has(word)) ?? "";
  return own(ADJECTIVES, first) === undefined ? text : `is ${text}`;
}

const DEGREE_WORDS = new Set(Object.keys(DEGREES).flatMap((degree) => degree.split(" ")));

function lastLine(node: Node): number {
  const last = node.children.at(-1);
  return last === undefined ? node.line : lastLine(last);
}

/** The files with what stands at a place put otherwise; with nothing, the whole line goes where nothing else is on it. */
export function replaced(
  files: readonly SourceFile[],
  { file, line, column, length }: Omit<Sentence, "text" | "said">,
  words: string,
): readonly SourceFile[] {
  return edited(files, file, (rows) => {
    const row = rows[line - 1]!;
    const whole = row.slice(0, column - 1);
    const behind = row.slice(column - 1 + length);
    // A word of a list goes with its comma.
    const listed = words === "" && behind.startsWith(", ");
    const before = words === "" && !listed ? whole.replace(/, $/, "") : whole;
    const after = listed ? behind.slice(2) : behind;
    const gone = words === "" && before.trim() === "" && /^\s*(?:\/\/|$)/.test(after);
    rows[line - 1] = gone ? "" : `${before}${words}${after}`.replace(/: *$/, words === "" ? "" : "$&");
  });
}

/** The files with a row after a line. */
export function added(
  files: readonly SourceFile[],
  { file, line, indent }: Described["end"],
  words: string,
): readonly SourceFile[] {
  return edited(files, file, (rows) => void rows.splice(line, 0, `${indent}${words}`));
}

/** The files with the rows of one put through a change. */
export function edited(
  files: readonly SourceFile[],
  file: string,
  change: (rows: string[]) => void,
): readonly SourceFile[] {
  return files.map((one) => {
    if (one.name !== file) return one;
    const rows = one.text.split("\n");
    change(rows);
    return { name: one.name, text: rows.join("\n") };
  });
}
