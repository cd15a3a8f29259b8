import type { Condition } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import { nearest } from "../../text/fault.js";
import { placeOf, type Node } from "../../text/tree.js";
import { FEELING_WORDS } from "../../vocabulary/feelings.js";
import { STATES } from "../../vocabulary/states.js";
import type { Context } from "../context.js";
import { atom } from "./atom.js";
import { canHold } from "./satisfiable.js";

/** Reads "Kylo is ashamed and Rey is not sitting"; `self` is whom a pronoun can mean. A fault and null when it says nothing. */
export function condition(
  context: Context,
  text: string,
  node: Node,
  self: Who | null = null,
): Condition | null {
  const read = parse(context, text.trim().replace(/^when /, ""), self, new Map());
  if (read === null) {
    const words = text.trim().split(" ");
    const near = nearest(words[words.length - 1]!, [...Object.keys(STATES), ...FEELING_WORDS.keys()]);
    context.faults.add("condition-unknown", placeOf(node, text.trim()), [text.trim()], near);
    return null;
  }
  if (!canHold(read)) context.faults.add("never-holds", placeOf(node, text.trim()), [text.trim()]);
  return read;
}

/** Parts tried at most, so that no text can take long. */
const MOST_PARTS = 12;

// The whole as one; else cut at an "or", else at an "and" ("Rey and Kylo have kissed" is one).
function parse(
  context: Context,
  text: string,
  self: Who | null,
  known: Map<string, Condition | null>,
): Condition | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, null);
  const read =
    atom(context, text, self) ??
    cut(context, text, " or ", "any", self, known) ??
    cut(context, text, " and ", "all", self, known);
  known.set(text, read);
  return read;
}

function cut(
  context: Context,
  text: string,
  word: string,
  type: "all" | "any",
  self: Who | null,
  known: Map<string, Condition | null>,
): Condition | null {
  const parts = text.split(word);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  for (let at = 1; at < parts.length; at += 1) {
    const left = parse(context, parts.slice(0, at).join(word), self, known);
    if (left === null) continue;
    const right = parse(
      context,
      withSubject(parts.slice(0, at).join(word), parts.slice(at).join(word)),
      self,
      known,
    );
    if (right !== null) return { type, of: [...flat(left, type), ...flat(right, type)] };
  }
  return null;
}

// "Ben is ashamed and has confessed": the subject stands once.
function withSubject(left: string, right: string): string {
  return /^(is|has|are|have|feels|believes|knows|trusts|does) /.test(right)
    ? `${left.split(" ")[0]!} ${right}`
    : right;
}

function flat(condition: Condition, type: "all" | "any"): readonly Condition[] {
  return condition.type === type ? condition.of : [condition];
}
