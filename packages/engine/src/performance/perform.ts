import { storyHash } from "../story/hash.js";
import type { Story } from "../story/story.js";
import { beat } from "./beat.js";
import { opening } from "./open.js";
import type { Entry, Transcript } from "./transcript.js";

/**
 * Plays a story to its end, every part by its own mind. The same story and seed give the same transcript, to the byte.
 * @throws RangeError when the seed is no whole number.
 */
export function perform(story: Story, { seed }: { readonly seed: number }): Transcript {
  const opened = opening(story, seed);
  const entries: Entry[] = [...opened.happened];
  let play = opened.after;
  while (!play.ended) {
    const { after, happened } = beat(play);
    entries.push(...happened);
    play = after;
  }
  return { firelight: 1, story: story.name, storyHash: storyHash(story), seed, entries };
}
