import { storyHash } from "../story/hash.js";
import type { Story, Who } from "../story/story.js";
import { beat, begin } from "./beat.js";
import { ranked } from "./decide.js";
import { opening, type Performance } from "./open.js";
import type { Chosen, Deed, Entry, Transcript } from "./transcript.js";

/** A play that somebody steps through: immutable, with everything that happened and the way back. */
export interface Play {
  readonly story: Story;
  /** Which story it is, to the last number, as `storyHash` gives it. */
  readonly storyHash: string;
  readonly performance: Performance;
  /** All entries since the opening; after `restore`, all since then. */
  readonly entries: readonly Entry[];
  /** What was chosen, beat by beat from the opening; null where the minds chose. */
  readonly choices: readonly (Chosen | null)[];
  /** The play before the last beat; null at the opening and after `restore`. */
  readonly before: Play | null;
}

/**
 * A play at its opening, before the first beat. Its entries are the opening and a "given" for each of the story's facts.
 * Any whole number is a seed.
 * @throws RangeError when the seed is no whole number.
 */
export function open(story: Story, seed: number): Play {
  const { after, happened } = opening(story, seed);
  return {
    story,
    storyHash: storyHash(story),
    performance: after,
    entries: happened,
    choices: [],
    before: null,
  };
}

/**
 * A new play, one beat further; the given one stays as it is. The act is `choice`, and without one what the story opens
 * its scene with, then what somebody wants most. The curtain may fall in the beat: `performance.ended` says so.
 * @throws RangeError when the play has ended, or when the choice is none of `options`.
 */
export function step(play: Play, choice: Chosen | null = null): Play {
  if (play.performance.ended) throw new RangeError(`The play has ended, at beat ${play.performance.beat}.`);
  if (choice !== null && !options(play).some((option) => same(option, choice)))
    throw new RangeError(`That cannot be done now: ${JSON.stringify(choice)}.`);
  const { after, happened } = beat(play.performance, choice);
  return {
    ...play,
    performance: after,
    entries: [...play.entries, ...happened],
    choices: [...play.choices, choice],
    before: play,
  };
}

/**
 * What can be done now, by everybody or by the one person at place `who`; what is wanted most comes first. Empty when the
 * play has ended, when nobody else is there, for anybody but the one who owes an answer to a hand held out, and among more
 * than five for those who only look on.
 * @throws RangeError when `who` is nobody's place in `story.people`.
 */
export function options(play: Play, who: Who | null = null): readonly Deed[] {
  const { performance, story } = play;
  if (who !== null && story.people[who] === undefined)
    throw new RangeError(`There is no person ${who} among the ${story.people.length} of "${story.name}".`);
  if (performance.ended) return [];
  return ranked(begin(performance))
    .filter(({ by }) => who === null || by === who)
    .map(({ by, act, to, about }) => ({ by, act, to, about }));
}

/** The play before its last beat; the same play at its opening and right after `restore`. Never throws. */
export function undo(play: Play): Play {
  return play.before ?? play;
}

/**
 * A copy of where a play stands, that shares nothing with it and can be written as JSON. All it holds are texts and whole
 * numbers; `slots` are thousandths, `at` and `sceneAt` seconds since the play and the scene began.
 */
export interface Snapshot {
  readonly storyHash: string;
  readonly seed: number;
  readonly scene: number;
  /** Beats done in all, and in this scene. */
  readonly beat: number;
  readonly sceneBeat: number;
  readonly opened: number;
  readonly at: number;
  readonly sceneAt: number;
  /** How many entries there have been. */
  readonly entries: number;
  readonly ended: boolean;
  readonly lastAbout: number | null;
  /** Lines said, as "line/variant". */
  readonly said: readonly string[];
  readonly choices: readonly (Chosen | null)[];
  readonly slots: readonly number[];
  /** By slot, the entry that last changed it; -1 for none. */
  readonly by: readonly number[];
}

/** Where a play stands, to go on from later with `restore`. */
export function snapshot({ performance, storyHash, choices }: Play): Snapshot {
  const { seed, scene, beat: beats, sceneBeat, opened, at, sceneAt, entries, ended, lastAbout } = performance;
  return {
    storyHash,
    seed,
    scene,
    beat: beats,
    sceneBeat,
    opened,
    at,
    sceneAt,
    entries,
    ended,
    lastAbout,
    said: [...performance.said],
    choices: choices.map((choice) => (choice === null ? null : { ...choice })),
    slots: [...performance.slots],
    by: [...performance.by],
  };
}

/**
 * A play that goes on from a snapshot exactly as the one it was taken of. What happened before is not in its entries, and
 * `undo` does not go back behind it; its choices are all there.
 * @throws RangeError when the snapshot is of another story.
 */
export function restore(story: Story, taken: Snapshot): Play {
  const hash = storyHash(story);
  if (taken.storyHash !== hash)
    throw new RangeError(`A snapshot of story ${taken.storyHash} is not of "${story.name}", ${hash}.`);
  const { after } = opening(story, taken.seed);
  const { storyHash: _, said, slots, by, choices, ...rest } = taken;
  if (slots.length !== after.slots.length || by.length !== slots.length)
    throw new RangeError(
      `A snapshot of ${slots.length} numbers, where "${story.name}" has ${after.slots.length}.`,
    );
  const performance = {
    ...after,
    ...rest,
    said: new Set(said),
    slots: Int32Array.from(slots),
    by: Int32Array.from(by),
  };
  return { story, storyHash: hash, performance, entries: [], choices: [...choices], before: null };
}

/**
 * What is told from: the play so far, as `perform` gives a whole one. After `restore` it begins there, so that its first
 * entry is not number 0.
 */
export function transcript({ story, storyHash, performance, entries }: Play): Transcript {
  return { firelight: 1, story: story.name, storyHash, seed: performance.seed, entries };
}

function same(a: Deed, b: Deed): boolean {
  return a.by === b.by && a.act === b.act && a.to === b.to && a.about === b.about;
}
