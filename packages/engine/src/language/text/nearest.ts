/** The legal word that is nearest to what was written, when one is near enough to have been meant. */
export function nearest(written: string, legal: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of legal) {
    const distance = edits(written.toLowerCase(), word.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

// Letters changed, put in, left out or swapped with their neighbour; given up once they cannot be fewer than the bound.
function edits(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let older: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, change, swapped ? older[j - 2]! + 1 : change));
    }
    if (Math.min(...row) >= bound) return bound;
    older = before;
    before = row;
  }
  return before[b.length]!;
}
