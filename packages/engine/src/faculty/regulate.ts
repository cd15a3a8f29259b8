import { capacity, joined, met } from "../mind/regulate.js";
import { FEELING, FEELINGS, type FeelingKind } from "../story/words.js";
import { kindOf, listed, orElse, strengths, within } from "./heed.js";

/** What strains to get out, and what there is to hold it. */
export interface Strained {
  readonly feelings: Readonly<Partial<Record<FeelingKind, number>>>;
  /** 0..1: the capacity of this person, rested and calm. */
  readonly control: number;
  /** Of the body, 0..1; 0.3 (at rest) where nothing is said. */
  readonly arousal?: number;
  readonly fatigue?: number;
  /** How lately there was an outburst, 0..1. */
  readonly spent?: number;
  /** What this person takes care not to show. */
  readonly hidden?: readonly FeelingKind[];
}

/** How the strongest impulse fares. */
export interface Held {
  /** "none" when nothing strains. */
  readonly how: "none" | "suppress" | "reappraise" | "vent";
  readonly kind: FeelingKind | null;
  readonly impulse: number;
  readonly capacity: number;
  /** False when it breaks out. */
  readonly held: boolean;
  /** What holding it costs of the control. */
  readonly cost: number;
}

const AT_REST = 0.3;

/** Whether the strongest of these feelings can be held in, and how. `RangeError` for what is missing or out of range. */
export function regulate(strained: Strained): Held {
  const felt = strengths("feelings", strained.feelings);
  const arousal = orElse(AT_REST, "arousal", strained.arousal, { low: 0, high: 1 });
  const spent = orElse(0, "spent", strained.spent, { low: 0, high: 1 });
  const at = capacity({
    control: within("control", strained.control, 0, 1),
    arousal,
    fatigue: orElse(0, "fatigue", strained.fatigue, { low: 0, high: 1 }),
    shame: felt[FEELING.shame]!,
  });
  const hidden = strained.hidden === undefined ? [] : listed("hidden", strained.hidden).map(kindOf);
  const strongest = joined(
    felt.map((strength, k) => ({ kind: FEELINGS[k]!, toward: 0, strength })),
    { who: 0, arousal, hidden },
  );
  const found = met(strongest, { capacity: at, arousal, spent });
  if (found === null) return { ...NOTHING, impulse: strongest.impulse, capacity: at };
  const { how, kind, held, cost } = found;
  return { how, kind, impulse: found.impulse, capacity: found.capacity, held, cost };
}

const NOTHING = { how: "none", kind: null, held: true, cost: 0 } as const;
