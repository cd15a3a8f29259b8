import fc from "fast-check";
import { expect, test } from "vitest";
import { decided, interval, judge, none, tally, together } from "../../src/explore/index.js";
import { SHIPPED } from "./shipped.js";

const { story } = SHIPPED.find(({ name }) => name === "two-lines")!;
const plays = Array.from({ length: 12 }, (_, i) => tally(judge(story, i + 1)));
const sorted = <T>(rows: Iterable<T>): readonly string[] =>
  [...rows].map((row) => JSON.stringify(row)).sort();
const seen = (all: ReturnType<typeof none>) => ({
  ...all,
  endings: sorted(all.endings),
  deeds: sorted(all.deeds),
  lines: sorted(all.lines),
});

test("tallies add up to the same in any order", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(plays, { minLength: plays.length }), (order) => {
      expect(seen(order.reduce(together, none(story)))).toEqual(seen(plays.reduce(together, none(story))));
    }),
  ));
test("a play adds itself", () => expect(plays[0]!.plays).toBe(1));
test("every play has one ending", () =>
  expect([...plays.reduce(together).endings.values()].reduce((sum, { count }) => sum + count, 0)).toBe(12));
test("consent is expected of every story", () =>
  expect(decided(story, plays.reduce(together)).at(-1)).toMatchObject({ result: "holds", share: 1 }));
test("no plays decide nothing", () =>
  expect(decided(story, none(story)).every(({ result }) => result === "undecided")).toBe(true));
test("half of a hundred", () =>
  expect(interval(50, 100).map((end) => Math.round(end * 1000))).toEqual([404, 596]));
test("none of none", () => expect(interval(0, 0)).toEqual([0, 1]));
