import type { Entry, RecallCue, Transcript, Weighed } from "../performance/transcript.js";
import type { Story, TopicId, Who } from "../story/story.js";

/**
 * The play for other tools: a header, one entry a line with names instead of indices, and an end. Every line is JSON;
 * amounts are whole thousandths.
 */
export function jsonLines(story: Story, transcript: Transcript): string {
  const { storyHash, seed, entries } = transcript;
  const header = { firelight: 1, story: transcript.story, storyHash, seed };
  const lines: object[] = entries.map((entry) => ({ ...placed(entry), ...told(story, entry) }));
  if (entries[entries.length - 1]?.type !== "end") lines.push({ type: "end", ending: null });
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

type Fields = Readonly<Record<string, unknown>>;

function placed({ id, type, beat, at, because, rule }: Entry): Fields {
  return { id, type, beat, at, because, rule };
}

function told(story: Story, entry: Entry): Fields {
  switch (entry.type) {
    case "act":
      return deed(story, entry);
    case "open":
      return { scene: story.scenes[entry.scene]!.name, index: entry.scene };
    case "given": {
      const { text, file, line } = story.facts[entry.fact]!;
      return { who: person(story, entry.who), fact: text, file, line };
    }
    case "perceive":
      return {
        who: person(story, entry.who),
        act: entry.act,
        reading: entry.reading,
        hostile: entry.hostile,
      };
    case "recall": {
      const { vividness, activation, habituation } = entry;
      const cue = cueName(story, entry.cue);
      return {
        who: person(story, entry.who),
        event: event(story, entry.event),
        cue,
        vividness,
        activation,
        habituation,
      };
    }
    case "weigh":
      return {
        who: person(story, entry.who),
        chosen: weighed(story, entry.chosen),
        others: entry.others.map((row) => weighed(story, row)),
      };
    case "happen":
      return {
        scene: story.scenes[entry.scene]!.name,
        text: story.scenes[entry.scene]!.happenings[entry.happening]!.text,
      };
    case "believe":
      return { ...bare(story, entry), proposition: story.propositions[entry.proposition]!.name };
    default:
      return bare(story, entry);
  }
}

// Whatever else an entry records, with every index of a person, topic, event or act under the name of what it counts.
function bare(story: Story, entry: Entry): Fields {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]: [string, unknown]) =>
      PLACED.has(field) ? [] : [[field, named(story, entry, field, value)]],
    ),
  );
}

const PLACED: ReadonlySet<string> = new Set(["id", "type", "beat", "at", "because", "rule"]);
const PEOPLE: ReadonlySet<string> = new Set(["who", "to", "of", "toward"]);

function named(story: Story, { type }: Entry, field: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  if (type === "due" && field === "from") return person(story, value);
  if (type === "lie" && field === "by") return person(story, value);
  if (CHANGES.has(type) && (field === "to" || field === "from")) return value;
  if (PEOPLE.has(field)) return person(story, value);
  if (field === "event") return event(story, value);
  if (field === "act") return story.acts[value]!.name;
  return field === "about" || field === "topic" ? topic(story, value) : value;
}

/** Entries whose `from` and `to` are amounts, not people. */
const CHANGES: ReadonlySet<string> = new Set(["believe", "learn", "prospect"]);

function deed(story: Story, entry: Entry & { type: "act" }): Fields {
  const { said, variant, touch, part, offer, outburst } = entry;
  const line = said === null ? undefined : story.lines[said]?.texts[variant];
  return {
    ...does(story, entry),
    ...(line === undefined ? {} : { said: line, line: `${story.lines[said!]!.id}/${variant}` }),
    ...(touch === null ? {} : { touch }),
    ...(part === null ? {} : { part }),
    ...(offer === null ? {} : { offer }),
    ...(outburst ? { outburst } : {}),
  };
}

interface Done {
  readonly by: Who;
  readonly act: number;
  readonly to: Who | null;
  readonly about: TopicId | null;
}

function does(story: Story, { by, act, to, about }: Done): Fields {
  const deed = { by: person(story, by), act: story.acts[act]!.name, to: person(story, to) };
  return about === null ? deed : { ...deed, about: topic(story, about) };
}

function weighed(story: Story, option: Weighed): Fields {
  return { ...does(story, option), urge: option.urge, reasons: option.reasons };
}

function cueName(story: Story, cue: RecallCue): string {
  if (cue.type === "person") return story.people[cue.who]!.name;
  if (cue.type === "topic") return story.topics[cue.topic]!.name;
  return cue.type === "gesture" ? story.acts[cue.act]!.name : cue.part;
}

function person(story: Story, who: Who | null): string | null {
  return who === null ? null : story.people[who]!.name;
}

function event(story: Story, index: number): string {
  return story.events[index]!.name;
}

function topic(story: Story, index: TopicId): string {
  return story.topics[index]!.name;
}
