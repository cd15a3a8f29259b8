import { Faults } from "./fault.js";
import { placeOf, type Node } from "./node.js";

/**
 * A tree as the linker reads it: without comments and without what is still to do, curly quotes and apostrophes made straight.
 * What an author should know of these is said.
 */
export function clean(nodes: readonly Node[], faults: Faults): Node[] {
  return nodes.flatMap((node) => {
    const { text, comment } = node;
    if (comment !== null && TODO.test(comment)) faults.add("todo", placeOf(node), [comment]);
    if (TODO.test(text)) faults.add("todo", placeOf(node), [text]);
    if (text === "" || TODO.test(text)) return [];
    if (text.length > LONGEST && !text.startsWith('"')) {
      faults.add("too-long", placeOf(node), [String(LONGEST)]);
      return [];
    }
    return [{ ...node, text: straight(node, faults), children: clean(node.children, faults) }];
  });
}

const TODO = /^TODO\b/;

/** No sentence is longer. Forms are tried at every word of one, so that time would grow with the square of its length. */
const LONGEST = 600;

const CURLY = /[“”„‟«»]/g;
const SINGLE = /^[‘‚‹](.*)[’›]$/;
const APOSTROPHE = /[‘’ʼ]/g;

// Each curly quote becomes one straight one, so that places stay. What stands between straight quotes is an author's own.
function straight(node: Node, faults: Faults): string {
  const { text } = node;
  if (!/[“”„‟«»‘’‚‹ʼ]/.test(text)) return text;
  const parts = text.split('"');
  const first = parts.findIndex((part, i) => i % 2 === 0 && part.search(CURLY) >= 0);
  if (first < 0 && !SINGLE.test(text)) return odd(parts, (part) => part.replace(APOSTROPHE, "'"));
  const words = first < 0 ? text : parts[first]!.slice(parts[first]!.search(CURLY));
  faults.add("smart-quotes", placeOf(node, words), []);
  if (first < 0) return text.replace(SINGLE, '"$1"');
  return odd(parts, (part) => part.replace(CURLY, '"').replace(APOSTROPHE, "'"));
}

// The parts outside of straight quotes, each put through `change`.
function odd(parts: readonly string[], change: (part: string) => string): string {
  return parts.map((part, i) => (i % 2 === 0 ? change(part) : part)).join('"');
}
