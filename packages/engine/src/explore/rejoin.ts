import { open, step, type Play } from "../performance/play.js";
import type { Story } from "../story/story.js";
import type { Way } from "./way.js";

/**
 * The play that a way leads to, with all its entries: to save, to tell or to go on with.
 * @throws RangeError when the way is of another story: when a choice of it cannot be made.
 */
export function along(story: Story, { seed, choices }: Way): Play {
  return choices.reduce((play, choice) => step(play, choice), open(story, seed));
}
