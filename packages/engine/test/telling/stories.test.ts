import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { read } from "../../src/language/read.js";
import { perform } from "../../src/performance/perform.js";
import type { Story } from "../../src/story/story.js";
import { keepsTheLaws, readsWell } from "./laws.js";

// Every story of this folder and of the repository's stories is performed, and what is told of it keeps the laws.
const here = dirname(fileURLToPath(import.meta.url));
const OURS = join(here, "stories");
const SHIPPED = join(here, "../../../../stories");
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

const files = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith(".fire"))
        .map((name) => join(folder, name))
    : [];

/** The main file first, then whatever else lies beside it, in case it is imported. */
function open(path: string): Story | null {
  const beside = readdirSync(dirname(path)).filter((name) => name.endsWith(".fire"));
  const rest = /^\s*import /m.test(readFileSync(path, "utf8")) ? beside : [];
  const names = [path, ...rest.map((name) => join(dirname(path), name)).filter((name) => name !== path)];
  const { story, faults } = read(
    names.map((name) => ({ name: name.slice(dirname(path).length + 1), text: readFileSync(name, "utf8") })),
  );
  return faults.length === 0 ? story : null;
}

for (const path of [...files(OURS), ...files(SHIPPED)]) {
  const story = open(path);
  if (story === null || story.scenes.length === 0) continue;
  describe(story.title, () => {
    for (const seed of SEEDS) {
      test(`seed ${seed} is told by the laws`, () => {
        const transcript = perform(story, { seed });
        keepsTheLaws(story, transcript);
        readsWell(story, transcript);
      });
    }
  });
}
