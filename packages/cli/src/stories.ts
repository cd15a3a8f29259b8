import { migrate, read, showFault, withIds, type Fault, type Story } from "@firelight/engine";
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { idsFile, idsIn } from "./line-ids.js";
import { WrongUse, type Asked, type ExitCode } from "./command.js";
import { exists, isFolder, open, refuse } from "./files.js";
import { paintFault } from "./paint.js";
import { nearest } from "./spelling.js";
import type { Terminal } from "./terminal.js";
import { again } from "./watch.js";

/** A story as it lies on the disk: the main file first, then what it imports. */
export interface Source {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The folder that holds them all. */
  readonly folder: string;
}

/** What came of reading a story. `story` is null where faults keep it from being performed. */
export interface Read {
  readonly story: Story | null;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads STORY: a folder, a .fire file or a compiled story.json. */
export async function readStory(asked: string, terminal: Terminal): Promise<Read> {
  const path = await located(asked, terminal.folder);
  if (extname(path) === ".json")
    return { story: compiled(asked, await open(path)), faults: [], warnings: [] };
  const { files, folder } = await source(path);
  const { story: written, faults, warnings } = read(files);
  const beside = join(folder, idsFile(files[0]!.name));
  const story =
    written !== null && (await exists(beside))
      ? withIds(written, idsIn(beside, await open(beside)))
      : written;
  const shown = (list: readonly Fault[]): string[] =>
    list.map((fault) => paintFault(showFault(fault, files), terminal));
  return { story, faults: shown(faults), warnings: shown(warnings) };
}

/** A story from the text of its files. */
export function fileStory(files: Source["files"]): { readonly story: Story | null } {
  const { story, faults } = read(files);
  return { story: faults.length > 0 ? null : story };
}

/** The story, or null when it cannot be performed; then its faults have been said. */
export async function performable(asked: string, terminal: Terminal): Promise<Story | null> {
  const { story, faults } = await readStory(asked, terminal);
  if (story !== null && faults.length === 0) return story;
  terminal.say(`${faults.join("\n\n")}\n\n${counted(faults.length, "fault")} to mend first.\n`);
  return null;
}

/** Does it once, or with --watch again at every save; a story that cannot be used says so and is waited for. */
export async function watched(
  { words, options }: Asked,
  terminal: Terminal,
  perform: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (options["watch"] !== true) return await perform();
  const path = await located(words[0]!, terminal.folder);
  const { folder, files } = await source(path);
  const folders = [...new Set(files.map(({ name }) => dirname(join(folder, name))))];
  const concerns = (name: string): boolean => name.endsWith(".fire") || name === basename(path);
  await again({ folders, concerns }, terminal, perform);
  return 0;
}

/** "1 fault", "2 faults", "no faults". */
export function counted(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The full path of a story that is there. @throws WrongUse with the nearest that is. */
export async function located(asked: string, folder: string): Promise<string> {
  const path = resolve(folder, asked);
  const kinds = [".fire", ".json"];
  if (await exists(path)) {
    if (kinds.includes(extname(path)) || (await isFolder(path))) return path;
    throw new WrongUse(`"${asked}" is no story.`, "A story is a folder, a .fire file or a compiled .json.");
  }
  const near = await meant(asked, folder);
  throw new WrongUse(
    `There is no story at "${asked}".`,
    near === null ? "A story is a folder, a .fire file or a compiled .json." : `Did you mean "${near}"?`,
  );
}

/** The files of a story that lies at `path`, with what they import, as far as it is there. */
export async function source(path: string): Promise<Source> {
  const main = (await isFolder(path)) ? await mainFile(path) : path;
  const folder = dirname(main);
  const files = [{ name: basename(main), text: await open(main) }];
  for (const file of files) {
    for (const name of imports(file.text)) {
      if (files.some((known) => known.name === name) || !(await exists(join(folder, name)))) continue;
      files.push({ name, text: await open(join(folder, name)) });
    }
  }
  return { files, folder };
}

// The main file has the folder's name, or is the only one.
async function mainFile(folder: string): Promise<string> {
  const all = await readdir(folder).catch(refuse("read", folder));
  const names = all.filter((name) => name.endsWith(".fire"));
  const named = `${basename(folder)}.fire`;
  if (names.includes(named)) return join(folder, named);
  const [only, another] = names;
  if (only !== undefined && another === undefined) return join(folder, only);
  if (only === undefined) throw new WrongUse(`There is no .fire file in "${folder}".`);
  throw new WrongUse(
    `"${folder}" has several .fire files and none is called ${named}.`,
    "Name the one you mean.",
  );
}

function imports(text: string): readonly string[] {
  return [...text.matchAll(/^import[ \t]+"?([^"\n]+?)"?[ \t]*(?:\/\/.*)?$/gm)].map(([, name]) =>
    name!.endsWith(".fire") ? name! : `${name}.fire`,
  );
}

// What the user may have meant: the neighbours of the asked path, and the stories of the folder called "stories".
async function meant(asked: string, folder: string): Promise<string | null> {
  const beside = dirname(asked);
  const paths = [...(await within(folder, beside)), ...(await within(folder, "stories"))];
  const spelled = new Map([
    ...paths.map((path) => [basename(path), path] as const),
    ...paths.map((path) => [path, path] as const),
  ]);
  const near = nearest(asked, [...spelled.keys()]);
  return near === null ? null : spelled.get(near)!;
}

async function within(folder: string, beside: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(folder, beside), { withFileTypes: true }).catch(() => []);
  const stories = entries.filter((entry) => entry.isDirectory() || /\.(fire|json)$/.test(entry.name));
  return stories.filter(({ name }) => !/^\.|^node_modules$/.test(name)).map(({ name }) => join(beside, name));
}

function compiled(asked: string, text: string): Story {
  const { story, refused } = migrate(parsed(text));
  if (story !== null) return story;
  throw new WrongUse(
    `"${asked}" is not a compiled story. ${refused}`,
    "Make one with: firelight compile STORY --out story.json",
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
