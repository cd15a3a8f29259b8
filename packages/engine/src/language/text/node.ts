/** A line of a story and what stands under it. A line that is only a comment has no text and nothing under it. */
export interface Node {
  /** One space between any two words, but for what is quoted. */
  readonly text: string;
  /** The same as it stands in the file. */
  readonly written: string;
  readonly file: string;
  /** Counts from 1, as does `column`, where the text begins. */
  readonly line: number;
  readonly column: number;
  /** The comment at its end, without the slashes. */
  readonly comment: string | null;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  readonly children: readonly Node[];
}

/** Where something stands in a story's text. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Where a part of a node's text stands; the whole text when the part is not in it. Whole words are preferred. */
export function placeOf(node: Node, part = ""): Place {
  const at = part === "" ? -1 : found(node.text, part);
  const [from, to] = at < 0 ? [0, node.text.length] : [at, at + part.length];
  const begin = offset(node, from);
  return {
    file: node.file,
    line: node.line,
    column: node.column + begin,
    length: Math.max(1, offset(node, to) - begin),
  };
}

/** The lines of a text as they end in files of any system; a mark of byte order before the first is no part of it. */
export function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
}

function found(text: string, part: string): number {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!WORD.test(text[at - 1] ?? " ") && !WORD.test(text[at + part.length] ?? " ")) return at;
  }
  return text.indexOf(part);
}

const WORD = /[\p{L}\p{N}]/u;

// How far into what is written a place of the text is: where one space stands for several, they are passed over together.
function offset({ text, written }: Node, index: number): number {
  if (text.length === written.length) return index;
  let at = 0;
  for (let i = 0; i < index; i += 1) {
    at += 1;
    if (text[i] !== " " || text[i + 1] === " ") continue;
    while (at < written.length && /\s/.test(written[at]!)) at += 1;
  }
  return at;
}
