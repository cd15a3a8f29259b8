import type { Story } from "../story/story.js";
import { BODY, DUES, FEELINGS, MOOD, NEEDS, RELATION, TENDENCIES, TRAITS } from "../story/words.js";

/** Kinds of cue that bring memories back. */
export const CUE = { topic: 0, gesture: 1, part: 2, person: 3 } as const;
export const CUES = 4;

/** What the flat record of a play is made of, in its order. */
export const BLOCKS = [
  "trait",
  "present",
  "mood",
  "body",
  "posture",
  "risen",
  "control",
  "broken",
  "need",
  "likelihood",
  "peak",
  "standard",
  "belief",
  "knowledge",
  "blame",
  "denied",
  "supposed",
  "activation",
  "habituation",
  "charge",
  "relation",
  "feeling",
  "about",
  "due",
  "dueAbout",
  "consent",
  "rebuffed",
  "distance",
  "identity",
  "tired",
  "worn",
  "spoken",
  "done",
  "happened",
  "fresh",
  "sated",
  "stage",
] as const;
export type Block = (typeof BLOCKS)[number];

/** How many numbers each block has in a play of this story. */
export function sizes(story: Story): Record<Block, number> {
  const n = story.people.length;
  const events = story.events.length;
  return {
    trait: n * TRAITS.length,
    present: n,
    mood: n * MOOD.length,
    body: n * BODY.length,
    posture: n * 3,
    risen: n,
    control: n,
    broken: n,
    need: n * NEEDS.length,
    likelihood: total(story.people, ({ wants }) => wants.length),
    peak: total(story.people, ({ wants }) => wants.length),
    standard: total(story.people, ({ standards }) => standards.length),
    belief: n * story.propositions.length,
    knowledge: n * events,
    blame: n * events,
    denied: n * events,
    supposed: n * n * events,
    activation: n * story.topics.length,
    habituation: n * story.topics.length * CUES,
    charge: n * events * FEELINGS.length,
    relation: n * n * RELATION.length,
    feeling: n * n * FEELINGS.length,
    about: n * n * FEELINGS.length,
    due: n * n * DUES.length,
    dueAbout: n * n * DUES.length,
    consent: n * n,
    rebuffed: n * n,
    distance: n * n,
    identity: n * n,
    tired: n * story.acts.length,
    worn: n * TENDENCIES.length,
    spoken: n * n * story.topics.length,
    done: story.patterns.length,
    happened: total(story.scenes, ({ happenings }) => happenings.length),
    fresh: n,
    sated: n * n,
    stage: 5,
  };
}

function total<T>(rows: readonly T[], length: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + length(row), 0);
}
