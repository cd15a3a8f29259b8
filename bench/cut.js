// Whether explanations can be trusted: the sentence that an explanation puts first is cut out of the story, and the act must
// become rarer than when another sentence of the same kind, taken at random, is cut.  npm run cut [-- --acts 200 --seeds 50]
// It can be stopped and goes on where it was; it writes docs/trust.md.
import { writeFileSync } from "node:fs";
import { factsOf, perform, read, without } from "@firelight/engine";
import { deedsOf, keyOf, lead } from "./deeds.js";
import { at, digest, option, Store, STORIES, storyFiles } from "./store.js";
import { page } from "./trust-page.js";

const ACTS = Number(option("acts", 200));
const SEEDS = Number(option("seeds", 50));
/** The first seed: weights were chosen on plays from 101 on. */
const FROM = Number(option("from", 1));
const only = option("story", null);
const names = only === null ? STORIES : [only];

const seeds = Array.from({ length: SEEDS }, (_, i) => FROM + i);
const began = performance.now();
const stories = names.map(opened);
const draw = drawing(`acts ${FROM}`);
const acts = stories.flatMap(chosenActs);
const rows = [];
while (rows.length < ACTS) {
  const row = await measured(acts[Math.floor(draw() * acts.length)], draw);
  if (row !== null) rows.push(row);
  process.stderr.write(`\r${rows.length} of ${ACTS} `);
}
process.stderr.write("\n");
const text = page(rows, { acts: ACTS, seeds: SEEDS, stories: names });
if (only === null && !option("dry", false)) writeFileSync(at("docs/trust.md"), text);
console.log(text);
console.error(`${Math.round((performance.now() - began) / 1000)} s`);

function opened(name) {
  const files = storyFiles(name);
  const { story, faults } = read(files);
  if (story === null || faults.length > 0) throw new Error(`${name} cannot be performed.`);
  const plays = new Store(`cut-${name}-${digest(files[0].text)}`);
  return { name, files, story, plays, kinds: kindsOf(story) };
}

/** By sentence, of what kind it is. Only what can be cut and says something of the people counts. */
function kindsOf({ people, events, powers, marks, facts }) {
  const kinds = new Map();
  const note = (fact, kind) => fact !== null && fact !== undefined && kinds.set(fact, kind);
  events.forEach(({ fact }) => note(fact, "event"));
  marks.forEach(({ fact }) => note(fact, "mark or power"));
  powers.forEach(({ bearers }) => bearers.forEach(({ fact }) => note(fact, "mark or power")));
  for (const person of people) {
    person.memories.forEach(({ fact, charges }) => {
      if (fact !== null && kinds.get(fact) === undefined) note(fact, "memory");
      charges.forEach((charge) => note(charge.fact, "memory"));
    });
    person.sentiments.forEach(({ fact }) => note(fact, "memory"));
    person.prospects.forEach(({ fact }) => note(fact, "memory"));
    person.wants.forEach(({ fact }) => note(fact, "want"));
    person.standards.forEach(({ fact }) => note(fact, "standard"));
    person.beliefs.forEach(({ fact }) => note(fact, "belief"));
    person.relations.forEach(({ facts }) => Object.values(facts).forEach((fact) => note(fact, "relation")));
    for (const word of person.adjectives)
      note(
        facts.findIndex(({ text }) => text === `${person.name} is ${word}`),
        "adjective",
      );
  }
  return kinds;
}

/** Every act of every play that somebody chose, as where it stands. */
function chosenActs(of) {
  return seeds.flatMap((seed) => chosenIn(perform(of.story, { seed })).map(({ id }) => ({ of, seed, id })));
}

function chosenIn({ entries }) {
  return entries.filter(
    ({ type, because }) => type === "act" && because.some((id) => entries[id].type === "weigh"),
  );
}

async function measured({ of, seed, id }, draw) {
  const transcript = perform(of.story, { seed });
  const entry = transcript.entries[id];
  const first = await firstCut(of, factsOf(of.story, transcript, id));
  if (first === null) return null;
  const key = keyOf(of.story, entry);
  const others = [...of.kinds.keys()].filter((fact) => !isPart(of, fact, first.fact));
  const alike = others.filter((fact) => of.kinds.get(fact) === of.kinds.get(first.fact));
  const control = await someCut(of, alike, draw);
  const any = control ?? (await someCut(of, others, draw));
  const deeds = deedsOf(of.story, seed).slice(0, entry.beat - 1);
  const now = (fact) => lead(storyWithout(of, fact), seed, deeds, key);
  return {
    story: of.name,
    seed,
    beat: entry.beat,
    key,
    share: first.share,
    sentence: of.story.facts[first.fact].text,
    kind: of.kinds.get(first.fact),
    control: of.story.facts[any].text,
    alike: control !== null,
    before: rate(await playsWithout(of, null), key),
    cut: { ...rate(await playsWithout(of, first.fact), key), lead: now(first.fact) },
    other: { ...rate(await playsWithout(of, any), key), lead: now(any) },
    spoken: !key.endsWith("|"),
  };
}

// One sentence can be several facts, and goes as a whole; an adjective of a list goes alone.
function isPart({ story, kinds }, fact, other) {
  return kinds.get(fact) === "adjective"
    ? fact === other
    : story.facts[fact].line === story.facts[other].line;
}

// The first that the story can be without.
async function firstCut(of, rests) {
  for (const rest of rests)
    if (of.kinds.has(rest.fact) && (await playsWithout(of, rest.fact)) !== null) return rest;
  return null;
}

async function someCut(of, facts, draw) {
  const left = [...facts];
  while (left.length > 0) {
    const [fact] = left.splice(Math.floor(draw() * left.length), 1);
    if ((await playsWithout(of, fact)) !== null) return fact;
  }
  return null;
}

/** How often each act is chosen in all plays together, without a sentence; null where the story needs it. */
async function playsWithout(of, fact) {
  return await of.plays.once(`${fact} ${FROM} ${SEEDS}`, () => {
    const story = storyWithout(of, fact);
    return story === null ? null : counted(story);
  });
}

function storyWithout(of, fact) {
  if (fact === null) return of.story;
  const files = without(of.files, of.story.facts[fact]);
  return files === null ? null : read(files).story;
}

function counted(story) {
  const counts = {};
  let all = 0;
  for (const seed of seeds)
    for (const key of deedsOf(story, seed)) {
      if (key === null) continue;
      counts[key] = (counts[key] ?? 0) + 1;
      all += 1;
    }
  return { counts, all };
}

function rate({ counts, all }, key) {
  return { times: (counts[key] ?? 0) / SEEDS, share: (counts[key] ?? 0) / Math.max(1, all) };
}

// The same draws at every run (mulberry32, begun from the name).
function drawing(name) {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
