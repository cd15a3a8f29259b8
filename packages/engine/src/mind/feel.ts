import { FEELING, FEELINGS, type FeelingKind } from "../story/words.js";
import type { Slot } from "./state.js";
import type { Person } from "../story/story.js";

/** One stirring of a feeling, before it is joined to what is felt already. */
export interface Stirring {
  readonly kind: FeelingKind;
  /** The person it is toward; oneself for what is toward nobody. */
  readonly toward: number;
  readonly about: number | null;
  /** 0..1 */
  readonly strength: number;
  readonly rule: string;
  /** What it rests on beside the act. */
  readonly slots: readonly Slot[];
}

/** How much of an appraisal's strength one beat brings to the felt feeling; the rest needs it to go on. */
const STIRRED = 0.5;
/** How far temper and neuroticism move the strength of anger and of the other negative feelings. */
const TEMPER_SHARE = 0.9;
const NEUROTIC_SHARE = 0.35;

/**
 * What is felt after some stirrings of one kind: the root of the sum of squares, bounded at 1 and the same in any order, so
 * that many small blows never come to what one great one does.
 */
export function combined(now: number, stirrings: readonly number[]): number {
  return Math.min(1, Math.sqrt(stirrings.reduce((sum, strength) => sum + strength * strength, now * now)));
}

/** How much arousal that is left over from before adds to the next anger (excitation transfer, Zillmann 1983). */
const TRANSFERS = 0.5;
/** A body no more awake than this carries nothing over. */
const AWAKE = 0.55;

/** The strength with which this person is stirred, by nature and by how roused the body is already. */
export function stirred(
  { temper, nature }: Person,
  kind: FeelingKind,
  strength: number,
  arousal: number,
): number {
  const excited = HOT.includes(kind) ? 1 + TRANSFERS * Math.max(0, arousal - AWAKE) : 1;
  const own = disposition(temper, nature.neuroticism, kind);
  return Math.max(0, Math.min(0.95, strength * STIRRED * own * excited));
}

const HOT: readonly FeelingKind[] = ["anger", "reproach", "hate", "resentment"];
const LOW: readonly FeelingKind[] = [
  "distress",
  "fear",
  "shame",
  "remorse",
  "disappointment",
  "fears-confirmed",
];

function disposition(temper: number, neuroticism: number, kind: FeelingKind): number {
  if (HOT.includes(kind)) return 1 + TEMPER_SHARE * (temper - 0.5);
  return LOW.includes(kind) ? 1 + NEUROTIC_SHARE * neuroticism : 1;
}

/** Stirrings of the same kind toward the same person, together. */
export function gathered<S extends Stirring>(stirrings: readonly S[]): ReadonlyMap<number, readonly S[]> {
  const groups = new Map<number, S[]>();
  for (const stirring of stirrings) {
    const key = stirring.toward * FEELINGS.length + FEELING[stirring.kind];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stirring]);
    else group.push(stirring);
  }
  return groups;
}
