import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import type { Story } from "../../src/story/story.js";
import { narrate } from "../../src/telling/narrate.js";
import { shipped } from "./shipped.js";
import { marked, readsClean } from "./reader.js";

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

/** The story with nothing of its author's to be told. */
function silent(story: Story): Story {
  return { ...story, lines: [], tells: [], motifs: [] };
}

for (const story of shipped()) {
  describe(story.title, () => {
    test("is marked nowhere", () => SEEDS.forEach((seed) => readsClean(story, perform(story, { seed }))));
    test("is marked nowhere without its author's lines", () =>
      SEEDS.forEach((seed) => readsClean(silent(story), perform(silent(story), { seed }))));
    test("has no quotation without lines", () =>
      expect(narrate(silent(story), perform(silent(story), { seed: 3 }))).not.toContain("“"));
  });
}

const story = shipped()[0]!;
const marks = (page: string, mark: string): void =>
  test(`"${page}" is marked`, () => expect(marked(story, page).join()).toContain(mark));

marks("He sat. He sat down there. He sat down there.", "twice");
marks("“No, said Ada.", "quotation marks");
marks("he sat.", "no capital");
marks("He sat", "no end");
marks("He sat the the table.", "no English");
marks("He sat at an table.", "no English");
marks("He was 7.", "no English");
marks("She hurt himself.", "pronoun");
test("a clean page is not marked", () => expect(marked(story, "He sat. “No,” she said.")).toEqual([]));
