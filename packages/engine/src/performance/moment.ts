import { State } from "../mind/state.js";
import type { Moment } from "./holds.js";
import type { Performance } from "./open.js";
import type { Unfolding } from "./unfolding.js";

/** What conditions ask of a play between two beats. */
export function momentOf({ premise, slots, at, sceneAt, ended }: Performance): Moment {
  const state = new State(premise.layout, slots);
  return { state, over: ended, rest: state.count(premise.layout.rest()), seconds: at - sceneAt };
}

/** What conditions ask of a play while a beat unfolds. */
export function momentIn(unfolding: Unfolding, before: Performance): Moment {
  return {
    state: unfolding.state,
    rest: unfolding.state.count(unfolding.premise.layout.rest()),
    seconds: unfolding.at - before.sceneAt,
    over: before.sceneBeat + 1 >= unfolding.premise.story.scenes[before.scene]!.length,
  };
}
