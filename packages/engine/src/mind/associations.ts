import type { Proposition, Story, StoryEvent, TopicId } from "../story/story.js";

/** What else comes to mind with a topic, and how strongly. */
export interface Association {
  readonly topic: TopicId;
  readonly weight: number;
}

/** Hours between events that are remembered as one time. */
const TOGETHER = 36;

/** How strongly a thought of one thing brings the other: of an event its people; of a person the events. */
const STRONG = 0.6;
const WEAK = 0.3;

/** What comes to mind with a topic of this story. */
export function associations(story: Story, topic: TopicId): readonly Association[] {
  const linked = new Map<TopicId, number>();
  const link = (kind: string, index: number | null, weight: number): void => {
    const other = index === null ? -1 : topicOf(story, kind, index);
    if (other >= 0 && other !== topic) linked.set(other, Math.max(linked.get(other) ?? 0, weight));
  };
  const { kind, index } = story.topics[topic]!;
  if (kind === "event") ofEvent(story, index, link);
  if (kind === "person" || kind === "thing") ofParticipant(story, kind, index, link);
  if (kind === "mark") link("event", story.marks[index]!.event, STRONG);
  if (kind === "proposition") ofProposition(story, index, link);
  story.marks.forEach((mark, m) => kind === "event" && mark.event === index && link("mark", m, STRONG));
  story.powers.forEach(({ bearers }, p) => {
    if (kind === "power" && p === index) bearers.forEach(({ who }) => link("person", who, WEAK));
  });
  return [...linked].map(([other, weight]) => ({ topic: other, weight })).sort((a, b) => a.topic - b.topic);
}

type Link = (kind: string, index: number | null, weight: number) => void;

function ofEvent(story: Story, event: number, link: Link): void {
  const { by, to, orderedBy, thing, place } = story.events[event]!;
  link("person", by, STRONG);
  link("person", to, STRONG);
  link("person", orderedBy, STRONG);
  link("thing", thing, STRONG);
  link("place", place, WEAK);
  for (const { prospects } of story.people) {
    for (const prospect of prospects) if (prospect.event === event) linkTopic(story, prospect.topic, link);
  }
  story.events.forEach(
    (other, e) => e !== event && shared(story.events[event]!, other) && link("event", e, WEAK),
  );
}

function linkTopic(story: Story, topic: TopicId | null, link: Link): void {
  const row = topic === null ? undefined : story.topics[topic];
  if (row !== undefined) link(row.kind, row.index, STRONG);
}

// Two events belong together when the same two people did them to each other, or when one of them did both within a day or two.
function shared(a: StoryEvent, b: StoryEvent): boolean {
  if (
    Math.abs(a.ago - b.ago) <= TOGETHER &&
    [a.by, a.to].some((who) => who !== null && (who === b.by || who === b.to))
  )
    return true;
  if (a.by === null || a.to === null || b.by === null || b.to === null) return false;
  return (a.by === b.by && a.to === b.to) || (a.by === b.to && a.to === b.by);
}

function ofParticipant(story: Story, kind: "person" | "thing", index: number, link: Link): void {
  story.events.forEach(({ by, to, orderedBy, thing }, e) => {
    if (kind === "thing" ? thing === index : by === index || to === index || orderedBy === index)
      link("event", e, WEAK);
  });
}

function ofProposition(story: Story, index: number, link: Link): void {
  const proposition = story.propositions[index]!;
  if (proposition.type === "fact") return link("event", proposition.event, STRONG);
  if (proposition.type === "trait") return link("person", proposition.who, WEAK);
  if (proposition.type === "habit") {
    link("person", proposition.by, STRONG);
    link("person", proposition.to, WEAK);
    return story.events.forEach((event, e) => instance(event, proposition) && link("event", e, STRONG));
  }
  if (proposition.trigger.type === "near") linkTopic(story, proposition.trigger.topic, link);
}

// What is said of somebody as a rule brings to mind when it was so: what one did to the other, or made the other do.
function instance(event: StoryEvent, { by, to }: Extract<Proposition, { type: "habit" }>): boolean {
  return (event.by === by && event.to === to) || (event.orderedBy === by && event.by === to);
}

/** The topic that an event, a person or the like is; -1 for none. */
export function topicOf(story: Story, kind: string, index: number): number {
  return story.topics.findIndex((topic) => topic.kind === kind && topic.index === index);
}
