import { explore } from "@firelight/engine";
import type { Once } from "./once.js";

/** How one figure differs between two sets of plays, with the 95 % interval of the difference. */
export interface Shift {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly interval: readonly [low: number, high: number];
  /** True where the interval leaves out that nothing changed. */
  readonly clear: boolean;
}

/** The shares of two sets of plays in which something is so (Newcombe 1998, method 10). */
export function ofShares(name: string, before: readonly boolean[], after: readonly boolean[]): Shift {
  const [a, b] = [before.filter(Boolean).length, after.filter(Boolean).length];
  const [p, q] = [a / before.length, b / after.length];
  const [lowA, highA] = explore.interval(a, before.length);
  const [lowB, highB] = explore.interval(b, after.length);
  const low = q - p - Math.sqrt((q - lowB) ** 2 + (highA - p) ** 2);
  const high = q - p + Math.sqrt((highB - q) ** 2 + (p - lowA) ** 2);
  return { name, before: p, after: q, interval: [low, high], clear: low > 0 || high < 0 };
}

/** The means of two sets of plays (Welch 1947, normal bounds: there are many plays). */
export function ofMeans(name: string, before: readonly number[], after: readonly number[]): Shift {
  const [a, b] = [moments(before), moments(after)];
  const half = Z * Math.sqrt(a.error + b.error);
  const by = b.mean - a.mean;
  const clear = Math.abs(by) > half;
  return { name, before: a.mean, after: b.mean, interval: [by - half, by + half], clear };
}

const Z = 1.96;

/** The mean, and the square of its standard error. */
export function moments(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const n = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: squares / Math.max(1, n - 1) / n };
}

/** All that shifts between two sets of plays, by kind. */
export interface Shifts {
  readonly endings: readonly Shift[];
  readonly length: Shift;
  readonly deeds: readonly Shift[];
  readonly arcs: readonly Shift[];
}

/** Compares plays of a story with plays of another: endings as a share, acts by the share of plays that have them, arcs by their mean. */
export function shifts(before: readonly Once[], after: readonly Once[]): Shifts {
  const all = [...before, ...after];
  const ended = (ending: string | null) => (play: Once) => play.ending === ending;
  const did = (deed: string) => (play: Once) => play.deeds.includes(deed);
  const share = (name: string, so: (play: Once) => boolean): Shift =>
    ofShares(name, before.map(so), after.map(so));
  return {
    endings: unique(all.map(({ ending }) => ending))
      .map((ending) => share(ending ?? "(no ending)", ended(ending)))
      .sort((a, b) => b.before - a.before || b.after - a.after || a.name.localeCompare(b.name)),
    length: ofMeans(
      "beats",
      before.map(({ beats }) => beats),
      after.map(({ beats }) => beats),
    ),
    deeds: greatest(unique(all.flatMap(({ deeds }) => deeds)).map((deed) => share(deed, did(deed)))),
    arcs: greatest(
      unique(all.flatMap(({ arcs }) => [...arcs.keys()])).map((arc) => ofArc(arc, before, after)),
    ),
  };
}

function ofArc(name: string, before: readonly Once[], after: readonly Once[]): Shift {
  const means = (plays: readonly Once[]): readonly number[] =>
    plays.map(({ arcs, beats }) => (arcs.get(name) ?? []).reduce((sum, value) => sum + value, 0) / beats);
  return ofMeans(name, means(before), means(after));
}

function greatest(list: readonly Shift[]): readonly Shift[] {
  const size = ({ before, after }: Shift): number => Math.abs(after - before);
  return [...list].sort((a, b) => size(b) - size(a) || a.name.localeCompare(b.name));
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
