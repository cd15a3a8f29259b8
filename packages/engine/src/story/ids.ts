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
