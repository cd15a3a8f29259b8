import type { Act } from "../act.js";
import { rows } from "./row.js";

const touch = rows("touch");

/** Blows and grips. They ask for no consent and can be given none: attacks that happen to use a hand. */
export const VIOLENCES: readonly Act[] = [
  touch("grab", "grab", ["grabs", "grabbed", "grabbing"], {
    to: { safety: -0.5, autonomy: -0.8, peace: -0.4, belonging: -0.2 },
    self: { autonomy: 0.2, peace: -0.2 },
    does: { against: 0.7, assert: 0.7 },
    press: 0.8,
    due: { retort: 0.5 },
    settles: { retort: 0.6 },
    part: "arm",
    needs: ["near"],
  }),
  touch("shove", "shove", ["shoves", "shoved", "shoving"], {
    to: { safety: -0.5, esteem: -0.4, autonomy: -0.4, peace: -0.4 },
    self: { autonomy: 0.2, peace: -0.2 },
    does: { against: 0.9, away: 0.3 },
    press: 0.6,
    due: { retort: 0.6 },
    settles: { retort: 0.9 },
    part: "torso",
    needs: ["near"],
  }),
  touch("slap", "slap", ["slaps", "slapped", "slapping"], {
    to: { esteem: -0.7, safety: -0.4, belonging: -0.4, peace: -0.5 },
    self: { justice: 0.2, peace: -0.3 },
    does: { against: 1, open: 0.2 },
    discloses: 0.3,
    due: { retort: 0.7 },
    settles: { retort: 1, reply: 0.5 },
    part: "face",
    needs: ["near"],
  }),
  touch("hit", "hit", ["hits", "hit", "hitting"], {
    to: { safety: -0.8, esteem: -0.5, belonging: -0.5, peace: -0.6 },
    self: { autonomy: 0.1, peace: -0.4 },
    does: { against: 1 },
    press: 0.5,
    due: { retort: 0.7 },
    settles: { retort: 1 },
    part: "torso",
    needs: ["near"],
  }),
];
