import type { Averaged } from "@firelight/plots";
import type { Once } from "./once.js";
import { moments, shifts } from "./shift.js";

/** How many feelings of each person are drawn, and how many of what lies between people: what shifts most. */
const FEELINGS = 2;
const BETWEEN = 2;
/** The picture ends where so many of the plays have ended. */
const ENDED = 0.9;

/** The arcs of two sets of plays, beat by beat: the means, and where the true means lie with 95 %. */
export function averaged(
  before: readonly Once[],
  after: readonly Once[],
): { readonly arcs: readonly Averaged[] } {
  const beats = lengthOf([...before, ...after]);
  const named = shifts(before, after).arcs.map(({ name }) => name);
  const people = [...new Set(named.filter((name) => name.endsWith(": pleasure")).map(whoOf))].sort();
  const between = (name: string): boolean => /: (?:closeness to|trust in) /.test(name);
  const drawn = people.flatMap((who) => {
    const own = named.filter((name) => whoOf(name) === who && name !== `${who}: pleasure`);
    return [
      `${who}: pleasure`,
      ...own.filter(between).slice(0, BETWEEN).sort(),
      ...own.filter((name) => !between(name)).slice(0, FEELINGS),
    ];
  });
  return {
    arcs: drawn.map((name) => ({
      who: whoOf(name),
      name: name.slice(whoOf(name).length + 2),
      before: meanArc(name, before, beats),
      after: meanArc(name, after, beats),
    })),
  };
}

function whoOf(arc: string): string {
  return arc.slice(0, arc.indexOf(": "));
}

function lengthOf(plays: readonly Once[]): number {
  const sorted = plays.map(({ beats }) => beats).sort((a, b) => a - b);
  return Math.max(2, sorted[Math.min(sorted.length - 1, Math.floor(ENDED * sorted.length))]!);
}

// Where a play has ended, it stays as it was.
function meanArc(name: string, plays: readonly Once[], beats: number): Averaged["before"] {
  return Array.from({ length: beats }, (_, i) => {
    const values = plays.map(({ arcs }) => {
      const arc = arcs.get(name);
      return arc === undefined ? 0 : arc[Math.min(i, arc.length - 1)]!;
    });
    const { mean, error } = moments(values);
    const half = 1.96 * Math.sqrt(error);
    return { beat: i + 1, value: mean, low: mean - half, high: mean + half };
  });
}
