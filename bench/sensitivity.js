// What each number of the model does to how stories end: every named constant and every table of an author's words, a fifth up
// and a fifth down.  npm run sensitivity [-- --minutes 10 --only REGEX --workers 1]
// It can be stopped and goes on where it was; it writes docs/sensitivity.md of what it has measured so far.
import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constantsOf, scaled } from "./constants.js";
import { page, shiftOf } from "./sensitivity-page.js";
import { at, digest, DIST, MADE, option, Store, STORIES, storyFiles } from "./store.js";

/** Plays of each story: few at first, and many where few show much. */
const FEW = Number(option("seeds", 40));
const MANY = 200;
const MUCH = 0.15;
const FACTORS = [0.8, 1.2];

const until = performance.now() + 60_000 * Number(option("minutes", 1e6));
const only = new RegExp(option("only", "."));
const store = new Store(`sensitivity-${digest(...STORIES.map((name) => storyFiles(name)[0].text))}`);
const all = constantsOf(DIST);
const waiting = all.filter(({ id }) => only.test(id));
await Promise.all(Array.from({ length: Number(option("workers", 1)) }, (_, i) => work(i)));

const base = { few: store.get(`base ${FEW}`), many: store.get(`base ${MANY}`) };
const rows = all.flatMap((constant) => {
  const found = FACTORS.map((factor) => measuredAs(constant, factor));
  return found.includes(undefined) ? [] : [{ id: constant.id, found }];
});
writeFileSync(at("docs/sensitivity.md"), page(rows, { base, all: all.length, few: FEW, many: MANY }));
console.error(`${rows.length} of ${all.length} numbers measured; docs/sensitivity.md is written.`);

// Each worker has a copy of the engine of its own, in which it changes one number after another.
async function work(i) {
  const dist = join(MADE, `engine-${i}`);
  rmSync(dist, { recursive: true, force: true });
  cpSync(DIST, dist, { recursive: true });
  const whole = await store.once(`base ${FEW}`, () => played(dist, FEW));
  while (waiting.length > 0 && performance.now() < until) {
    const constant = waiting.shift();
    for (const factor of FACTORS) {
      const few = await varied(dist, constant, factor, FEW);
      if (few.broken !== undefined || largest(few, whole) < MUCH) continue;
      await store.once(`base ${MANY}`, () => played(dist, MANY));
      await varied(dist, constant, factor, MANY);
    }
    process.stderr.write(`\r${all.length - waiting.length} of ${all.length}: ${constant.id}`.padEnd(78));
  }
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
function played(dist, seeds) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [at("bench/variant.js"), dist, String(seeds)]);
    const said = { out: "", err: "" };
    child.stdout.on("data", (text) => (said.out += text));
    child.stderr.on("data", (text) => (said.err += text));
    child.on("close", (code) => done(code === 0 ? JSON.parse(said.out) : { broken: said.err.slice(0, 200) }));
  });
}

function largest(found, whole) {
  return Math.max(...STORIES.map((name) => shiftOf(found[name], whole[name]).by));
}

function measuredAs({ id }, factor) {
  const many = store.get(`${id} ${factor} ${MANY}`);
  if (many !== undefined) return { factor, seeds: MANY, plays: many };
  const few = store.get(`${id} ${factor} ${FEW}`);
  return few === undefined ? undefined : { factor, seeds: FEW, plays: few };
}
