export type * from "./story/story.js";
export type { Act, About, Mode, Requirement } from "./story/act.js";
export type { Condition, Pattern, Range } from "./story/condition.js";
export { ACTS } from "./story/library/index.js";
export { storyHash } from "./story/hash.js";
export type * from "./performance/transcript.js";
export { open, type Performance } from "./performance/open.js";
export { beat, type Beaten } from "./performance/beat.js";
export { perform } from "./performance/perform.js";
