import { BODILY, RELATED, TENDENCY } from "../story/words.js";
import type { State } from "./state.js";

/** Between two who neither trust nor know each other, cool and covered, so much is said all the same. */
const LEAST = 0.12;
/** What trust, closeness, having been laid bare, a quarrel that has worn off, heat, and each silent beat add. */
const ADDS = { worn: 0.33, trust: 0.5, closeness: 0.6, exposure: 0.79, heat: 2, silence: 0.15 };
/** Heat is arousal above this. */
const COOL = 0.5;

/**
 * How freely one speaks to this person, at this moment, of what one wants: 0 not at all … 1 wholly. What matters is spoken
 * of by and by, from the surface inward as two come nearer (social penetration, Altman and Taylor 1973), and sooner when
 * one is roused or has been laid bare.
 */
export function ease(state: State, who: number, to: number): number {
  const opened =
    ADDS.trust * Math.max(0, state.relation(who, to, RELATED.trust)) +
    ADDS.closeness * state.relation(who, to, RELATED.closeness) +
    ADDS.exposure * state.body(who, BODILY.exposure) +
    ADDS.worn * state.at(state.layout.worn(who, TENDENCY.against)) +
    // In a silence what has not been said comes to the tongue.
    ADDS.silence * state.count(state.layout.rest()) +
    ADDS.heat * Math.max(0, state.body(who, BODILY.arousal) - COOL);
  return Math.min(1, LEAST + opened);
}
