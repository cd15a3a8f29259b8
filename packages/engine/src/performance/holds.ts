import type { Condition, Range } from "../story/condition.js";
import type { State } from "../mind/state.js";
import { BODILY, FEELING, MOOD, NEED, POSTURES, RELATED } from "../story/words.js";

/** What a condition can ask for beside the state. */
export interface Moment {
  readonly state: State;
  /** True when the scene has had its greatest length: what has not come by then is left. */
  readonly over: boolean;
  /** Beats in which nobody wanted anything more than silence. */
  readonly rest: number;
  /** Seconds since the scene began. */
  readonly seconds: number;
  /** The name of the ending that the curtain has just fallen on; asked for by expectations alone. */
  readonly ending?: string | null;
}

/** So many silent beats in a row are rest. */
export const AT_REST = 6;

/** Whether a condition holds at this moment. */
export function holds(condition: Condition, moment: Moment): boolean {
  switch (condition.type) {
    case "all":
      return condition.of.every((part) => holds(part, moment));
    case "any":
      return condition.of.some((part) => holds(part, moment));
    case "not":
      return !holds(condition.of, moment);
    case "rest":
      return moment.over || moment.rest >= AT_REST;
    case "ended":
      return moment.ending === condition.ending;
    case "time":
      return within(moment.seconds, condition.range);
    default:
      return asked(condition, moment.state);
  }
}

function asked(
  condition: Exclude<Condition, { type: "all" | "any" | "not" | "ended" | "rest" | "time" }>,
  state: State,
): boolean {
  const { layout } = state;
  switch (condition.type) {
    case "feels":
      return within(
        strongest(state, condition.who, FEELING[condition.kind], condition.toward),
        condition.range,
      );
    case "mood":
      return within(state.mood(condition.who, MOOD.indexOf(condition.quantity)), condition.range);
    case "body":
      return within(state.body(condition.who, BODILY[condition.quantity]), condition.range);
    case "control":
      return within(state.control(condition.who), condition.range);
    case "need":
      return within(state.need(condition.who, NEED[condition.need]), condition.range);
    case "relation":
      return within(
        state.relation(condition.who, condition.to, RELATED[condition.quantity]),
        condition.range,
      );
    case "believes":
      return within(state.belief(condition.who, condition.proposition), condition.range);
    case "knows":
      return state.knowledge(condition.who, condition.event) > 0;
    case "posture":
      return state.count(layout.posture(condition.who)) === POSTURES.indexOf(condition.posture);
    case "present":
      return state.present(condition.who);
    case "distance":
      return within(state.distance(condition.who, condition.to), condition.range);
    case "done":
      return within(state.at(layout.done(condition.pattern)), condition.range);
  }
}

function strongest(state: State, who: number, kind: number, toward: number | null): number {
  if (toward !== null) return state.feeling(who, kind, toward);
  let most = 0;
  for (let other = 0; other < state.layout.people; other += 1)
    most = Math.max(most, state.feeling(who, kind, other));
  return most;
}

function within(value: number, { least, most }: Range): boolean {
  return (least === null || value >= least) && (most === null || value <= most);
}
