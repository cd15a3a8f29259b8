import type { Entry, EntryId, Transcript } from "../../performance/transcript.js";
import type { FactId, Story } from "../../story/story.js";
import { causesOf, type Share } from "./shares.js";

/** A sentence of the author's, and how much of an entry rests on it. */
export interface Rest {
  readonly fact: FactId;
  /** The shares of all facts come to 1. */
  readonly share: number;
}

/** What is handed on along each link of a chain of causes, and across an earlier act to what moved its doer. */
const HANDED_ON = { link: 0.9, act: 0.35 };
/** Links beyond this, and weights below it, are let go. */
const FARTHEST = 9;
const LEAST = 0.002;
/** How much of an act rests on there being what it is about: without that nobody would speak of it. */
const TOPIC = 0.5;

/**
 * Which of the author's sentences an entry rests on, the most important first: what an act is about, and what spoke for it
 * more than for the next best, handed on along the recorded causes to the sentences that they started from.
 * @throws RangeError when there is no such entry.
 */
export function factsOf(
  story: Story,
  { entries }: Pick<Transcript, "entries">,
  id: EntryId,
): readonly Rest[] {
  const entry = entries[id];
  if (entry === undefined) throw new RangeError(`No entry ${id} in a transcript of ${entries.length}.`);
  const weights = new Float64Array(story.facts.length);
  const topic = entry.type === "act" ? ofTopic(story, entry) : [];
  for (const [fact, share] of topic) weights[fact] = weights[fact]! + TOPIC * share;
  hand(entries, entry, { weight: topic.length === 0 ? 1 : 1 - TOPIC, far: 0 }, weights);
  return ranked(weights);
}

/** Which of the author's sentences a reason rests on, by the entries it names, the most important first. */
export function factsBehind(
  story: Story,
  { entries }: Pick<Transcript, "entries">,
  because: readonly EntryId[],
): readonly Rest[] {
  const weights = new Float64Array(story.facts.length);
  for (const id of because) hand(entries, entries[id]!, { weight: 1 / because.length, far: 0 }, weights);
  return ranked(weights);
}

function ranked(weights: Float64Array): readonly Rest[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return [...weights]
    .map((weight, fact) => ({ fact, share: sum === 0 ? 0 : weight / sum }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.fact - b.fact);
}

interface Handed {
  readonly weight: number;
  readonly far: number;
}

function hand(entries: readonly Entry[], entry: Entry, { weight, far }: Handed, weights: Float64Array): void {
  if (entry.type === "given") {
    if (entry.fact !== null) weights[entry.fact] = weights[entry.fact]! + weight;
    return;
  }
  if (weight < LEAST || far > FARTHEST) return;
  const passed = entry.type === "act" && far > 0 ? HANDED_ON.act : HANDED_ON.link;
  for (const [cause, share] of causesOf(entries, entry))
    hand(entries, entries[cause]!, { weight: weight * passed * share, far: far + 1 }, weights);
}

/** How much more an act rests on what its doer believes than on what another does. */
const OWN_BELIEF = 2;

// The sentences that there would be no such thing without to speak of.
function ofTopic(story: Story, { by, about }: Extract<Entry, { type: "act" }>): readonly Share[] {
  const topic = about === null ? undefined : story.topics[about];
  if (topic?.kind === "event") return [[story.events[topic.index]!.fact, 1]];
  if (topic?.kind === "mark") return [[story.marks[topic.index]!.fact, 1]];
  if (topic?.kind === "proposition") return evenly(believed(story, by, topic.index));
  return evenly(
    story.people[by]!.wants.filter(
      ({ topic: spoken, goal }) => spoken === about || (goal.type === "have" && goal.topic === about),
    )
      .filter(() => about !== null)
      .map(({ fact }): Share => [fact, 1]),
  );
}

function believed(story: Story, by: number, proposition: number): readonly Share[] {
  return story.people.flatMap(({ beliefs }, who) =>
    beliefs
      .filter((held) => held.proposition === proposition)
      .map(({ fact }): Share => [fact, who === by ? OWN_BELIEF : 1]),
  );
}

function evenly(shares: readonly Share[]): readonly Share[] {
  const sum = shares.reduce((all, [, share]) => all + share, 0);
  return shares.map(([fact, share]): Share => [fact, share / sum]);
}
