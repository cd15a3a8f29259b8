import type { Act } from "../../act.js";
import { rows } from "../row.js";

const speech = rows("speech");

/** Words that make good and make easy: what is said to somebody in pain, or by somebody in the wrong. */
export const CARES: readonly Act[] = [
  speech("comfort", "comfort", ["comforts", "comforted", "comforting"], {
    to: { peace: 0.6, belonging: 0.4, safety: 0.3, esteem: 0.1 },
    self: { belonging: 0.2, peace: 0.1 },
    does: { care: 1, calm: 0.4, toward: 0.3 },
    loud: 0.3,
    due: { thanks: 0.3 },
    settles: { comfort: 1, reply: 0.5 },
  }),
  speech("console", "console", ["consoles", "consoled", "consoling"], {
    to: { peace: 0.5, belonging: 0.4 },
    self: { belonging: 0.2 },
    does: { care: 0.9, calm: 0.3 },
    loud: 0.3,
    due: { thanks: 0.3 },
    settles: { comfort: 1, reply: 0.4 },
    about: "event",
  }),
  speech("reassure", "reassure", ["reassures", "reassured", "reassuring"], {
    to: { safety: 0.5, peace: 0.4, esteem: 0.2, belonging: 0.2 },
    self: { belonging: 0.1 },
    does: { care: 0.8, calm: 0.5 },
    loud: 0.4,
    due: { thanks: 0.2 },
    settles: { comfort: 0.8, reply: 0.5, forgiveness: 0.4 },
  }),
  speech("calm", "calm", ["calms", "calmed", "calming"], {
    to: { peace: 0.6, safety: 0.3, belonging: 0.1 },
    self: { peace: 0.3 },
    does: { calm: 1, care: 0.5 },
    press: 0.2,
    loud: 0.3,
    settles: { comfort: 0.7, retort: 0.3 },
  }),
  speech(
    "sympathize_with",
    "sympathize_with",
    ["sympathizes with", "sympathized with", "sympathizing with"],
    {
      to: { belonging: 0.4, understanding: 0.4, peace: 0.3, esteem: 0.1 },
      self: { belonging: 0.2 },
      does: { care: 0.8, toward: 0.4, open: 0.2 },
      discloses: 0.3,
      loud: 0.4,
      due: { thanks: 0.2 },
      settles: { comfort: 0.9, reply: 0.5 },
      about: "any",
    },
  ),
  speech(
    "understand",
    "understand",
    ["shows understanding to", "showed understanding to", "showing understanding to"],
    {
      to: { understanding: 0.7, belonging: 0.4, esteem: 0.3, peace: 0.2 },
      self: { understanding: 0.3 },
      does: { care: 0.6, toward: 0.4, calm: 0.3 },
      loud: 0.4,
      settles: { comfort: 0.8, reply: 0.6, forgiveness: 0.5 },
      about: "their deed",
    },
  ),
  speech("apologize_to", "apologize_to", ["apologizes to", "apologized to", "apologizing to"], {
    to: { justice: 0.6, esteem: 0.5, belonging: 0.2, peace: 0.2 },
    self: { esteem: -0.3, peace: 0.3, belonging: 0.1 },
    does: { mend: 1, yield: 0.5, open: 0.3, seek: 0.2 },
    press: 0.2,
    discloses: 0.5,
    loud: 0.4,
    due: { forgiveness: 0.8 },
    settles: { admission: 0.9, retort: 0.7, reply: 0.4 },
    about: "own deed",
  }),
  speech("forgive", "forgive", ["forgives", "forgave", "forgiving"], {
    to: { peace: 0.7, belonging: 0.6, esteem: 0.4 },
    self: { peace: 0.5, belonging: 0.2 },
    does: { mend: 0.8, care: 0.5, calm: 0.5 },
    discloses: 0.3,
    loud: 0.4,
    due: { thanks: 0.3 },
    settles: { forgiveness: 1, comfort: 0.7, reply: 0.7 },
    about: "their deed",
  }),
];
