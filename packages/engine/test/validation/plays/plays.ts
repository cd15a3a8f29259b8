import { perform } from "../../../src/performance/perform.js";
import type { Transcript } from "../../../src/performance/transcript.js";
import type { Story } from "../../../src/story/story.js";
import { SKETCHES, STORIES } from "../../laws/stories.js";

const SEEDS = [1, 2, 3];

/** Plays of all stories there are, three of each. */
export const PLAYS: readonly { readonly story: Story; readonly transcript: Transcript }[] = [
  ...STORIES,
  ...SKETCHES,
].flatMap((story) => SEEDS.map((seed) => ({ story, transcript: perform(story, { seed }) })));
