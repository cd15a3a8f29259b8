import type { Story, TopicKind } from "../../story/story.js";
import { ACTS } from "../../story/library/index.js";
import { digest } from "./digest.js";
import { NAMING, referred, TABLES, type Table } from "./references.js";

/**
 * The same story with its rows in an order that follows from what they are, so that neither renaming anybody nor moving a
 * declaration changes a play. Two rows that nothing tells apart stay as they stand.
 */
export function canonical(story: Story): Story {
  const colours = coloured(story);
  const ranks = new Map(ORDERED.map((table) => [table, ranked(table, colours.get(table)!)]));
  const moved = referred(
    withTables(story, (table, rows) => permuted(rows, ranks.get(table))),
    (table, index) => ranks.get(table)?.[index] ?? index,
  );
  return settled(linked(moved, ranks));
}

const ORDERED: readonly Table[] = TABLES.filter((table) => table !== "facts");

function withTables(
  story: Story,
  each: (table: Table, rows: readonly unknown[]) => readonly unknown[],
): Story {
  return TABLES.reduce((so, table) => ({ ...so, [table]: each(table, story[table]) }), story);
}

function permuted(rows: readonly unknown[], rank: readonly number[] | undefined): readonly unknown[] {
  if (rank === undefined) return rows;
  const moved = Array.from<unknown>({ length: rows.length });
  rank.forEach((to, from) => (moved[to] = rows[from]));
  return moved;
}

/** Topics name their rows by kind. */
const TABLE_OF: Readonly<Record<TopicKind, Table>> = {
  person: "people",
  place: "places",
  thing: "things",
  event: "events",
  power: "powers",
  mark: "marks",
  proposition: "propositions",
};

function linked(story: Story, ranks: ReadonlyMap<Table, readonly number[]>): Story {
  return {
    ...story,
    topics: story.topics.map((topic) => ({
      ...topic,
      index: ranks.get(TABLE_OF[topic.kind])?.[topic.index] ?? topic.index,
    })),
  };
}

// The rank of each row by its colour; the library's acts keep their places.
function ranked(table: Table, colours: readonly string[]): readonly number[] {
  const fixed = table === "acts" ? ACTS.length : 0;
  const order = colours
    .map((_, row) => row)
    .sort((a, b) => {
      if (a < fixed || b < fixed) return a - b;
      return compare(colours[a]!, colours[b]!) || a - b;
    });
  const rank = Array.from<number>({ length: order.length });
  order.forEach((row, place) => (rank[row] = place));
  return rank;
}

// Rows are coloured by what they hold, then again by the colours of what they refer to, until all that differ are told apart.
function coloured(story: Story): ReadonlyMap<Table, readonly string[]> {
  let colours = new Map<Table, readonly string[]>(
    ORDERED.map((table) => [table, story[table].map(() => "")]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const staged = used(story, colours);
    colours = new Map(
      ORDERED.map((table) => [
        table,
        story[table].map((row, index) =>
          table === "acts" && index < ACTS.length
            ? `act ${index}`
            : digest(`${table} ${told(row, colours)} ${staged(table, index)}`),
        ),
      ]),
    );
  }
  return colours;
}

/** Rounds of colouring; a chain of so many references is seen through. */
const ROUNDS = 4;

// A row as text, without names, its references by colour.
function told(row: unknown, colours: ReadonlyMap<Table, readonly string[]>): string {
  const topic = typeof row === "object" && row !== null && "kind" in row && "index" in row ? row : null;
  const colour = topic === null ? null : topicColour(topic, colours);
  return colour ?? text(plain(row, colours));
}

function topicColour(
  { kind, index }: { kind: unknown; index: unknown },
  colours: ReadonlyMap<Table, readonly string[]>,
): string | null {
  const table = Object.entries(TABLE_OF).find(([name]) => name === kind)?.[1];
  return table === undefined || typeof index !== "number"
    ? null
    : `${table} ${colours.get(table)![index] ?? ""}`;
}

function plain(value: unknown, colours: ReadonlyMap<Table, readonly string[]>): unknown {
  return referred(nameless(value), (table, index) =>
    table === "facts" ? 0 : (colours.get(table)![index] ?? index),
  );
}

function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, row]: [string, unknown]) =>
      NAMING.has(key) ? [] : [[key, nameless(row)]],
    ),
  );
}

// Lists are sets here: their rows in the order of their texts.
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).sort(compare).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, row]: [string, unknown]) => `${key}:${text(row)}`)
    .sort(compare)
    .join()}}`;
}

// How the scenes, where people act and stand, see each row.
function used(
  story: Story,
  colours: ReadonlyMap<Table, readonly string[]>,
): (table: Table, index: number) => string {
  const marks = new Map<string, string[]>();
  const note = (table: Table, index: number, how: string): void => {
    const key = `${table}/${index}`;
    marks.set(key, [...(marks.get(key) ?? []), how]);
  };
  story.scenes.forEach((scene, at) => {
    scene.cast.forEach((row) =>
      note("people", row.who, `${at} ${row.posture} ${text(plain(row.enters, colours))}`),
    );
    scene.opening.forEach((row, i) => {
      note("people", row.by, `${at} opens ${i} ${row.act}`);
      if (row.to !== null) note("people", row.to, `${at} opened ${i} ${row.act}`);
    });
    note("places", scene.place, `${at}`);
  });
  for (const table of ORDERED) {
    story[table].forEach((row, index) => {
      referred(nameless(row), (to, target) => {
        if (to !== "facts" && to !== "acts") note(to, target, `${table} ${colours.get(table)![index] ?? ""}`);
        return 0;
      });
    });
  }
  story.endings.forEach(({ when }) => {
    const colour = text(plain(when, colours));
    referred(when, (to, target) => (note(to, target, `ending ${colour}`), 0));
  });
  return (table, index) => (marks.get(`${table}/${index}`) ?? []).sort(compare).join();
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
  return rows
    .map((row) => ({ row, key: first(row) + text(nameless(row)) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
