// What a search costs: a transition, a visited state, a second worker; and how many plays it takes to a rare ending.
import { explore } from "@firelight/engine";
import { crew } from "../../packages/cli/dist/exploring/crew.js";
import { opening } from "../../packages/engine/dist/performance/open.js";
import { advance, asking, branches, root } from "../../packages/engine/dist/explore/search/node.js";
import { chance, race } from "../lib/measure.js";
import { made, RARE, told } from "../lib/stories.js";
import { searches } from "../peers/ink.js";

const STORY = "two-lines";
/** Transitions in one turn of a search. */
const TRANSITIONS = 500;
/** States that a long search may come to. */
const STATES = 20_000_000;
/** Plays that workers share, so many to a job. */
const [PLAYS, JOB] = [240, 5];
/** In how many sampled plays a rare ending comes once, and how often it is looked for. */
const [ONCE, RUNS, ROUND] = [10_000, 20, 12];

export async function* rows() {
  yield* transitions();
  yield await workers();
  for (const name of RARE) yield rare(name);
  yield* states();
}

function transitions() {
  const story = told(STORY);
  const time = race({ ours: searched(story), cloned: cloned(story), ink: searches(chance(1)) }, { turns: 3 });
  const each = time.ours / TRANSITIONS;
  return [
    {
      what: "a transition in search",
      ours: each,
      against: ["inkjs: load, choose, save", time.ink],
      goal: null,
    },
    { what: "", ours: each, against: ["clone, JSON and a Set", time.cloned / TRANSITIONS], goal: null },
  ];
}

function searched(story) {
  const job = { way: { seed: 1, choices: [] }, depth: 8, most: TRANSITIONS };
  return () => explore.exhaust(story, job, new Map());
}

// The same ways through the same scene, the state cloned for each and kept as JSON.
function cloned(story) {
  const ask = asking(story, new Map());
  const { after } = opening(story, 1);
  return () => {
    const visited = new Set();
    let left = TRANSITIONS;
    const expand = (node, depth) => {
      if (node.play.ended || depth === 0) return;
      for (const branch of branches(ask, node).branches) {
        if (left === 0) return;
        left -= 1;
        const { premise, fading, ...state } = node.play;
        const play = { ...structuredClone(state), premise, fading };
        const { node: next } = advance(ask, { ...node, play }, branch);
        const key = JSON.stringify({ ...next.play, slots: [...next.play.slots], by: null, premise: null });
        if (visited.has(key)) continue;
        visited.add(key);
        expand(next, depth - 1);
      }
    };
    expand(root(ask, after), 8);
  };
}

function states() {
  const visited = new explore.Visited();
  const draw = chance(7);
  const before = performance.now();
  for (let i = 0; i < STATES; i += 1)
    visited.visit([i, Math.floor(draw() * 4294967296), Math.imul(i, 2654435761) >>> 0], 1);
  const each = ((performance.now() - before) * 1000) / STATES;
  const what = `${visited.size / 1e6} million states, each`;
  return [
    { what, ours: each, against: null, goal: null },
    { what: "", unit: "bytes", ours: visited.bytes / visited.size, against: null, goal: null, most: 64 },
  ];
}

async function workers() {
  const [one, two] = [await shared(1), await shared(2)];
  return { what: `${PLAYS} plays by two workers`, ours: two, against: ["by one", one], goal: null };
}

async function shared(count) {
  const { work, leave } = crew({ story: told(STORY), parts: {} }, count, new AbortController().signal);
  const jobs = Array.from({ length: PLAYS / JOB }, (_, i) => ({ first: JOB * i + 1, last: JOB * (i + 1) }));
  const all = () => Promise.all(jobs.map((seeds) => work({ type: "sample", ...seeds })));
  await all();
  const before = performance.now();
  await all();
  const time = (performance.now() - before) * 1000;
  await leave();
  return time;
}

function rare(name) {
  const story = made(name);
  const plays = Array.from({ length: RUNS }, (_, i) => looked(story, i + 1)).sort((a, b) => a - b);
  const median = (plays[RUNS / 2 - 1] + plays[RUNS / 2]) / 2;
  const what = `plays to an ending of ${story.title}`;
  return { what, unit: "plays", ours: median, against: ["met once in so many", ONCE], goal: 10 };
}

// How many plays a search takes to the ending that is rare.
function looked(story, seed) {
  const archive = new explore.Archive([...new Set(story.endings.map(({ name }) => name))], seed);
  for (let plays = 0; plays < ONCE;) {
    const tries = archive.round(ROUND);
    for (const one of tries) {
      const tried = explore.seek(story, one, new Map());
      plays += 1;
      if (tried.findings.counts["ending:Rare"] !== undefined) return plays;
      archive.take(tried);
    }
  }
  return ONCE;
}
