import type { Story, StoryEvent, TopicId, Who } from "../../../story/story.js";
import { participle } from "../../english/tense.js";
import { clause, determined, topicPhrase } from "../../names.js";

/** The words that phrases can have for what an act is about: `it`, and where the topic allows, `that` and `doing`. */
export function topicWords(
  story: Story,
  topic: TopicId | null,
  speaking: readonly (Who | null)[],
): Record<string, string> {
  const phrase = topicPhrase(story, topic, speaking);
  if (topic === null || phrase === null) return {};
  const { kind, index } = story.topics[topic]!;
  if (kind === "proposition") return { it: phrase, that: `that ${clause(story, index)}` };
  if (kind !== "event") return { it: phrase };
  return { it: phrase, ...eventWords(story, index) };
}

/** The words for an event: `deed` ("that he had killed Tom"), `had`, `done` ("killed Tom"), `doing`, `who` did it. */
export function eventWords(story: Story, event: number): Record<string, string> {
  const row = story.events[event]!;
  if (row.by === null) return {};
  const [, past, gerund] = story.acts[row.act]!.forms;
  const [verb = "", ...rest] = past.split(" ");
  const done = doneTo(story, row, [participle(verb), ...rest]);
  return {
    deed: `that <@${row.by}:he> had ${done}`,
    had: `<@${row.by}:he> had ${done}`,
    done,
    doing: doneTo(story, row, gerund.split(" ")),
    who: `<@${row.by}:him>`,
    ...(row.orderedBy === null ? {} : { order: `<@${row.orderedBy}:name>` }),
  };
}

// What is sold or stolen comes before whom it was sold to or stolen from.
function doneTo(story: Story, row: StoryEvent, [verb = "", ...rest]: readonly string[]): string {
  if (row.thing === null) return withObject([verb, ...rest].join(" "), row);
  const thing = `${verb} ${determined(story.things[row.thing]!.name)}`;
  return rest.length === 0 || row.to === null ? thing : withObject([thing, ...rest].join(" "), row);
}

// A lone "it" in a form stands where the topic belongs; of an event's own topic we say no more.
function withObject(form: string, { to, by }: StoryEvent): string {
  if (to === null) return form;
  return `${form} <@${to}:${to === by ? "himself" : "him"}>`;
}
