// Every story there is to hold the laws to: all of the repository's, and the sketches of these tests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { read, type SourceFile } from "../../src/language/read.js";
import type { Story } from "../../src/story/story.js";

const HERE = fileURLToPath(new URL("sketches", import.meta.url));
const SHIPPED = fileURLToPath(new URL("../../../../stories", import.meta.url));

/** A sketch by its name, e.g. "the-letter". */
export function sketch(name: string): Story {
  return readStory(name, [source(HERE, `${name}.fire`)]);
}

/** A sketch with something of its text put otherwise. */
export function altered(name: string, from: string, to: string): Story {
  const { text } = source(HERE, `${name}.fire`);
  if (!text.includes(from)) throw new RangeError(`"${from}" is not in ${name}.fire`);
  return readStory(name, [{ name: `${name}.fire`, text: text.replace(from, to) }]);
}

export const SKETCHES: readonly Story[] = fires(HERE).map((file) => sketch(basename(file, ".fire")));

/** The stories of the repository, each a folder. */
export const STORIES: readonly Story[] = folders(SHIPPED).map((folder) => {
  const path = join(SHIPPED, folder);
  const main = fires(path).includes(`${folder}.fire`) ? `${folder}.fire` : fires(path)[0]!;
  const others = fires(path).filter((file) => file !== main);
  return readStory(
    folder,
    [main, ...others].map((file) => source(path, file)),
  );
});

function readStory(name: string, files: readonly SourceFile[]): Story {
  const { story } = read(files);
  if (story === null) throw new RangeError(`There is no story in ${name}`);
  return story;
}

function source(folder: string, file: string): SourceFile {
  return { name: file, text: readFileSync(join(folder, file), "utf8") };
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fires(join(path, entry.name)).length > 0)
    .map(({ name }) => name)
    .sort();
}

function fires(path: string): string[] {
  return readdirSync(path)
    .filter((file) => file.endsWith(".fire"))
    .sort();
}
