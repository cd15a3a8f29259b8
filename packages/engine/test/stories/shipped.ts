import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "../../src/language/read.js";
import type { Story } from "../../src/story/story.js";

const FOLDER = fileURLToPath(new URL("../../../../stories", import.meta.url));

/** A story of the repository, and the folder that it lies in. */
export interface Shipped {
  readonly name: string;
  readonly folder: string;
  readonly story: Story;
}

/** All stories of the repository. @throws RangeError when one has a fault. */
export const SHIPPED: readonly Shipped[] = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, `${name}.fire`)))
  .map((name) => ({ name, folder: join(FOLDER, name), story: storyOf(join(FOLDER, name), `${name}.fire`) }));

function storyOf(folder: string, main: string): Story {
  const others = readdirSync(folder).filter((name) => name.endsWith(".fire") && name !== main);
  const { story, faults } = read(
    [main, ...others].map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  );
  if (story === null || faults.length > 0)
    throw new RangeError(faults.map(({ message }) => message).join("\n"));
  return story;
}
