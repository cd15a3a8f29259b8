import type { Condition, Range } from "../../../story/condition.js";

/** False when a condition can never hold by its own words: what it demands of one quantity leaves nothing over. */
export function canHold(condition: Condition): boolean {
  if (condition.type === "any") return condition.of.some(canHold);
  if (condition.type !== "all")
    return condition.type === "not" || !("range" in condition) || open(condition.range);
  const parts = condition.of.flatMap(spread);
  return (
    parts.every(canHold) && !parts.some((one, i) => parts.slice(i + 1).some((other) => opposed(one, other)))
  );
}

// "at peace" is several demands; so is the denial of a choice.
function spread(condition: Condition): readonly Condition[] {
  if (condition.type === "all") return condition.of.flatMap(spread);
  if (condition.type === "not" && condition.of.type === "any")
    return condition.of.of.map((of): Condition => ({ type: "not", of }));
  return [condition];
}

function opposed(one: Condition, other: Condition): boolean {
  if (one.type === "not") return key(one.of) === key(other) && implies(other, one.of);
  if (other.type === "not") return opposed(other, one);
  if (one.type === "posture" && other.type === "posture")
    return one.who === other.who && one.posture !== other.posture;
  if (!("range" in one) || !("range" in other) || key(one) !== key(other)) return false;
  return !open({
    least: highest(one.range.least, other.range.least),
    most: lowest(one.range.most, other.range.most),
  });
}

// Whether the first can only hold where the second does.
function implies(one: Condition, other: Condition): boolean {
  if (!("range" in one) || !("range" in other)) return JSON.stringify(one) === JSON.stringify(other);
  const above =
    other.range.least === null || (one.range.least !== null && one.range.least >= other.range.least);
  const below = other.range.most === null || (one.range.most !== null && one.range.most <= other.range.most);
  return above && below;
}

function key(condition: Condition): string {
  return JSON.stringify({ ...condition, range: null });
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
