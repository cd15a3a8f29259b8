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
  anger: 0.9,
  hate: 0.6,
  reproach: 0.4,
  distress: 0.58,
  remorse: 0.7,
  fear: 0.5,
  shame: 0.35,
  disappointment: 0.4,
};
/** What a roused body adds to every impulse, per unit of arousal above rest. */
const ROUSED = 0.28;
/** Below this an impulse needs no holding. */
const EASY = 0.26;
/** What flooding and tiredness take of the capacity. */
const FLOODING_TAKES = 0.25;
const TIREDNESS_TAKES = 0.3;
/** Shame at what one has just done steadies. */
const SHAME_STEADIES = 0.35;
/** Holding costs by how far the impulse is above what is easy (capacity, not a tank: it comes back with rest). */
const COST = 0.012;
const COST_SHARE = 0.15;
/** Reappraising needs a body this calm. */
const CALM_ENOUGH = 0.5;

/** An impulse a little over the capacity leaks, in a growl or a start, before it breaks out. */
const LEAKS = 0.05;
/** Whoever has just burst out has little left to burst out with. */
const SPENT = 0.6;

/** The strongest impulse of a person, and whether it can be held now; null when nothing strains. `spent` tells how lately there was an outburst, 0..1. */
export function regulate(person: Person, state: State, who: number, spent: number): Regulated | null {
  const strongest = impulse(person, state, who);
  if (strongest.impulse < EASY) return null;
  const capacity = capable(state, who) + SPENT * spent;
  // Without heat, what overflows is wept and not shouted.
  const held = strongest.impulse <= capacity + LEAKS || heat(state, who) < HEAT;
  const calm = state.body(who, BODILY.arousal) < CALM_ENOUGH;
  return {
    ...strongest,
    capacity,
    held,
    how: !held ? "vent" : calm ? "reappraise" : "suppress",
    cost: held ? COST + COST_SHARE * (strongest.impulse - EASY) : 0,
  };
}

/** What a person would burst out about: the cause of the strongest impulse. */
export function strained(person: Person, state: State, who: number): number | null {
  const { kind, toward } = impulse(person, state, who);
  const about = state.count(state.layout.about(who, FEELING[kind], toward)) - 1;
  return about < 0 ? null : about;
}

/** What anybody can hold in, with no control to speak of. */
const AT_REST = 0.04;

/** The capacity to hold an impulse at this moment, 0..1. */
export function capable(state: State, who: number): number {
  const arousal = state.body(who, BODILY.arousal);
  const taken =
    FLOODING_TAKES * Math.max(0, arousal - 0.5) * 2 + TIREDNESS_TAKES * state.body(who, BODILY.fatigue);
  return Math.max(
    0,
    Math.min(
      1,
      AT_REST + state.control(who) - taken + SHAME_STEADIES * state.feeling(who, FEELING.shame, who),
    ),
  );
}

interface Strain {
  readonly kind: FeelingKind;
  readonly toward: number;
  readonly impulse: number;
}

// What strains most, and what strains beneath it: anger over grief breaks out where either alone would be held.
function impulse(person: Person, state: State, who: number): Strain {
  const roused = ROUSED * Math.max(0, state.body(who, BODILY.arousal) - 0.3);
  const over = strongest(person, state, who, HOT, 1);
  const under = strongest(person, state, who, COOL, Math.min(1, HEATED * heat(state, who)));
  const both = Math.sqrt(over.impulse * over.impulse + under.impulse * under.impulse);
  const { kind, toward } = over.impulse >= under.impulse ? over : under;
  return { kind, toward, impulse: both === 0 ? 0 : both + roused };
}

function strongest(
  { hidden }: Person,
  state: State,
  who: number,
  kinds: readonly FeelingKind[],
  heated: number,
): Strain {
  let best: Strain = { kind: "anger", toward: who, impulse: 0 };
  for (let toward = 0; toward < state.layout.people; toward += 1) {
    if (toward !== who && !state.present(toward)) continue;
    for (const kind of kinds) {
      const hides = hidden.includes(kind) ? HIDING : 1;
      const strength = state.feeling(who, FEELING[kind], toward) * STRAINS[kind]! * heated * hides;
      if (strength > FELT && strength > best.impulse) best = { kind, toward, impulse: strength };
    }
  }
  return best;
}

/** Anger from which control can break into an outburst. */
const HEAT = 0.32;
/** What is felt less does not strain. */
const FELT = 0.12;
/** What one takes care not to show strains more. */
const HIDING = 1.1;

// The strongest heat toward anybody present.
function heat(state: State, who: number): number {
  let most = 0;
  for (let toward = 0; toward < state.layout.people; toward += 1) {
    if (toward === who || state.present(toward))
      most = Math.max(most, state.feeling(who, FEELING.anger, toward));
  }
  return most;
}

/** Anger strains by itself; sorrow, shame and fear break out as a shout only where there is anger too: alone they weep. */
const HOT: readonly FeelingKind[] = ["anger", "hate", "reproach"];
const HEATED = 1.7;

const COOL = FEELINGS.filter((kind) => STRAINS[kind] !== undefined && !HOT.includes(kind));
