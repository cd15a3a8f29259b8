import type { Act } from "./act.js";
import type { Pattern } from "./condition.js";
import type { Person } from "./person.js";
import type { Ending, Expectation, Line, Motif, Scene, Tell } from "./play.js";
import type { Identity, Mark, Place, Power, Proposition, StoryEvent, Thing } from "./world.js";
export type { ActId, EventId, FactId, LineId, PropositionId, TopicId, Who } from "./ids.js";
export type {
  Channel,
  Charge,
  Cue,
  Goal,
  Held,
  Memory,
  Nature,
  Person,
  Pronouns,
  Prospect,
  Relation,
  Sentiment,
  Standard,
  Want,
} from "./person.js";
export type { Ending, Expectation, Happening, Line, Motif, Scene, Tell } from "./play.js";
export type {
  Effect,
  Identity,
  Mark,
  Place,
  Power,
  Proposition,
  Quantity,
  StoryEvent,
  Thing,
  Trigger,
} from "./world.js";

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
