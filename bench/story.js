// How long a play takes, in this machine's milliseconds and, where there is something fair to hold it against, as a
// multiple of that in the same run:  npm run bench:story [-- STORY]
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonLines, narrate, perform, read, readings } from "@firelight/engine";
import { Bench } from "tinybench";
import { firstStory } from "../packages/cli/dist/commands/first-story.js";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FIRELIGHT = at("packages/cli/bin/firelight.js");
const ROUNDS = 15;

const asked = process.argv[2] ?? (existsSync(at("stories/the-hut")) ? at("stories/the-hut") : null);
const { files, path } = asked === null ? { files: [own()], path: null } : filesOf(asked);
const { story } = read(files);
if (story === null) throw new Error(`${asked} cannot be performed; say: firelight check ${asked}`);

const transcript = perform(story, { seed: 1 });
const beats = transcript.entries[transcript.entries.length - 1].beat;
const bytes = JSON.stringify(transcript).length;
console.log(`${story.title}, seed 1: ${beats} beats, ${transcript.entries.length} entries\n`);

const inside = await inProcess();
const rows = [
  ...(path === null ? [] : processes(path)),
  ["read the story", inside.read, null],
  [
    "play",
    inside.play,
    `${ratio(inside.play, inside.json)} x writing its ${Math.round(bytes / 1024)} KB as JSON`,
  ],
  ["tell it in prose", inside.prose, `${ratio(inside.prose, inside.play)} x the play`],
  ["write JSON Lines", inside.lines, `${ratio(inside.lines, inside.json)} x JSON.stringify`],
  ["rows to plot", inside.rows, `${ratio(inside.rows, inside.play)} x the play`],
];
for (const [name, time, against] of rows)
  console.log(`${name.padEnd(28)}${time.toFixed(1).padStart(8)} ms   ${against ?? ""}`.trimEnd());
console.log(`\n${Math.round((beats / inside.play) * 1000)} beats a second`);

/** Whole processes, in turn, so that what slows this machine slows them all. */
function processes(story) {
  const kinds = {
    node: ["-e", "0"],
    perform: [FIRELIGHT, "perform", story],
    check: [FIRELIGHT, "check", story],
  };
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, words] of Object.entries(kinds)) {
      const start = performance.now();
      spawnSync(process.execPath, words, { stdio: "ignore" });
      times[kind].push(performance.now() - start);
    }
  }
  const node = median(times.node);
  const row = (name, time) => [name, time, `${ratio(time, node)} x the start of Node`];
  return [
    ["node, doing nothing", node, null],
    row("firelight perform", median(times.perform)),
    row("firelight check", median(times.check)),
  ];
}

async function inProcess() {
  const bench = new Bench({ time: 1000, warmupTime: 500 });
  bench
    .add("read", () => read(files))
    .add("play", () => perform(story, { seed: 1 }))
    .add("prose", () => narrate(story, transcript))
    .add("lines", () => jsonLines(story, transcript))
    .add("rows", () => readings(story, transcript))
    .add("json", () => JSON.stringify(transcript));
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.p50]));
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return { files: [fileAt(path)], path };
  const names = readdirSync(path).filter((name) => name.endsWith(".fire"));
  const main = `${basename(path)}.fire`;
  names.sort((a, b) => Number(b === main) - Number(a === main));
  return { files: names.map((name) => fileAt(join(path, name))), path };
}

function fileAt(path) {
  return { name: basename(path), text: readFileSync(path, "utf8") };
}

function own() {
  return { name: "the-letter.fire", text: firstStory("The Letter") };
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function ratio(time, reference) {
  return (time / reference).toFixed(1);
}
