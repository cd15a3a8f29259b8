// What long measurements have found so far, so that they can be stopped and taken up again.
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const DIST = at("packages/engine/dist");
export const MADE = at("bench/.made");
export const STORIES = ["the-hut", "two-lines", "kitchen-table", "night-shift", "the-boat"];

/** A story's text without its lines, tells and motifs: they choose no act, and a play is the faster without them. Places stay. */
export function storyFiles(name) {
  const text = readFileSync(at(`stories/${name}/${name}.fire`), "utf8").replace(/^import .*$/m, "");
  let told = false;
  const rows = text.split("\n").map((row) => {
    if (/^\S/.test(row)) told = /^(?:lines|tells|motif)\b/.test(row);
    return told ? "" : row;
  });
  return [{ name: `${name}.fire`, text: rows.join("\n") }];
}

/** What only looks at a play, or at a story's text, makes no other play. */
const LOOKS_ON = /^(?:telling|explore|faculty|language\/(?:reword|faults))\//;

/** Says which engine and which stories these are: what was found with others does not count. */
export function digest(...parts) {
  const hash = createHash("sha1");
  const files = readdirSync(DIST, { recursive: true }).filter(
    (name) => name.endsWith(".js") && !LOOKS_ON.test(name),
  );
  for (const name of files.sort()) hash.update(readFileSync(join(DIST, name)));
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

/** A list of findings on the disk, by key. */
export class Store {
  #path;
  #found = new Map();

  constructor(name) {
    mkdirSync(MADE, { recursive: true });
    this.#path = join(MADE, `${name}.jsonl`);
    if (!existsSync(this.#path)) return;
    for (const line of readFileSync(this.#path, "utf8")
      .split("\n")
      .filter((row) => row.endsWith("}"))) {
      const { key, value } = JSON.parse(line);
      this.#found.set(key, value);
    }
  }

  get(key) {
    return this.#found.get(key);
  }

  /** What is kept under a key, found once. */
  async once(key, find) {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const value = await find();
    this.#found.set(key, value);
    appendFileSync(this.#path, `${JSON.stringify({ key, value })}\n`);
    return value;
  }
}

/** `--name value` and `--name` of the command line. */
export function option(name, otherwise) {
  const i = process.argv.indexOf(`--${name}`);
  if (i < 0) return otherwise;
  const value = process.argv[i + 1];
  return value === undefined || value.startsWith("--") ? true : value;
}
