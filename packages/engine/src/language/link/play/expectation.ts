import type { Condition } from "../../../story/condition.js";
import type { Expectation } from "../../../story/story.js";
import { placeOf, type Node } from "../../text/node.js";
import { number } from "../../vocabulary/durations.js";
import type { Context } from "../context.js";
import { condition } from "./condition.js";

const FORM = /^(never|always|in (at least|at most) (\d+) ?% of plays|within (.+?) beats): ?(.+)$/;
const AFTER = /^(.+?),? (?:only after|after which|before) (.+)$/;

/** Whether a sentence is what an author demands of all plays. */
export function isExpectation(text: string): boolean {
  return FORM.test(text);
}

/** "never: …", "always: …", "in at least 30% of plays: …", "within ten beats: …", "always: … only after …" */
export function expectation(context: Context, node: Node): Expectation | null {
  const [, word, bound, share, beats, said] = FORM.exec(node.text)!;
  const claim = claimOf(context, { word: word!, bound, share, beats, said: said! }, node);
  return claim === null ? null : { text: node.text, claim, fact: context.fact(node) };
}

interface Demand {
  readonly word: string;
  readonly bound: string | undefined;
  readonly share: string | undefined;
  readonly beats: string | undefined;
  readonly said: string;
}

function claimOf(
  context: Context,
  { word, bound, share, beats, said }: Demand,
  node: Node,
): Expectation["claim"] | null {
  if (CONSENT.test(said)) return { type: "never", condition: NEVER };
  const order = word === "always" ? AFTER.exec(said) : null;
  if (order !== null) return before(context, order, said, node);
  const found = condition(context, said, node);
  if (found === null) return null;
  if (share !== undefined) {
    const part = Number(share) / 100;
    if (part > 1) {
      context.faults.add("number-wild", placeOf(node, share), [share, "0", "100"]);
      return null;
    }
    return {
      type: "share",
      condition: found,
      least: bound === "at least" ? part : null,
      most: bound === "at most" ? part : null,
    };
  }
  if (beats !== undefined) {
    const count = number(beats);
    if (count === null) context.unread(node, beats);
    return count === null
      ? null
      : { type: "within", condition: found, beats: Math.max(1, Math.round(count)) };
  }
  return { type: word === "never" ? "never" : "always", condition: found };
}

// The engine holds this one by itself; it can be written all the same.
const CONSENT = /touched after refusing/;
const NEVER: Condition = { type: "any", of: [] };

function before(
  context: Context,
  [, one, other]: readonly string[],
  said: string,
  node: Node,
): Expectation["claim"] | null {
  const [first, then] = / before /.test(said) ? [one!, other!] : [other!, one!];
  const [a, b] = [condition(context, first, node), condition(context, then, node)];
  return a === null || b === null ? null : { type: "before", first: a, second: b };
}
