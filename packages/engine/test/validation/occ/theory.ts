// The tree of Ortony, Clore and Collins (1988) as Steunebrink, Dastani and Meyer (2009) straightened it out, as a table. A row says
// when a kind of feeling arises, with which variables it grows, and what it implies. Nothing here is read from the engine.

/** What is true of a happening, in the words of the theory. A word that a row does not have may be anything. */
export interface When {
  /** Whose fortune it is. */
  readonly whose?: "own" | "of one I like" | "of one I dislike";
  /** Whether it is wanted, by whoever it befalls: congruence times utility. */
  readonly wanted?: "wanted" | "unwanted";
  readonly how?: "happens" | "may happen" | "was expected and comes" | "was expected and fails";
  readonly act?: "my good act" | "my bad act" | "another's good act" | "another's bad act";
  readonly thing?: "appealing" | "appalling";
}

/** A variable that an intensity grows with, by its absolute value. */
export type Grows = "congruence" | "utility" | "relation" | "likelihood" | "adherence" | "attractiveness";

export interface Row {
  readonly kind: string;
  readonly when: When;
  readonly grows: readonly Grows[];
  readonly implies: readonly string[];
}

const OWN = ["congruence", "utility"] as const;
const PROSPECT = ["congruence", "utility", "likelihood"] as const;
const ANOTHERS = ["congruence", "utility", "relation"] as const;
const ACT = ["adherence"] as const;

/** Likelihood, where something was expected, is how likely it was held to be before. */
export const THEORY: readonly Row[] = [
  // Consequences of events, for oneself.
  row("joy", { whose: "own", wanted: "wanted", how: "happens" }, OWN),
  row("joy", { whose: "own", wanted: "wanted", how: "was expected and comes" }, OWN),
  row("joy", { whose: "own", wanted: "unwanted", how: "was expected and fails" }, PROSPECT),
  row("distress", { whose: "own", wanted: "unwanted", how: "happens" }, OWN),
  row("distress", { whose: "own", wanted: "unwanted", how: "was expected and comes" }, OWN),
  row("distress", { whose: "own", wanted: "wanted", how: "was expected and fails" }, PROSPECT),
  row("hope", { whose: "own", wanted: "wanted", how: "may happen" }, PROSPECT),
  row("fear", { whose: "own", wanted: "unwanted", how: "may happen" }, PROSPECT),
  // Prospects, once they are decided.
  row("satisfaction", { whose: "own", wanted: "wanted", how: "was expected and comes" }, PROSPECT, "joy"),
  row(
    "disappointment",
    { whose: "own", wanted: "wanted", how: "was expected and fails" },
    PROSPECT,
    "distress",
  ),
  row(
    "fears-confirmed",
    { whose: "own", wanted: "unwanted", how: "was expected and comes" },
    PROSPECT,
    "distress",
  ),
  row("relief", { whose: "own", wanted: "unwanted", how: "was expected and fails" }, PROSPECT, "joy"),
  // Fortunes of others. What is wanted is what the other wants.
  ...fortune("happy-for", "of one I like", "wanted", "unwanted"),
  ...fortune("pity", "of one I like", "unwanted", "wanted"),
  ...fortune("resentment", "of one I dislike", "wanted", "unwanted"),
  ...fortune("gloating", "of one I dislike", "unwanted", "wanted"),
  // Actions of agents.
  row("pride", { act: "my good act" }, ACT),
  row("shame", { act: "my bad act" }, ACT),
  row("admiration", { act: "another's good act" }, ACT),
  row("reproach", { act: "another's bad act" }, ACT),
  // Aspects of objects.
  row("love", { thing: "appealing" }, ["attractiveness"]),
  row("hate", { thing: "appalling" }, ["attractiveness"]),
];

/**
 * Compounds: a consequence and the act that brought it. A fortune of one I like is my own in this: pity is distress for
 * another, in the tree, and happy-for is joy.
 */
export const COMPOUNDS: readonly {
  readonly kind: string;
  readonly of: readonly [readonly string[], string];
}[] = [
  { kind: "gratification", of: [["joy", "happy-for"], "pride"] },
  { kind: "remorse", of: [["distress", "pity"], "shame"] },
  { kind: "gratitude", of: [["joy", "happy-for"], "admiration"] },
  { kind: "anger", of: [["distress", "pity"], "reproach"] },
];

/** Every kind of the tree: 22. */
export const KINDS: readonly string[] = [...new Set([...THEORY, ...COMPOUNDS].map(({ kind }) => kind))];

// What comes to another or may come, and what failed of its opposite: a good that fails is an ill.
function fortune(
  kind: string,
  whose: NonNullable<When["whose"]>,
  comes: NonNullable<When["wanted"]>,
  fails: NonNullable<When["wanted"]>,
): readonly Row[] {
  return [
    row(kind, { whose, wanted: comes, how: "happens" }, ANOTHERS),
    row(kind, { whose, wanted: comes, how: "may happen" }, [...ANOTHERS, "likelihood"]),
    row(kind, { whose, wanted: comes, how: "was expected and comes" }, ANOTHERS),
    row(kind, { whose, wanted: fails, how: "was expected and fails" }, [...ANOTHERS, "likelihood"]),
  ];
}

function row(kind: string, when: When, grows: readonly Grows[], ...implies: readonly string[]): Row {
  return { kind, when, grows, implies };
}
