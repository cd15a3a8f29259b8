export type * from "./story/story.js";
export type { Act, About, Mode, Requirement } from "./story/act.js";
export type { Condition, Pattern, Range } from "./story/condition.js";
export { ACTS } from "./story/library/index.js";
export { storyHash } from "./story/hash.js";
export type * from "./performance/transcript.js";
export {
  open,
  options,
  restore,
  snapshot,
  step,
  transcript,
  undo,
  type Play,
  type Snapshot,
} from "./performance/play.js";
export { load, save, type Choice, type Loaded, type Save } from "./performance/save.js";
export * as explore from "./explore/index.js";
export { replay, type Replayed } from "./performance/replay.js";
export { perform } from "./performance/perform.js";
export * as faculty from "./faculty/index.js";
export { narrate } from "./telling/narrate.js";
export { screenplay } from "./telling/screenplay.js";
export { jsonLines } from "./telling/jsonl.js";
export { readings, type Reading } from "./telling/readings.js";
export { explain, explainEntry } from "./telling/explain/explain.js";
export { factsOf, type Rest } from "./telling/explain/facts.js";
export { describe } from "./telling/explain/describe.js";
export { read, type ReadStory, type SourceFile } from "./language/read.js";
export { identify, withIds, type LineIds, type NamedLine } from "./language/ids.js";
export { reword, type Reworded } from "./language/reword/reword.js";
export { without } from "./language/reword/without.js";
export { format } from "./language/format.js";
export { migrate, type Migrated } from "./language/json/migrate.js";
export { words } from "./language/words.js";
export type { Fault, Place as SourcePlace } from "./language/text/fault.js";
export { showFault } from "./language/text/show.js";
export { FAULTS, type FaultCode, type FaultRow } from "./language/faults/catalogue.js";
