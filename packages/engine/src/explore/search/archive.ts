import { draw } from "../../performance/chance.js";
import type { Way } from "../way.js";
import { SEARCH_SEED } from "./exhaust.js";
import type { Tried, Try } from "./seek.js";

interface Kept {
  readonly way: Way;
  readonly lacks: readonly number[];
  /** How many plays came through it, and how often it was gone on from. */
  seen: number;
  used: number;
}

/** Cells kept at most; past it new ones are only counted. */
const MOST = 20_000;
/** The share of tries that begin at the opening, and of those that go on from where an unreached ending is nearest. */
const FRESH = 0.2;
const NEAREST = 0.5;
/** Among so many of the nearest one is chosen. */
const NEAR = 8;

/**
 * Rare coarse states and how to come to them. Each round is chosen from what the rounds before it brought, whoever played
 * them, so that a search is the same for any number of workers. Mutable: one search, one archive.
 */
export class Archive {
  readonly #cells = new Map<string, Kept>();
  readonly #reached = new Set<number>();
  #salt = 0;

  constructor(
    private readonly endings: readonly string[],
    private readonly seed: number,
  ) {}

  /** How many coarse states are known. */
  get size(): number {
    return this.#cells.size;
  }

  /** The next tries of a search. */
  round(tries: number): readonly Try[] {
    return Array.from({ length: tries }, () => this.#try());
  }

  /** Takes what a try brought. */
  take({ findings, way, passed }: Tried): void {
    this.endings.forEach((name, e) => {
      if (findings.counts[`ending:${name}`] !== undefined) this.#reached.add(e);
    });
    for (const { cell, beat, lacks } of passed) {
      const kept = this.#cells.get(cell);
      if (kept !== undefined) kept.seen += 1;
      else if (this.#cells.size < MOST)
        this.#cells.set(cell, {
          way: { seed: way.seed, choices: way.choices.slice(0, beat) },
          lacks,
          seen: 1,
          used: 0,
        });
    }
  }

  #try(): Try {
    this.#salt += 1;
    const salt = this.#salt + this.seed * 7919;
    const opening: Try = { way: { seed: SEARCH_SEED, choices: [] }, salt };
    if (this.#cells.size === 0 || draw(salt, 0, 4) < FRESH) return opening;
    const kept =
      draw(salt, 0, 5) < NEAREST ? (this.#nearest(salt) ?? this.#rarest(salt)) : this.#rarest(salt);
    kept.used += 1;
    return { way: kept.way, salt };
  }

  // Of a few drawn, the one that fewest plays came through and that was gone on from least.
  #rarest(salt: number): Kept {
    const all = [...this.#cells.values()];
    const some = Array.from({ length: NEAR }, (_, i) => all[Math.floor(draw(salt, i, 6) * all.length)]!);
    return some.reduce((best, next) => (worn(next) < worn(best) ? next : best));
  }

  // Where an ending that nobody has reached lacks least, and that was gone on from least.
  #nearest(salt: number): Kept | null {
    const open = this.endings.flatMap((_, e) => (this.#reached.has(e) ? [] : [e]));
    if (open.length === 0) return null;
    const wanted = open[Math.floor(draw(salt, 1, 7) * open.length)]!;
    const score = ({ lacks, used }: Kept): number => lacks[wanted]! + 0.1 * used;
    return [...this.#cells.values()].reduce((best, next) => (score(next) < score(best) ? next : best));
  }
}

function worn({ seen, used }: Kept): number {
  return seen + 2 * used;
}
