import { State } from "../mind/state.js";
import type { Moment } from "./holds.js";
import type { Performance } from "./open.js";

/** What conditions ask of a play between two beats. */
export function momentOf({ premise, slots, at, sceneAt, ended }: Performance): Moment {
  const state = new State(premise.layout, slots);
  return { state, over: ended, rest: state.count(premise.layout.rest()), seconds: at - sceneAt };
}
