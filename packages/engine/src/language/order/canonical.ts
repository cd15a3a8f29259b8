import type { Story } from "../../story/story.js";
import { coloured, fixed, type Coloured } from "./colour.js";
import type { Colours } from "./recipe.js";
import { referred, TABLE_OF, TABLES, type Table } from "./references.js";

/**
 * The same story with its rows in an order that follows from what they are, so that neither renaming anybody nor moving a
 * declaration changes a play. Two rows that nothing tells apart stay as they stand.
 */
export function canonical(story: Story): Story {
  const found = coloured(story);
  const ranks = new Map(TABLES.map((table) => [table, ranked(table, found.colours)]));
  const rankOf = (table: Table, index: number): number => ranks.get(table)![index] ?? index;
  // Neither facts nor acts refer to anything.
  const { facts, acts, ...rest } = settled(story, found);
  const moved: Story = { ...referred(rest, rankOf), facts, acts };
  return counted(
    TABLES.reduce<Story>((so, table) => ({ ...so, [table]: permuted(so[table], ranks.get(table)!) }), moved),
    rankOf,
  );
}

function permuted(rows: readonly unknown[], rank: readonly number[]): readonly unknown[] {
  const moved = Array.from<unknown>({ length: rows.length });
  rank.forEach((to, from) => (moved[to] = rows[from]));
  return moved;
}

// The rank of each row by its colour.
function ranked(table: Table, colours: Colours): readonly number[] {
  const order = colours[table]
    .map((_, row) => row)
    .sort((a, b) => {
      if (fixed(table, a) || fixed(table, b)) return a - b;
      return colours[table][a]! - colours[table][b]! || a - b;
    });
  const rank = Array.from<number>({ length: order.length });
  order.forEach((row, place) => (rank[row] = place));
  return rank;
}

// Lists inside rows, in an order that follows from what they hold.
function settled(story: Story, { number }: Coloured): Story {
  return {
    ...story,
    people: story.people.map((person) => ({
      ...person,
      wants: sorted(person.wants),
      standards: sorted(person.standards),
      beliefs: sorted(person.beliefs),
      sentiments: sorted(person.sentiments),
      memories: person.memories.map((memory) => ({
        ...memory,
        charges: sorted(memory.charges),
        cues: sorted(memory.cues),
      })),
      prospects: sorted(person.prospects),
    })),
    powers: story.powers.map((power) => ({
      ...power,
      bearers: sorted(power.bearers),
      sensitive: sorted(power.sensitive),
    })),
    scenes: story.scenes.map((scene) => ({ ...scene, happenings: sorted(scene.happenings) })),
    endings: sorted(story.endings).toSorted((a, b) => atoms(b.when) - atoms(a.when)),
  };

  function sorted<Row>(rows: readonly Row[]): readonly Row[] {
    if (rows.length < 2) return rows;
    return rows
      .map((row) => ({ row, key: number(row) }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  }
}

// Of two endings that hold at once, the one that asks for more is meant.
function atoms(when: unknown): number {
  return (JSON.stringify(when).match(/"type":"(?!all|any|not)/g) ?? []).length;
}

// What is in the order of the rows that it refers to, when these have their places.
function counted(story: Story, rankOf: (table: Table, index: number) => number): Story {
  return {
    ...story,
    topics: story.topics.map((topic) => ({ ...topic, index: rankOf(TABLE_OF[topic.kind], topic.index) })),
    people: story.people.map((person) => ({
      ...person,
      kin: person.kin.toSorted((a, b) => a - b),
      relations: person.relations.toSorted((a, b) => a.to - b.to),
      memories: person.memories.toSorted((a, b) => a.event - b.event),
    })),
    events: story.events.map((event) => ({ ...event, witnesses: event.witnesses.toSorted((a, b) => a - b) })),
    scenes: story.scenes.map((scene) => ({ ...scene, cast: scene.cast.toSorted((a, b) => a.who - b.who) })),
  };
}
