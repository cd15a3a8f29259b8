import { placeOf, type Node } from "../../text/node.js";
import { cutAt } from "../acts.js";
import type { Context } from "../context.js";
import { condition } from "./condition.js";

/** Whether a block names a condition: "Ben is cornered when …". */
export function isNamed(text: string): boolean {
  const [said, words] = cutAt(text, " when ");
  return words !== "" && / (?:is|are|has|feels) /.test(said);
}

interface Named {
  readonly node: Node;
  /** In small letters, whom it is about by name. */
  readonly name: string;
  readonly words: string;
  readonly self: number | null;
}

/** Reads the named conditions, each after those that it needs; one that needs itself is a fault. */
export function nameConditions(context: Context, nodes: readonly Node[]): void {
  const all = new Map<string, Named>();
  for (const node of nodes) {
    const row = named(context, node);
    if (all.has(row.name))
      context.faults.add("duplicate-name", placeOf(node), [cutAt(node.text, " when ")[0]]);
    else all.set(row.name, row);
  }
  for (const row of all.values()) read(context, row, all, new Set());
}

function named(context: Context, node: Node): Named {
  const [said, words] = cutAt(node.text, " when ");
  const about = context.subject(said, null);
  // "the truth is out" is about nobody; what begins with a capital is a name.
  const first = said.split(" ")[0]!;
  if (about === null && /^\p{Lu}/u.test(first))
    context.names.missing(first, placeOf(node, first), ["person"]);
  const self = about?.who ?? null;
  const name = about === null ? said : `${context.people[about.who]!.name} ${about.rest}`;
  return { node, name: name.toLowerCase(), words: pronouned(context, words, self), self };
}

function read(context: Context, row: Named, all: ReadonlyMap<string, Named>, open: Set<string>): void {
  if (context.named.has(row.name)) return;
  open.add(row.name);
  const needed = [...all.values()].filter(({ name }) => row.words.toLowerCase().includes(name));
  const loops = needed.filter(({ name }) => open.has(name));
  for (const other of needed) if (!open.has(other.name)) read(context, other, all, open);
  open.delete(row.name);
  if (context.named.has(row.name)) return;
  if (loops.length > 0)
    context.faults.add("condition-cycle", placeOf(row.node), [cutAt(row.node.text, " when ")[0]]);
  context.named.set(row.name, loops.length > 0 ? null : condition(context, row.words, row.node, row.self));
}

// "he is accused" is "Ben is accused", so that named conditions are found by their names.
function pronouned(context: Context, words: string, self: number | null): string {
  if (self === null) return words;
  const { name, pronouns } = context.people[self]!;
  return words
    .split(" ")
    .map((word) => (word === pronouns.subject ? name : word))
    .join(" ");
}
