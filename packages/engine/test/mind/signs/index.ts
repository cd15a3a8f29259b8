import { acting } from "./acting.js";
import { feeling } from "./feeling.js";
import { knowing } from "./knowing.js";
import { leaning } from "./leaning.js";
import { meeting } from "./meeting.js";
import type { Row } from "./row.js";

/** By what they are numbers of. */
export const SIGNS: Readonly<Record<string, readonly Row[]>> = {
  "feeling and showing": feeling,
  "knowing and recalling": knowing,
  "weighing an act": acting,
  "what pulls": leaning,
  "meeting and parting": meeting,
};
