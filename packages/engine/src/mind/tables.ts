import type { FeelingKind, Need, Tendency } from "../story/words.js";

/** A row of the theory about one kind of feeling. */
export interface FeelingRow {
  /** Pleasure, arousal, dominance (Gebhard 2005, ALMA). */
  readonly pad: readonly [number, number, number];
  /** What it pulls one to do (Frijda 1986; Roseman 2011); below 0, what it keeps one from. */
  readonly pull: Readonly<Partial<Record<Tendency, number>>>;
  /** True when it is felt toward somebody; the others are one's own, whoever caused them. */
  readonly social: boolean;
  /** Seconds in which half of it fades, within a scene. In the order of Verduyn and Lavrijsen (2015): sadness longest, fear and shame shortest. */
  readonly half: number;
  /** How much of it comes to the eyes, 0..1; sadness most (ISEAR, crying). */
  readonly tears: number;
  /** Facial action units of the prototype (EMFACS; Du, Tao and Martinez 2014 for compounds). */
  readonly units: readonly number[];
  /** The muscles' share: tension, 0..1. */
  readonly tension: number;
}

/**
 * The kinds of feeling: what each does to mood, body, face and the choice of acts. Arousal of sorrow is low and of anger
 * and fear high; pity stands for compassion when it pulls toward care.
 */
export const FEELING_ROWS: Readonly<Record<FeelingKind, FeelingRow>> = {
  joy: row([0.4, 0.2, 0.1], { toward: 0.5, open: 0.3, calm: 0.2 }, false, 150, 0.05, [6, 12], 0),
  distress: row(
    [-0.4, -0.2, -0.5],
    { seek: 0.45, open: 0.25, away: 0.25, yield: 0.2 },
    false,
    200,
    0.9,
    [1, 4, 15],
    0.3,
  ),
  "happy-for": row([0.4, 0.2, 0.2], { toward: 0.4, care: 0.3 }, true, 70, 0.05, [6, 12], 0),
  pity: row(
    [-0.4, -0.2, -0.5],
    { care: 0.9, toward: 0.5, mend: 0.1, against: -0.7, assert: -0.2 },
    true,
    72,
    0.7,
    [1, 4, 55, 57],
    0.1,
  ),
  resentment: row(
    [-0.2, -0.3, -0.2],
    { against: 0.45, withhold: 0.2, care: -0.3 },
    true,
    75,
    0,
    [4, 24],
    0.4,
  ),
  gloating: row([0.3, -0.3, -0.1], { against: 0.4, assert: 0.3, care: -0.4 }, true, 60, 0, [12, 14], 0),
  hope: row([0.2, 0.2, -0.1], { seek: 0.5, toward: 0.35 }, false, 140, 0.05, [1, 2], 0.1),
  fear: row(
    [-0.64, 0.6, -0.43],
    { away: 0.75, yield: 0.25, withhold: 0.25, toward: -0.4, open: -0.3 },
    true,
    50,
    0.15,
    [1, 2, 4, 5, 7, 20, 26],
    0.6,
  ),
  satisfaction: row([0.3, -0.2, 0.4], { calm: 0.3, toward: 0.2 }, false, 110, 0, [12], 0),
  "fears-confirmed": row([-0.5, -0.3, -0.7], { away: 0.4, seek: 0.3 }, false, 140, 0.5, [1, 4, 15], 0.3),
  relief: row([0.2, -0.3, 0.4], { calm: 0.5, open: 0.35, toward: 0.25 }, false, 110, 0.2, [12, 43], 0),
  disappointment: row(
    [-0.3, 0.1, -0.4],
    { seek: 0.35, open: 0.2, withhold: 0.15 },
    false,
    140,
    0.4,
    [1, 15, 17],
    0.1,
  ),
  pride: row([0.4, 0.3, 0.3], { assert: 0.6, yield: -0.3 }, false, 85, 0, [12, 53], 0.1),
  shame: row(
    [-0.3, 0.1, -0.6],
    { away: 0.35, withhold: 0.35, yield: 0.3, assert: -0.2 },
    false,
    45,
    0.25,
    [51, 54, 64],
    0.3,
  ),
  admiration: row([0.5, 0.3, -0.2], { toward: 0.45, yield: 0.2 }, true, 100, 0.05, [1, 2, 12], 0),
  reproach: row([-0.3, -0.1, 0.4], { against: 0.5, ask: 0.2, care: -0.2 }, true, 75, 0, [4, 14], 0.2),
  gratification: row([0.6, 0.5, 0.4], { assert: 0.3, open: 0.2, toward: 0.2 }, false, 85, 0.05, [6, 12], 0),
  remorse: row(
    [-0.3, 0.1, -0.6],
    { mend: 0.7, open: 0.55, yield: 0.35, assert: -0.3 },
    false,
    95,
    0.55,
    [1, 4, 15, 54],
    0.3,
  ),
  gratitude: row([0.4, 0.2, -0.3], { toward: 0.5, care: 0.35, yield: 0.15 }, true, 100, 0.15, [6, 12], 0),
  anger: row(
    [-0.51, 0.59, 0.25],
    { against: 0.9, assert: 0.5, care: -0.5, toward: -0.3, calm: -0.3 },
    true,
    74,
    0.05,
    [4, 5, 7, 23],
    0.9,
  ),
  love: row(
    [0.3, 0.1, 0.2],
    { toward: 0.85, care: 0.55, open: 0.3, against: -0.3 },
    true,
    300,
    0.1,
    [6, 12, 43],
    0,
  ),
  hate: row(
    [-0.6, 0.6, 0.3],
    { against: 0.6, away: 0.25, toward: -0.6, care: -0.5 },
    true,
    180,
    0,
    [4, 7, 10, 24],
    0.6,
  ),
  surprise: row([0, 0.5, -0.1], { ask: 0.4, withhold: 0.2 }, false, 15, 0, [1, 2, 5, 26], 0.2),
};

/** What an unmet need pulls one to do. */
export const NEED_PULL: Readonly<Record<Need, Readonly<Partial<Record<Tendency, number>>>>> = {
  safety: { away: 0.5, against: 0.2, withhold: 0.2 },
  belonging: { toward: 0.5, seek: 0.4, open: 0.2 },
  esteem: { assert: 0.6, against: 0.35 },
  autonomy: { assert: 0.6, against: 0.2, away: 0.2 },
  understanding: { ask: 0.8 },
  justice: { against: 0.35, ask: 0.35, assert: 0.2 },
  peace: { calm: 0.6, seek: 0.2 },
};

function row(
  ...[pad, pull, social, half, tears, units, tension]: [
    FeelingRow["pad"],
    FeelingRow["pull"],
    boolean,
    number,
    number,
    readonly number[],
    number,
  ]
): FeelingRow {
  return { pad, pull, social, half, tears, units, tension };
}
