export { arcs, type Subject, type Look } from "./arcs.js";
export { both, type Averaged, type Point, type Two } from "./both.js";
