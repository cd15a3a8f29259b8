// Every story's expected transcripts, and what it expects of all its plays. After a change that is meant, `npm run expected`
// writes the transcripts anew, and their difference is what there is to review.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sample, verdicts } from "../../src/explore/index.js";
import { perform } from "../../src/performance/perform.js";
import type { Transcript } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { narrate } from "../../src/telling/narrate.js";
import { SHIPPED } from "./shipped.js";

const SEEDS = [1, 2, 3];
const PLAYS = 60;

// What was done, a line each, and how it is told.
function shown(story: Story, transcript: Transcript): string {
  const name = (who: number | null): string => (who === null ? "-" : story.people[who]!.name);
  const deeds = transcript.entries.flatMap((entry) => {
    if (entry.type === "end") return [`     ends: ${entry.ending ?? "(no ending)"}`];
    if (entry.type !== "act") return [];
    const about = entry.about === null ? "" : ` about ${story.topics[entry.about]!.name}`;
    const touch = entry.touch === null ? "" : ` (${entry.touch})`;
    const said = entry.said === null ? "" : " *";
    return [
      `${String(entry.beat).padStart(4)} ${name(entry.by)} ${story.acts[entry.act]!.name} ${name(entry.to)}${about}${touch}${said}`,
    ];
  });
  return `${story.title}, seed ${transcript.seed}\n\n${deeds.join("\n")}\n\n${narrate(story, transcript)}`;
}

describe.each(SHIPPED)("$name", ({ folder, story }) => {
  test.each(SEEDS)("seed %i plays as expected", async (seed) =>
    expect(shown(story, perform(story, { seed }))).toMatchFileSnapshot(
      join(folder, "expected", `seed-${seed}.txt`),
    ),
  );

  test("no play goes against what the story expects", () => {
    const sampled = sample(story, { first: 1, last: PLAYS });
    const found = verdicts(story, { sampled, found: sampled, depth: 0 });
    expect(found.filter(({ result }) => result === "fails")).toEqual([]);
  });
});
