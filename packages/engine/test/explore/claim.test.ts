// A play in one line: a letter for each moment, or a dot where nothing is so. "A" and "B" hold at the moments that have their letter.
import { describe, expect, test } from "vitest";
import { claimed } from "../../src/explore/claim.js";
import { momentOf } from "../../src/performance/moment.js";
import { opening } from "../../src/performance/open.js";
import type { Condition } from "../../src/story/condition.js";
import type { Expectation } from "../../src/story/story.js";
import { SHIPPED } from "../stories/shipped.js";

const moment = momentOf(opening(SHIPPED[0]!.story, 1).after);
const SECONDS: Readonly<Record<string, number>> = { ".": 0, A: 1, B: 2, C: 3 };
const is = (least: number, most = least): Condition => ({ type: "time", range: { least, most } });
// C is both at once.
const A: Condition = { type: "any", of: [is(1), is(3)] };
const B: Condition = is(2, 3);

function kept(claim: Expectation["claim"], play: string): boolean {
  const watched = claimed(claim);
  const seen = [...play].reduce(
    (state, letter, beat) => watched.see(state, { ...moment, seconds: SECONDS[letter]! }, beat + 1),
    watched.start,
  );
  return watched.kept(seen);
}
const says = (
  name: string,
  claim: Expectation["claim"],
  keeps: readonly string[],
  breaks: readonly string[],
) =>
  describe(name, () => {
    test.each(keeps)("%s keeps to it", (play) => expect(kept(claim, play)).toBe(true));
    test.each(breaks)("%s goes against it", (play) => expect(kept(claim, play)).toBe(false));
  });

says("never: A", { type: "never", condition: A }, ["", "...", "B."], ["A", "..A.", "BA"]);
says("always: A", { type: "always", condition: A }, ["AAA", "AC"], [".AA", "AAB"]);
says(
  "A in so many plays",
  { type: "share", condition: A, least: 0.3, most: null },
  ["A", "..A."],
  ["", "B."],
);
says("A before B", { type: "before", first: A, second: B }, ["", "A", "A.B", "C", "AB.B"], ["B", ".B", "BA"]);
const within = (after: Condition | null): Expectation["claim"] => ({
  type: "within",
  condition: A,
  beats: 2,
  after,
});
says("within two beats: A", within(null), ["A", ".A", ".A..."], ["..A", "..", "."]);
says(
  "within two beats of B: A",
  within(B),
  ["", "...", "B.A", "BA", "C", "BBA", "BA.BA"],
  ["B..A", "B", "BA.B..", "..B."],
);

test("of what is done, always means by the end", () => {
  const ended: Condition = { type: "ended", ending: "Peace" };
  const { start, see, kept: keeps } = claimed({ type: "always", condition: ended });
  const on = see(start, moment, 1);
  expect([
    keeps(on),
    keeps(see(on, { ...moment, ending: "Peace" }, 2)),
    keeps(see(on, { ...moment, ending: null }, 2)),
  ]).toEqual([false, true, false]);
});
