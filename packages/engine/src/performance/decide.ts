import type { Act } from "../story/act.js";
import { Deliberation, type Floor, type Option } from "../mind/deliberate.js";
import type { Role } from "../mind/repertoire.js";
import { CONSENT, type State } from "../mind/state.js";
import { FEELING } from "../story/words.js";
import { draw } from "./chance.js";
import { facing, floor } from "./floor.js";
import type { EntryId } from "./transcript.js";
import type { Unfolding } from "./unfolding.js";
import { OTHERS, weighed } from "./weighed.js";

/** What is done next, and by which entry it was weighed. */
export interface Decision extends Option {
  readonly weighed: EntryId;
  /** Whether nobody had an urge above silence, or hardly. */
  readonly idle: boolean;
}

/** Options whose urges differ by less than this are a near-tie, and chance decides. The one place where it does. */
export const NEAR_TIE = 0.2;
/** How much sooner the nearer of a near-tie is chosen: its chance falls with the cube of what it lacks. */
export const weight = (lacks: number): number => {
  const left = 1 - lacks / NEAR_TIE;
  return left * left * left;
};
/** An urge that is not this much above silence is hardly one. */
export const IDLE = 0.12;
/** Whoever has just learned something unheard of speaks before others. */
const STARTLED = 0.4;

/** The next act: the strongest urge of all who are present, chance among near-ties. Null when nobody can do anything. */
export function decide(unfolding: Unfolding, seed: number): Decision | null {
  const deliberation = new Deliberation(unfolding.premise, unfolding.state);
  const leaders = new Leaders();
  const options = open(deliberation, (role, urge) => leaders.lets(role, urge));
  const leading = options.filter(({ urge }) => urge >= leaders.least).sort(sooner);
  const best = leading[0];
  if (best === undefined) return null;
  const tied = leading.filter(({ urge }) => best.urge - urge <= NEAR_TIE);
  const silence = leaders.silence ?? best.urge;
  const chosen = drawn(tied, draw(seed, unfolding.beat, 0));
  return {
    ...chosen,
    idle: best.urge - silence < IDLE,
    weighed: weighed(
      unfolding,
      deliberation,
      chosen,
      leading.filter((option) => option !== chosen),
    ),
  };
}

// What of all urges that come can still be a near-tie of the best, or one of the few more that are kept.
class Leaders {
  /** No urge weaker than this leads any more. */
  least = -Infinity;
  /** How strongly anybody would be silent; null while nobody can. */
  silence: number | null = null;
  readonly #top: number[] = [];

  lets({ silent }: Role, urge: number): boolean {
    if (silent) this.silence = Math.max(this.silence ?? urge, urge);
    if (urge < this.least) return false;
    const place = this.#top.findIndex((other) => other < urge);
    this.#top.splice(place < 0 ? this.#top.length : place, 0, urge);
    if (this.#top.length > OTHERS + 1) this.#top.pop();
    if (this.#top.length > OTHERS) this.least = Math.min(this.#top[0]! - NEAR_TIE, this.#top[OTHERS]!);
    return true;
  }
}

// The strongest urge first; equal urges in the story's own order.
function sooner(a: Option, b: Option): number {
  return b.urge - a.urge || a.by - b.by || a.act - b.act || a.to - b.to;
}

/** One of a near-tie, by a number from 0 to 1. */
export function drawn(tied: readonly Option[], chance: number): Option {
  const best = tied[0]!;
  const weights = tied.map(({ urge }) => weight(best.urge - urge));
  let left = chance * weights.reduce((sum, one) => sum + one, 0);
  const at = weights.findIndex((one) => (left -= one) < 0);
  return tied[at < 0 ? 0 : at]!;
}

/** Everything that anybody in the talk might do now, the strongest urge first; equal urges in the story's own order. */
export function ranked({ premise, state }: Unfolding): Option[] {
  return open(new Deliberation(premise, state), () => true).sort(sooner);
}

// Everything that anybody in the talk might do now, as strongly as they want the floor for it.
function open(deliberation: Deliberation, lets: Floor["lets"]): Option[] {
  const { state } = deliberation;
  const owing = answering(state);
  const all: Option[] = [];
  const consider = (by: number, to: number): void => {
    const startled = STARTLED * state.feeling(by, FEELING.surprise, by);
    const { sound, silence } = floor(state, by, to);
    deliberation.add(all, by, to, { may: owing?.may ?? null, lets, sound, silence, startled });
  };
  if (owing !== null) consider(owing.who, owing.to);
  else for (const [by, to] of facing(state)) consider(by, to);
  return all;
}

// A hand that is held out waits for its answer, and one that was refused is taken back, before anything else.
function answering(state: State): { who: number; to: number; may: (act: Act) => boolean } | null {
  const cast = state.cast();
  for (const who of cast) {
    for (const to of cast) {
      if (state.offered(who, to))
        return { who: to, to: who, may: ({ consent }) => ANSWERS.includes(consent) };
      if (state.consent(who, to) === CONSENT.refused)
        return { who, to, may: ({ consent }) => consent === "withdraws" };
    }
  }
  return null;
}

const ANSWERS: readonly (string | null)[] = ["accepts", "refuses", "leaves"];
