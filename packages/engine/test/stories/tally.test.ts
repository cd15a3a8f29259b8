import fc from "fast-check";
import { expect, test } from "vitest";
import * as explore from "../../src/explore/index.js";
import { perform } from "../../src/performance/perform.js";
import { transcript } from "../../src/performance/play.js";
import { SHIPPED } from "./shipped.js";

const { story } = SHIPPED.find(({ name }) => name === "two-lines")!;
const none = new Map();
const plays = Array.from({ length: 8 }, (_, i) => explore.sample(story, { first: i + 1, last: i + 1 }));
const all = plays.reduce(explore.together);
const decided = (sampled: explore.Findings, found = sampled) =>
  explore.verdicts(story, { sampled, found, depth: 0 });
const endingOf = (seed: number): unknown => perform(story, { seed }).entries.at(-1);

test("findings add up to the same in any order", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(plays, { minLength: plays.length }), (order) => {
      expect(JSON.stringify(order.reduce(explore.together, explore.NONE))).toBe(JSON.stringify(all));
    }),
  ));
test("and to the same whoever adds which", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: plays.length - 1 }), (at) => {
      const [one, other] = [plays.slice(0, at), plays.slice(at)].map((part) => part.reduce(explore.together));
      expect(JSON.stringify(explore.together(one!, other!))).toBe(JSON.stringify(all));
    }),
  ));
test("a sampled play is the play of its seed", () =>
  plays.forEach(({ counts }, i) =>
    expect(endingOf(i + 1)).toMatchObject({ type: "end", ending: explore.under(counts, "ending")[0]![0] }),
  ));
test("every play has one ending", () =>
  expect(explore.under(all.counts, "ending").reduce((sum, [, count]) => sum + count, 0)).toBe(plays.length));
test("consent is expected of every story", () =>
  expect(decided(all).at(-1)).toMatchObject({ text: explore.CONSENT, result: "holds", share: 1 }));
test("no plays decide nothing", () =>
  expect(decided(explore.NONE).every(({ result }) => result === "undecided")).toBe(true));
test("half of a hundred", () =>
  expect(explore.interval(50, 100).map((end) => Math.round(end * 1000))).toEqual([404, 596]));
test("none of none", () => expect(explore.interval(0, 0)).toEqual([0, 1]));

test("a way leads again to what it was found for", () => {
  const tried = new explore.Archive(["Let In"], 1).round(2).map((each) => explore.seek(story, each, none));
  const found = tried.map(({ findings }) => findings).reduce(explore.together);
  for (const [ending, way] of explore.under(found.ways, "ending"))
    expect(transcript(explore.along(story, way)).entries.at(-1)).toMatchObject({ type: "end", ending });
});
test("an exhaustive search counts the same states however it is cut", () => {
  const whole = explore.exhaust(story, { way: { seed: 1, choices: [] }, depth: 3, most: 1000 }, none);
  const cut = explore.cut(story, 3, 1000, none).map((part) => explore.exhaust(story, part, none));
  const parts = cut.reduce(explore.together);
  expect([parts.counts["states"], parts.counts["tried"]]).toEqual([
    whole.counts["states"],
    whole.counts["tried"],
  ]);
  expect(Object.keys(parts.ways)).toEqual(Object.keys(whole.ways));
});
test("whoever is given to a player does as the player likes", () => {
  const silent = explore.sample(story, { first: 1, last: 2 }, explore.partsOf(story, { Ben: "silent" }));
  const who = story.people.findIndex(({ name }) => name === "Ben");
  const modes = explore.under(silent.counts, "deed").flatMap(([key]) => {
    const [by, act] = key.split("/").map(Number);
    return by === who ? [story.acts[act!]!.mode] : [];
  });
  expect([...new Set(modes)]).toEqual(["silence"]);
});
