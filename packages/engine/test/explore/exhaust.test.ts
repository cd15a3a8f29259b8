// A search of everything, held against one that goes every way by itself and merges nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  along,
  cut,
  exhaust,
  NONE,
  partsOf,
  together,
  under,
  type Findings,
  type Parts,
} from "../../src/explore/index.js";
import {
  advance,
  asking,
  branches,
  print,
  root,
  type Asking,
  type Node,
} from "../../src/explore/search/node.js";
import { canonical } from "../../src/language/order/canonical.js";
import { opening } from "../../src/performance/open.js";
import type { Story } from "../../src/story/story.js";
import { randomStory } from "../laws/random-story.js";
import { sketch } from "../laws/stories.js";

const LINES = sketch("two-lines");
const OPENING = { seed: 1, choices: [] };
const MANY = 100_000;
const start = (ask: Asking): Node => root(ask, opening(ask.story, 1).after);

/** By what was found, the length of its shortest way; lines aside, for what was said is no part of a state. */
type Lengths = Readonly<Record<string, number>>;

function merged(story: Story, depth: number, parts: Parts = new Map()): Lengths {
  return lengths(exhaust(story, { way: OPENING, depth, most: MANY }, parts));
}

function lengths({ ways }: Findings): Lengths {
  const rows = Object.entries(ways).filter(([key]) => /^(ending|deed|could|against|met):/.test(key));
  return Object.fromEntries(rows.map(([key, { choices }]) => [key, choices.length]));
}

function everyWay(story: Story, depth: number, parts: Parts = new Map()): Lengths {
  const ask = asking(story, parts);
  const found = new Map<string, number>();
  let fringe = [start(ask)];
  for (let beat = 0; beat < depth; beat += 1)
    fringe = fringe.flatMap((node) => {
      const { branches: ways, open } = branches(ask, node);
      const note = (key: string, at: number): unknown => found.has(key) || found.set(key, at);
      for (const key of open) note(`could:${key}`, beat);
      return ways.flatMap((way) => {
        const { node: next, happened } = advance(ask, node, way);
        for (const entry of happened) {
          if (entry.type === "end") note(`ending:${entry.ending ?? ""}`, beat + 1);
          if (entry.type === "act") note(`deed:${entry.by}/${entry.act}`, beat + 1);
        }
        return next.play.ended ? [] : [next];
      });
    });
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("merging finds what there is without it", () => {
  test("in a small story", () => expect(merged(LINES, 4)).toEqual(everyWay(LINES, 4)));
  test("with a part for a player", () => {
    const parts = partsOf(LINES, { Ada: "random" });
    expect(merged(LINES, 2, parts)).toEqual(everyWay(LINES, 2, parts));
  });
  test("in stories made at random", () =>
    fc.assert(
      fc.property(randomStory({ most: 3, beats: 3 }).map(canonical), (story) => {
        expect(merged(story, 3)).toEqual(everyWay(story, 3));
      }),
      { seed: 5, numRuns: 15 },
    ));
});

test("cut into parts it is the same", () => {
  const parts = cut(LINES, 4, MANY, new Map());
  const sum = parts.map((part) => exhaust(LINES, part, new Map())).reduce(together, NONE);
  expect([parts.length > 1, lengths(sum)]).toEqual([true, merged(LINES, 4)]);
});
test("one that stops before its depth says so", () =>
  expect(exhaust(LINES, { way: OPENING, depth: 4, most: 3 }, new Map()).counts).toMatchObject({
    cut: expect.any(Number),
    tried: 3,
  }));
test("a way leads to what it was noted for", () => {
  const found = exhaust(LINES, { way: OPENING, depth: 4, most: MANY }, new Map());
  for (const [deed, way] of under(found.ways, "deed")) {
    const done = along(LINES, way).entries.flatMap((entry) =>
      entry.type === "act" && entry.beat === way.choices.length ? [`${entry.by}/${entry.act}`] : [],
    );
    expect(done).toContain(deed);
  }
});

test("what a state's key leaves out is read by nothing", () =>
  fc.assert(
    fc.property(randomStory({ most: 3, beats: 9 }).map(canonical), fc.nat(4), (story, beats) => {
      const ask = asking(story, new Map());
      const one = on(ask, start(ask), beats);
      const other = unreadably(ask, one);
      expect(print(ask, other)).toEqual(print(ask, one));
      expect(told(ask, other)).toEqual(told(ask, one));
    }),
    { seed: 6, numRuns: 60 },
  ));

// The same moment, later in the scene where nothing asks the time, and with more done where nothing asks how often.
function unreadably({ readable: { timed, most } }: Asking, node: Node): Node {
  const { play } = node;
  const slots = play.slots.slice();
  most.forEach((times, pattern) => {
    const slot = play.premise.layout.done(pattern);
    if (slots[slot]! >= 1000 * times) slots[slot]! += 1000;
  });
  return { ...node, play: { ...play, slots, sceneAt: play.sceneAt - (timed ? 0 : 40) } };
}

// So many beats further, as chance would have it.
function on(ask: Asking, from: Node, beats: number): Node {
  let node = from;
  for (let i = 0; i < beats && !node.play.ended; i += 1)
    node = advance(ask, node, { chosen: null, fated: true }).node;
  return node;
}

// All that happens from there to the end.
function told(ask: Asking, from: Node): readonly unknown[] {
  const all: unknown[] = [];
  for (let node = from; !node.play.ended;) {
    const { node: next, happened } = advance(ask, node, { chosen: null, fated: true });
    for (const entry of happened)
      if (entry.type === "act" || entry.type === "feel" || entry.type === "end" || entry.type === "happen")
        all.push({ ...entry, at: 0 });
    node = next;
  }
  return all;
}
