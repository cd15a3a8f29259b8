import type { Story } from "../../story/story.js";
import { under, type Findings } from "../findings.js";
import { BINS, courses, stride } from "../watch/arcs.js";

/** How a quantity goes over all plays that are still on: its median and the bands of half and nine tenths, column by column. */
export interface Fan {
  readonly name: string;
  readonly points: readonly {
    readonly beat: number;
    readonly low: number;
    readonly quarter: number;
    readonly median: number;
    readonly threeQuarters: number;
    readonly high: number;
  }[];
}

/** The fans of what ever moves, those that move most first. Fewer plays than this in a column say nothing. */
export function fans(story: Story, { spreads }: Findings): readonly Fan[] {
  const every = stride(story);
  const on = under(spreads, "on").reduce<number[]>((sum, [, row]) => added(sum, row), []);
  return courses(story)
    .flatMap(({ name, feeling, least }, c) => {
      const bins = under(spreads, "arc").flatMap(([key, row]) => (key.startsWith(`${c}/`) ? [row] : []));
      if (bins.length === 0) return [];
      const all = bins.reduce<number[]>((sum, row) => added(sum, row), []);
      const points = on.flatMap((plays, column) => {
        if (plays < LEAST) return [];
        const row = all.slice(column * BINS, (column + 1) * BINS);
        // Who never felt it in a play has no row there: there it is 0.
        const missing = feeling ? plays - row.reduce((sum, count) => sum + count, 0) : 0;
        const at = (share: number): number => quantile(row, missing, share, least);
        const [low, quarter, median, threeQuarters, high] = [0.05, 0.25, 0.5, 0.75, 0.95].map(at);
        return [
          {
            beat: (column + 1) * every,
            low: low!,
            quarter: quarter!,
            median: median!,
            threeQuarters: threeQuarters!,
            high: high!,
          },
        ];
      });
      return [{ name, points }];
    })
    .filter(({ points }) => moves(points) > 0.1)
    .sort((a, b) => moves(b.points) - moves(a.points) || (a.name < b.name ? -1 : 1));
}

const LEAST = 5;

function moves(points: Fan["points"]): number {
  return Math.max(0, ...points.map(({ high }) => high)) - Math.min(1, ...points.map(({ low }) => low));
}

function added(sum: readonly number[], row: readonly number[]): number[] {
  return Array.from({ length: Math.max(sum.length, row.length) }, (_, i) => (sum[i] ?? 0) + (row[i] ?? 0));
}

function quantile(bins: readonly number[], missing: number, share: number, least: number): number {
  const all = bins.reduce((sum, count) => sum + count, missing);
  let left = share * all - missing;
  if (left <= 0 && missing > 0) return 0;
  for (const [bin, count] of bins.entries()) {
    if (left <= count && count > 0) return least + ((bin + Math.max(0, left / count)) / BINS) * (1 - least);
    left -= count;
  }
  return 1;
}
