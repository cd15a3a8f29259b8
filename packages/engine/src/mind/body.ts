import type { Person } from "../story/story.js";
import { BODILY, FEELINGS, type BodyQuantity, type FeelingKind } from "../story/words.js";
import type { State } from "./state.js";
import { FEELING_ROWS } from "./tables.js";

/** A change of a body and why. */
export interface Stir {
  readonly quantity: BodyQuantity;
  readonly by: number;
}

/** How much a feeling's arousal quickens the body. */
const QUICKENS = 1.1;
/** What a raised voice adds to the arousal of whom it is raised at. */
const STARTLED = 0.12;

/** How what was just felt, and a voice that is raised at one, quicken (or settle) a body. */
export function quickened(
  stirred: readonly { kind: FeelingKind; strength: number }[],
  loudHeard: number,
): number {
  const felt = stirred.reduce(
    (sum, { kind, strength }) => sum + strength * FEELING_ROWS[kind].pad[1] * QUICKENS,
    0,
  );
  return felt + STARTLED * Math.max(0, loudHeard - 0.5) * 2;
}

/** How fast muscles, breath and eyes follow what is felt, per beat. */
const FOLLOWS = 0.5;
/** Feeling that stays below this does not come to the eyes. */
const DRY = 0.5;
/** Anger keeps the eyes dry. */
const DRIES = 0.7;

/** Tension, breath and tears follow what is felt now, by kind. */
export function followed(person: Person, state: State, who: number, felt: readonly number[]): Stir[] {
  const arousal = state.body(who, BODILY.arousal);
  const tension = felt.reduce((sum, strength, k) => sum + strength * FEELING_ROWS[FEELINGS[k]!].tension, 0);
  const tears = weeping(felt, person.expressiveness);
  const toward = (quantity: "tension" | "breath" | "tears", target: number): Stir => ({
    quantity,
    by: (Math.min(1, target) - state.body(who, BODILY[quantity])) * FOLLOWS,
  });
  return [
    toward("tension", tension),
    toward("breath", Math.max(0, arousal - 0.25) + 0.3 * tears),
    toward("tears", tears),
  ];
}

/** The tears that such feelings, by kind, come to; above 1 in great sorrow. */
export function weeping(felt: readonly number[], expressiveness: number): number {
  const sorrow = felt.reduce((sum, strength, k) => sum + strength * FEELING_ROWS[FEELINGS[k]!].tears, 0);
  const anger = felt[FEELINGS.indexOf("anger")]!;
  return Math.max(0, sorrow * (0.55 + 0.6 * expressiveness) * (1 - DRIES * anger) - DRY);
}

/** By kind, what is felt in all, toward whomever. */
export function totals(state: State, who: number): number[] {
  const all = FEELINGS.map(() => 0);
  for (let toward = 0; toward < state.layout.people; toward += 1) {
    if (!state.feels(who, toward)) continue;
    for (let kind = 0; kind < all.length; kind += 1) {
      const felt = state.feeling(who, kind, toward);
      if (felt > all[kind]!) all[kind] = felt;
    }
  }
  return all;
}

/** A sitting body is on its feet past this arousal, before its owner knows; and down again below the other. */
const UP = 0.63;
const DOWN = 0.52;

/** How the body comes to be held: up when aroused in anger, down again when settled; slumped in shame and sorrow. */
export function held(
  state: State,
  who: number,
  seatedAtHome: boolean,
  felt: readonly number[],
): { standing: boolean; slumped: boolean } {
  const arousal = state.body(who, BODILY.arousal);
  return carriage({ felt, arousal, standing: state.standing(who), seatedAtHome });
}

/** How a body that feels this, by kind, comes to be held. */
export function carriage({
  felt,
  arousal,
  standing,
  seatedAtHome,
}: {
  felt: readonly number[];
  arousal: number;
  standing: boolean;
  seatedAtHome: boolean;
}): { standing: boolean; slumped: boolean } {
  const heat = Math.max(felt[FEELINGS.indexOf("anger")]!, felt[FEELINGS.indexOf("reproach")]!);
  const low =
    felt[FEELINGS.indexOf("shame")]! +
    felt[FEELINGS.indexOf("remorse")]! +
    felt[FEELINGS.indexOf("distress")]!;
  return {
    standing: standing ? !(seatedAtHome && arousal < DOWN) : arousal > UP && heat > UP_HEAT,
    slumped: low > SLUMPS && heat < SLUMP_HEAT * 2 && arousal < UP,
  };
}

/** Sorrow, shame and remorse together bend the back past this, unless anger straightens it. */
const SLUMPS = 1.3;
const SLUMP_HEAT = 0.3;
/** Anger from which a roused body gets up. */
const UP_HEAT = 0.22;
