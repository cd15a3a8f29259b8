import type { Act } from "./act.js";
import type { Condition, Pattern } from "./condition.js";
import type {
  BodyQuantity,
  FeelingKind,
  MoodQuantity,
  Need,
  Part,
  Posture,
  RelationQuantity,
} from "./words.js";

/** Index into `story.people`. */
export type Who = number;
/** Index into `story.acts`. */
export type ActId = number;
/** Index into `story.topics`. */
export type TopicId = number;
/** Index into `story.events`. */
export type EventId = number;
/** Index into `story.propositions`. */
export type PropositionId = number;
/** Index into `story.facts`: a sentence of the author's that something in play can be traced to. */
export type FactId = number;
/** Index into `story.lines`. */
export type LineId = number;

/** Everything that is fixed before the curtain rises. Numbers are on -1..1 or 0..1 unless said otherwise. */
export interface Story {
  /** Version of this format. */
  readonly firelight: 1;
  readonly name: string;
  readonly title: string;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly things: readonly Thing[];
  readonly events: readonly StoryEvent[];
  readonly powers: readonly Power[];
  readonly marks: readonly Mark[];
  readonly identities: readonly Identity[];
  readonly propositions: readonly Proposition[];
  /** Whatever can be spoken of, one table over all of the above. */
  readonly topics: readonly Topic[];
  readonly acts: readonly Act[];
  readonly scenes: readonly Scene[];
  /** What is watched for because a condition asks whether it has been done. */
  readonly patterns: readonly Pattern[];
  readonly endings: readonly Ending[];
  readonly expectations: readonly Expectation[];
  readonly lines: readonly Line[];
  readonly tells: readonly Tell[];
  readonly motifs: readonly Motif[];
  readonly facts: readonly Fact[];
}

/** A sentence of the author's and where it stands. Line counts from 1. */
export interface Fact {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export type TopicKind = "person" | "place" | "thing" | "event" | "power" | "mark" | "proposition";

/** One row per thing that can be a topic; `index` counts in the table of its kind. */
export interface Topic {
  readonly kind: TopicKind;
  readonly index: number;
  /** How it is spoken of, e.g. "the killing". */
  readonly name: string;
}

export interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly reflexive: string;
  /** True for "they": the verb takes its plural form. */
  readonly plural: boolean;
}

/** Big Five, each -1..1; 0 is the average person. */
export interface Nature {
  readonly openness: number;
  readonly conscientiousness: number;
  readonly extraversion: number;
  readonly agreeableness: number;
  readonly neuroticism: number;
}

export interface Person {
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly adult: boolean;
  readonly kin: readonly Who[];
  readonly nature: Nature;
  /** 0..1 each; made from nature and adjectives when linked. */
  readonly temper: number;
  readonly empathy: number;
  readonly expressiveness: number;
  readonly control: number;
  /** How much each need matters to this person, 0..1, and how well it is met at the start, -1..1. */
  readonly needs: Readonly<Record<Need, { readonly weight: number; readonly met: number }>>;
  readonly wants: readonly Want[];
  readonly standards: readonly Standard[];
  readonly beliefs: readonly Held[];
  readonly relations: readonly Relation[];
  readonly sentiments: readonly Sentiment[];
  readonly memories: readonly Memory[];
  readonly prospects: readonly Prospect[];
  readonly identity: number | null;
  /** Adjectives as written, for the telling. */
  readonly adjectives: readonly string[];
  /** Channels by which feelings show first: "jaw", "eyes", "voice", "hands", "whole body", … */
  readonly channels: readonly Channel[];
  /** Feelings this person takes care not to show. */
  readonly hidden: readonly FeelingKind[];
  readonly fact: FactId | null;
}

export interface Channel {
  readonly feeling: FeelingKind;
  readonly channels: readonly string[];
}

/**
 * What somebody wants. `have`: that what `topic` is (a person, thing, power) be near and open to one; `act`: that `by`
 * do `act` to `to`; `know`: to know about the event; `hide`: that `from` not learn of the event; `good` and `harm`: that
 * things go well or badly for `whom`; `quality`: that a need of one's own be met (peace, freedom, …); `leave`: to be elsewhere.
 */
export type Goal =
  | { readonly type: "have"; readonly topic: TopicId; readonly of: Who | null }
  | {
      readonly type: "act";
      readonly by: Who;
      readonly act: ActId;
      readonly to: Who | null;
      readonly about: TopicId | null;
    }
  | { readonly type: "know"; readonly event: EventId }
  | { readonly type: "hide"; readonly event: EventId; readonly from: Who | null }
  | { readonly type: "good"; readonly whom: Who }
  | { readonly type: "harm"; readonly whom: Who }
  | { readonly type: "quality"; readonly need: Need; readonly topic: TopicId | null }
  | { readonly type: "leave" };

export interface Want {
  readonly goal: Goal;
  /** -1..1; below 0 it is feared, not hoped for. */
  readonly utility: number;
  /** Believed likelihood at the start, 0..1. */
  readonly likelihood: number;
  readonly when: Condition | null;
  /** The topic the want is spoken of as, when there is one. */
  readonly topic: TopicId | null;
  readonly fact: FactId;
}

/** What a standard is about: doing an act, having a feeling; `toward` limits it to one person or a kind of person. */
export interface Standard {
  /** -1 (one must not) … 1 (one must). */
  readonly weight: number;
  /** Admits of no exception: what it forbids is not done, whatever is felt. */
  readonly never: boolean;
  readonly on:
    | { readonly type: "act"; readonly acts: readonly ActId[] }
    | { readonly type: "feeling"; readonly kind: FeelingKind };
  readonly toward:
    | { readonly type: "person"; readonly who: Who }
    | { readonly type: "identity"; readonly identity: number }
    | null;
  readonly fact: FactId;
}

/** A proposition held, in log-odds (natural), with where it came from. */
export interface Held {
  readonly proposition: PropositionId;
  readonly logOdds: number;
  readonly source: Who | null;
  readonly when: Condition | null;
  readonly fact: FactId;
}

export interface Relation {
  readonly to: Who;
  readonly quantities: Readonly<Partial<Record<RelationQuantity, number>>>;
  /** Whom one takes the other for: indices into `story.identities`, strongest first. */
  readonly identities: readonly number[];
  /** The author's sentences that made this relation, by quantity. */
  readonly facts: Readonly<Partial<Record<RelationQuantity | "identity", FactId>>>;
}

/** A lasting feeling, to which the felt one returns instead of to nothing. */
export interface Sentiment {
  readonly kind: FeelingKind;
  readonly toward: Who | null;
  readonly about: TopicId | null;
  /** 0..1 */
  readonly strength: number;
  readonly fact: FactId;
}

/** An event as one person carries it. */
export interface Memory {
  readonly event: EventId;
  /** How sure one is that it happened so, in log-odds; those who were there are sure. */
  readonly logOdds: number;
  /** What it makes one feel when recalled; the feelings an author names stand instead of the appraised ones of that kind. */
  readonly charges: readonly Charge[];
  /** Further cues: acts, parts, things, people, words that bring it back. */
  readonly cues: readonly Cue[];
  readonly fact: FactId | null;
}

export interface Charge {
  readonly kind: FeelingKind;
  readonly toward: Who | null;
  readonly strength: number;
  /** The author's sentence, where the charge is written and not appraised. */
  readonly fact: FactId | null;
}

export type Cue =
  | { readonly type: "act"; readonly act: ActId }
  | { readonly type: "part"; readonly part: Part }
  | { readonly type: "topic"; readonly topic: TopicId };

/** "hoped the killing would end the pull": what a deed was to bring, and did not. */
export interface Prospect {
  readonly event: EventId;
  readonly topic: TopicId | null;
  readonly need: Need | null;
  readonly strength: number;
  readonly cameTrue: boolean;
  readonly fact: FactId;
}

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
    | { readonly type: "within"; readonly condition: Condition; readonly beats: number };
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

export type { BodyQuantity, MoodQuantity };
