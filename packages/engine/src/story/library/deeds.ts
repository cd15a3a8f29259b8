import type { Act } from "../act.js";
import { rows } from "./row.js";

const deed = rows("deed");

/** What was done to somebody, before the play mostly, and still hurts. */
export const HARMS: readonly Act[] = [
  deed("kill", "kill", ["kills", "killed", "killing"], {
    to: { safety: -1, belonging: -0.8, justice: -0.8, peace: -1 },
    self: { peace: -0.6, justice: -0.3 },
    does: { against: 1 },
  }),
  deed("injure", "injure", ["injures", "injured", "injuring"], {
    to: { safety: -0.8, peace: -0.5, justice: -0.4 },
    self: { peace: -0.3 },
    does: { against: 0.8 },
  }),
  deed("scar", "cut", ["scars", "scarred", "scarring"], {
    to: { safety: -0.7, esteem: -0.5, peace: -0.5 },
    self: { peace: -0.2 },
    does: { against: 0.9 },
  }),
  deed("fight", "fight", ["fights", "fought", "fighting"], {
    to: { safety: -0.6, belonging: -0.3, peace: -0.5 },
    self: { safety: -0.4, autonomy: 0.2 },
    does: { against: 0.9, assert: 0.5 },
  }),
  // Harm that nobody meant: the patient given the wrong thing, the child not watched.
  deed("harm", "harm", ["harms", "harmed", "harming"], {
    to: { safety: -0.8, justice: -0.4, peace: -0.4 },
    self: { peace: -0.4, esteem: -0.3 },
  }),
  deed(
    "make_a_mistake_with",
    "fail",
    ["makes a mistake with", "made a mistake with", "making a mistake with"],
    {
      to: { safety: -0.6, justice: -0.3 },
      self: { esteem: -0.5, peace: -0.4 },
    },
  ),
  deed("endanger", "endanger", ["endangers", "endangered", "endangering"], {
    to: { safety: -0.9, peace: -0.3 },
    self: { peace: -0.2 },
    does: { against: 0.5 },
  }),
  deed("betray", "betray", ["betrays", "betrayed", "betraying"], {
    to: { belonging: -0.9, justice: -0.8, esteem: -0.5, peace: -0.5 },
    self: { belonging: -0.3, peace: -0.3 },
    does: { against: 0.8 },
  }),
  deed("cheat_on", "cheat_on", ["cheats on", "cheated on", "cheating on"], {
    to: { belonging: -0.9, esteem: -0.7, justice: -0.6 },
    self: { peace: -0.3, autonomy: 0.1 },
    does: { against: 0.5, withhold: 0.6 },
  }),
  deed("deceive", "deceive", ["deceives", "deceived", "deceiving"], {
    to: { understanding: -0.8, justice: -0.5, esteem: -0.3 },
    self: { safety: 0.2, peace: -0.2 },
    does: { withhold: 0.9 },
  }),
  deed(
    "break_promise_to",
    "double_cross",
    ["breaks a promise to", "broke a promise to", "breaking a promise to"],
    {
      to: { justice: -0.6, belonging: -0.4, esteem: -0.3 },
      self: { esteem: -0.2, peace: -0.2 },
      does: { away: 0.5, withhold: 0.3 },
    },
  ),
  // What is sold or stolen was the other's; `sell_to` is the honest trade.
  deed("sell", "deprive", ["sells", "sold", "selling"], {
    to: { justice: -0.7, autonomy: -0.5, belonging: -0.4, esteem: -0.2 },
    self: { autonomy: 0.2, safety: 0.2, peace: -0.2 },
    does: { against: 0.5, withhold: 0.4 },
  }),
  deed("steal_from", "steal_from", ["steals from", "stole from", "stealing from"], {
    to: { justice: -0.8, safety: -0.4, esteem: -0.2 },
    self: { safety: 0.2, peace: -0.2 },
    does: { against: 0.6, withhold: 0.5 },
  }),
  deed("use", "use", ["uses", "used", "using"], {
    to: { autonomy: -0.8, esteem: -0.5, justice: -0.4, belonging: -0.3 },
    self: { autonomy: 0.2 },
    does: { against: 0.5, assert: 0.5 },
  }),
  deed("blackmail", "blackmail", ["blackmails", "blackmailed", "blackmailing"], {
    to: { autonomy: -0.8, safety: -0.6, justice: -0.6, peace: -0.6 },
    self: { autonomy: 0.3, peace: -0.2 },
    does: { against: 0.9, assert: 0.5 },
  }),
  deed("denounce", "denounce", ["denounces", "denounced", "denouncing"], {
    to: { esteem: -0.7, safety: -0.5, belonging: -0.5 },
    self: { justice: 0.3 },
    does: { against: 0.7, assert: 0.4 },
  }),
  deed("humiliate", "humiliate", ["humiliates", "humiliated", "humiliating"], {
    to: { esteem: -1, belonging: -0.5, peace: -0.5 },
    self: { esteem: 0.1, peace: -0.2 },
    does: { against: 0.9 },
  }),
  deed("bully", "bully", ["bullies", "bullied", "bullying"], {
    to: { safety: -0.6, esteem: -0.8, belonging: -0.5, peace: -0.5 },
    self: { esteem: 0.1 },
    does: { against: 1, assert: 0.5 },
  }),
  deed("reject", "reject", ["rejects", "rejected", "rejecting"], {
    to: { belonging: -0.8, esteem: -0.6 },
    self: { autonomy: 0.2, belonging: -0.2 },
    does: { away: 0.8, against: 0.4 },
  }),
  deed("abandon", "abandon", ["abandons", "abandoned", "abandoning"], {
    to: { belonging: -1, safety: -0.6, esteem: -0.5 },
    self: { autonomy: 0.3, belonging: -0.4, peace: -0.2 },
    does: { away: 1 },
  }),
  deed("neglect", "neglect", ["neglects", "neglected", "neglecting"], {
    to: { belonging: -0.7, safety: -0.5, esteem: -0.5 },
    self: { peace: -0.2 },
    does: { away: 0.5, withhold: 0.6 },
  }),
  // Not to have been there when it counted: a funeral, a birth.
  deed("miss", "disappoint", ["misses", "missed", "missing"], {
    to: { belonging: -0.7, esteem: -0.5, justice: -0.3 },
    self: { belonging: -0.3, peace: -0.3 },
    does: { away: 0.6 },
  }),
  deed("banish", "banish", ["banishes", "banished", "banishing"], {
    to: { belonging: -0.9, autonomy: -0.5, safety: -0.3 },
    self: { autonomy: 0.2 },
    does: { against: 0.8, assert: 0.6 },
  }),
  deed("imprison", "imprison", ["imprisons", "imprisoned", "imprisoning"], {
    to: { autonomy: -1, safety: -0.4, belonging: -0.4, peace: -0.5 },
    self: { safety: 0.1 },
    does: { against: 0.7, assert: 0.7 },
  }),
  deed("order", "order", ["orders", "ordered", "ordering"], {
    to: { autonomy: -0.5, esteem: -0.1 },
    self: { autonomy: 0.3 },
    does: { assert: 1 },
  }),
];

/** What was done to somebody's good. */
export const KINDNESSES: readonly Act[] = [
  deed("sell_to", "sell_something_to", ["sells to", "sold to", "selling to"], {
    to: { autonomy: 0.1 },
    self: { safety: 0.2 },
    does: { seek: 0.4 },
  }),
  deed("give", "bestow_something_to", ["gives", "gave", "giving"], {
    to: { belonging: 0.4, esteem: 0.3, safety: 0.2 },
    self: { belonging: 0.2 },
    does: { care: 0.6, toward: 0.4 },
  }),
  deed("help", "help", ["helps", "helped", "helping"], {
    to: { safety: 0.5, belonging: 0.4, peace: 0.3 },
    self: { esteem: 0.2, belonging: 0.1 },
    does: { care: 0.9 },
  }),
  deed("save", "save", ["saves", "saved", "saving"], {
    to: { safety: 1, belonging: 0.4, peace: 0.4 },
    self: { esteem: 0.4 },
    does: { care: 1, assert: 0.4 },
  }),
  deed("protect", "protect", ["protects", "protected", "protecting"], {
    to: { safety: 0.8, belonging: 0.4 },
    self: { esteem: 0.2 },
    does: { care: 1, assert: 0.4 },
  }),
  deed("cover_for", "shield", ["covers for", "covered for", "covering for"], {
    to: { safety: 0.7, belonging: 0.5, peace: 0.2 },
    self: { safety: -0.4, justice: -0.3 },
    does: { care: 0.8, withhold: 0.6 },
  }),
  deed("nurse", "care_for", ["nurses", "nursed", "nursing"], {
    to: { safety: 0.6, belonging: 0.5, peace: 0.4 },
    self: { belonging: 0.2 },
    does: { care: 1 },
  }),
  deed("raise", "foster", ["raises", "raised", "raising"], {
    to: { safety: 0.7, belonging: 0.9, understanding: 0.3 },
    self: { belonging: 0.6 },
    does: { care: 1, assert: 0.3 },
  }),
  deed("teach", "teach", ["teaches", "taught", "teaching"], {
    to: { understanding: 0.8, esteem: 0.3, autonomy: 0.2 },
    self: { esteem: 0.2 },
    does: { care: 0.5, assert: 0.4 },
  }),
  deed("befriend", "befriend", ["befriends", "befriended", "befriending"], {
    to: { belonging: 0.7, esteem: 0.3 },
    self: { belonging: 0.5 },
    does: { toward: 0.9 },
  }),
  deed("visit", "visit", ["visits", "visited", "visiting"], {
    to: { belonging: 0.5, esteem: 0.2 },
    self: { belonging: 0.3 },
    does: { toward: 0.8, care: 0.3 },
  }),
  deed("love", "love", ["loves", "loved", "loving"], {
    to: { belonging: 0.9, esteem: 0.5, peace: 0.3 },
    self: { belonging: 0.6 },
    does: { toward: 0.9, care: 0.7, open: 0.4 },
  }),
];
