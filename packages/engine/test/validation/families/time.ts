import { worn } from "../../../src/performance/charges.js";
import { FEELING_ROWS } from "../../../src/mind/tables.js";
import type { FeelingKind } from "../../../src/story/words.js";
import { every, figures, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

/** The names under which durations are published, for our kinds. Surprise is not among them: here it is of a moment. */
const NAMES: Readonly<Partial<Record<FeelingKind, string>>> = {
  distress: "sadness",
  hate: "hatred",
  joy: "joy",
  hope: "hope",
  disappointment: "disappointment",
  relief: "relief",
  admiration: "admiration",
  gratitude: "gratitude",
  remorse: "guilt",
  pride: "pride",
  anger: "anger",
  pity: "compassion",
  fear: "fear",
  shame: "shame",
};
const rows = Object.entries(NAMES).map(([kind, name]) => ({
  kind,
  half: FEELING_ROWS[kind as FeelingKind].half,
  hours: Number(PUBLISHED.durations_hours[name]),
}));
const pairs = rows
  .flatMap((one) => rows.map((other) => [one, other] as const))
  .filter(([one, other]) => one.hours > other.hours);

export const durations: Family = {
  name: "How long feelings last",
  source: PUBLISHED.durations_hours.source,
  tolerance: "the order of each pair only: a scene lasts minutes, the published durations are hours and days",
  claims: [
    every(
      "of two feelings, the one that is published to last longer fades more slowly",
      pairs,
      ([one, other]) =>
        one.half > other.half ? null : `${one.kind} (${one.half} s) and ${other.kind} (${other.half} s)`,
    ),
  ],
};

const DAYS = [0, 1, 3, 7, 14, 30, 100, 365];

export const forgiveness: Family = {
  name: "Forgiveness with time",
  source: "McCullough, Luna, Berry, Tabak & Bono 2010: forbearance grows with the logarithm of time",
  tolerance: "1e-9: what is left, 1 / (1 + k ln(1 + days)), is linear in the logarithm in its reciprocal",
  claims: [
    figures(
      "the reciprocal of what is left grows by the same for each e-fold of days",
      DAYS.slice(1).map(
        (days) => [`${days} days`, (1 / worn(days * 24) - 1) / Math.log(1 + days), 0.22] as const,
      ),
      1e-9,
    ),
    every("each day takes less than the day before", DAYS.slice(1), (days) => {
      const lost = (from: number): number => worn(from * 24) - worn((from + 1) * 24);
      return lost(days) < lost(days - 1) && lost(days) > 0 ? null : `${days} days`;
    }),
  ],
};
