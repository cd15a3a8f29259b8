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

/** A value with every reference put through `map`; what has none in it stays the same value. `facts` holds facts by quantity. */
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
    const table = parent === "facts" ? "facts" : tableOf(field);
    return table === null ? value : map(table, value);
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown) => referred(row, map, field, parent));
    if (field === "of") rows.sort((a, b) => anybody(a) - anybody(b));
    return rows.every((row, i) => row === value[i]) ? value : rows;
  }
  return isRecord(value) ? fields(value, map, field) : value;
}

function fields(
  value: Readonly<Record<string, unknown>>,
  map: (table: Table, index: number) => unknown,
  parent: string,
): unknown {
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const other = referred(value[key], map, key, parent);
    if (other === value[key]) continue;
    copy ??= { ...value };
    copy[key] = other;
  }
  return copy ?? value;
}

/** Whether a value has fields that can be asked for by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// "Somebody trusts him" asks it of everybody, in the order of people; other parts of a condition stay as they are said.
function anybody(part: unknown): number {
  if (typeof part !== "object" || part === null || !("type" in part) || part.type !== "relation") return 0;
  return "who" in part && typeof part.who === "number" ? part.who : 0;
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

/** The table that a number in a field counts in; null for a plain number. */
export function tableOf(field: string): Table | null {
  return Object.hasOwn(REFERENCES, field) ? REFERENCES[field]! : null;
}

export function isTopicKind(kind: unknown): kind is TopicKind {
  return typeof kind === "string" && Object.hasOwn(TABLE_OF, kind);
}
