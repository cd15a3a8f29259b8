import type { Act } from "../act.js";
import { rows } from "./row.js";

const gaze = rows("gaze");

/** What eyes and face do to another, without a word. */
export const GAZES: readonly Act[] = [
  gaze("look_at", "look_at", ["looks at", "looked at", "looking at"], {
    to: { belonging: 0.1 },
    self: { understanding: 0.1 },
    does: { toward: 0.4, ask: 0.2 },
    intimacy: 0.1,
  }),
  gaze("stare_at", "stare_at", ["stares at", "stared at", "staring at"], {
    to: { autonomy: -0.1, esteem: -0.1, peace: -0.2 },
    self: { understanding: 0.2 },
    does: { ask: 0.6, assert: 0.4, withhold: 0.3 },
    press: 0.2,
    due: { reply: 0.2, retort: 0.4 },
    settles: { retort: 0.2 },
    about: "any",
    intimacy: 0.15,
  }),
  gaze("glare_at", "glare_at", ["glares at", "glared at", "glaring at"], {
    to: { esteem: -0.3, safety: -0.2, belonging: -0.2, peace: -0.2 },
    self: { autonomy: 0.1 },
    does: { against: 0.6, withhold: 0.4 },
    press: 0.2,
    discloses: 0.2,
    due: { retort: 0.2 },
    settles: { retort: 0.4, reply: 0.3, comfort: 0.1 },
    intimacy: 0.05,
  }),
  gaze("gaze_at", "gaze_at", ["gazes at", "gazed at", "gazing at"], {
    to: { belonging: 0.3, esteem: 0.2 },
    self: { belonging: 0.2 },
    does: { toward: 0.7, open: 0.5 },
    discloses: 0.4,
    settles: { comfort: 0.3 },
    intimacy: 0.3,
  }),
  gaze(
    "look_pleadingly_at",
    "appeal_to",
    ["looks pleadingly at", "looked pleadingly at", "looking pleadingly at"],
    {
      to: { esteem: 0.2, belonging: 0.2, autonomy: -0.1 },
      self: { esteem: -0.2, belonging: 0.1 },
      does: { seek: 0.9, open: 0.5, yield: 0.4 },
      press: 0.4,
      discloses: 0.6,
      due: { reply: 0.4, comfort: 0.2 },
      about: "want",
      intimacy: 0.25,
      consent: "invites",
    },
  ),
  gaze("smile_at", "smile_at", ["smiles at", "smiled at", "smiling at"], {
    to: { belonging: 0.4, esteem: 0.2, peace: 0.2 },
    self: { belonging: 0.2, peace: 0.1 },
    does: { toward: 0.6, calm: 0.4 },
    discloses: 0.2,
    settles: { thanks: 0.6, comfort: 0.3, reply: 0.4, retort: 0.3 },
    intimacy: 0.15,
  }),
  gaze("weep_before", "cry_for", ["weeps before", "wept before", "weeping before"], {
    to: { belonging: 0.2, peace: -0.3 },
    self: { esteem: -0.3, peace: 0.2 },
    does: { open: 0.9, seek: 0.5, yield: 0.5 },
    press: 0.2,
    discloses: 0.9,
    due: { comfort: 0.5 },
    settles: { admission: 0.2 },
    about: "any",
  }),
  gaze("listen_to", "listen_to", ["listens to", "listened to", "listening to"], {
    to: { belonging: 0.3, esteem: 0.3, understanding: 0.3 },
    self: { understanding: 0.2 },
    does: { ask: 0.5, care: 0.5, calm: 0.3 },
    settles: { comfort: 0.5, reply: 0.3 },
    intimacy: 0.1,
  }),
  gaze("look_away_from", "avoid", ["looks away from", "looked away from", "looking away from"], {
    to: { belonging: -0.2, esteem: -0.1 },
    self: { safety: 0.2 },
    does: { away: 0.6, withhold: 0.5, yield: 0.2 },
    discloses: 0.1,
    settles: { reply: 0.1 },
  }),
];
