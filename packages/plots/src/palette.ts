/** The page, and what is written on it. */
export const PAPER = "#fffcf5";
export const INK = "#2d2620";
export const FAINT = "#8b8074";
export const HAIR = "#e6ddcf";

export const SANS = "'PT Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'PT Serif', Georgia, 'Times New Roman', serif";

/** One colour a person, in the order of their appearance. */
export const PEOPLE = [
  "#b8431f",
  "#1f6f78",
  "#8a6d1b",
  "#6b4a8c",
  "#3f7d3a",
  "#a03a66",
  "#44617f",
  "#7a5540",
];

/** Feelings of one family share a hue: hot for what goes against others, cold for sorrow, gold for gladness. */
export const FEELINGS: Readonly<Record<string, string>> = {
  anger: "#c8321f",
  hate: "#8f1d14",
  reproach: "#dd6a3c",
  resentment: "#a8523a",
  gloating: "#b5722a",
  distress: "#3d6da8",
  disappointment: "#5b7f9c",
  "fears-confirmed": "#384f7a",
  pity: "#4f93b8",
  fear: "#6a4c9c",
  shame: "#8a5a83",
  remorse: "#704a5e",
  joy: "#e0a41f",
  "happy-for": "#d9b13b",
  satisfaction: "#c9962a",
  gratification: "#cf8f2f",
  relief: "#8fae4e",
  hope: "#5f9d55",
  pride: "#cc7a1a",
  admiration: "#2f9187",
  gratitude: "#3a8f6b",
  love: "#d1497a",
  surprise: "#8b8074",
};

export const MOOD: Readonly<Record<string, string>> = {
  pleasure: "#e0a41f",
  arousal: "#c8321f",
  dominance: "#44617f",
};

/** From a hurtful act, red, to a kind one, green. */
export function actColour(value: number): string {
  if (value < -0.12) return "#c8321f";
  return value > 0.3 ? "#2f9187" : "#b39b76";
}
