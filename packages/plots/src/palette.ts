export const SANS = "'PT Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'PT Serif', Georgia, 'Times New Roman', serif";

/** The page, and what is written on it. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly hair: string;
  /** How far colours are moved toward white, so that they stand out from the paper. */
  readonly lift: number;
}

export const LIGHT: Theme = { paper: "#fffcf5", ink: "#2d2620", faint: "#756a5e", hair: "#e6ddcf", lift: 0 };
export const DARK: Theme = {
  paper: "#1b1815",
  ink: "#efe7dc",
  faint: "#a99d90",
  hair: "#3a332c",
  lift: 0.45,
};

/**
 * One colour a person, in the order in which they are drawn. The first five are Okabe and Ito's, darkened for letters: they
 * differ for every kind of colour-blindness; beyond them the strokes of STROKES tell people apart.
 */
export const PEOPLE = [
  "#b84a00",
  "#0b66a8",
  "#00755a",
  "#9c4381",
  "#6b5d00",
  "#5a4fb0",
  "#8a3324",
  "#4a4a4a",
];

/** One pattern of dashes a curve of a bundle, so that no curve is known by its colour alone. */
export const STROKES = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 2", "12 3", "6 2 1 2 1 2"];

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
  pleasure: "#8a6a00",
  arousal: "#b84a00",
  dominance: "#0b66a8",
};

/** What an act is measured to be. Told by its shape as well as by its colour. */
export const ACTS = [
  { name: "kind", colour: "#00755a", symbol: "triangle", turned: 0 },
  { name: "neither", colour: "#8b8074", symbol: "circle", turned: 0 },
  { name: "hurtful", colour: "#c43c00", symbol: "triangle", turned: 180 },
] as const;

/** The kind of an act: hurtful, neither or kind. */
export function actKind(value: number): (typeof ACTS)[number] {
  if (value < -0.12) return ACTS[2];
  return value > 0.3 ? ACTS[0] : ACTS[1];
}

/** A colour as it is on this paper. */
export function on({ lift }: Theme, colour: string): string {
  const parts = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
  const lifted = parts.map((part) => Math.round(part + (255 - part) * lift));
  return `#${lifted.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
