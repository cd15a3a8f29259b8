import type { Act } from "../act.js";
import { HARMS, KINDNESSES } from "./deeds.js";
import { GAZES } from "./gaze.js";
import { MOVES } from "./move.js";
import { SILENCES } from "./silence.js";
import { AFFILIATIONS } from "./speech/affiliation.js";
import { ATTACKS } from "./speech/attack.js";
import { CARES } from "./speech/care.js";
import { CLAIMS } from "./speech/claim.js";
import { INQUIRIES } from "./speech/inquiry.js";
import { RESISTANCES } from "./speech/resistance.js";
import { ANSWERS, OFFERS } from "./touch.js";
import { VIOLENCES } from "./violence.js";

/** The act library: what people do to each other and what each act means. Names are unique; the order is fixed. */
export const ACTS: readonly Act[] = [
  ...ATTACKS,
  ...RESISTANCES,
  ...INQUIRIES,
  ...CLAIMS,
  ...AFFILIATIONS,
  ...CARES,
  ...OFFERS,
  ...ANSWERS,
  ...VIOLENCES,
  ...MOVES,
  ...GAZES,
  ...SILENCES,
  ...HARMS,
  ...KINDNESSES,
];
