import { perform } from "../../../src/performance/perform.js";
import type { Entry } from "../../../src/performance/transcript.js";
import type { Story } from "../../../src/story/story.js";
import { SKETCHES, STORIES } from "../../laws/stories.js";

/** A feeling that was stirred in a play, and what came with it. */
export interface Episode {
  readonly kind: string;
  /** Whose doing it was about. */
  readonly cause: "self" | "other" | "none";
  /** Whether the next act of whoever felt it was against somebody; null when there was none. */
  readonly against: boolean | null;
}

const SEEDS = [1, 2, 3];
/** Thousandths: fainter than this, nobody would answer a questionnaire about it. */
const NOTEWORTHY = 300;
/** A deed is against somebody when it carries so much of that tendency. */
const HOSTILE = 0.3;

/** Every noteworthy feeling in plays of all stories there are. */
export const EPISODES: readonly Episode[] = [...STORIES, ...SKETCHES].flatMap((story) =>
  SEEDS.flatMap((seed) => {
    const { entries } = perform(story, { seed });
    return entries.flatMap((entry): Episode[] => {
      if (entry.type !== "feel" || entry.by <= 0 || entry.now < NOTEWORTHY) return [];
      const doer = doerOf(story, entries, entry);
      const cause = doer === null ? "none" : doer === entry.who ? "self" : "other";
      return [{ kind: entry.kind, cause, against: next(story, entries, entry) }];
    });
  }),
);

type Felt = Extract<Entry, { type: "feel" }>;

// Who did what it is about: the event that is spoken of, else the act that stirred it.
function doerOf(story: Story, entries: readonly Entry[], { about, because }: Felt): number | null {
  const topic = about === null ? undefined : story.topics[about];
  const told = topic?.kind === "event" ? story.events[topic.index]!.by : null;
  if (told !== null) return told;
  const queue = [...because];
  for (const id of queue) {
    const cause = entries[id]!;
    if (cause.type === "act") return cause.by;
    queue.push(...cause.because.filter((earlier) => !queue.includes(earlier)));
  }
  return null;
}

function next(story: Story, entries: readonly Entry[], { id, who }: Felt): boolean | null {
  for (let later = id + 1; later < entries.length; later += 1) {
    const entry = entries[later]!;
    if (entry.type === "act" && entry.by === who) return (story.acts[entry.act]!.does.against ?? 0) > HOSTILE;
  }
  return null;
}

/** The share of a kind's episodes that are so. */
export function share(kind: string, so: (episode: Episode) => boolean): number {
  const all = EPISODES.filter((episode) => episode.kind === kind);
  return all.filter(so).length / Math.max(1, all.length);
}
