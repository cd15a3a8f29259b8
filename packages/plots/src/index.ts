export { arcs, type Subject, type Look } from "./arcs.js";
