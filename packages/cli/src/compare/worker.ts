import type { Part } from "./plays.js";
import { once, type Once } from "./once.js";

/** Plays the seeds of a part, in a thread of its own. */
export default function plays({ story, first, last }: Part): readonly Once[] {
  return Array.from({ length: last - first + 1 }, (_, i) => once(story, first + i));
}
