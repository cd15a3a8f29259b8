import { holds, type Moment } from "../performance/holds.js";
import type { Condition } from "../story/condition.js";
import type { Expectation } from "../story/story.js";

/** A claim about a play, watched moment by moment. All that it remembers is one whole number, so that a search can go back. */
export interface Claimed {
  readonly start: number;
  /** What it remembers after a moment; the moments come in order. */
  readonly see: (state: number, moment: Moment, beat: number) => number;
  /** Whether nothing that comes can change any more whether it is kept to. */
  readonly settled: (state: number) => boolean;
  /** Whether a play that is over kept to it, or met it. */
  readonly kept: (state: number) => boolean;
}

/** Watches one claim from the first beat on. */
export function claimed(claim: Expectation["claim"]): Claimed {
  switch (claim.type) {
    case "never":
      return forbidden((moment) => holds(claim.condition, moment));
    case "always":
      return comes(claim.condition)
        ? wanted((moment) => holds(claim.condition, moment))
        : forbidden((moment) => !holds(claim.condition, moment));
    case "share":
      return wanted((moment) => holds(claim.condition, moment));
    case "within":
      return within(claim);
    case "before":
      return before(claim);
  }
}

/** Whether a condition asks only for what happens once and for all: "always" then means in every play, by its end. */
function comes(condition: Condition): boolean {
  if (condition.type === "all" || condition.type === "any")
    return condition.of.length > 0 && condition.of.every(comes);
  if (condition.type === "done") return condition.range.most === null;
  return condition.type === "ended";
}

const NOT_YET = 0;
const DECIDED = 1;
const is = (one: number) => (state: number) => state === one;

function forbidden(breaks: (moment: Moment) => boolean): Claimed {
  const see = (state: number, moment: Moment): number =>
    state === NOT_YET && breaks(moment) ? DECIDED : state;
  return { start: NOT_YET, see, settled: is(DECIDED), kept: is(NOT_YET) };
}

function wanted(meets: (moment: Moment) => boolean): Claimed {
  return { ...forbidden(meets), kept: is(DECIDED) };
}

/** The first has come, so that the second may. */
const CAME = 2;

function before({ first, second }: Extract<Expectation["claim"], { type: "before" }>): Claimed {
  const see = (state: number, moment: Moment): number => {
    if (state !== NOT_YET) return state;
    if (holds(first, moment)) return CAME;
    return holds(second, moment) ? DECIDED : NOT_YET;
  };
  return { start: NOT_YET, see, settled: (state) => state !== NOT_YET, kept: (state) => state !== DECIDED };
}

/** Nothing is awaited, or not any more. From `DUE` on, the beat by which it is due is added. */
const IDLE = 0;
const LATE = 1;
/** What is to be followed is so now, and was when it was last looked at. */
const FOLLOWED = 2;
const DUE = 3;

// Within so many beats of the opening, or each time of when what it is to follow comes to hold.
function within({ condition, beats, after }: Extract<Expectation["claim"], { type: "within" }>): Claimed {
  const see = (state: number, moment: Moment, beat: number): number => {
    if (state === LATE) return LATE;
    const now = after !== null && holds(after, moment);
    const begins = now && state === IDLE;
    const due = begins ? DUE + beat + beats : state;
    const rest = now ? FOLLOWED : IDLE;
    if (due < DUE) return after === null ? state : rest;
    if (holds(condition, moment)) return after === null ? IDLE : rest;
    return beat >= due - DUE ? LATE : due;
  };
  const start = after === null ? DUE + beats : IDLE;
  return { start, see, settled: is(LATE), kept: (state) => state === IDLE || state === FOLLOWED };
}
