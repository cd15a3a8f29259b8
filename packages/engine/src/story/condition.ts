import type { ActId, EventId, PropositionId, TopicId, Who } from "./story.js";
import type { BodyQuantity, FeelingKind, MoodQuantity, Need, Posture, RelationQuantity } from "./words.js";

/** A bound on a quantity in its own units; either side may be open. */
export interface Range {
  readonly least: number | null;
  readonly most: number | null;
}

/** Something that may have been done in the play so far; `null` fits anyone or anything. */
export interface Pattern {
  readonly by: Who | null;
  /** Any of these acts; empty for any act at all. */
  readonly acts: readonly ActId[];
  readonly to: Who | null;
  readonly about: TopicId | null;
  /** For touches: which step of the protocol; for other acts `null`. */
  readonly touch: "offered" | "accepted" | "refused" | "left" | "carried" | null;
}

/** What can be asked of a play at a moment, as data. */
export type Condition =
  | { readonly type: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly type: "not"; readonly of: Condition }
  | {
      readonly type: "feels";
      readonly who: Who;
      readonly kind: FeelingKind;
      readonly toward: Who | null;
      readonly range: Range;
    }
  | { readonly type: "mood"; readonly who: Who; readonly quantity: MoodQuantity; readonly range: Range }
  | { readonly type: "body"; readonly who: Who; readonly quantity: BodyQuantity; readonly range: Range }
  | { readonly type: "control"; readonly who: Who; readonly range: Range }
  | { readonly type: "need"; readonly who: Who; readonly need: Need; readonly range: Range }
  | {
      readonly type: "relation";
      readonly who: Who;
      readonly to: Who;
      readonly quantity: RelationQuantity;
      readonly range: Range;
    }
  /** Range in log-odds. */
  | {
      readonly type: "believes";
      readonly who: Who;
      readonly proposition: PropositionId;
      readonly range: Range;
    }
  | { readonly type: "knows"; readonly who: Who; readonly event: EventId }
  | { readonly type: "posture"; readonly who: Who; readonly posture: Posture }
  | { readonly type: "present"; readonly who: Who }
  | { readonly type: "distance"; readonly who: Who; readonly to: Who; readonly range: Range }
  /** Index into `story.patterns`; how often it has been done. */
  | { readonly type: "done"; readonly pattern: number; readonly range: Range }
  /** The curtain has just fallen, on the ending of this name; only expectations ask for it. */
  | { readonly type: "ended"; readonly ending: string }
  /** Nobody has had an urge above silence for a while. */
  | { readonly type: "rest" }
  /** Seconds since the scene began. */
  | { readonly type: "time"; readonly range: Range };
