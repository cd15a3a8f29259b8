import type { FeelingKind } from "../../../story/words.js";
import type { Family } from "./family.js";
import { FEAR } from "./fear.js";
import { HOPEFUL } from "./hopeful.js";
import { HOT } from "./hot.js";
import { JOY } from "./joy.js";
import { PROUD } from "./proud.js";
import { SHAME } from "./shame.js";
import { SORROW } from "./sorrow.js";
import { WARMTH } from "./warmth.js";

export type { Channel } from "./family.js";

/** Feelings that make the same face (after the prototypes of EMFACS) share their signs. */
export const FAMILY = {
  joy: "joy",
  distress: "sorrow",
  "happy-for": "joy",
  pity: "warmth",
  resentment: "hot",
  gloating: "proud",
  hope: "hopeful",
  fear: "fear",
  satisfaction: "joy",
  "fears-confirmed": "fear",
  relief: "joy",
  disappointment: "sorrow",
  pride: "proud",
  shame: "shame",
  admiration: "warmth",
  reproach: "hot",
  gratification: "joy",
  remorse: "shame",
  gratitude: "warmth",
  anger: "hot",
  love: "warmth",
  hate: "hot",
  surprise: "hopeful",
} as const satisfies Record<FeelingKind, string>;

/** What can be seen and heard of a feeling, where the author wrote no sign. */
export const TELLS: Readonly<Record<(typeof FAMILY)[FeelingKind], Family>> = {
  hot: HOT,
  sorrow: SORROW,
  shame: SHAME,
  fear: FEAR,
  warmth: WARMTH,
  joy: JOY,
  proud: PROUD,
  hopeful: HOPEFUL,
};
