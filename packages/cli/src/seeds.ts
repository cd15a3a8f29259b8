import { text, WrongUse, type Asked } from "./command.js";

/** Seeds in order, from the first to the last. */
export interface Seeds {
  readonly first: number;
  readonly last: number;
}

/** The seeds that `--seed N` or `--seeds A..B` ask for; seed 1 where none is asked. */
export function seeds(asked: Asked): Seeds {
  const [one, range] = [text(asked, "seed"), text(asked, "seeds")];
  if (one !== null && range !== null) throw new WrongUse("Say either --seed or --seeds, not both.");
  const only = seed(asked);
  return range === null ? { first: only, last: only } : within(range);
}

/** The seed that `--seed N` asks for; 1 where none is asked. */
export function seed(asked: Asked): number {
  return whole("--seed", text(asked, "seed") ?? "1");
}

/** A whole number as the user wrote it. */
export function whole(option: string, written: string): number {
  const number = Number(written);
  if (/^-?\d+$/.test(written) && Number.isSafeInteger(number)) return number;
  throw new WrongUse(`${option} takes a whole number, not "${written}".`);
}

/** The same, not below the least that can be meant. */
export function atLeast(option: string, written: string, least: number): number {
  const number = whole(option, written);
  if (number >= least) return number;
  throw new WrongUse(`${option} takes a number from ${least}, not "${written}".`);
}

function within(range: string): Seeds {
  const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(range) ?? [];
  if (from === undefined || to === undefined) {
    throw new WrongUse(`--seeds takes a range, not "${range}".`, "Write it like --seeds 1..10.");
  }
  const [first, last] = [whole("--seeds", from), whole("--seeds", to)];
  if (first <= last) return { first, last };
  throw new WrongUse(`--seeds ${range} is empty.`, `Write it like --seeds ${last}..${first}.`);
}
