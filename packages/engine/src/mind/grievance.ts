import { FEELING } from "../story/words.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";

/** The gravest thing that one holds against another. */
export interface Grievance {
  readonly event: number | null;
  /** 0..1: what it makes one feel against its doer, as far as the doer is still blamed. */
  readonly strength: number;
  readonly slots: readonly Slot[];
}

const AGAINST = [FEELING.anger, FEELING.reproach, FEELING.hate];
/** Whoever gave the order is blamed for most of it. */
const ORDERED = 0.8;

/** What one person has not forgiven another. */
export function grievance(premise: Premise, state: State, who: number, to: number): Grievance {
  const { layout, story } = premise;
  let gravest: Grievance = { event: null, strength: 0, slots: [] };
  for (const { event } of story.people[who]!.memories) {
    const { by, orderedBy } = story.events[event]!;
    const share = by === to ? 1 : orderedBy === to ? ORDERED : 0;
    if (share === 0 || state.knowledge(who, event) <= 0) continue;
    const charges = AGAINST.map((kind) => layout.charge(who, event, kind));
    const charge = charges.reduce((most, slot) => (state.at(slot) > state.at(most) ? slot : most));
    const strength = state.at(charge) * state.blame(who, event) * share;
    if (strength > gravest.strength)
      gravest = { event, strength, slots: [charge, layout.blame(who, event), layout.knowledge(who, event)] };
  }
  return gravest;
}
