// What each number of the model does to how stories end: every named constant and every table of an author's words, a fifth up
// and a fifth down.  npm run sensitivity [-- --minutes 10 --only REGEX]
// First a look at each number: in which plays anything changes, and how soon people act otherwise. Then plays by the dozen, for those by
// which people act otherwise soonest. It can be stopped and goes on where it was; it writes docs/sensitivity.md of what it has so far.
import { writeFileSync } from "node:fs";
import { constantsOf } from "./constants.js";
import { live } from "./live.js";
import { page, shiftOf } from "./sensitivity-page.js";
import { at, digest, DIST, option, Store, STORIES, storyFiles } from "./store.js";

/** Plays of each story: to look, to look closer where nothing changed, to measure, and to be sure of a large shift. */
const PLAYS = { look: 2, closer: 4, few: 40, many: 200 };
/** A shift among few plays that is worth many. */
const MUCH = 0.25;
const FACTORS = [0.8, 1.2];

const began = performance.now();
const until = began + 60_000 * Number(option("minutes", 1e6));
const only = new RegExp(option("only", "."));
const store = new Store(`sensitivity-${digest(...STORIES.map((name) => storyFiles(name)[0].text))}`);
const all = constantsOf(DIST);
const { engine, set } = await live(all);
const stories = () =>
  STORIES.map((name) => {
    const { story } = engine.read(storyFiles(name));
    if (story === null) throw new RangeError(`${name} cannot be read.`);
    return story;
  });
const written = stories();
const known = new Map();
const tales = written.map(tale);

const asked = all.filter(({ id }) => only.test(id));
await each(asked, look);
await each(asked.filter(still), tell);
await each(
  [...asked].sort((a, b) => soonest(a) - soonest(b)),
  measure,
);

const rows = all.flatMap(({ id }) => {
  const looks = FACTORS.map((factor) => store.get(`look ${id} ${factor}`));
  const told = FACTORS.map((factor) => store.get(`told ${id} ${factor}`));
  const found = FACTORS.map((factor) => measuredAs(id, factor));
  return looks.includes(undefined) ? [] : [{ id, looks, told, found }];
});
const base = Object.fromEntries([PLAYS.few, PLAYS.many].map((plays) => [plays, store.get(`base ${plays}`)]));
writeFileSync(at("docs/sensitivity.md"), page(rows, { base, all: all.length, plays: PLAYS }));
console.error(`\n${rows.length} of ${all.length} numbers looked at; docs/sensitivity.md is written.`);

async function each(constants, see) {
  for (const [i, constant] of constants.entries()) {
    for (const factor of FACTORS) {
      if (performance.now() > until) return;
      await see(constant, factor);
    }
    process.stderr.write(`\r${see.name} ${i + 1} of ${constants.length}: ${constant.id}`.padEnd(78));
  }
}

// A number that must be what it is may break the engine: that is found, and no failure of this script.
function varied({ id, file }, factor, find) {
  set(id, factor);
  try {
    return find(file.startsWith("language/") ? stories() : written);
  } catch (error) {
    return { broken: String(error).slice(0, 200) };
  } finally {
    set(null);
  }
}

async function look(constant, factor) {
  await store.once(`look ${constant.id} ${factor}`, () => {
    original(PLAYS.closer);
    return varied(constant, factor, (played) => {
      const first = compared(played, 1, PLAYS.look);
      return first.changed > 0 ? first : compared(played, PLAYS.look + 1, PLAYS.closer);
    });
  });
}

// The plays as they are, beat by beat, to hold others beside them.
function original(plays) {
  for (const [i, story] of written.entries())
    for (let seed = 1; seed <= plays; seed += 1) {
      const key = `${i} ${seed}`;
      if (!known.has(key)) known.set(key, [...beats(story, seed)]);
    }
}

/** The shares of plays in which anything changes, and in which people act otherwise, and after what share of a play they do. */
function compared(played, first, last) {
  const found = played.flatMap((story, i) =>
    Array.from({ length: last - first + 1 }, (_, k) =>
      parting(story, first + k, known.get(`${i} ${first + k}`)),
    ),
  );
  const mean = (of) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  return {
    plays: last,
    changed: mean(({ changed }) => (changed ? 1 : 0)),
    parted: mean(({ after }) => (after < 1 ? 1 : 0)),
    after: mean(({ after }) => after),
  };
}

function parting(story, seed, before) {
  let changed = false;
  let beat = 0;
  for (const { state, act } of beats(story, seed)) {
    const was = before[beat];
    changed ||= was?.state !== state;
    if (was?.act !== act) return { changed, after: beat / before.length };
    beat += 1;
  }
  return { changed, after: beat === before.length ? 1 : beat / before.length };
}

/** Of each beat of a play, the sum of its state, and who does what to whom. */
function* beats(story, seed) {
  let play = engine.opening(story, seed).after;
  while (!play.ended) {
    play = engine.beat(play, null, false).after;
    const { layout } = play.premise;
    const act = [layout.lastBy(), layout.lastAct(), layout.lastTo()].map((slot) => play.slots[slot]);
    yield { state: sum(play.slots), act: [...act, play.lastAbout].join() };
  }
}

function sum(slots) {
  let all = 0;
  for (let i = 0; i < slots.length; i += 1) all = (Math.imul(all, 31) + slots[i]) | 0;
  return all;
}

function still({ id }) {
  return FACTORS.every((factor) => store.get(`look ${id} ${factor}`)?.changed === 0);
}

// What changes nothing may still change what is told of it.
async function tell(constant, factor) {
  await store.once(`told ${constant.id} ${factor}`, () =>
    varied(constant, factor, (played) => ({
      changed: played.some((story, i) => tale(story) !== tales[i]),
    })),
  );
}

function tale(story) {
  return JSON.stringify(engine.perform(story, { seed: 1 }).entries);
}

// How soon people act otherwise, up or down; what only breaks is measured by nobody.
function soonest({ id }) {
  return Math.min(...FACTORS.map((factor) => store.get(`look ${id} ${factor}`)?.after ?? 1));
}

async function measure(constant, factor) {
  const seen = store.get(`look ${constant.id} ${factor}`);
  if (seen === undefined || seen.broken !== undefined || seen.parted === 0) return;
  const found = await ended(constant, factor, PLAYS.few);
  if (found.broken === undefined && largest(found, store.get(`base ${PLAYS.few}`)) > MUCH)
    await ended(constant, factor, PLAYS.many);
}

async function ended(constant, factor, plays) {
  await store.once(`base ${plays}`, () => endings(written, plays));
  return await store.once(`${constant.id} ${factor} ${plays}`, () =>
    varied(constant, factor, (played) => endings(played, plays)),
  );
}

function endings(played, plays) {
  return Object.fromEntries(
    played.map((story, i) => {
      const counts = {};
      for (let seed = 1; seed <= plays; seed += 1) {
        const ending = endingOf(story, seed) ?? "(no ending)";
        counts[ending] = (counts[ending] ?? 0) + 1;
      }
      return [STORIES[i], counts];
    }),
  );
}

// Only the last beat is told: it says how the play ends.
function endingOf(story, seed) {
  let before = engine.opening(story, seed).after;
  for (;;) {
    const { after } = engine.beat(before, null, false);
    if (after.ended) break;
    before = after;
  }
  return engine.beat(before).happened.findLast(({ type }) => type === "end").ending;
}

function largest(found, whole) {
  return Math.max(...STORIES.map((name) => shiftOf(found[name], whole[name]).by));
}

// By the most plays there are; null where it was not measured.
function measuredAs(id, factor) {
  for (const plays of [PLAYS.many, PLAYS.few]) {
    const found = store.get(`${id} ${factor} ${plays}`);
    if (found !== undefined && found.broken === undefined) return { factor, plays, found };
  }
  return null;
}
