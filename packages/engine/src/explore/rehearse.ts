import { beat } from "../performance/beat.js";
import type { Moment } from "../performance/holds.js";
import { look, type Look } from "../performance/look.js";
import { momentOf } from "../performance/moment.js";
import type { Performance } from "../performance/open.js";
import type { Chosen, Entry } from "../performance/transcript.js";
import type { Gathering } from "./findings.js";
import type { Way } from "./way.js";

/** A beat as those see it who watch. */
export interface Seen {
  readonly before: Performance;
  readonly look: Look;
  readonly happened: readonly Entry[];
  readonly after: Performance;
  /** The moment that it led to. */
  readonly moment: Moment;
}

/** A play that is over, and the ways to its moments. */
export interface Over {
  readonly beats: number;
  readonly ending: string | null;
  /** The way to the end of a beat. */
  readonly way: (beat: number) => Way;
  /** The seed that leads there by itself; null where something else was chosen before. */
  readonly seedTo: (beat: number) => number | null;
}

/** Somebody who watches one play and says at its end what it came to. */
export interface Watch {
  readonly see: (seen: Seen) => void;
  readonly close: (over: Over, into: Gathering) => void;
}

/** Chooses what comes next; null leaves it to the play. `fated` is what the seed alone would choose. */
export interface Choosing {
  readonly chosen: Chosen | null;
  readonly fated: boolean;
}

/** Plays on to the end, chosen beat by beat, while others watch; `into` gathers what it came to. */
export function rehearse(
  opened: Performance,
  choose: (before: Performance, look: Look) => Choosing,
  watches: readonly Watch[],
  into: Gathering,
): Over {
  const choices: (Chosen | null)[] = [];
  let play = opened;
  let ending: string | null = null;
  while (!play.ended) {
    const before = play;
    const seen = look(before);
    const { chosen, fated } = choose(before, seen);
    const { after, happened } = beat(before, chosen);
    choices.push(fated ? null : chosen);
    const last = happened[happened.length - 1];
    if (last?.type === "end") ending = last.ending;
    const moment = { ...momentOf(after), ...(after.ended ? { ending } : {}) };
    for (const watch of watches) watch.see({ before, look: seen, happened, after, moment });
    play = after;
  }
  const { seed } = opened;
  const way = (beats: number): Way => ({ seed, choices: choices.slice(0, beats) });
  const seedTo = (beats: number): number | null =>
    choices.slice(0, beats).every((choice) => choice === null) ? seed : null;
  const over: Over = { beats: play.beat, ending, way, seedTo };
  for (const watch of watches) watch.close(over, into);
  into.played(play.beat);
  return over;
}
