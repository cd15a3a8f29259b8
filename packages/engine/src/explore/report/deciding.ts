import { ln } from "../../story/exact.js";
import type { Story } from "../../story/story.js";
import { under, type Findings } from "../findings.js";
import { BINS, courses, stride } from "../watch/arcs.js";

/** An early state that tells how a play will end: at a beat, whether a quantity is above a bound. */
export interface Deciding {
  readonly name: string;
  readonly beat: number;
  readonly above: number;
  /** The share of what is unsure of the ending that it takes away, 0..1. */
  readonly tells: number;
  readonly plays: { readonly above: number; readonly below: number };
  /** By ending, the share of the plays above and below that come to it. */
  readonly endings: readonly {
    readonly name: string | null;
    readonly above: number;
    readonly below: number;
  }[];
}

/** Only the first third of a scene is early. */
const EARLY = 3;
/** A split must leave so many plays on each side. */
const LEAST = 8;
const MOST = 6;
/** What tells less than this decides nothing. */
const TELLS = 0.08;

/** What decides the ending: the early states that split the outcomes most, one for each quantity. */
export function deciding(story: Story, { spreads }: Findings): readonly Deciding[] {
  const on = under(spreads, "on");
  const columns = Math.max(1, Math.floor(Math.max(0, ...on.map(([, row]) => row.length)) / EARLY));
  const arcs = new Map(under(spreads, "arc"));
  return courses(story)
    .flatMap(({ name, feeling, least }, c) => {
      const best = Array.from({ length: columns }, (_, column) => column)
        .flatMap((column) => {
          const table = on.map(([ending, row]) => {
            const bins = (arcs.get(`${c}/${ending}`) ?? []).slice(column * BINS, (column + 1) * BINS);
            const there = row[column] ?? 0;
            const missing = feeling ? there - bins.reduce((sum, count) => sum + count, 0) : 0;
            const all = Array.from(
              { length: BINS },
              (__, bin) => (bins[bin] ?? 0) + (bin === 0 ? missing : 0),
            );
            return { ending, bins: all };
          });
          return splits(table).map((split) => ({ ...split, column }));
        })
        .reduce<(Split & { column: number }) | null>(
          (most, next) => (most === null || next.tells > most.tells ? next : most),
          null,
        );
      if (best === null || best.tells < TELLS) return [];
      const { column, bin, ...rest } = best;
      return [
        {
          name,
          beat: (column + 1) * stride(story),
          above: Math.round((least + (bin / BINS) * (1 - least)) * 1000) / 1000,
          ...rest,
        },
      ];
    })
    .sort((a, b) => b.tells - a.tells || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

type Split = Pick<Deciding, "tells" | "plays" | "endings"> & { readonly bin: number };
type Table = readonly { readonly ending: string; readonly bins: readonly number[] }[];

function splits(table: Table): Split[] {
  const totals = table.map(({ bins }) => sum(bins));
  const whole = unsure(totals);
  if (whole === 0) return [];
  return Array.from({ length: BINS - 1 }, (_, i) => i + 1).flatMap((bin) => {
    const below = table.map(({ bins }) => sum(bins.slice(0, bin)));
    const above = table.map((_row, e) => totals[e]! - below[e]!);
    const [under, over] = [sum(below), sum(above)];
    if (under < LEAST || over < LEAST) return [];
    const left = (under * unsure(below) + over * unsure(above)) / (under + over);
    const endings = table.map(({ ending }, e) => ({
      name: ending === "" ? null : ending,
      above: above[e]! / over,
      below: below[e]! / under,
    }));
    return [{ bin, tells: 1 - left / whole, plays: { above: over, below: under }, endings }];
  });
}

// The entropy of counts (Shannon 1948), in nats.
function unsure(counts: readonly number[]): number {
  const all = sum(counts);
  return counts.reduce((total, count) => (count === 0 ? total : total - (count / all) * ln(count / all)), 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
