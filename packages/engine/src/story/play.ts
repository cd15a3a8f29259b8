import type { Condition } from "./condition.js";
import type { ActId, FactId, TopicId, Who } from "./ids.js";
import type { FeelingKind, Need, Posture } from "./words.js";

export interface Scene {
  readonly name: string;
  readonly place: number;
  readonly cast: readonly {
    readonly who: Who;
    readonly posture: Posture;
    readonly enters: Condition | null;
  }[];
  /** Metres between any two at the start. */
  readonly distance: number;
  /** What has been done when the curtain rises; at least one. */
  readonly opening: readonly {
    readonly by: Who;
    readonly act: ActId;
    readonly to: Who | null;
    readonly about: TopicId | null;
  }[];
  readonly happenings: readonly Happening[];
  /** Hours between the scene before and this one. */
  readonly after: number;
  /** The greatest length, in beats. */
  readonly length: number;
}

/** An event from outside: at a time (seconds), or when a condition first holds. */
export interface Happening {
  readonly at: number | null;
  readonly when: Condition | null;
  readonly text: string;
  /** Bears on the needs of everybody present. */
  readonly bears: Readonly<Partial<Record<Need, number>>>;
  readonly enters: Who | null;
  readonly exits: Who | null;
  readonly fact: FactId;
}

export interface Ending {
  readonly name: string;
  readonly when: Condition;
  readonly scene: number | null;
  readonly fact: FactId;
}

export interface Expectation {
  readonly text: string;
  readonly claim:
    | { readonly type: "always" | "never"; readonly condition: Condition }
    | {
        readonly type: "share";
        readonly condition: Condition;
        readonly least: number | null;
        readonly most: number | null;
      }
    | { readonly type: "before"; readonly first: Condition; readonly second: Condition }
    /** Within so many beats of the opening, or each time of when `after` comes to hold. */
    | {
        readonly type: "within";
        readonly condition: Condition;
        readonly beats: number;
        readonly after: Condition | null;
      };
  readonly fact: FactId;
}

/** An authored utterance with its variants. `null` fits anyone or anything. */
export interface Line {
  readonly id: string;
  readonly by: Who | null;
  readonly act: ActId;
  readonly to: Who | null;
  readonly about: TopicId | null;
  readonly when: Condition | null;
  /** Manner words the author gave: "dry", "whispering". */
  readonly manner: string | null;
  readonly texts: readonly string[];
  readonly fact: FactId;
}

/** An authored bodily sign: a sentence for when this person shows this. */
export interface Tell {
  readonly who: Who | null;
  readonly feeling: FeelingKind | null;
  /** Where given, the tell is for this act instead. */
  readonly act: ActId | null;
  readonly when: Condition | null;
  readonly least: number;
  readonly texts: readonly string[];
  readonly fact: FactId;
}

/** An image that recurs and changes with a person's state. */
export interface Motif {
  readonly name: string;
  readonly who: Who;
  readonly states: readonly { readonly when: Condition | null; readonly texts: readonly string[] }[];
  readonly fact: FactId;
}
