import { State, type Slot } from "../mind/state.js";
import { storyHash } from "../story/hash.js";
import type { Story } from "../story/story.js";
import { apply } from "./apply.js";
import { fade } from "./fade.js";
import { opening, type Performance } from "./open.js";
import { seat } from "./seat.js";
import type { Entry, Transcript } from "./transcript.js";

/** An entry of a transcript and the state that it left. */
export interface Replayed {
  readonly entry: Entry;
  /** The numbers of the play after the entry. Entries that change none share theirs with the entry before. */
  readonly state: State;
}

/**
 * A transcript played again from its entries alone, one by one: no mind is asked, every change goes through `apply`, and
 * what an entry says it changed is held against what it does change. Lazy: an entry is applied when it is asked for.
 * @throws RangeError when the transcript is of another story or does not start at its opening; and, at the entry, when one
 * does not follow from those before it.
 */
export function replay(story: Story, transcript: Transcript): Iterable<Replayed> {
  const hash = storyHash(story);
  if (transcript.storyHash !== hash)
    throw new RangeError(`A transcript of story ${transcript.storyHash} is not of "${story.name}", ${hash}.`);
  const { after, happened } = opening(story, transcript.seed);
  happened.forEach((entry, id) => {
    if (JSON.stringify(transcript.entries[id]) !== JSON.stringify(entry))
      throw new RangeError(`Entry ${id} is not how "${story.name}" opens: ${told(transcript.entries[id])}.`);
  });
  return again(after, transcript.entries);
}

function* again(opened: Performance, entries: readonly Entry[]): Generator<Replayed> {
  let state = new State(opened.premise.layout, opened.slots);
  for (const [id, entry] of entries.entries()) {
    if (entry.id !== id) throw new RangeError(`Entry ${id} calls itself ${entry.id}.`);
    if (id >= opened.entries) state = next(opened, state, entry);
    yield { entry, state };
  }
}

function next({ premise, fading }: Performance, { layout, slots }: State, entry: Entry): State {
  const after = slots.slice();
  const written: Slot[] = [];
  const put = (slot: Slot, value: number): void => {
    after[slot] = value;
    written.push(slot);
  };
  const record = { layout, slots: after, fading, put };
  if (entry.type === "open") {
    const scene = premise.story.scenes[entry.scene];
    if (scene === undefined) throw new RangeError(`Entry ${entry.id} opens no scene: ${told(entry)}.`);
    fade(fading, after, scene.after * HOUR);
    seat(premise, after, entry.scene);
    apply(record, entry);
    return new State(layout, after);
  }
  apply(record, entry);
  const [first] = written;
  if (
    written.some((slot) => !(slot >= 0 && slot < after.length)) ||
    (first !== undefined && !adds(slots[first]!, entry))
  )
    throw new RangeError(`Entry ${entry.id} does not follow from what was: ${told(entry)}.`);
  return entry.type === "pass" || written.length > 0 ? new State(layout, after) : new State(layout, slots);
}

/** Seconds. */
const HOUR = 3600;

// What was, and what is said to have been added, is what is.
function adds(was: number, entry: Entry): boolean {
  switch (entry.type) {
    case "feel":
    case "mood":
    case "body":
    case "control":
    case "need":
    case "blame":
    case "relate":
      return was + entry.by === entry.now;
    case "prospect":
    case "believe":
    case "learn":
      return was === entry.from;
    default:
      return true;
  }
}

function told(entry: Entry | undefined): string {
  return entry === undefined ? "it is not there" : JSON.stringify(entry);
}
