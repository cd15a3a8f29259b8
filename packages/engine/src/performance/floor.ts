import { BODILY, FEELING, RELATED } from "../story/words.js";
import type { State } from "../mind/state.js";

/** Who was just spoken to has the floor sooner; who has just acted, later. */
const ADDRESSED = 0.12;
const HELD_FLOOR = 0.24;
/**
 * While two have to do with one another, whoever speaks selects who is next (Sacks, Schegloff and Jefferson 1974): another
 * must have more to say to break in, and so must they to turn to another. A third one's silence is no act.
 */
const BREAKS_IN = 0.3;
const TURNS_TO_ANOTHER = 0.25;
/** Whoever is no more roused than this waits to be spoken to. */
const COMPOSED = 0.4;
/** How far each silent beat opens the floor. */
const LAPSE = 0.5;
/** Between strangers there is nothing to break in or to turn for: one leaves them be (civil inattention, Goffman 1963). */
const STRANGER = 1.3;
/** Liking, trust, closeness and the like that come to this make somebody no stranger. */
const ACQUAINTED = 0.5;
/**
 * A conversation holds about four people; a larger company falls apart into those who talk and those who look on (Dunbar,
 * Duncan and Nettle 1995). One more than that is still let in.
 */
const CIRCLE = 4;
const LET_IN = CIRCLE + 1;

/** One person who might turn to another. */
export type Facing = readonly [by: number, to: number];

/**
 * Everybody who might act now, and toward whom, in the story's order. In a larger company strangers who have nothing to do
 * with one another are left be (civil inattention, Goffman 1963), unless there is nobody else.
 */
export function facing(state: State): readonly Facing[] {
  const cast = state.cast();
  if (cast.length <= LET_IN) return pairs(cast);
  const two = [state.layout.lastBy(), state.layout.lastTo()].map((slot) => state.count(slot) - 1);
  const all = pairs(talking(state, cast, two));
  const known = all.filter(([by, to]) => (two.includes(by) && two.includes(to)) || tie(state, by, to) > 0);
  return known.length > 0 ? known : all;
}

function pairs(people: readonly number[]): readonly Facing[] {
  return people.flatMap((by) => people.filter((to) => to !== by).map((to) => [by, to] as const));
}

// The two who have to do with one another, and those who are readiest to join them.
function talking(state: State, cast: readonly number[], two: readonly number[]): readonly number[] {
  const having = cast.filter((who) => two.includes(who));
  const ready = cast
    .filter((who) => !two.includes(who))
    .map((who) => ({ who, by: readiness(state, who, two) }))
    .sort((one, other) => other.by - one.by || one.who - other.who)
    .map(({ who }) => who);
  return [...having, ...ready.slice(0, CIRCLE - having.length)].sort((one, other) => one - other);
}

// How ready one is to join two who talk: by having just come, by what is between one and them, and by being startled or roused.
function readiness(state: State, who: number, two: readonly number[]): number {
  const ties = two.map((other) => (other < 0 ? 0 : tie(state, who, other)));
  return (
    state.at(state.layout.fresh(who)) +
    Math.max(...ties) +
    state.feeling(who, FEELING.surprise, who) +
    state.body(who, BODILY.arousal)
  );
}

/** What speaks for one's having the floor to turn to another, and for one's being silent toward them. */
export function floor(
  state: State,
  by: number,
  to: number,
): { readonly sound: number; readonly silence: number } {
  const { layout } = state;
  const lastBy = state.count(layout.lastBy()) - 1;
  const lastTo = state.count(layout.lastTo()) - 1;
  // Whoever has just come in is spoken to and speaks; when talk lapses, the floor is anybody's.
  const lapsed = Math.max(state.at(layout.fresh(by)), Math.min(1, LAPSE * state.count(layout.rest())));
  if (by === lastBy || by === lastTo || lastTo < 0) {
    const others = lastTo >= 0 && to !== lastBy && to !== lastTo;
    const aside = others ? TURNS_TO_ANOTHER + STRANGER * strange(state, by, to) : 0;
    const sound = (by === lastBy ? -HELD_FLOOR : by === lastTo ? ADDRESSED : 0) - aside;
    return { sound, silence: sound };
  }
  const roused = Math.max(0, state.body(by, BODILY.arousal) - COMPOSED) / (1 - COMPOSED);
  const sound = -BREAKS_IN * (1 - lapsed) * (1 - roused) - STRANGER * strange(state, by, to);
  return { sound, silence: -Infinity };
}

// How far there is nothing between two yet.
function strange(state: State, who: number, to: number): number {
  return Math.max(0, 1 - tie(state, who, to) / ACQUAINTED);
}

// What there is between two, for one of them.
function tie(state: State, who: number, to: number): number {
  let most = 0;
  for (const quantity of BETWEEN) most = Math.max(most, Math.abs(state.relation(who, to, quantity)));
  return most;
}

const BETWEEN = [RELATED.like, RELATED.trust, RELATED.standing, RELATED.bond];
