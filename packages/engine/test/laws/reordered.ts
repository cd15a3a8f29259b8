// The same story as another author would have typed it: everybody called otherwise, every declaration in another place.
import { canonical } from "../../src/language/order/canonical.js";
import { referred, TABLES, type Table } from "../../src/language/order/references.js";
import { ACTS } from "../../src/story/library/index.js";
import type { Story, TopicKind } from "../../src/story/story.js";

/** A story with its tables and lists turned end to beginning, its people renamed, and put in the canonical order again. */
export function reordered(story: Story): Story {
  const turned = renamed(listsTurned(tablesTurned(story)));
  return canonical(turned);
}

// The library's acts keep their places, and so do facts, which stand in the order of the text.
function placeIn(story: Story, table: Table, row: number): number {
  if (table === "facts" || (table === "acts" && row < ACTS.length)) return row;
  return story[table].length - 1 - row + (table === "acts" ? ACTS.length : 0);
}

function tablesTurned(story: Story): Story {
  // Acts refer to nothing: the "toward" of an act is how far it goes.
  const moved = { ...referred(story, (table, row) => placeIn(story, table, row)), acts: story.acts };
  const tables = TABLES.map((table) => {
    const rows: unknown[] = [];
    moved[table].forEach((row, place) => (rows[placeIn(story, table, place)] = row));
    return [table, rows];
  });
  const topics = moved.topics.map((topic) => ({
    ...topic,
    index: placeIn(story, TABLE_OF[topic.kind], topic.index),
  }));
  return { ...moved, ...Object.fromEntries(tables), topics: [...topics].reverse() };
}

const TABLE_OF: Readonly<Record<TopicKind, Table>> = {
  person: "people",
  place: "places",
  thing: "things",
  event: "events",
  power: "powers",
  mark: "marks",
  proposition: "propositions",
};

// Scenes and what opens them stay in their order: that is the author's to choose.
function listsTurned(story: Story): Story {
  const turn = <Row>(rows: readonly Row[]): readonly Row[] => [...rows].reverse();
  return {
    ...story,
    people: story.people.map((person) => ({
      ...person,
      kin: turn(person.kin),
      wants: turn(person.wants),
      standards: turn(person.standards),
      beliefs: turn(person.beliefs),
      relations: turn(person.relations),
      sentiments: turn(person.sentiments),
      memories: turn(person.memories),
      prospects: turn(person.prospects),
      hidden: turn(person.hidden),
    })),
    events: story.events.map((event) => ({ ...event, witnesses: turn(event.witnesses) })),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      cast: turn(scene.cast),
      happenings: turn(scene.happenings),
    })),
    tells: turn(story.tells),
    motifs: turn(story.motifs),
  };
}

function renamed(story: Story): Story {
  const called = (kind: string, index: number): string => `${kind} ${String.fromCharCode(122 - index)}`;
  return {
    ...story,
    people: story.people.map((person, who) => ({ ...person, name: called("person", who) })),
    events: story.events.map((event, e) => ({ ...event, name: called("event", e) })),
    topics: story.topics.map((topic) => ({ ...topic, name: called(topic.kind, topic.index) })),
  };
}
