import type { TopicKind } from "../../story/story.js";

/** The tables of a story whose rows are told apart by what they are, not by where they stand in the text. */
export const TABLES = [
  "people",
  "places",
  "things",
  "events",
  "powers",
  "marks",
  "identities",
  "propositions",
  "topics",
  "acts",
  "patterns",
  "lines",
  "facts",
] as const;
export type Table = (typeof TABLES)[number];

/** By field, the table that a whole number in it counts in, wherever in a story the field stands. */
export const REFERENCES: Readonly<Record<string, Table>> = {
  who: "people",
  by: "people",
  to: "people",
  of: "people",
  from: "people",
  whom: "people",
  owner: "people",
  on: "people",
  orderedBy: "people",
  witnesses: "people",
  kin: "people",
  toward: "people",
  source: "people",
  exits: "people",
  enters: "people",
  act: "acts",
  acts: "acts",
  topic: "topics",
  about: "topics",
  event: "events",
  proposition: "propositions",
  identity: "identities",
  identities: "identities",
  place: "places",
  thing: "things",
  pattern: "patterns",
  fact: "facts",
};

/** Fields that say how something is called or told, and nothing of what it is. */
export const NAMING: ReadonlySet<string> = new Set([
  "name",
  "title",
  "text",
  "texts",
  "file",
  "line",
  "fact",
  "facts",
  "adjectives",
  "details",
  "feltAs",
  "id",
  "pronouns",
  "channels",
  "manner",
]);

/** A value with every reference put through `map`; `facts` holds facts by quantity. */
export function referred<Value>(value: Value, map: (table: Table, index: number) => unknown): Value;
export function referred(
  value: unknown,
  map: (table: Table, index: number) => unknown,
  field?: string,
  parent?: string,
): unknown;
export function referred(
  value: unknown,
  map: (table: Table, index: number) => unknown,
  field = "",
  parent = "",
): unknown {
  if (typeof value === "number") {
    const table = parent === "facts" ? "facts" : REFERENCES[field];
    return table === undefined ? value : map(table, value);
  }
  if (Array.isArray(value)) return value.map((row: unknown) => referred(row, map, field, parent));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, row]: [string, unknown]) => [key, referred(row, map, key, field)]),
  );
}

/** Topics name their rows by kind. */
export const TABLE_OF: Readonly<Record<TopicKind, Table>> = {
  person: "people",
  place: "places",
  thing: "things",
  event: "events",
  power: "powers",
  mark: "marks",
  proposition: "propositions",
};

/** Calls `see` for every reference in a value, topics' own among them. */
export function visit(
  value: unknown,
  see: (table: Table, index: number, field: string) => void,
  field = "",
): void {
  if (typeof value === "number") {
    const table = Object.hasOwn(REFERENCES, field) ? REFERENCES[field]! : undefined;
    if (table !== undefined) see(table, value, field);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) return value.forEach((row: unknown) => visit(row, see, field));
  if ("kind" in value && "index" in value && isTopicKind(value.kind) && typeof value.index === "number")
    see(TABLE_OF[value.kind], value.index, "topic");
  for (const [key, row] of Object.entries(value)) if (!NAMING.has(key)) visit(row, see, key);
}

export function isTopicKind(kind: unknown): kind is TopicKind {
  return typeof kind === "string" && Object.hasOwn(TABLE_OF, kind);
}
