// Texts that an author might come to write: stories with something changed in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { FAULTS } from "../../../src/language/faults/catalogue.js";
import { SKETCH } from "../sketch.js";

const ROOT = fileURLToPath(new URL("../../../../../", import.meta.url));

/** Every story of the repository, and every example of every fault. */
const TEXTS: readonly string[] = [
  SKETCH,
  ...found(join(ROOT, "stories")),
  ...Object.values(FAULTS).flatMap(({ examples }) => [...examples]),
];

function found(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".fire"))
      .map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

/** Words of all stories, and what no author would write. */
const WORDS: readonly string[] = [
  ...new Set(TEXTS.flatMap((text) => text.match(/[\p{L}']+|[^\p{L}\s]/gu) ?? [])),
  ...'constructor __proto__ toString $& {0} (0.5) (-3) (1e9) // " “ ” ’ « \t \r \u0000 \u00A0 \u2028 \uFEFF \uD800 😀 İ ß 漢字'.split(
    " ",
  ),
];

type Change = (lines: string[], at: number, by: number) => void;

const CHANGES: readonly Change[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at]!),
  (lines, at, by) => swap(lines, at, by % lines.length),
  (lines, at, by) => (lines[at] = `${" ".repeat(by % 7)}${lines[at]!.trimStart()}`),
  (lines, at, by) => (lines[at] = `${"\t".repeat(by % 3)}${lines[at]!.trimStart()}`),
  (lines, at, by) => (lines[at] = replaced(lines[at]!, by, "")),
  (lines, at, by) => (lines[at] = replaced(lines[at]!, by, WORDS[by % WORDS.length]!)),
  (lines, at, by) =>
    (lines[at] = replaced(lines[at]!, by, `${WORDS[by % WORDS.length]!} ${WORDS[(by * 7) % WORDS.length]!}`)),
  (lines, at, by) => (lines[at] = cut(lines[at]!, by)),
  (lines, at, by) =>
    (lines[at] =
      `${cut(lines[at]!, by)}${WORDS[by % WORDS.length]!}${lines[at]!.slice(by % (lines[at]!.length + 1))}`),
  (lines, at, by) => (lines[at] = `${lines[at]!} ${(lines[by % lines.length] ?? "").trim()}`),
  (lines, at) => lines.splice(at, lines.length),
  (lines, at, by) => (lines[at] = `${lines[at]!} ${`${WORDS[by % WORDS.length]!} `.repeat(by % 60)}`),
];

function swap(lines: string[], a: number, b: number): void {
  const kept = lines[a]!;
  lines[a] = lines[b]!;
  lines[b] = kept;
}

function replaced(line: string, by: number, word: string): string {
  const words = line.split(/(?<=\s)/);
  const at = by % words.length;
  return words.map((one, i) => (i === at ? `${word} ` : one)).join("");
}

function cut(line: string, by: number): string {
  return line.slice(0, by % (line.length + 1));
}

function changed(text: string, changes: readonly (readonly [number, number, number])[]): string {
  const lines = text.split("\n");
  for (const [change, at, by] of changes)
    if (lines.length > 0) CHANGES[change % CHANGES.length]!(lines, at % lines.length, by);
  return lines.join("\n");
}

const change = fc.tuple(fc.nat(997), fc.nat(9973), fc.nat(99991));
/** The long ones come less often: nearly all that can go wrong goes wrong in a few lines. */
const long = fc.constantFrom(...TEXTS.filter((text) => text.length >= 1000));
const short = fc.constantFrom(...TEXTS.filter((text) => text.length < 1000));
const base = fc.oneof({ weight: 97, arbitrary: short }, { weight: 3, arbitrary: long });

/** A story with one to four changes. */
export const mutated = fc
  .tuple(base, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => changed(text, changes));

/** Lines made of words, with no story in mind. */
export const babble = fc
  .array(fc.tuple(fc.nat(3), fc.array(fc.constantFrom(...WORDS), { maxLength: 8 })), { maxLength: 8 })
  .map((lines) => lines.map(([depth, words]) => `${"  ".repeat(depth)}${words.join(" ")}`).join("\n"));

/** Any text at all. */
export const noise = fc.string({ unit: "binary", maxLength: 60 });
