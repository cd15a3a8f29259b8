import type { Act } from "../act.js";
import { rows } from "./row.js";

const silence = rows("silence");

/** Saying nothing, which is also said to somebody. It settles nothing: whoever is owed may ask again. */
export const SILENCES: readonly Act[] = [
  // To let what is due go unanswered is to evade it; where nothing is due, the same quiet hurts nobody.
  silence("keep_silent", "evade", ["keeps silent before", "kept silent before", "keeping silent before"], {
    to: { belonging: -0.2, understanding: -0.2 },
    self: { safety: 0.2, autonomy: 0.1 },
    does: { withhold: 1, away: 0.2 },
  }),
  silence("wait", "endure", ["waits for", "waited for", "waiting for"], {
    to: { autonomy: 0.2, peace: 0.1 },
    self: { peace: 0.1 },
    does: { calm: 0.7, withhold: 0.5, yield: 0.2 },
  }),
  silence("stay_with", "attend_to", ["stays with", "stayed with", "staying with"], {
    to: { belonging: 0.4, peace: 0.3, safety: 0.2 },
    self: { belonging: 0.2 },
    does: { care: 0.6, calm: 0.6, toward: 0.3 },
    settles: { comfort: 0.6 },
    intimacy: 0.15,
  }),
];
