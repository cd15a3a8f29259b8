import type { State } from "../mind/state.js";
import type { Deed } from "./deed.js";

/**
 * Everybody who is there, in the order in which an act comes to them: whoever does it, whom it is done to, and the others.
 * What one of them shows or feels the next may read, and the order in which a story is written must not matter.
 */
export function parties(state: State, { by, to }: Pick<Deed, "by" | "to">): readonly number[] {
  const two = to === null || to === by ? [by] : [by, to];
  return [...two.filter((who) => state.present(who)), ...state.cast().filter((who) => !two.includes(who))];
}
