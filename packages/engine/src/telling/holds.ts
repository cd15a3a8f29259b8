import type { Condition, Range } from "../story/condition.js";
import type { Mirror } from "./mirror.js";

/** Whether a condition holds, as far as the entries told so far can say. */
export function holds(condition: Condition | null, known: Mirror): boolean {
  if (condition === null) return true;
  switch (condition.type) {
    case "all":
      return condition.of.every((part) => holds(part, known));
    case "any":
      return condition.of.some((part) => holds(part, known));
    case "not":
      return !holds(condition.of, known);
    case "present":
      return known.present.has(condition.who);
    case "posture":
      return known.posture(condition.who) === condition.posture;
    case "knows":
      return known.number("learn", condition.who, condition.event) > 0;
    case "rest":
      return known.rest > 0;
    case "done":
      return within(condition.range, known.number("done", condition.pattern) / 1000);
    case "ended":
      return false;
    default:
      return within(condition.range, quantity(condition, known));
  }
}

type Measured = Exclude<
  Condition,
  | { type: "all" | "any" }
  | { type: "not" }
  | { type: "present" }
  | { type: "posture" }
  | { type: "knows" }
  | { type: "rest" }
  | { type: "done" }
  | { type: "ended" }
>;

// On the scale of the condition's range: everything but time is recorded in thousandths.
function quantity(asked: Measured, known: Mirror): number {
  switch (asked.type) {
    case "feels":
      return (
        (asked.toward === null
          ? known.felt(asked.who, asked.kind)
          : known.feeling(asked.who, asked.kind, asked.toward)) / 1000
      );
    case "mood":
    case "body":
      return known.number(asked.type, asked.who, asked.quantity) / 1000;
    case "control":
      return known.number("control", asked.who) / 1000;
    case "need":
      return known.number("need", asked.who, asked.need) / 1000;
    case "relation":
      return known.relation(asked.who, asked.to, asked.quantity) / 1000;
    case "believes":
      return known.number("believe", asked.who, asked.proposition) / 1000;
    case "distance":
      return known.distance(asked.who, asked.to) / 1000;
    case "time":
      return known.at - known.sceneAt;
    default:
      return 0;
  }
}

function within({ least, most }: Range, x: number): boolean {
  return (least === null || x >= least) && (most === null || x <= most);
}
