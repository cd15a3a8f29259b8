import type { Pattern } from "../story/condition.js";
import { holds, type Moment } from "./holds.js";
import type { Deed, EntryId, TouchStep } from "./transcript.js";
import type { Unfolding } from "./unfolding.js";

/** Counts what conditions ask whether it has been done. */
export function count(unfolding: Unfolding, deed: Deed, touch: TouchStep | null, cause: EntryId): void {
  unfolding.premise.story.patterns.forEach((pattern, p) => {
    if (!matches(pattern, deed, touch)) return;
    const now = unfolding.state.count(unfolding.premise.layout.done(p)) + 1000;
    unfolding.happen({ type: "done", pattern: p, now }, [cause], "story: done");
  });
}

function matches({ by, acts, to, about, touch }: Pattern, deed: Deed, step: TouchStep | null): boolean {
  return (
    (by === null || by === deed.by) &&
    (to === null || to === deed.to) &&
    (about === null || about === deed.about) &&
    (acts.length === 0 || acts.includes(deed.act)) &&
    (touch === null ? step !== "offered" || acts.length === 0 : touch === step)
  );
}

/** The name of the ending that is reached now in this scene, if one is. */
export function ending(unfolding: Unfolding, scene: number, moment: Moment): string | null {
  const found = unfolding.premise.story.endings.find(
    (row) => (row.scene === null || row.scene === scene) && holds(row.when, moment),
  );
  return found?.name ?? null;
}
