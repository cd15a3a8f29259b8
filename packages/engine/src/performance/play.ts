import { storyHash } from "../story/hash.js";
import type { Story } from "../story/story.js";
import { beat } from "./beat.js";
import { ranked } from "./decide.js";
import { opening, type Performance } from "./open.js";
import type { Deed, Entry, Transcript } from "./transcript.js";
import { Unfolding } from "./unfolding.js";

/** A play that somebody steps through: immutable, with everything that happened and the way back. */
export interface Play {
  readonly story: Story;
  readonly performance: Performance;
  readonly entries: readonly Entry[];
  /** What was chosen, beat by beat; null where the minds chose. */
  readonly choices: readonly (Deed | null)[];
  /** The play before the last beat; null at the opening and after `restore`. */
  readonly before: Play | null;
}

/** A play at its opening. @throws RangeError when the seed is no whole number. */
export function open(story: Story, seed: number): Play {
  const { after, happened } = opening(story, seed);
  return { story, performance: after, entries: happened, choices: [], before: null };
}

/**
 * One beat further: what `choice` says, or what the strongest urge is. @throws RangeError when the play has ended, or
 * when the choice is none of `options`.
 */
export function step(play: Play, choice: Deed | null = null): Play {
  if (choice !== null && !options(play).some((option) => same(option, choice))) {
    throw new RangeError(`That cannot be done now: ${JSON.stringify(choice)}.`);
  }
  const { after, happened } = beat(play.performance, choice);
  return {
    story: play.story,
    performance: after,
    entries: [...play.entries, ...happened],
    choices: [...play.choices, choice],
    before: play,
  };
}

/** What can be done now, by everybody or by one person, what is wanted most first. Nothing when the play has ended. */
export function options(play: Play, who: number | null = null): readonly Deed[] {
  const { performance } = play;
  if (performance.ended) return [];
  const unfolding = new Unfolding(
    performance.premise,
    performance.fading,
    performance.slots.slice(),
    performance.by.slice(),
    performance.entries,
    performance.beat + 1,
    performance.at,
  );
  return ranked(unfolding)
    .filter(({ by }) => who === null || by === who)
    .map(({ by, act, to, about }) => ({ by, act, to, about }));
}

/** The play before its last beat; the same play at its opening. */
export function undo(play: Play): Play {
  return play.before ?? play;
}

/** A copy of a play's state that shares nothing with it: the flat record and where the play stands. */
export interface Snapshot {
  readonly seed: number;
  readonly scene: number;
  readonly beat: number;
  readonly sceneBeat: number;
  readonly at: number;
  readonly sceneAt: number;
  readonly entries: number;
  readonly ended: boolean;
  readonly lastAbout: number | null;
  readonly said: readonly string[];
  readonly slots: readonly number[];
}

export function snapshot({ performance }: Play): Snapshot {
  const {
    seed,
    scene,
    beat: beats,
    sceneBeat,
    at,
    sceneAt,
    entries,
    ended,
    lastAbout,
    said,
    slots,
  } = performance;
  return {
    seed,
    scene,
    beat: beats,
    sceneBeat,
    at,
    sceneAt,
    entries,
    ended,
    lastAbout,
    said: [...said],
    slots: [...slots],
  };
}

/**
 * A play that goes on from a snapshot of the same story. What happened before it is not known any more.
 * @throws RangeError when the snapshot is of another story.
 */
export function restore(story: Story, taken: Snapshot): Play {
  const { after } = opening(story, taken.seed);
  if (taken.slots.length !== after.slots.length) {
    throw new RangeError(
      `A snapshot of ${taken.slots.length} numbers is not of "${story.name}", which has ${after.slots.length}.`,
    );
  }
  const { said, slots, ...rest } = taken;
  const performance = { ...after, ...rest, said: new Set(said), slots: Int32Array.from(slots) };
  return { story, performance, entries: [], choices: [], before: null };
}

/** The transcript of a play so far. */
export function transcript({ story, performance, entries }: Play): Transcript {
  return { firelight: 1, story: story.name, storyHash: storyHash(story), seed: performance.seed, entries };
}

export function same(a: Deed, b: Deed): boolean {
  return a.by === b.by && a.act === b.act && a.to === b.to && a.about === b.about;
}
