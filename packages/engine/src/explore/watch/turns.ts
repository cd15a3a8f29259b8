import type { Story } from "../../story/story.js";
import type { Watch } from "../rehearse.js";

/**
 * The turns of a play: what the author's conditions ask whether it has been done, in the order of its first time, to the
 * ending: `turn:P>Q`, patterns by their place and endings by "=NAME"; a play begins with nothing.
 */
export function turns({ patterns }: Story): Watch {
  const path: number[] = [];
  return {
    see: ({ happened }) => {
      for (const entry of happened)
        if (entry.type === "done" && !path.includes(entry.pattern) && patterns[entry.pattern] !== undefined)
          path.push(entry.pattern);
    },
    close: ({ ending }, into) => {
      const stops = ["", ...path.map(String), `=${ending ?? ""}`];
      stops.slice(1).forEach((stop, i) => into.count(`turn:${stops[i]!}>${stop}`));
    },
  };
}
