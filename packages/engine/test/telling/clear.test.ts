import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import { inThePresent } from "../../src/telling/english/present.js";
import { tell } from "../../src/telling/narrate.js";
import { CLEAR } from "./clear.js";
import { shipped } from "./shipped.js";

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

const PAST = /\b(was|were|had|did|went|came|began|gave|got|[a-z]+(pp|ll|l|w|n)ed)\b/;

for (const story of shipped()) {
  describe(story.title, () => {
    const scenes = SEEDS.flatMap((seed) => tell(story, perform(story, { seed })));
    const happenings = story.scenes.flatMap((scene) => scene.happenings.map(({ text }) => text));
    test("what happens is seen in the present", () =>
      expect(happenings.map(inThePresent).filter((text) => PAST.test(text))).toEqual([]));
    for (const [law, broken] of Object.entries(CLEAR)) {
      test(law, () => expect(scenes.flatMap((scene) => broken(story, scene))).toEqual([]));
    }
  });
}
