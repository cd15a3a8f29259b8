import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/language/order/canonical.js";
import { LAWS, NOT_YET, played } from "./laws.js";
import { randomStory } from "./random-story.js";

describe("every law holds of stories made at random", () => {
  const stories = randomStory().map(canonical);
  for (const seed of [11, 12, 13, 14])
    test(`drawn with ${seed}`, () =>
      fc.assert(
        fc.property(stories, fc.integer(), (story, chance) => {
          const play = played(story, chance);
          for (const [law, broken] of Object.entries(LAWS))
            if (!NOT_YET.has(law)) expect(broken(play).slice(0, 5), law).toEqual([]);
        }),
        { seed, numRuns: RUNS },
      ));
});

/** Stories per test. */
const RUNS = 12;
