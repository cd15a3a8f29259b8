import { DUE, DUES } from "../story/words.js";
import type { Deed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What an act settles of what its doer owed, and what it makes due. */
export function dues(unfolding: Unfolding, { by, act, to, about }: Deed, cause: EntryId): void {
  if (to === null) return;
  const { settles, due } = unfolding.premise.story.acts[act]!;
  for (const kind of DUES) {
    const owed = unfolding.state.due(by, to, DUE[kind]);
    const settled = owed > 0 ? (settles[kind] ?? 0) : 0;
    if (settled > 0) {
      unfolding.happen(
        {
          type: "due",
          from: by,
          to,
          due: kind,
          about,
          now: thousandths(owed * Math.max(0, 1 - settled * 1.4)),
        },
        [cause],
        "due: settled",
      );
    }
    const made = due[kind];
    if (made === undefined || kind === "consent") continue;
    const now = Math.max(unfolding.state.due(to, by, DUE[kind]), made);
    unfolding.happen(
      { type: "due", from: to, to: by, due: kind, about, now: thousandths(now) },
      [cause],
      "due: owed now",
    );
  }
}
