import type { ActId, TopicId, Who } from "../story/story.js";

/** Index into a transcript's entries. */
export type EntryId = number;

/** The name of the rule that made an entry, e.g. "appraise: bearing on a need". */
export type RuleId = string;

/** What lets a change happen, and by which rule. */
export interface Why {
  readonly because: readonly EntryId[];
  readonly rule: RuleId;
}

/** An act as done. `to` is null when it is done to nobody in particular. */
export interface Deed {
  readonly by: Who;
  readonly act: ActId;
  readonly to: Who | null;
  readonly about: TopicId | null;
}

/**
 * What is to be done next. With `idle` it is what chance is to have chosen among near-ties, and whether anybody had an urge
 * above silence; without, what a player wants.
 */
export interface Chosen extends Deed {
  readonly idle?: boolean;
}

export type TouchStep = "offered" | "accepted" | "refused" | "left" | "carried";

/** One part of why an option is wanted (above 0) or not (below 0), in thousandths of urge. */
export interface Reason {
  readonly rule: RuleId;
  readonly amount: number;
  /** What the reason rests on: the entries that last changed what it read. */
  readonly because: readonly EntryId[];
}

/** Something one might have done, with the reasons for and against. */
export interface Weighed extends Deed {
  readonly urge: number;
  readonly reasons: readonly Reason[];
}
