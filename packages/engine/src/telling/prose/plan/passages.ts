import type { Story } from "../../../story/story.js";
import type { Beat } from "./beats.js";

/** The beats as they are told: a touch, its answer and what became of it are one passage, everything else is its own. */
export function passages(story: Story, beats: readonly Beat[]): readonly Beat[] {
  const rows: Beat[] = [];
  for (const beat of beats) {
    const last = rows[rows.length - 1];
    if (last !== undefined && answers(story, last, beat)) rows[rows.length - 1] = together(last, beat);
    else rows.push(beat);
  }
  return rows;
}

// An offered touch waits for its answer; a refused one for the hand to be taken back.
function answers(story: Story, { acts: before }: Beat, { acts: [next] }: Beat): boolean {
  const last = before[before.length - 1];
  if (last === undefined || next === undefined) return false;
  const consent = story.acts[next.act]!.consent;
  if (last.touch === "offered")
    return next.by === last.to && (next.touch === "accepted" || next.touch === "refused" || consent !== null);
  const [first] = before;
  if (next.touch === "carried")
    return first!.touch === "offered" && first!.by === next.by && last.by !== next.by;
  return consent === "withdraws" && next.by === last.to && before[0]!.touch === "offered";
}

function together(a: Beat, b: Beat): Beat {
  return { index: a.index, entries: [...a.entries, ...b.entries], acts: [...a.acts, ...b.acts] };
}
