import type { History } from "./history.js";
import { MUST, type Moment, type MomentKind } from "./moment.js";

/** Without what has been told of its sort too lately: what must be told is always there. */
export function rested(moments: readonly Moment[], history: History): readonly Moment[] {
  return moments.filter(({ weight, key }) => {
    const gap = GAPS[sort(key)];
    return weight >= MUST || gap === undefined || history.behind(sort(key)) > gap;
  });
}

/** Sentences that go by before another of a sort is told: a memory, a temper held, an image. Without it they drone. */
const GAPS: Readonly<Record<string, number>> = {
  recall: 12,
  held: 24,
  mastered: 20,
  posture: 18,
  motif: 11,
  light: 20,
  detail: 14,
  mark: 12,
  read: 9,
  relate: 14,
  body: 16,
  prospect: 20,
  blend: 16,
  own: 10,
  attitude: 8,
};

/** What is told of a beat, in order: what must be, and of the rest what matters most, less the more has just been told. */
export function select(moments: readonly Moment[], pace: number): readonly Moment[] {
  const must = moments.filter(({ weight }) => weight >= MUST);
  const rest = moments
    .filter(({ weight }) => weight < MUST)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  const chosen: Moment[] = [...must];
  let extra = 0;
  for (const row of rest) {
    const least = LEAST[Math.min(extra, LEAST.length - 1)]! + pace * SLOWING;
    if (row.weight < least || !room(row, chosen)) continue;
    chosen.push(row);
    extra += 1;
  }
  return chosen.sort((a, b) => a.order - b.order);
}

/** What the first, the second … further thing must weigh to be told in one beat. */
const LEAST = [0.45, 0.75, 1, 1.3, 1.6, 1.9] as const;
/** What every sentence told above the usual adds to that. */
const SLOWING = 0.05;

/** How many of a kind fit into one beat. */
const ROOM: Readonly<Record<MomentKind, number>> = {
  speech: 9,
  act: 9,
  tell: 1,
  inner: 2,
  place: 1,
  event: 9,
  motif: 1,
};

function room(row: Moment, chosen: readonly Moment[]): boolean {
  const alike = chosen.filter(({ kind, weight }) => kind === row.kind && weight < MUST);
  if (alike.length >= ROOM[row.kind]) return false;
  if (row.kind === "place") return !chosen.some(({ kind }) => kind === "motif" || kind === "place");
  if (row.kind === "tell")
    return !alike.some(({ focus, key }) => focus === row.focus && sort(key) === sort(row.key));
  return !alike.some(({ key }) => sort(key) === sort(row.key) && row.kind === "inner");
}

// "feel 0 anger" and "feel 0 fear" are of one sort.
function sort(key: string): string {
  return key.split(" ", 1).join("");
}
