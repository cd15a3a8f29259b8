// Consent in every story of the repository at its full length, and in the sketches once more: 3,000 plays.
import { describe, expect, test } from "vitest";
import { cut, none, seeds, tally } from "./consent.js";
import { SKETCHES, STORIES } from "./stories.js";

const SMALL = SKETCHES.filter(({ people }) => people.length < 4);
const PLAYS = 3000;
const EACH = 60;

describe("no touch is carried after a refusal, and no romance is where it may not be", () => {
  const sum = none();
  for (const story of STORIES)
    test(story.title, () => {
      tally(sum, cut(story, 200), seeds(EACH));
      expect(sum).toMatchObject({ broken: [], barred: [] });
    });
  test("the rest of the plays", () => {
    const left = PLAYS - sum.plays;
    SMALL.forEach((story, place) => {
      const share = Math.floor((left + place) / SMALL.length);
      tally(sum, cut(story, 10), seeds(share, 10000));
    });
    expect(sum).toMatchObject({ plays: PLAYS, broken: [], barred: [] });
  });
});
