export { Gathering, NONE, together, under, type Findings, type Miss } from "./findings.js";
export { interval } from "./interval.js";
export { isPlayer, partsOf, PLAYERS, type Parts, type Player } from "./part.js";
export { along } from "./rejoin.js";
export { sample, type Seeds } from "./sample.js";
export { Archive } from "./search/archive.js";
export { cut, exhaust, type Exhaust } from "./search/exhaust.js";
export { seek, type Tried, type Try } from "./search/seek.js";
export { Visited } from "./search/table.js";
export { CONSENT, verdicts, type Explored, type Verdict } from "./verdict.js";
export type { Way } from "./way.js";
export { work, type Done, type Job } from "./work.js";
export {
  OPENING,
  report,
  silences,
  type Never,
  type Proofs,
  type Report,
  type Silence,
} from "./report/report.js";
export type { Deciding } from "./report/deciding.js";
export type { Fan } from "./report/fan.js";
export type { Stumble } from "./report/stumbles.js";
export { deedWords } from "./report/wording.js";
export { proofs } from "./proofs.js";
