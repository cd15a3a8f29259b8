import type { Story } from "../story/story.js";
import type { Judged } from "./judge.js";

/** A play that shows something, by the seed that plays it again. */
export interface Witness {
  readonly seed: number;
  readonly beat: number;
}

/** What many plays come to. Two tallies of different plays add to one, in any order. */
export interface Tally {
  readonly plays: number;
  readonly endings: ReadonlyMap<string | null, { readonly count: number; readonly shortest: Witness }>;
  /** By expectation, consent last: how often it was kept to or met, and the first play in which it was not. */
  readonly expectations: readonly { readonly kept: number; readonly against: Witness | null }[];
  /** By act done: "by act to about", how often, and how often nobody had written what is said. */
  readonly deeds: ReadonlyMap<string, { readonly count: number; readonly unwritten: number }>;
  /** By line, how often it was said. */
  readonly lines: ReadonlyMap<number, number>;
}

/** The tally of no play. */
export function none(story: Story): Tally {
  const nothing = { kept: 0, against: null };
  return {
    plays: 0,
    endings: new Map(),
    expectations: [...story.expectations.map(() => nothing), nothing],
    deeds: new Map(),
    lines: new Map(),
  };
}

/** The tally of one play. */
export function tally({ seed, beats, ending, verdicts, acts }: Judged): Tally {
  const deeds = new Map<string, { count: number; unwritten: number }>();
  const lines = new Map<number, number>();
  for (const { by, act, to, about, line } of acts) {
    const key = [by, act, to ?? "", about ?? ""].join(" ");
    const row = deeds.get(key) ?? { count: 0, unwritten: 0 };
    deeds.set(key, { count: row.count + 1, unwritten: row.unwritten + (line === null ? 1 : 0) });
    if (line !== null) lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return {
    plays: 1,
    endings: new Map([[ending, { count: 1, shortest: { seed, beat: beats } }]]),
    expectations: verdicts.map(({ kept, beat }) => ({
      kept: kept ? 1 : 0,
      against: kept ? null : { seed, beat },
    })),
    deeds,
    lines,
  };
}

/** Both together. */
export function together(one: Tally, other: Tally): Tally {
  return {
    plays: one.plays + other.plays,
    endings: merged(one.endings, other.endings, (a, b) => ({
      count: a.count + b.count,
      shortest: shorter(a.shortest, b.shortest),
    })),
    expectations: one.expectations.map((row, e) => {
      const more = other.expectations[e]!;
      const against =
        row.against === null || more.against === null
          ? (row.against ?? more.against)
          : shorter(row.against, more.against);
      return { kept: row.kept + more.kept, against };
    }),
    deeds: merged(one.deeds, other.deeds, (a, b) => ({
      count: a.count + b.count,
      unwritten: a.unwritten + b.unwritten,
    })),
    lines: merged(one.lines, other.lines, (a, b) => a + b),
  };
}

// The play that shows it sooner; of two as short, the one of the smaller seed.
function shorter(one: Witness, other: Witness): Witness {
  return one.beat < other.beat || (one.beat === other.beat && one.seed <= other.seed) ? one : other;
}

function merged<K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>, join: (a: V, b: V) => V): Map<K, V> {
  const all = new Map(one);
  for (const [key, value] of other) {
    const before = all.get(key);
    all.set(key, before === undefined ? value : join(before, value));
  }
  return all;
}
