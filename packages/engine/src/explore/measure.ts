import type { Condition } from "../story/condition.js";
import { AT_REST, holds, type Moment } from "../performance/holds.js";
import { BODILY, FEELING, MOOD, NEED, RELATED } from "../story/words.js";
import type { Range } from "../story/condition.js";

/** A condition without parts that asks how much of something there is. */
export type Ranged = Extract<Condition, { readonly range: Range }>;

/** What a condition's quantity is at a moment, on the scale of its range. */
export function measure(condition: Ranged, { state, seconds }: Moment): number {
  switch (condition.type) {
    case "feels":
      return felt(condition, state);
    case "mood":
      return state.mood(condition.who, MOOD.indexOf(condition.quantity));
    case "body":
      return state.body(condition.who, BODILY[condition.quantity]);
    case "control":
      return state.control(condition.who);
    case "need":
      return state.need(condition.who, NEED[condition.need]);
    case "relation":
      return state.relation(condition.who, condition.to, RELATED[condition.quantity]);
    case "believes":
      return state.belief(condition.who, condition.proposition);
    case "distance":
      return state.distance(condition.who, condition.to);
    case "done":
      return state.count(state.layout.done(condition.pattern)) / 1000;
    case "time":
      return seconds;
  }
}

function felt({ who, kind, toward }: Extract<Ranged, { type: "feels" }>, state: Moment["state"]): number {
  if (toward !== null) return state.feeling(who, FEELING[kind], toward);
  let most = 0;
  for (let other = 0; other < state.layout.people; other += 1)
    most = Math.max(most, state.feeling(who, FEELING[kind], other));
  return most;
}

/** By what a whole scale of each is counted, so that misses can be compared. */
const SCALE: Readonly<Record<Ranged["type"], number>> = {
  feels: 1,
  mood: 1,
  body: 1,
  control: 1,
  need: 1,
  relation: 1,
  believes: 6,
  distance: 3,
  done: 1,
  time: 600,
};

/** How far a condition is from being so: 0 when it holds. What is missing most is named, as what is wanted of it. */
export interface Lack {
  readonly by: number;
  readonly atom: Condition;
  readonly value: number;
}

/** What a condition (or, with `wanted` false, its denial) lacks at a moment: in "all" the sum, in "any" the least. */
export function lack(condition: Condition, moment: Moment, wanted = true): Lack {
  if (condition.type === "not") return lack(condition.of, moment, !wanted);
  if (condition.type === "all" || condition.type === "any") {
    const parts = condition.of.map((part) => lack(part, moment, wanted));
    return (condition.type === "all") === wanted ? sum(condition, parts) : least(condition, parts);
  }
  if (condition.type === "rest" && wanted) return silence(condition, moment);
  if (!("range" in condition)) {
    const is = holds(condition, moment);
    return { by: is === wanted ? 0 : 1, atom: as(condition, wanted), value: is ? 1 : 0 };
  }
  const value = measure(condition, moment);
  const by = outside(condition.range, value, wanted) / SCALE[condition.type];
  return { by, atom: as(condition, wanted), value };
}

function silence(atom: Condition, { over, rest }: Moment): Lack {
  return { by: over ? 0 : Math.max(0, AT_REST - rest) / AT_REST, atom, value: rest };
}

// What is denied is named as what is wanted instead.
function as(condition: Condition, wanted: boolean): Condition {
  if (wanted) return condition;
  if (!("range" in condition)) return { type: "not", of: condition };
  const { least, most } = condition.range;
  const step = condition.type === "done" || condition.type === "time" ? 1 : THOUSANDTH;
  if (most === null && least !== null) return { ...condition, range: { least: null, most: least - step } };
  if (least === null && most !== null) return { ...condition, range: { least: most + step, most: null } };
  return { type: "not", of: condition };
}

/** The least by which quantities differ. */
const THOUSANDTH = 0.001;

function outside({ least, most }: Range, value: number, wanted: boolean): number {
  const below = least === null ? 0 : least - value;
  const above = most === null ? 0 : value - most;
  if (wanted) return Math.max(0, below, above);
  if (below > 0 || above > 0) return 0;
  const ways = [least === null ? Infinity : value - least, most === null ? Infinity : most - value];
  return Math.min(1, ...ways) + THOUSANDTH;
}

function sum(whole: Condition, parts: readonly Lack[]): Lack {
  const worst = parts.reduce<Lack | null>(
    (most, part) => (most === null || part.by > most.by ? part : most),
    null,
  );
  if (worst === null) return { by: 0, atom: whole, value: 1 };
  return { ...worst, by: parts.reduce((total, { by }) => total + by, 0) };
}

function least(whole: Condition, parts: readonly Lack[]): Lack {
  return parts.reduce<Lack>((best, part) => (part.by < best.by ? part : best), {
    by: parts.length === 0 ? 1 : Infinity,
    atom: whole,
    value: 0,
  });
}
