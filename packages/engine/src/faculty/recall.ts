import { congruent, CHARGE, CUES, vivid } from "../mind/recall.js";
import { FEELING_ROWS } from "../mind/tables.js";
import { ln } from "../story/exact.js";
import { FEELINGS, type FeelingKind } from "../story/words.js";
import { listed, oneOf, orElse, shown, strengths, within } from "./heed.js";

/** A memory and what might bring it back. */
export interface Cued {
  /** Seconds since each time it was had in mind. */
  readonly ago?: readonly number[];
  /** How active it is, 0..1, where `ago` does not say. */
  readonly activation?: number;
  /** What cues it; null or nothing said for none. */
  readonly cue?: keyof typeof CUES | null;
  /** How closely the cue belongs to it, 0..1; 1 where nothing is said. */
  readonly match?: number;
  /** Of the mood, -1..1. */
  readonly pleasure?: number;
  readonly fatigue?: number;
  /** How much this kind of cue has worn off, 0..1. */
  readonly habituation?: number;
  /** What was felt then, 0..1 each. */
  readonly charge?: Readonly<Partial<Record<FeelingKind, number>>>;
}

/** Whether it comes back, and what it brings. */
export interface Recalled {
  /** Base-level activation ln Σ t^-½ (Anderson's ACT-R, d = ½); null where `ago` does not say. */
  readonly baseLevel: number | null;
  readonly activation: number;
  readonly recalled: boolean;
  /** 0..1 */
  readonly vividness: number;
  readonly feelings: readonly { readonly kind: FeelingKind; readonly strength: number }[];
}

const KINDS = ["topic", "gesture", "part", "person"] as const;

/** Whether a memory comes back, how vividly, and with which feelings. `RangeError` for what is out of range. */
export function recall(cued: Cued): Recalled {
  const sum = cued.ago === undefined ? null : summed(cued.ago);
  // The logistic of the base level ln S is S / (1 + S): how likely it is to come back by itself.
  const activation =
    sum === null ? orElse(0, "activation", cued.activation, { low: 0, high: 1 }) : sum / (1 + sum);
  const felt = cued.charge === undefined ? FEELINGS.map(() => 0) : strengths("charge", cued.charge);
  const pleasant = felt.reduce((sum, strength, k) => sum + strength * FEELING_ROWS[FEELINGS[k]!].pad[0], 0);
  const mood = orElse(0, "pleasure", cued.pleasure, { low: -1, high: 1 });
  const vividness = vivid({
    activation,
    cued: strengthOf(cued),
    congruence: congruent(
      // A memory without a feeling has no colour.
      pleasant === 0 ? 0 : mood,
      pleasant < 0,
      orElse(0, "fatigue", cued.fatigue, { low: 0, high: 1 }),
    ),
    habituation: orElse(0, "habituation", cued.habituation, { low: 0, high: 1 }),
  });
  return {
    baseLevel: sum === null ? null : ln(sum),
    activation,
    recalled: vividness > 0,
    vividness,
    feelings: felt
      .map((charge, k) => ({ kind: FEELINGS[k]!, strength: charge * vividness * CHARGE }))
      .filter(({ strength }) => strength > 0),
  };
}

function strengthOf({ cue, match }: Cued): number {
  const closeness = orElse(1, "match", match, { low: 0, high: 1 });
  return cue === undefined || cue === null ? 0 : CUES[oneOf("cue", cue, KINDS)] * closeness;
}

/** A memory of this moment is a second old: nothing is closer. */
const NOW = 1;
const AGES = 4e9;

function summed(given: unknown): number {
  const ago = listed("ago", given);
  if (ago.length === 0) throw new RangeError(`ago has no times in it: ${shown(given)}`);
  return ago.reduce<number>((sum, t, n) => sum + 1 / Math.sqrt(within(`ago[${n}]`, t, NOW, AGES)), 0);
}
