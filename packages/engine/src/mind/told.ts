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
  let angers = false;
  for (const { kind } of felt) angers ||= kind === "anger";
  const stirrings: Stirring[] = [];
  for (const { kind, strength } of felt) {
    const left = kind === "distress" && angers ? strength * TURNED_OUTWARD : strength;
    const toward = !FEELING_ROWS[kind].social ? who : FORTUNES.includes(kind) ? affected : agent;
    stirrings.push({ kind, strength: left, about, rule, slots, toward });
  }
  return stirrings;
}

/** The share of a hurt that is left as hurt where somebody is blamed for it: the rest is the anger. */
const TURNED_OUTWARD = 0.55;

const FORTUNES: readonly FeelingKind[] = ["happy-for", "pity", "resentment", "gloating"];
