/** How much: the factor on what a word says at plain degree, by every adverb that says so. */
export const DEGREES: Readonly<Record<string, number>> = {
  ...all(0.5, "a little", "a bit", "slightly", "faintly", "mildly", "somewhat", "half"),
  ...all(0.75, "rather", "fairly", "quietly"),
  ...all(1, "plainly", "quite", "clearly"),
  ...all(
    1.3,
    "very",
    "very much",
    "strongly",
    "firmly",
    "deeply",
    "badly",
    "greatly",
    "dearly",
    "surely",
    "hard",
    "bitterly",
  ),
  ...all(
    1.6,
    "utterly",
    "desperately",
    "fiercely",
    "terribly",
    "completely",
    "absolutely",
    "more than anything",
    "with all his heart",
    "with all her heart",
  ),
};

/** Strengths at plain degree, 0..1, before a degree's factor. */
export const PLAIN = {
  /** How much is wanted what is merely wanted. */
  want: 0.55,
  /** How strongly one holds to a rule. */
  standard: 0.55,
  /** A lasting feeling or the charge of a memory, as written by its noun. */
  feeling: 0.5,
  /** Liking and disliking. */
  like: 0.5,
  /** Loving and hating. */
  love: 0.8,
  trust: 0.5,
  attraction: 0.4,
  /** How strongly somebody has a power, or is open to one. */
  power: 0.6,
  prospect: 0.6,
} as const;

/** Natural log-odds of the words for being sure. */
export const CREDENCES: Readonly<Record<string, number>> = {
  "does not believe": -2.2,
  disbelieves: -2.2,
  doubts: -1.1,
  suspects: 0.4,
  thinks: 0.9,
  believes: 1.4,
  "is sure": 4.6,
};

/** What an adverb after a belief does to its log-odds: "believes …, almost surely". */
export const SURENESS: Readonly<Record<string, number>> = {
  "a little": 0.7,
  barely: 0.4,
  rather: 1,
  strongly: 2.2,
  firmly: 2.2,
  surely: 2.2,
  "almost surely": 2.9,
  deeply: 2.9,
  utterly: 4.6,
  "with certainty": 7,
};

function all(factor: number, ...words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word, factor]));
}
