export { judge, type ActDone, type Judged, type Verdict } from "./judge.js";
export { none, tally, together, type Tally, type Witness } from "./tally.js";
export { CONSENT, decided, interval, type Decided } from "./decide.js";
