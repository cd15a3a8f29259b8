import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import { tell } from "../../src/telling/narrate.js";
import { CLEAR } from "./clear.js";
import { shipped } from "./shipped.js";

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

for (const story of shipped()) {
  describe(story.title, () => {
    const scenes = SEEDS.flatMap((seed) => tell(story, perform(story, { seed })));
    for (const [law, broken] of Object.entries(CLEAR)) {
      test(law, () => expect(scenes.flatMap((scene) => broken(story, scene))).toEqual([]));
    }
  });
}
