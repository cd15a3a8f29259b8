import { distance } from "fastest-levenshtein";

/** "Did you mean …?" with the nearest of the known words; null when none is near. */
export function suggestion(word: string, known: readonly string[]): string | null {
  const near = nearest(word, known);
  return near === null ? null : `Did you mean "${near}"?`;
}

/** The known word that `word` is most likely a slip of: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, slips: slips(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.max(name.length, word.length) / 3)))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name ?? null;
}

// Letters in another order are one slip of the hand.
function slips(one: string, other: string): number {
  const sorted = (word: string): string => [...word].sort().join("");
  return one !== other && sorted(one) === sorted(other) ? 1 : distance(one, other);
}
