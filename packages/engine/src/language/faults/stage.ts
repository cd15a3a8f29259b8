import { CAST, fault, warning, type FaultRow } from "./row.js";

/** What a scene needs. */
export const STAGE = {
  "scene-missing": fault(
    "A STORY WITHOUT A SCENE",
    "There are people, but no scene for them to be in. Add one: scene The Hut.",
    "person Ada (she): proud\n",
    "person Ada (she): proud\nperson Ben (he): sad\n",
    "place the room\nperson Ada (she): proud\n",
  ),
  "nobody-there": fault(
    "NOBODY IS THERE",
    'The scene "{0}" has nobody in it. Say who is there: with Ada, Ben.',
    CAST.replace("  with Ada, Ben\n", ""),
    `${CAST}scene Two\n  opening: Ada stares at Ben\n  ends at rest: "So"\n`,
    `${CAST}scene Two, a day later\n  lasts at most 5 beats\n  opening: Ada weeps\n  ends at rest: "So"\n`,
  ),
  "opening-missing": fault(
    "THE SCENE NEVER BEGINS",
    'The scene "{0}" has no opening. Add one: opening: Ada stares at Ben.',
    CAST.replace("  opening: Ada stares at Ben\n", ""),
    CAST.replace("  opening: Ada stares at Ben\n", "  // who begins?\n"),
    `${CAST}scene Two\n  with Ada, Ben\n  ends at rest: "So"\n`,
  ),
  "ending-missing": warning(
    "A SCENE WITH NO ENDING OF ITS OWN",
    'The scene "{0}" ends only when it comes to rest or is too long. Add: ends when … : "The Name".',
    CAST.replace('  ends at rest: "Truce"\n', ""),
    CAST.replace('ends at rest: "Truce"', "lasts at most 30 beats"),
    `${CAST}scene Two, an hour later\n  with Ada, Ben\n  opening: Ben apologizes to Ada\n`,
  ),
  "ending-unknown": fault(
    "NO ENDING OF THAT NAME",
    'No scene ends as "{0}".',
    `${CAST}  never: the play ends with "Truse"\n`,
    `${CAST}  in at least 30% of plays: the play ends with "Peace"\n`,
    `${CAST}  always: the play ends with "Truce" or the play ends with "War"\n`,
  ),
  "ending-asked": fault(
    "ONLY EXPECTATIONS CAN ASK FOR THE ENDING",
    'While a play goes on it has no ending: "{0}". Ask for it under a scene, as in never: the play ends with "Truce".',
    `${CAST}lines\n  Ada taunts Ben when the play ends with "Truce"\n    "Well."\n`,
    `${CAST}Ada is done when the play ends with "Truce"\n`,
    `${CAST}motif the lamp in her, of Ada\n  when the play ends with "Truce"\n    "It burned."\n`,
  ),
  "not-there": fault(
    "SOMEBODY WHO IS NOT THERE",
    '"{0}" is not in this scene. Add the name after with, or let them enter.',
    `${CAST.replace("Ada stares at Ben", "Cy stares at Ben")}person Cy (he)\n`,
    `${CAST.replace("Ada stares at Ben", "Ada stares at Cy")}person Cy (he)\n`,
    `${CAST}  leaves Cy after two minutes\nperson Cy (he)\n`,
  ),
} as const satisfies Record<string, FaultRow>;
