import type { Condition } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { FEELING_WORDS } from "../../vocabulary/feelings.js";
import { STATES } from "../../vocabulary/states.js";
import type { Context } from "../context.js";
import { exceeds } from "../degree.js";
import { atom } from "./atom.js";
import { canHold } from "./satisfiable.js";

/** Reads "Ben is ashamed and Ada is not sitting"; `self` is whom a pronoun can mean. A fault and null when it says nothing. */
export function condition(
  context: Context,
  text: string,
  node: Node,
  self: Who | null = null,
): Condition | null {
  const words = text.trim().replace(/^when /, "");
  if (ENDED.test(words)) {
    context.faults.add("ending-asked", placeOf(node, words), [words]);
    return null;
  }
  return expected(context, words, node, self);
}

/** The same, where the ending may be asked for: "the play ends with "Truce"". */
export function expected(
  context: Context,
  text: string,
  node: Node,
  self: Who | null = null,
): Condition | null {
  const words = text.trim();
  if (exceeds(context, words, node, [-10, 10])) return null;
  const read = parse({ context, self, known: new Map() }, words);
  if (read !== null) {
    askFor(context, read, node);
    if (!canHold(read)) context.faults.add("never-holds", placeOf(node, words), [words]);
    return read;
  }
  // What could not be read where it was named has been said there.
  const lower = words.toLowerCase();
  if ([...context.named].some(([name, meant]) => meant === null && lower.includes(name))) return null;
  const near = nearest(words.split(" ").at(-1)!, [...Object.keys(STATES), ...FEELING_WORDS.keys()]);
  context.faults.add("condition-unknown", placeOf(node, words), [words], near);
  return null;
}

const ENDED = /\bends (?:with|in|as|at|on) "/;

function askFor(context: Context, condition: Condition, node: Node): void {
  if (condition.type === "ended") context.endings.push({ name: condition.ending, node });
  if (condition.type === "not") askFor(context, condition.of, node);
  if (condition.type === "all" || condition.type === "any")
    for (const part of condition.of) askFor(context, part, node);
}

/** Parts tried at most, so that no text can take long. */
const MOST_PARTS = 12;

interface Reading {
  readonly context: Context;
  readonly self: Who | null;
  /** What each part has been read as. */
  readonly known: Map<string, Condition | null>;
}

// The whole as one; else cut at an "or", else at an "and" ("Ada and Ben have kissed" is one).
function parse(reading: Reading, text: string): Condition | null {
  const before = reading.known.get(text);
  if (before !== undefined) return before;
  reading.known.set(text, null);
  const read =
    atom(reading.context, text, reading.self) ??
    cut(reading, text, " or ", "any") ??
    cut(reading, text, " and ", "all");
  reading.known.set(text, read);
  return read;
}

function cut(reading: Reading, text: string, word: string, type: "all" | "any"): Condition | null {
  const parts = text.split(word);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  for (let at = 1; at < parts.length; at += 1) {
    const before = parts.slice(0, at).join(word);
    const left = parse(reading, before);
    if (left === null) continue;
    const right = parse(reading, withSubject(reading, before, parts.slice(at).join(word)));
    if (right !== null) return { type, of: [...flat(left, type), ...flat(right, type)] };
  }
  return null;
}

// "Ben is ashamed and has confessed": the subject stands once.
function withSubject({ context, self }: Reading, left: string, right: string): string {
  if (!/^(?:is|has|are|have|feels|believes|knows|trusts|does) /.test(right)) return right;
  const about = context.subject(left, self);
  return `${about === null ? left.split(" ")[0]! : context.people[about.who]!.name} ${right}`;
}

function flat(condition: Condition, type: "all" | "any"): readonly Condition[] {
  return condition.type === type ? condition.of : [condition];
}
