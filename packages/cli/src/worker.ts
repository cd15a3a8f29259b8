import { explore } from "@firelight/engine";
import type { Part } from "./plays.js";

/** Plays the seeds of a part, in a thread of its own. */
export default function plays({ story, first, last }: Part): explore.Tally {
  let all = explore.none(story);
  for (let seed = first; seed <= last; seed += 1)
    all = explore.together(all, explore.tally(explore.judge(story, seed)));
  return all;
}
