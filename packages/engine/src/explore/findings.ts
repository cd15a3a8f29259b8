import type { Condition } from "../story/condition.js";
import { shorter, type Way } from "./way.js";

/** How near something came to being so: by how much it was missed, and what was missing at that moment. */
export interface Miss {
  /** 0 for nothing missing; a whole scale away is 1. */
  readonly by: number;
  /** Null where an act was wanted by so much less than what was done. */
  readonly atom: Condition | null;
  /** What the quantity was; 0 or 1 where it is a yes or no. */
  readonly value: number;
  /** The seed that leads there by itself; null where something else was chosen before. */
  readonly seed: number | null;
  readonly beat: number;
}

/**
 * What many plays come to: sums, shortest ways, nearest misses and spreads, each under a key. Findings of different plays
 * add to one with `together`, in any order. The keys are those of `watch/`.
 */
export interface Findings {
  readonly plays: number;
  readonly beats: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly ways: Readonly<Record<string, Way>>;
  readonly misses: Readonly<Record<string, Miss>>;
  /** By key, how many plays had a value in each bin at each beat. */
  readonly spreads: Readonly<Record<string, readonly number[]>>;
}

/** The findings of no play. */
export const NONE: Findings = { plays: 0, beats: 0, counts: {}, ways: {}, misses: {}, spreads: {} };

/** Both together. */
export function together(one: Findings, other: Findings): Findings {
  const all = new Gathering();
  all.take(one);
  all.take(other);
  return all.findings();
}

/** Findings being gathered. Mutable, but only until `findings` hands them over. */
export class Gathering {
  #plays = 0;
  #beats = 0;
  readonly #counts = new Map<string, number>();
  readonly #ways = new Map<string, Way>();
  readonly #misses = new Map<string, Miss>();
  readonly #spreads = new Map<string, number[]>();

  played(beats: number): void {
    this.#plays += 1;
    this.#beats += beats;
  }

  count(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  way(key: string, way: Way): void {
    const known = this.#ways.get(key);
    this.#ways.set(key, known === undefined ? way : shorter(known, way));
  }

  miss(key: string, miss: Miss): void {
    const known = this.#misses.get(key);
    if (known === undefined || nearer(miss, known)) this.#misses.set(key, miss);
  }

  spread(key: string, bins: readonly number[]): void {
    const known = this.#spreads.get(key);
    if (known === undefined) this.#spreads.set(key, [...bins]);
    else bins.forEach((count, bin) => (known[bin] = (known[bin] ?? 0) + count));
  }

  take({ plays, beats, counts, ways, misses, spreads }: Findings): void {
    this.#plays += plays;
    this.#beats += beats;
    for (const [key, by] of Object.entries(counts)) this.count(key, by);
    for (const [key, way] of Object.entries(ways)) this.way(key, way);
    for (const [key, miss] of Object.entries(misses)) this.miss(key, miss);
    for (const [key, bins] of Object.entries(spreads)) this.spread(key, bins);
  }

  /** Everything so far, its keys in order, so that equal findings are equal as JSON. */
  findings(): Findings {
    return {
      plays: this.#plays,
      beats: this.#beats,
      counts: inOrder(this.#counts),
      ways: inOrder(this.#ways),
      misses: inOrder(this.#misses),
      spreads: inOrder(this.#spreads),
    };
  }
}

// The nearer miss; of two as near, the one that a seed leads to, a smaller one first, then the earlier.
function nearer(one: Miss, other: Miss): boolean {
  const seed = ({ seed: own }: Miss): number => own ?? Number.MAX_VALUE;
  const by = one.by - other.by || seed(one) - seed(other) || one.beat - other.beat;
  return by === 0 ? JSON.stringify(one.atom) < JSON.stringify(other.atom) : by < 0;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows whose keys begin with a word, each with what follows it. */
export function under<Value>(
  rows: Readonly<Record<string, Value>>,
  word: string,
): readonly (readonly [rest: string, value: Value])[] {
  return Object.entries(rows).flatMap(([key, value]): [string, Value][] =>
    key.startsWith(`${word}:`) ? [[key.slice(word.length + 1), value]] : [],
  );
}
