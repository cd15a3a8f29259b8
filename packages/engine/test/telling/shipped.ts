import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "../../src/language/read.js";
import type { Story } from "../../src/story/story.js";

const STORIES = join(dirname(fileURLToPath(import.meta.url)), "../../../../stories");

/** Every story of the repository: each folder's file of its own name, with whatever else lies beside it. */
export function shipped(): readonly Story[] {
  return readdirSync(STORIES)
    .toSorted()
    .map((name) => {
      const main = `${name}.fire`;
      const beside = readdirSync(join(STORIES, name)).filter((row) => row.endsWith(".fire") && row !== main);
      return read(
        [main, ...beside].map((row) => ({
          name: row,
          text: readFileSync(join(STORIES, name, row), "utf8"),
        })),
      ).story;
    })
    .filter((story) => story !== null);
}
