import type { Act } from "../../act.js";
import { rows } from "../row.js";

const speech = rows("speech");

/** Words that stand one's ground: against a claim, a wish or a charge rather than against the person. */
export const RESISTANCES: readonly Act[] = [
  speech("defy", "defy", ["defies", "defied", "defying"], {
    to: { esteem: -0.2, autonomy: -0.3 },
    self: { autonomy: 0.5, esteem: 0.4, safety: -0.1 },
    does: { against: 0.5, assert: 1 },
    press: 0.2,
    loud: 0.6,
    due: { retort: 0.5 },
    settles: { retort: 0.9, reply: 0.9 },
    about: "any",
    needs: ["pressed"],
  }),
  speech("refuse", "refuse", ["refuses", "refused", "refusing"], {
    to: { autonomy: -0.3, belonging: -0.3 },
    self: { autonomy: 0.5 },
    does: { assert: 0.7, withhold: 0.5, away: 0.2 },
    settles: { reply: 1, answer: 0.5, forgiveness: 0.9, comfort: 0.2 },
    about: "any",
    needs: ["pressed"],
  }),
  speech("deny", "deny", ["denies it to", "denied it to", "denying it to"], {
    to: { justice: -0.3, understanding: -0.3 },
    self: { esteem: 0.2, safety: 0.3, peace: -0.1 },
    does: { withhold: 0.8, assert: 0.5 },
    due: { reply: 0.2 },
    settles: { admission: 0.8, answer: 0.7 },
    about: "own deed",
  }),
  speech("contradict", "contradict", ["contradicts", "contradicted", "contradicting"], {
    to: { esteem: -0.2, understanding: -0.1 },
    self: { esteem: 0.2, autonomy: 0.1 },
    does: { assert: 0.7, against: 0.4 },
    press: 0.2,
    due: { reply: 0.4 },
    settles: { reply: 0.8, retort: 0.4, admission: 0.3 },
    about: "claim",
  }),
  speech("challenge", "challenge", ["challenges", "challenged", "challenging"], {
    to: { autonomy: -0.1, peace: -0.3 },
    self: { autonomy: 0.3, esteem: 0.2 },
    does: { assert: 0.9, against: 0.4, ask: 0.2 },
    press: 0.5,
    loud: 0.6,
    due: { reply: 0.6 },
    settles: { retort: 0.7, reply: 0.6 },
    about: "claim",
  }),
  speech("warn", "warn", ["warns", "warned", "warning"], {
    to: { safety: -0.2, understanding: 0.3, peace: -0.1 },
    self: { safety: 0.1 },
    does: { assert: 0.6, care: 0.3 },
    press: 0.5,
    due: { reply: 0.3 },
    settles: { retort: 0.5, reply: 0.4 },
    about: "any",
  }),
  speech("command", "command", ["commands", "commanded", "commanding"], {
    to: { autonomy: -0.6, esteem: -0.2 },
    self: { autonomy: 0.3, esteem: 0.1 },
    does: { assert: 1, against: 0.2 },
    press: 0.8,
    loud: 0.6,
    due: { reply: 0.7 },
    settles: { retort: 0.4 },
    about: "want",
  }),
  speech("interrupt", "interrupt", ["interrupts", "interrupted", "interrupting"], {
    to: { esteem: -0.3, autonomy: -0.3, peace: -0.2 },
    self: { autonomy: 0.2 },
    does: { assert: 0.7, against: 0.4 },
    press: 0.3,
    loud: 0.6,
    settles: { retort: 0.3 },
  }),
  speech("dismiss", "dismiss", ["dismisses", "dismissed", "dismissing"], {
    to: { belonging: -0.6, esteem: -0.4 },
    self: { autonomy: 0.3, peace: 0.1, belonging: -0.1 },
    does: { away: 0.8, against: 0.5, assert: 0.4 },
    press: 0.6,
    due: { reply: 0.3 },
    settles: { reply: 0.8, comfort: 0.4, forgiveness: 0.7, thanks: 0.5 },
  }),
];
