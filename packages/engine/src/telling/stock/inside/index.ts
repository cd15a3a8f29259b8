import type { FeelingKind } from "../../../story/words.js";
import type { Depths } from "./depth.js";
import { GRATIFICATION, PRIDE, RELIEF, SATISFACTION } from "./easy.js";
import { FEAR, FEARS_CONFIRMED, SURPRISE } from "./fear.js";
import { ANGER, GLOATING, HATE, REPROACH, RESENTMENT } from "./hot.js";
import { DISAPPOINTMENT, DISTRESS, PITY, REMORSE, SHAME } from "./low.js";
import { ADMIRATION, GRATITUDE, HAPPY_FOR, HOPE, JOY, LOVE } from "./warm.js";

/** What each kind of feeling is like from inside. */
export const INSIDE: Readonly<Record<FeelingKind, Depths>> = {
  joy: JOY,
  distress: DISTRESS,
  "happy-for": HAPPY_FOR,
  pity: PITY,
  resentment: RESENTMENT,
  gloating: GLOATING,
  hope: HOPE,
  fear: FEAR,
  satisfaction: SATISFACTION,
  "fears-confirmed": FEARS_CONFIRMED,
  relief: RELIEF,
  disappointment: DISAPPOINTMENT,
  pride: PRIDE,
  shame: SHAME,
  admiration: ADMIRATION,
  reproach: REPROACH,
  gratification: GRATIFICATION,
  remorse: REMORSE,
  gratitude: GRATITUDE,
  anger: ANGER,
  love: LOVE,
  hate: HATE,
  surprise: SURPRISE,
};
