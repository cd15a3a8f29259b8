import type { Entry } from "../../../src/performance/transcript.js";
import type { Story } from "../../../src/story/story.js";
import { PLAYS } from "./plays.js";

/** A feeling that was stirred in a play, and what came with it. */
export interface Episode {
  readonly kind: string;
  /** Whose doing it was about. */
  readonly cause: "self" | "other" | "none";
  /** Whether what was done is measured to be good (1) or bad (-1). */
  readonly worth: number;
  /** Whether it was still to come. */
  readonly open: boolean;
  /** Whether the next act of whoever felt it was against somebody; null when there was none. */
  readonly against: boolean | null;
}

/** Thousandths: fainter than this, nobody would answer a questionnaire about it. */
const NOTEWORTHY = 300;
/** A deed is against somebody when it carries so much of that tendency. */
const HOSTILE = 0.3;

/** By these rules one feels what may come; by the others what has. */
const OPEN: readonly string[] = ["appraise: a prospect", "read: a threat"];

/** Every noteworthy feeling in plays of all stories there are. */
export const EPISODES: readonly Episode[] = PLAYS.flatMap(({ story, transcript: { entries } }) =>
  entries.flatMap((entry): Episode[] => {
    if (entry.type !== "feel" || entry.by <= 0 || entry.now < NOTEWORTHY) return [];
    const { doer, deed } = sourceOf(story, entries, entry);
    const cause = doer === null ? "none" : doer === entry.who ? "self" : "other";
    const worth = deed === null ? 0 : Math.sign(story.acts[deed]!.epa[0]);
    const open = OPEN.includes(entry.rule);
    return [{ kind: entry.kind, cause, worth, open, against: next(story, entries, entry) }];
  }),
);

type Felt = Extract<Entry, { type: "feel" }>;
interface Source {
  readonly doer: number | null;
  readonly deed: number | null;
}

// Who did what it is about: the event that is spoken of, else the act that stirred it.
function sourceOf(story: Story, entries: readonly Entry[], { about, because }: Felt): Source {
  const topic = about === null ? undefined : story.topics[about];
  const told = topic?.kind === "event" ? story.events[topic.index]! : null;
  if (told !== null && told.by !== null) return { doer: told.by, deed: told.act };
  const queue = [...because];
  for (const id of queue) {
    const cause = entries[id]!;
    if (cause.type === "act") return { doer: cause.by, deed: cause.act };
    queue.push(...cause.because.filter((earlier) => !queue.includes(earlier)));
  }
  return { doer: null, deed: null };
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
