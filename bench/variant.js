// Plays stories with the engine that lies in a folder, and says what came:  node bench/variant.js DIST SEEDS
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { STORIES, storyFiles } from "./store.js";

const [dist, seeds] = [process.argv[2], Number(process.argv[3])];
const { read, perform } = await import(pathToFileURL(join(dist, "index.js")).href);
const found = {};
for (const name of STORIES) {
  const { story } = read(storyFiles(name));
  if (story === null) throw new RangeError(`${name} cannot be read.`);
  const endings = {};
  const hash = createHash("sha1");
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { entries } = perform(story, { seed });
    const last = entries[entries.length - 1];
    const ending = (last.type === "end" ? last.ending : null) ?? "(no ending)";
    endings[ending] = (endings[ending] ?? 0) + 1;
    hash.update(JSON.stringify(entries.map((entry) => ({ ...entry, because: null }))));
  }
  found[name] = { endings, plays: hash.digest("hex").slice(0, 12) };
}
console.log(JSON.stringify(found));
