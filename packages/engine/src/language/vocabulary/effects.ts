import type { Effect } from "../../story/story.js";
import type { Need } from "../../story/words.js";

/** What a prediction's verb says that something does to somebody. */
export const EFFECTS: Readonly<Record<string, readonly Effect[]>> = {
  hurts: [{ quantity: "pain", amount: 0.7 }],
  burns: [{ quantity: "pain", amount: 0.7 }],
  kills: [{ quantity: "pain", amount: 0.8 }],
  harms: [{ quantity: "pain", amount: 0.6 }],
  weakens: [{ quantity: "strength", amount: -0.7 }],
  strengthens: [{ quantity: "strength", amount: 0.7 }],
  heals: [
    { quantity: "pain", amount: -0.6 },
    { quantity: "peace", amount: 0.5 },
  ],
  comforts: [
    { quantity: "belonging", amount: 0.5 },
    { quantity: "peace", amount: 0.5 },
  ],
  calms: [{ quantity: "peace", amount: 0.7 }],
  troubles: [{ quantity: "peace", amount: -0.6 }],
  frees: [{ quantity: "autonomy", amount: 0.7 }],
  binds: [{ quantity: "autonomy", amount: -0.7 }],
  endangers: [{ quantity: "safety", amount: -0.7 }],
  guards: [{ quantity: "safety", amount: 0.7 }],
  shames: [{ quantity: "esteem", amount: -0.7 }],
  honours: [{ quantity: "esteem", amount: 0.7 }],
  angers: [
    { quantity: "justice", amount: -0.5 },
    { quantity: "peace", amount: -0.4 },
  ],
  wrongs: [{ quantity: "justice", amount: -0.7 }],
  rights: [{ quantity: "justice", amount: 0.7 }],
  confuses: [{ quantity: "understanding", amount: -0.6 }],
  enlightens: [{ quantity: "understanding", amount: 0.6 }],
  isolates: [{ quantity: "belonging", amount: -0.7 }],
};

/** "makes one weak" is "weakens one". */
export const MAKES: Readonly<Record<string, string>> = {
  weak: "weakens",
  strong: "strengthens",
  calm: "calms",
  free: "frees",
  safe: "guards",
  unsafe: "endangers",
  small: "shames",
  ashamed: "shames",
  proud: "honours",
  lonely: "isolates",
  ill: "harms",
  whole: "heals",
};

/** The words for the built-in needs. */
export const NEED_WORDS: Readonly<Record<string, Need>> = {
  safety: "safety",
  security: "safety",
  belonging: "belonging",
  love: "belonging",
  company: "belonging",
  "a home": "belonging",
  esteem: "esteem",
  respect: "esteem",
  honour: "esteem",
  pride: "esteem",
  autonomy: "autonomy",
  freedom: "autonomy",
  "to be free": "autonomy",
  power: "autonomy",
  understanding: "understanding",
  "to be understood": "understanding",
  "to understand": "understanding",
  answers: "understanding",
  justice: "justice",
  fairness: "justice",
  revenge: "justice",
  peace: "peace",
  "to be at peace": "peace",
  quiet: "peace",
  rest: "peace",
};
