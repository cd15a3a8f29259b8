import type { Condition, Range } from "../../../story/condition.js";

/** False when a condition can never hold by its own words: what it demands of one quantity leaves nothing over. */
export function canHold(condition: Condition): boolean {
  const ways = waysOf(condition, true);
  return ways === null || ways.some(consistent);
}

/** A condition without parts, and whether it is to hold. */
interface Demand {
  readonly of: Condition;
  readonly holds: boolean;
}

/** Beyond so many ways to hold nothing is proved. */
const MOST_WAYS = 64;

// Every way in which a condition can hold (or not), as all that must be so together; null when there are too many.
function waysOf(condition: Condition, holds: boolean): readonly (readonly Demand[])[] | null {
  if (condition.type === "not") return waysOf(condition.of, !holds);
  if (condition.type !== "all" && condition.type !== "any") return [[{ of: condition, holds }]];
  const parts = condition.of.map((part) => waysOf(part, holds));
  const either = (condition.type === "any") === holds;
  return parts.reduce<readonly (readonly Demand[])[] | null>(
    (so, ways) => {
      if (so === null || ways === null) return null;
      const all = either ? [...so, ...ways] : so.flatMap((one) => ways.map((other) => [...one, ...other]));
      return all.length > MOST_WAYS ? null : all;
    },
    either ? [] : [[]],
  );
}

function consistent(demands: readonly Demand[]): boolean {
  const ranges = new Map<string, Range>();
  const plain = new Map<string, boolean>();
  for (const { of, holds } of demands) {
    const key = JSON.stringify({ ...of, range: null });
    if (!("range" in of)) {
      if ((plain.get(key) ?? holds) !== holds) return false;
      plain.set(key, holds);
      continue;
    }
    const asked = holds ? of.range : outside(of.range, STEPS[of.type]);
    const both = within(ranges.get(key) ?? SCALES[of.type], asked);
    if (!open(both)) return false;
    ranges.set(key, both);
  }
  return postures(demands);
}

type Ranged = Extract<Condition, { readonly range: Range }>["type"];

/** What each quantity can be at all. */
const SCALES: Readonly<Record<Ranged, Range>> = {
  feels: { least: 0, most: 1 },
  mood: { least: -1, most: 1 },
  body: { least: 0, most: 1 },
  control: { least: 0, most: 1 },
  need: { least: -1, most: 1 },
  relation: { least: -1, most: 1 },
  believes: { least: null, most: null },
  distance: { least: 0, most: null },
  done: { least: 0, most: null },
  time: { least: 0, most: null },
};

/** The least difference in each. */
const STEPS: Readonly<Record<Ranged, number>> = {
  feels: 0.001,
  mood: 0.001,
  body: 0.001,
  control: 0.001,
  need: 0.001,
  relation: 0.001,
  believes: 0.001,
  distance: 0.001,
  done: 1,
  time: 1,
};

// What is left where a range is not to hold; between two bounds nothing is proved.
function outside({ least, most }: Range, step: number): Range {
  if (least !== null && most !== null) return { least: null, most: null };
  return { least: most === null ? null : most + step, most: least === null ? null : least - step };
}

// Nobody is held in two ways at once.
function postures(demands: readonly Demand[]): boolean {
  const held = new Map<number, string>();
  for (const { of, holds } of demands) {
    if (of.type !== "posture" || !holds) continue;
    if ((held.get(of.who) ?? of.posture) !== of.posture) return false;
    held.set(of.who, of.posture);
  }
  return true;
}

function within(one: Range, other: Range): Range {
  return { least: highest(one.least, other.least), most: lowest(one.most, other.most) };
}

function open({ least, most }: Range): boolean {
  return least === null || most === null || least <= most;
}

function highest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function lowest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
