import type { Condition } from "./condition.js";
import type { ActId, EventId, FactId, PropositionId, TopicId, Who } from "./ids.js";
import type { FeelingKind, Need, Part, RelationQuantity, Trait } from "./words.js";

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
  /** By trait, the adjective that says most of it, where one does. */
  readonly facts: Readonly<Partial<Record<Trait, FactId>>>;
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
