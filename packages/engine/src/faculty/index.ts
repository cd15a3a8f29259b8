export { appraise, type Appraised, type Happening } from "./appraise.js";
export { express, type Inside, type Shown } from "./express.js";
export { impression, type Encounter, type Fitting, type Impressed } from "./impression.js";
export { mood, type Mood, type Moved } from "./mood.js";
export { recall, type Cued, type Recalled } from "./recall.js";
export { regulate, type Held, type Strained } from "./regulate.js";
export { revise, type Doubt, type Revised } from "./revise.js";
