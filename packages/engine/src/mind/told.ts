import type { FeelingKind } from "../story/words.js";
import { type Appraisal, appraise } from "./appraise.js";
import type { Stirring } from "./feel.js";
import type { Slot } from "./state.js";
import { FEELING_ROWS } from "./tables.js";

export interface Parties {
  readonly who: number;
  readonly agent: number;
  readonly about: number | null;
  readonly affected?: number;
}

/** Feelings of an appraisal as stirrings: kinds about fortunes of others are toward that other, blame and praise toward the agent. */
export function told(
  appraisal: Appraisal,
  { who, agent, about, affected = agent }: Parties,
  { rule, slots }: { readonly rule: string; readonly slots: readonly Slot[] },
): Stirring[] {
  const felt = appraise(appraisal);
  const angers = felt.some(({ kind }) => kind === "anger");
  return felt.map(({ kind, strength }) => ({
    kind,
    strength: kind === "distress" && angers ? strength * TURNED_OUTWARD : strength,
    about,
    rule,
    slots,
    toward: !FEELING_ROWS[kind].social ? who : FORTUNES.includes(kind) ? affected : agent,
  }));
}

/** The share of a hurt that is left as hurt where somebody is blamed for it: the rest is the anger. */
const TURNED_OUTWARD = 0.55;

const FORTUNES: readonly FeelingKind[] = ["happy-for", "pity", "resentment", "gloating"];
