import type { Change } from "./change.js";
import type { EntryId, RuleId } from "./deed.js";
export type { Change, ReadAs, RecallCue, Regulation, Source } from "./change.js";
export type { Show } from "./shown.js";
export type { Chosen, Deed, EntryId, Reason, RuleId, TouchStep, Weighed } from "./deed.js";

/** A change with its place in the play. Every entry but the opening has an earlier cause. */
export type Entry = Change & {
  readonly id: EntryId;
  readonly beat: number;
  /** Seconds since the play began. */
  readonly at: number;
  readonly because: readonly EntryId[];
  readonly rule: RuleId;
};

/** A play as it went: the only thing that is told from. */
export interface Transcript {
  readonly firelight: 1;
  readonly story: string;
  readonly storyHash: string;
  readonly seed: number;
  readonly entries: readonly Entry[];
}
