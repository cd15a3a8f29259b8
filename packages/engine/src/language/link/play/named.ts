import type { Condition } from "../../../story/condition.js";
import { placeOf, type Node } from "../../text/tree.js";
import type { Context } from "../context.js";
import { condition } from "./condition.js";

const NAMED = /^(.+?) when (.+)$/;

/** Whether a block names a condition: "Kylo is cornered when …". */
export function isNamed(text: string): boolean {
  return /^\S.* (?:is|are|has|feels) .+ when .+$/.test(text);
}

/** Reads the named conditions, each after those that it needs; one that needs itself is a fault. */
export function nameConditions(context: Context, nodes: readonly Node[]): void {
  const waiting = new Map(nodes.map((node) => [NAMED.exec(node.text)![1]!.toLowerCase(), node]));
  const open = new Set<string>();
  const read = (name: string): void => {
    const node = waiting.get(name);
    if (node === undefined || context.named.has(name)) return;
    const words = NAMED.exec(node.text)![2]!;
    open.add(name);
    for (const other of waiting.keys()) {
      if (!mentions(context, words, other, name)) continue;
      if (open.has(other))
        context.faults.add("condition-cycle", placeOf(node), [
          node.text.slice(0, node.text.indexOf(" when ")),
        ]);
      else read(other);
    }
    open.delete(name);
    const self = context.person(node.text.split(" ")[0]!, null);
    const before = context.faults.faults.some(
      ({ code, place }) => code === "condition-cycle" && place.line === node.line && place.file === node.file,
    );
    context.named.set(name, before ? NEVER : condition(context, pronouned(context, words, self), node, self));
  };
  for (const name of waiting.keys()) read(name);
}

const NEVER: Condition = { type: "any", of: [] };

function mentions(context: Context, words: string, other: string, name: string): boolean {
  const self = context.person(name.split(" ")[0]!, null);
  return pronouned(context, words, self).toLowerCase().includes(other);
}

// "he is accused" is "Kylo is accused", so that named conditions are found by their names.
function pronouned(context: Context, words: string, self: number | null): string {
  if (self === null) return words;
  const { name, pronouns } = context.people[self]!;
  return words.replace(new RegExp(`\\b${pronouns.subject}\\b`, "g"), name);
}
