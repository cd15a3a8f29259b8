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
  const arousal = state.body(who, BODILY.arousal);
  return met(impulse(person, state, who), { capacity: capable(state, who), arousal, spent });
}

/** A feeling that strains to get out. */
export interface Impulse {
  readonly kind: FeelingKind;
  readonly toward: number;
  readonly impulse: number;
  /** How much anger there is beside it, 0..1. */
  readonly heat: number;
}

/** How an impulse meets what capacity there is; null when it needs no holding. */
export function met(
  { heat, ...strongest }: Impulse,
  { capacity: at, arousal, spent }: { capacity: number; arousal: number; spent: number },
): Regulated | null {
  if (strongest.impulse < EASY) return null;
  const capacity = at + SPENT * spent;
  // Without heat, what overflows is wept and not shouted.
  const held = strongest.impulse <= capacity + LEAKS || heat < HEAT;
  const calm = arousal < CALM_ENOUGH;
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
  return capacity({
    control: state.control(who),
    arousal: state.body(who, BODILY.arousal),
    fatigue: state.body(who, BODILY.fatigue),
    shame: state.feeling(who, FEELING.shame, who),
  });
}

/** What control comes to in this body: flooding and tiredness take from it, shame at what one has done steadies. */
export function capacity({
  control,
  arousal,
  fatigue,
  shame,
}: Readonly<Record<"control" | "arousal" | "fatigue" | "shame", number>>): number {
  const taken = FLOODING_TAKES * Math.max(0, arousal - 0.5) * 2 + TIREDNESS_TAKES * fatigue;
  return Math.max(0, Math.min(1, AT_REST + control - taken + SHAME_STEADIES * shame));
}

/** A feeling that might strain, as strong as it is felt. */
export interface Straining {
  readonly kind: FeelingKind;
  readonly toward: number;
  readonly strength: number;
}

function impulse({ hidden }: Person, state: State, who: number): Impulse {
  const felt: Straining[] = [];
  for (let toward = 0; toward < state.layout.people; toward += 1) {
    if ((toward !== who && !state.present(toward)) || !state.feels(who, toward)) continue;
    for (const kind of STRAINING) {
      const strength = state.feeling(who, FEELING[kind], toward);
      if (strength > 0) felt.push({ kind, toward, strength });
    }
  }
  return joined(felt, { who, arousal: state.body(who, BODILY.arousal), hidden });
}

/** What strains most, and what strains beneath it: anger over grief breaks out where either alone would be held. */
export function joined(
  felt: readonly Straining[],
  { who, arousal, hidden }: { who: number; arousal: number; hidden: readonly FeelingKind[] },
): Impulse {
  const roused = ROUSED * Math.max(0, arousal - 0.3);
  const heat = felt.reduce(
    (most, { kind, strength }) => (kind === "anger" ? Math.max(most, strength) : most),
    0,
  );
  const over = strongest(felt, HOT, 1, hidden);
  const under = strongest(felt, COOL, Math.min(1, HEATED * heat), hidden);
  const both = Math.sqrt(over.impulse * over.impulse + under.impulse * under.impulse);
  if (both === 0) return { kind: "anger", toward: who, impulse: 0, heat };
  const { kind, toward } = over.impulse >= under.impulse ? over : under;
  return { kind, toward, impulse: both + roused, heat };
}

function strongest(
  felt: readonly Straining[],
  kinds: readonly FeelingKind[],
  heated: number,
  hidden: readonly FeelingKind[],
): Omit<Impulse, "heat"> {
  let best: Omit<Impulse, "heat"> = { kind: "anger", toward: felt[0]?.toward ?? 0, impulse: 0 };
  for (const { kind, toward, strength } of felt) {
    if (!kinds.includes(kind)) continue;
    const impulse = strength * STRAINS[kind]! * heated * (hidden.includes(kind) ? HIDING : 1);
    if (impulse > FELT && impulse > best.impulse) best = { kind, toward, impulse };
  }
  return best;
}

/** Anger from which control can break into an outburst. */
const HEAT = 0.32;
/** What is felt less does not strain. */
const FELT = 0.12;
/** What one takes care not to show strains more. */
const HIDING = 1.1;

/** Anger strains by itself; sorrow, shame and fear break out as a shout only where there is anger too: alone they weep. */
const HOT: readonly FeelingKind[] = ["anger", "hate", "reproach"];
const HEATED = 1.7;

const COOL = FEELINGS.filter((kind) => STRAINS[kind] !== undefined && !HOT.includes(kind));
const STRAINING = [...HOT, ...COOL];
