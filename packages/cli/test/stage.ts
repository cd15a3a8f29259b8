import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";
import { afterAll, expect } from "vitest";
import { main } from "../src/main.js";
import type { Terminal } from "../src/terminal.js";

/** Two people and a name each: the least that plays. */
export const TWO = `story Two

person Ada (she): proud
person Ben (he): guilty

scene The Kitchen
  with Ada, Ben, sitting
  opening: Ada stares at Ben
  ends when Ada has forgiven Ben: "Peace"
  lasts at most 12 beats
`;

/** Two faults: nobody is called Bem, and there is no such word as prowd. */
export const FAULTY = TWO.replace("with Ada, Ben", "with Ada, Ben, Bem").replace(": proud", ": prowd");

/** What was said and shown, and the code it ended with. */
export interface Heard {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** How somebody looks at it. */
export interface Looking {
  readonly width?: number;
  readonly colour?: boolean;
  readonly enough?: AbortSignal;
  /** What is piped in. */
  readonly lines?: readonly string[];
}

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder of its own, with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "firelight-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The folder of most tests: a story, one with faults, a compiled one that is none, and a picture. */
export async function house(): Promise<string> {
  const latin = Uint8Array.of(0x73, 0xe9, 0x0a);
  return await folderOf({
    "two/two.fire": TWO,
    "faulty/faulty.fire": FAULTY,
    "empty/notes.txt": "nothing",
    "latin.fire": latin,
    "odd.json": `{"firelight":1}`,
    "hollow.json": JSON.stringify({ firelight: 1, name: "x", ...tables() }),
  });
}

/** Says `words` to `firelight` in a folder, and gives what it answers. */
export async function hear(words: string, folder: string, looking: Looking = {}): Promise<Heard> {
  const heard = { out: "", said: "" };
  const code = await main(apart(words), {
    ...recording(folder, looking),
    out: (text) => void (heard.out += text),
    say: (text) => void (heard.said += text),
  });
  return { code, ...heard };
}

/** The same, and expects the code and what is to be found in the output or beside it. */
export async function answers(
  words: string,
  folder: string,
  code: number,
  ...found: readonly (string | RegExp)[]
): Promise<Heard> {
  const heard = await hear(words, folder);
  const text = heard.out + heard.said;
  for (const part of found) expect(text).toMatch(part);
  expect(text).not.toMatch(/^ +at .*:\d+:\d+/m);
  expect({ words, code: heard.code, text: heard.code === code ? "" : text }).toEqual({
    words,
    code,
    text: "",
  });
  return heard;
}

export async function textOf(folder: string, path: string): Promise<string> {
  return await readFile(join(folder, path), "utf8");
}

export const plain = stripVTControlCharacters;

function recording(
  folder: string,
  { width, colour = false, enough, lines = [] }: Looking,
): Omit<Terminal, "out" | "say"> {
  return {
    folder,
    width: width ?? null,
    paint: pc.createColors(colour),
    lines: () => Readable.from(lines),
    enough: enough ?? new AbortController().signal,
  };
}

function apart(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}

function tables(): Record<string, unknown[]> {
  const names = ["people", "places", "events", "topics", "acts", "scenes", "facts"];
  return Object.fromEntries(names.map((name) => [name, []]));
}
