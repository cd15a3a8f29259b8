import type { ActId, EventId, FactId, TopicId, Who } from "./ids.js";
import type { FeelingKind, Need, Part } from "./words.js";

export interface Place {
  readonly name: string;
  /** Who is at home there: the others come and go, and are sent away. */
  readonly owner: Who | null;
  /** 0 dark … 1 bright. */
  readonly light: number;
  readonly flicker: boolean;
  /** What gives the light or the warmth, e.g. the lamp. */
  readonly source: string | null;
  readonly warmth: number;
  readonly night: boolean;
  readonly details: readonly string[];
}

export interface Thing {
  readonly name: string;
  readonly owner: Who | null;
  readonly present: boolean;
}

/** Something that happened before the play. `act` is a deed of the library; what follows from it is appraised from that. */
export interface StoryEvent {
  readonly name: string;
  /** Hours before the opening. */
  readonly ago: number;
  readonly by: Who | null;
  readonly act: ActId;
  readonly to: Who | null;
  readonly about: TopicId | null;
  readonly part: Part | null;
  readonly thing: number | null;
  readonly orderedBy: Who | null;
  /** Who else was there. */
  readonly witnesses: readonly Who[];
  readonly place: number | null;
  readonly fact: FactId;
}

export interface Power {
  readonly name: string;
  /** How strongly each person has it, 0..1, and whether it is taught and used. */
  readonly bearers: readonly {
    readonly who: Who;
    readonly strength: number;
    readonly taught: boolean;
    readonly used: boolean;
    readonly fact: FactId;
  }[];
  readonly sensitive: readonly { readonly who: Who; readonly strength: number }[];
  /** How it is felt by the sensitive, e.g. "warmth". */
  readonly feltAs: string | null;
  /** What nearness to a bearer truly does to one who is sensitive, whatever is believed. */
  readonly effects: readonly Effect[];
}

export interface Mark {
  readonly name: string;
  readonly on: Who;
  readonly part: Part;
  readonly event: EventId | null;
  readonly visible: boolean;
  readonly fact: FactId;
}

/** A kind of person, with its measured meaning (evaluation, potency, activity, -4.3..4.3). */
export interface Identity {
  readonly name: string;
  readonly epa: readonly [number, number, number];
}

export type Quantity = Need | "pain" | "strength";

export interface Effect {
  readonly quantity: Quantity;
  /** -1..1 */
  readonly amount: number;
}

/** What sets a prediction off. */
export type Trigger =
  | { readonly type: "act"; readonly acts: readonly ActId[] }
  | { readonly type: "feeling"; readonly kind: FeelingKind }
  | { readonly type: "near"; readonly topic: TopicId; readonly of: Who | null };

export type Proposition = { readonly name: string; readonly topic: TopicId } & (
  | {
      readonly type: "prediction";
      readonly trigger: Trigger;
      readonly effects: readonly Effect[];
      readonly whom: Who | null;
    }
  /** That an event happened as told. */
  | { readonly type: "fact"; readonly event: EventId }
  /** That someone does so to someone as a rule: "Moe uses Ben". */
  | { readonly type: "habit"; readonly by: Who; readonly act: ActId; readonly to: Who }
  | { readonly type: "trait"; readonly who: Who; readonly identity: number }
);
