import type { Family } from "./claim.js";
import { beliefs, memory } from "./families/belief.js";
import { touch, trust } from "./families/between.js";
import { deflection, fit } from "./families/deflection.js";
import { faces, held, voices } from "./families/expression.js";
import { homes, pads } from "./families/mood.js";
import { durations, forgiveness } from "./families/time.js";
import { blame, tags } from "./occ/blame.js";
import { leaves, structure } from "./occ/claims.js";
import { growth } from "./occ/growth.js";
import { nearby } from "./occ/prototypes.js";
import { isear } from "./plays/isear.js";
import { pairs } from "./plays/pairs.js";
import { unseen } from "./plays/prototypes.js";
import { overTime } from "./plays/time.js";

/** All that the engine claims, in the order of the page. */
export const FAMILIES: readonly Family[] = [
  leaves,
  structure,
  growth,
  blame,
  tags,
  nearby,
  unseen,
  homes,
  pads,
  deflection,
  fit,
  faces,
  voices,
  held,
  beliefs,
  memory,
  durations,
  forgiveness,
  touch,
  trust,
  overTime,
  pairs,
  isear,
];
