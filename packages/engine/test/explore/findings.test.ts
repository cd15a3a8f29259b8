// What plays come to adds up: in any order, in any parts, and to the same text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { NONE, sample, together, under, type Findings } from "../../src/explore/index.js";
import { sketch } from "../laws/stories.js";

const STORY = sketch("two-lines");
const PLAYS = 10;

const one = Array.from({ length: PLAYS }, (_, i) => sample(STORY, { first: i + 1, last: i + 1 }));
const all = sample(STORY, { first: 1, last: PLAYS });
const text = (findings: Findings): string => JSON.stringify(findings);

test("in any order", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(one, { minLength: PLAYS }), (mixed) => {
      expect(text(mixed.reduce(together, NONE))).toBe(text(all));
    }),
    { seed: 1, numRuns: 20 },
  ));
test("in any parts", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: PLAYS }), (cut) => {
      const [front, back] = [one.slice(0, cut), one.slice(cut)].map((part) => part.reduce(together, NONE));
      expect(text(together(back!, front!))).toBe(text(all));
    }),
    { seed: 2, numRuns: PLAYS },
  ));
test("nothing adds nothing", () => expect(text(together(all, NONE))).toBe(text(all)));
test("every play has one ending", () =>
  expect(under(all.counts, "ending").reduce((sum, [, count]) => sum + count, 0)).toBe(PLAYS));
test("every ending has its shortest way", () =>
  expect(under(all.ways, "ending").map(([name]) => name)).toEqual(
    under(all.counts, "ending").map(([name]) => name),
  ));
