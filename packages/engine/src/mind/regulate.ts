import type { Person } from "../story/story.js";
import { BODILY, FEELING, FEELINGS, type FeelingKind } from "../story/words.js";
import type { State } from "./state.js";

/** An impulse met by what capacity there is to hold it. */
export interface Regulated {
  readonly how: "suppress" | "reappraise" | "vent";
  readonly kind: FeelingKind;
  readonly toward: number;
  readonly impulse: number;
  readonly capacity: number;
  readonly held: boolean;
  /** What holding it costs of the capacity. */
  readonly cost: number;
}

/** How much each kind strains to get out; the others can be felt quietly. */
const STRAINS: Readonly<Partial<Record<FeelingKind, number>>> = {
  anger: 1,
  hate: 0.7,
  reproach: 0.45,
  distress: 0.62,
  remorse: 0.7,
  fear: 0.5,
  shame: 0.35,
  disappointment: 0.4,
};
/** What a roused body adds to every impulse, per unit of arousal above rest. */
const ROUSED = 0.35;
/** Below this an impulse needs no holding. */
const EASY = 0.42;
/** What flooding and tiredness take of the capacity. */
const FLOODING_TAKES = 0.25;
const TIREDNESS_TAKES = 0.3;
/** Holding costs a little, and more the stronger the impulse (capacity, not a tank: it comes back with rest). */
const COST = 0.03;
const COST_SHARE = 0.09;
/** Reappraising needs a body this calm. */
const CALM_ENOUGH = 0.5;

/** The strongest impulse of a person, and whether it can be held now; null when nothing strains. */
export function regulate(person: Person, state: State, who: number): Regulated | null {
  const strongest = impulse(person, state, who);
  if (strongest.impulse < EASY) return null;
  const capacity = capable(state, who);
  const held = strongest.impulse <= capacity;
  const calm = state.body(who, BODILY.arousal) < CALM_ENOUGH;
  return {
    ...strongest,
    capacity,
    held,
    how: !held ? "vent" : calm ? "reappraise" : "suppress",
    cost: held ? COST + COST_SHARE * strongest.impulse : 0,
  };
}

/** The capacity to hold an impulse at this moment, 0..1. */
export function capable(state: State, who: number): number {
  const arousal = state.body(who, BODILY.arousal);
  const taken = FLOODING_TAKES * Math.max(0, arousal - 0.5) * 2 + TIREDNESS_TAKES * state.body(who, BODILY.fatigue);
  return Math.max(0, state.control(who) - taken);
}

function impulse({ hidden }: Person, state: State, who: number): { kind: FeelingKind; toward: number; impulse: number } {
  const roused = ROUSED * Math.max(0, state.body(who, BODILY.arousal) - 0.3);
  let best: { kind: FeelingKind; toward: number; impulse: number } = { kind: "anger", toward: who, impulse: 0 };
  for (let toward = 0; toward < state.layout.people; toward += 1) {
    if (toward !== who && !state.present(toward)) continue;
    for (const kind of STRAINING) {
      const strength = state.feeling(who, FEELING[kind], toward) * STRAINS[kind]! * (hidden.includes(kind) ? 1.1 : 1);
      if (strength > 0.12 && strength + roused > best.impulse) best = { kind, toward, impulse: strength + roused };
    }
  }
  return best;
}

const STRAINING = FEELINGS.filter((kind) => STRAINS[kind] !== undefined);
