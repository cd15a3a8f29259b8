import type { ActId, EventId, FactId, LineId, PropositionId, TopicId, Who } from "../story/story.js";
import type {
  BodyQuantity,
  Due,
  FeelingKind,
  MoodQuantity,
  Need,
  Part,
  Posture,
  RelationQuantity,
  Tendency,
} from "../story/words.js";
import type { Deed, EntryId, TouchStep, Weighed } from "./deed.js";
import type { Show } from "./shown.js";

/** A recorded change of the play. All amounts are whole thousandths unless said otherwise. */
export type Change =
  | { readonly type: "open"; readonly scene: number }
  /** A sentence of the author's that the play starts from. */
  | { readonly type: "given"; readonly who: Who | null; readonly fact: FactId }
  /** Seconds pass: feelings fade, bodies settle. The only change without a quantity of its own. */
  | { readonly type: "pass"; readonly seconds: number }
  | ({
      readonly type: "act";
      readonly said: LineId | null;
      /** Which of the line's texts. */
      readonly variant: number;
      readonly touch: TouchStep | null;
      readonly part: Part | null;
      readonly offer: EntryId | null;
      /** True when control broke and this burst out. */
      readonly outburst: boolean;
    } & Deed)
  | {
      readonly type: "perceive";
      readonly who: Who;
      readonly act: EntryId;
      readonly reading: number;
      readonly hostile: boolean;
    }
  | {
      readonly type: "recall";
      readonly who: Who;
      readonly event: EventId;
      readonly topic: TopicId;
      readonly cue: RecallCue;
      /** How vividly, after habituation. */
      readonly vividness: number;
      readonly activation: number;
      readonly habituation: number;
    }
  | {
      readonly type: "feel";
      readonly who: Who;
      readonly kind: FeelingKind;
      readonly toward: Who | null;
      readonly about: TopicId | null;
      readonly by: number;
      readonly now: number;
    }
  | {
      readonly type: "mood";
      readonly who: Who;
      readonly quantity: MoodQuantity;
      readonly by: number;
      readonly now: number;
    }
  | {
      readonly type: "body";
      readonly who: Who;
      readonly quantity: BodyQuantity;
      readonly by: number;
      readonly now: number;
    }
  | {
      readonly type: "posture";
      readonly who: Who;
      readonly posture: Posture;
      readonly slumped: boolean;
      readonly turned: boolean;
    }
  | { readonly type: "distance"; readonly who: Who; readonly to: Who; readonly now: number }
  | { readonly type: "control"; readonly who: Who; readonly by: number; readonly now: number }
  | {
      readonly type: "need";
      readonly who: Who;
      readonly need: Need;
      readonly by: number;
      readonly now: number;
    }
  /** Index into the person's wants. */
  | {
      readonly type: "prospect";
      readonly who: Who;
      readonly want: number;
      readonly from: number;
      readonly to: number;
      readonly peak: number;
    }
  | {
      readonly type: "regulate";
      readonly who: Who;
      readonly how: Regulation;
      readonly kind: FeelingKind;
      readonly toward: Who | null;
      readonly impulse: number;
      readonly capacity: number;
      readonly held: boolean;
    }
  | Show
  | {
      readonly type: "read";
      readonly who: Who;
      readonly of: Who;
      readonly as: ReadAs;
      readonly amount: number;
    }
  | {
      readonly type: "believe";
      readonly who: Who;
      readonly proposition: PropositionId;
      readonly from: number;
      readonly to: number;
      readonly source: Source;
    }
  | {
      readonly type: "learn";
      readonly who: Who;
      readonly event: EventId;
      readonly from: number;
      readonly to: number;
      readonly source: Source;
    }
  | {
      readonly type: "blame";
      readonly who: Who;
      readonly event: EventId;
      readonly by: number;
      readonly now: number;
    }
  | {
      readonly type: "suppose";
      readonly who: Who;
      readonly of: Who;
      readonly event: EventId;
      readonly now: number;
    }
  | {
      readonly type: "relate";
      readonly who: Who;
      readonly to: Who;
      readonly quantity: RelationQuantity;
      readonly by: number;
      readonly now: number;
    }
  | {
      readonly type: "due";
      readonly from: Who;
      readonly to: Who;
      readonly due: Due;
      readonly about: TopicId | null;
      readonly now: number;
    }
  /** A touch between two, as the protocol stands: whether `to` may be touched by `who`. */
  | {
      readonly type: "consent";
      readonly who: Who;
      readonly to: Who;
      readonly state: "open" | "offered" | "awaited" | "held" | "refused" | "closed" | "invited";
    }
  /** How much one has had of another's touch. */
  | { readonly type: "sate"; readonly who: Who; readonly to: Who; readonly now: number }
  /** How much one holds back one's hand from another who refused it. */
  | { readonly type: "rebuff"; readonly who: Who; readonly to: Who; readonly now: number }
  /** How tired one is of an act. */
  | { readonly type: "tire"; readonly who: Who; readonly act: ActId; readonly now: number }
  /** How much one has lately tried of one kind of tactic. */
  | { readonly type: "wear"; readonly who: Who; readonly tendency: Tendency; readonly now: number }
  /** How much one has said of something to another. */
  | {
      readonly type: "speak";
      readonly who: Who;
      readonly to: Who;
      readonly topic: TopicId;
      readonly now: number;
    }
  /** How much something is on one's mind. */
  | { readonly type: "attend"; readonly who: Who; readonly topic: TopicId; readonly now: number }
  /** What an event makes one feel when it comes back. */
  | {
      readonly type: "charge";
      readonly who: Who;
      readonly event: EventId;
      readonly kind: FeelingKind;
      readonly now: number;
    }
  /** Somebody rose before knowing it, or comes to know it. */
  | { readonly type: "rise"; readonly who: Who; readonly noticed: boolean }
  /** Control is found again after it broke. */
  | { readonly type: "steady"; readonly who: Who }
  | { readonly type: "lie"; readonly who: Who; readonly by: Who; readonly event: EventId }
  | { readonly type: "enter" | "exit"; readonly who: Who }
  | { readonly type: "happen"; readonly scene: number; readonly happening: number }
  | { readonly type: "done"; readonly pattern: number; readonly now: number }
  | { readonly type: "rest"; readonly now: number }
  /** What was considered before the next act: the chosen first, then the next best. */
  | {
      readonly type: "weigh";
      readonly who: Who;
      readonly chosen: Weighed;
      readonly others: readonly Weighed[];
    }
  | { readonly type: "end"; readonly ending: string | null };

export type Regulation = "suppress" | "reappraise" | "vent" | "flee";

export type ReadAs = "exposure" | "threat" | "warmth" | "sadness" | "remorse" | "callousness" | "power";

export type Source = "own body" | "own eyes" | "told" | "concluded";

export type RecallCue =
  | { readonly type: "person"; readonly who: Who }
  | { readonly type: "topic"; readonly topic: TopicId }
  | { readonly type: "gesture"; readonly act: ActId }
  | { readonly type: "part"; readonly part: Part };
