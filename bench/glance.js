// Whether stories play as they did, with the engine that lies in a folder; it stops at the first play that is another:
// node bench/glance.js DIST SEEDS [HASHES]
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { STORIES, storyFiles } from "./store.js";

const [dist, seeds, known] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const { read, perform } = await import(pathToFileURL(join(dist, "index.js")).href);
const before = known?.split(",");
const hashes = [];
const stories = STORIES.map((name) => read(storyFiles(name)).story);
if (stories.includes(null)) throw new RangeError("A story cannot be read.");
for (let seed = 1; seed <= seeds; seed += 1)
  for (const story of stories) {
    hashes.push(hashOf(perform(story, { seed })));
    if (before !== undefined && before[hashes.length - 1] !== hashes[hashes.length - 1]) stop(true);
  }
stop(false);

function hashOf({ entries }) {
  const rows = entries.map((entry) => ({ ...entry, because: null }));
  return createHash("sha1").update(JSON.stringify(rows)).digest("hex").slice(0, 12);
}

function stop(changed) {
  console.log(JSON.stringify({ changed, hashes: changed ? [] : hashes }));
  process.exit();
}
