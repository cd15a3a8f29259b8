// What each number of the model does to how stories end: every named constant and every table of an author's words, a fifth up
// and a fifth down.  npm run sensitivity [-- --minutes 10 --only REGEX --workers 1]
// It can be stopped and goes on where it was; it writes docs/sensitivity.md of what it has measured so far. --scan only looks
// which numbers change a play at all.
import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constantsOf, scaled } from "./constants.js";
import { page, shiftOf } from "./sensitivity-page.js";
import { at, digest, DIST, MADE, option, Store, STORIES, storyFiles } from "./store.js";

/** Plays of each story: a glance, a few, and many where a few show much. */
const GLANCE = 4;
const FEW = 40;
const MANY = 200;
const STEPS = option("scan", false) === true ? [GLANCE] : [GLANCE, FEW, MANY];
const MUCH = 0.15;
const FACTORS = [0.8, 1.2];

const until = performance.now() + 60_000 * Number(option("minutes", 1e6));
const only = new RegExp(option("only", "."));
const store = new Store(`sensitivity-${digest(...STORIES.map((name) => storyFiles(name)[0].text))}`);
const all = constantsOf(DIST);
const waiting = all.filter(({ id }) => only.test(id));
await Promise.all(Array.from({ length: Number(option("workers", 1)) }, (_, i) => work(i)));

const rows = all.flatMap((constant) => {
  const found = FACTORS.map((factor) => measuredAs(constant, factor));
  return found.includes(undefined) ? [] : [{ id: constant.id, found }];
});
const base = Object.fromEntries([GLANCE, FEW, MANY].map((seeds) => [seeds, store.get(`base ${seeds}`)]));
writeFileSync(at("docs/sensitivity.md"), page(rows, { base, all: all.length, steps: [GLANCE, FEW, MANY] }));
console.error(`\n${rows.length} of ${all.length} numbers measured; docs/sensitivity.md is written.`);

// Each worker has a copy of the engine of its own, in which it changes one number after another.
async function work(i) {
  const dist = join(MADE, `engine-${i}`);
  rmSync(dist, { recursive: true, force: true });
  cpSync(DIST, dist, { recursive: true });
  for (const seeds of STEPS) await store.once(`base ${seeds}`, () => played(dist, seeds));
  while (waiting.length > 0 && performance.now() < until) {
    const constant = waiting.shift();
    for (const factor of FACTORS) await step(dist, constant, factor);
    process.stderr.write(`\r${all.length - waiting.length} of ${all.length}: ${constant.id}`.padEnd(78));
  }
}

// On to more plays as long as they could say more.
async function step(dist, constant, factor) {
  for (const seeds of STEPS) {
    const found = await varied(dist, constant, factor, seeds);
    if (found.broken !== undefined) return;
    // What changes nothing at a glance is still asked for a few plays, and no more.
    if (seeds === FEW && largest(found, store.get(`base ${seeds}`)) < MUCH) return;
  }
}

// A glance is over at the first play that is another.
function played(dist, seeds) {
  if (seeds !== GLANCE) return asked("variant.js", dist, seeds);
  const base = store.get(`base ${GLANCE}`);
  return asked("glance.js", dist, seeds, ...(base === undefined ? [] : [base.hashes.join()]));
}

async function varied(dist, { id, file, numbers }, factor, seeds) {
  return await store.once(`${id} ${factor} ${seeds}`, async () => {
    const path = join(dist, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, scaled(text, numbers, factor));
    try {
      return await played(dist, seeds);
    } finally {
      writeFileSync(path, text);
    }
  });
}

// A number that must be what it is may break the engine: that is found, and no failure of this script.
function asked(script, ...words) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [at(`bench/${script}`), ...words.map(String)]);
    const said = { out: "", err: "" };
    child.stdout.on("data", (text) => (said.out += text));
    child.stderr.on("data", (text) => (said.err += text));
    child.on("close", (code) => done(code === 0 ? JSON.parse(said.out) : { broken: said.err.slice(0, 200) }));
  });
}

function largest(found, whole) {
  return Math.max(...STORIES.map((name) => shiftOf(found[name], whole[name]).by));
}

// By the most plays there are.
function measuredAs({ id }, factor) {
  for (const seeds of [MANY, FEW, GLANCE]) {
    const plays = store.get(`${id} ${factor} ${seeds}`);
    if (plays !== undefined) return { factor, seeds, plays };
  }
  return undefined;
}
