import { BODILY, FEELING, RELATED } from "../story/words.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";

/** An act as one person takes it in. */
export interface Percept {
  readonly who: number;
  readonly by: number;
  readonly act: number;
  readonly to: number | null;
  readonly about: number | null;
  /** True for a touch that is only held out yet, or was answered: its bearings are hoped or feared, not had. */
  readonly pending: boolean;
  /** The act's evaluation as it reads to this person, -1..1. */
  readonly reading: number;
  /** True when it reads worse than it was meant. */
  readonly hostile: boolean;
  readonly slots: readonly Slot[];
}

/** Above this arousal a person is flooded (Gottman 1993: above about 100 heartbeats a minute), and reads hostility. */
export const FLOODED = 0.7;
/** How far a flooded and distrustful person reads an act below its meaning. */
const HOSTILE_SHIFT = 0.6;

/** Whoever is present perceives an act; who is flooded and does not trust the doer reads it as more hostile than it is. */
export function perceive(
  { story, layout }: Premise,
  state: State,
  { who, pending }: { readonly who: number; readonly pending: boolean },
  deed: { by: number; act: number; to: number | null; about: number | null },
): Percept {
  const meant = story.acts[deed.act]!.epa[0] / 4.3;
  const shift = who === deed.by ? 0 : HOSTILE_SHIFT * flood(state, who) * distrust(state, who, deed.by);
  return {
    who,
    by: deed.by,
    act: deed.act,
    to: deed.to,
    about: deed.about,
    pending,
    reading: Math.max(-1, meant - shift),
    hostile: shift > 0.1,
    slots: shift > 0 ? [layout.body(who, BODILY.arousal), layout.relation(who, deed.by, RELATED.trust)] : [],
  };
}

/** 0 below flooding … 1 at the height of arousal. */
export function flood(state: State, who: number): number {
  return Math.max(0, state.body(who, BODILY.arousal) - FLOODED) / (1 - FLOODED);
}

function distrust(state: State, who: number, of: number): number {
  const trust = state.relation(who, of, RELATED.trust);
  const angry = state.feeling(who, FEELING.anger, of);
  return Math.max(0, Math.min(1, angry - trust));
}
