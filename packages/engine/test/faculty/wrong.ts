import type { Happening } from "../../src/faculty/appraise.js";

/** A wrong that another did to oneself, just now, for those who vary one thing of it. */
export const WRONG: Happening = {
  congruence: -0.8,
  utility: 1,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "other",
  adherence: -0.8,
  attractiveness: 0,
};
