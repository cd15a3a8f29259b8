import { beat } from "../performance/beat.js";
import { holds, type Moment } from "../performance/holds.js";
import { momentOf } from "../performance/moment.js";
import { opening } from "../performance/open.js";
import type { Entry } from "../performance/transcript.js";
import type { Expectation, Story } from "../story/story.js";
import { touchedAfterRefusal } from "./consent.js";

/** What one play says of one expectation. */
export interface Verdict {
  /** Whether what is asked for came: for "never" and "always", whether it was kept to. */
  readonly kept: boolean;
  /** The beat at which it was decided. */
  readonly beat: number;
}

/** One play, as far as exploration asks about it. */
export interface Judged {
  readonly seed: number;
  readonly beats: number;
  readonly ending: string | null;
  /** By expectation of the story, in its order; the engine's own, consent, comes last. */
  readonly verdicts: readonly Verdict[];
  readonly acts: readonly ActDone[];
}

/** An act of a play, and whether the author wrote what was said. */
export interface ActDone {
  readonly by: number;
  readonly act: number;
  readonly to: number | null;
  readonly about: number | null;
  readonly line: number | null;
}

/**
 * Plays a story to its end and holds it against what the author expects of every play.
 * @throws RangeError when the seed is no whole number.
 */
export function judge(story: Story, seed: number): Judged {
  const { after, happened } = opening(story, seed);
  const watches = story.expectations.map(watch);
  const acts: ActDone[] = [];
  const entries: Entry[] = [...happened];
  let play = after;
  for (const each of watches) each.see(momentOf(play), play.beat);
  while (!play.ended) {
    const done = beat(play);
    play = done.after;
    entries.push(...done.happened);
    for (const entry of done.happened)
      if (entry.type === "act")
        acts.push({ by: entry.by, act: entry.act, to: entry.to, about: entry.about, line: entry.said });
    for (const each of watches) each.see(momentOf(play), play.beat);
  }
  const breach = touchedAfterRefusal(story, entries);
  const consent: Verdict = { kept: breach === null, beat: breach ?? play.beat };
  const last = entries[entries.length - 1]!;
  return {
    seed,
    beats: play.beat,
    ending: last.type === "end" ? last.ending : null,
    verdicts: [...watches.map((each) => each.verdict(play.beat)), consent],
    acts,
  };
}

interface Watch {
  readonly see: (moment: Moment, beat: number) => void;
  readonly verdict: (last: number) => Verdict;
}

// Looks at every moment of a play and keeps the first that decides.
function watch({ claim }: Expectation): Watch {
  let decided: number | null = null;
  let came = false;
  const decide = (beat: number, when: boolean): void => {
    if (when && decided === null) decided = beat;
  };
  const kept = (last: number): Verdict => ({ kept: decided === null, beat: decided ?? last });
  const met = (last: number): Verdict => ({ kept: decided !== null, beat: decided ?? last });
  switch (claim.type) {
    case "never":
      return { see: (moment, beat) => decide(beat, holds(claim.condition, moment)), verdict: kept };
    case "always":
      return { see: (moment, beat) => decide(beat, !holds(claim.condition, moment)), verdict: kept };
    case "share":
      return { see: (moment, beat) => decide(beat, holds(claim.condition, moment)), verdict: met };
    case "within":
      return {
        see: (moment, beat) => decide(beat, beat <= claim.beats && holds(claim.condition, moment)),
        verdict: met,
      };
    case "before":
      return {
        see: (moment, beat) => {
          came ||= holds(claim.first, moment);
          decide(beat, !came && holds(claim.second, moment));
        },
        verdict: kept,
      };
  }
}
