// The stories of the repository have no fault.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { read } from "../../src/language/read.js";

const STORIES = fileURLToPath(new URL("../../../../stories", import.meta.url));
const folders = existsSync(STORIES) ? readdirSync(STORIES).filter((name) => !name.includes(".")) : [];

/** The files of a story, the one with the folder's name first. */
function filesOf(folder: string): { name: string; text: string }[] {
  const names = readdirSync(join(STORIES, folder)).filter((name) => name.endsWith(".fire"));
  const main = `${folder}.fire`;
  return [main, ...names.filter((name) => name !== main)].map((name) => ({
    name,
    text: readFileSync(join(STORIES, folder, name), "utf8"),
  }));
}

for (const folder of folders)
  test(folder, () => {
    const { faults } = read(filesOf(folder));
    expect(faults.map(({ message, place }) => `${place.file}, line ${place.line}: ${message}`)).toEqual([]);
  });
