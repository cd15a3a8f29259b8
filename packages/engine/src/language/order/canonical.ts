import type { Story } from "../../story/story.js";
import { coloured, fixed } from "./colour.js";
import { NAMING, referred, TABLE_OF, TABLES, type Table } from "./references.js";
import type { Colours } from "./sum.js";

/**
 * The same story with its rows in an order that follows from what they are, so that neither renaming anybody nor moving a
 * declaration changes a play. Two rows that nothing tells apart stay as they stand.
 */
export function canonical(story: Story): Story {
  const colours = coloured(story);
  const ranks = new Map(TABLES.map((table) => [table, ranked(table, colours)]));
  const rankOf = (table: Table, index: number): number => ranks.get(table)![index] ?? index;
  // Neither facts nor acts refer to anything.
  const { facts, acts, ...rest } = story;
  const moved: Story = { ...referred(rest, rankOf), facts, acts };
  return settled(
    linked(
      TABLES.reduce<Story>(
        (so, table) => ({ ...so, [table]: permuted(so[table], ranks.get(table)!) }),
        moved,
      ),
      rankOf,
    ),
  );
}

function permuted(rows: readonly unknown[], rank: readonly number[]): readonly unknown[] {
  const moved = Array.from<unknown>({ length: rows.length });
  rank.forEach((to, from) => (moved[to] = rows[from]));
  return moved;
}

function linked(story: Story, rankOf: (table: Table, index: number) => number): Story {
  return {
    ...story,
    topics: story.topics.map((topic) => ({ ...topic, index: rankOf(TABLE_OF[topic.kind], topic.index) })),
  };
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
function settled(story: Story): Story {
  return {
    ...story,
    people: story.people.map((person) => ({
      ...person,
      kin: [...person.kin].sort((a, b) => a - b),
      wants: sorted(person.wants),
      standards: sorted(person.standards),
      beliefs: sorted(person.beliefs),
      relations: [...person.relations].sort((a, b) => a.to - b.to),
      sentiments: sorted(person.sentiments),
      memories: [...person.memories].sort((a, b) => a.event - b.event),
      prospects: sorted(person.prospects),
    })),
    events: story.events.map((event) => ({
      ...event,
      witnesses: [...event.witnesses].sort((a, b) => a - b),
    })),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      cast: [...scene.cast].sort((a, b) => a.who - b.who),
      happenings: sorted(scene.happenings),
    })),
    endings: sorted(story.endings, (ending) => `${String(999 - atoms(ending.when)).padStart(3, "0")}`),
  };
}

// Of two endings that hold at once, the one that asks for more is meant.
function atoms(when: unknown): number {
  return (JSON.stringify(when).match(/"type":"(?!all|any|not)/g) ?? []).length;
}

function sorted<Row>(rows: readonly Row[], first: (row: Row) => string = () => ""): readonly Row[] {
  if (rows.length < 2) return rows;
  return rows
    .map((row) => ({ row, key: first(row) + text(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function text(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => (NAMING.has(key) ? undefined : value));
}
