import type { Fact } from "../../story/story.js";
import { read, type SourceFile } from "../read.js";
import { ofList, plain } from "./meant.js";
import { described, edited, replaced } from "./sentences.js";

/** What a story cannot be without. */
const NEEDED = /^(?:story|person|scene|place|import)\b/;
/** Nobody cuts further than this to be rid of one sentence. */
const FARTHEST = 12;

/**
 * A story's files without one sentence of it, and without all that cannot be read any more when it is gone; null where the
 * story cannot do without it.
 */
export function without(files: readonly SourceFile[], fact: Fact): readonly SourceFile[] | null {
  const word = wordOf(files, fact);
  if (word !== null) return read(word).faults.length === 0 ? word : null;
  let left = files;
  let gone: readonly Pick<Fact, "file" | "line">[] = [fact];
  for (let i = 0; i < FARTHEST; i += 1) {
    if (gone.some((place) => !canGo(left, place))) return null;
    left = gone.reduce(dropped, left);
    gone = read(left).faults.map(({ place }) => place);
    if (gone.length === 0) return left;
  }
  return null;
}

// Without one adjective of several in a line; null where the sentence is no such word.
function wordOf(files: readonly SourceFile[], { text, file, line }: Fact): readonly SourceFile[] | null {
  const [word] = described(files).flatMap(({ name, sentences }) =>
    sentences
      .filter(
        (sentence) => sentence.file === file && sentence.line === line && text.startsWith(`${name} is `),
      )
      .flatMap((sentence) => ofList(sentence, plain(text.slice(`${name} is `.length)))),
  );
  return word === undefined ? null : replaced(files, word, "");
}

function canGo(files: readonly SourceFile[], { file, line }: Pick<Fact, "file" | "line">): boolean {
  const row = files.find(({ name }) => name === file)?.text.split("\n")[line - 1];
  return row !== undefined && row.trim() !== "" && (!NEEDED.test(row) || behindColon(row) !== null);
}

// "person Ben (he): guilty about the key" can be without what stands behind the colon.
function behindColon(row: string): string | null {
  return /^(person [^:]+):/.exec(row)?.[1] ?? null;
}

// With what stands under it.
function dropped(
  files: readonly SourceFile[],
  { file, line }: Pick<Fact, "file" | "line">,
): readonly SourceFile[] {
  return edited(files, file, (rows) => {
    const row = rows[line - 1]!;
    if (row.trim() === "") return;
    rows[line - 1] = behindColon(row) ?? "";
    if (NEEDED.test(row)) return;
    for (let i = line; i < rows.length && indentOf(rows[i]!) > indentOf(row); i += 1) rows[i] = "";
  });
}

function indentOf(row: string): number {
  return row.trim() === "" ? 0 : row.search(/\S/);
}
