import type { Condition } from "../../../story/condition.js";
import type { Expectation } from "../../../story/story.js";
import { placeOf, type Node } from "../../text/node.js";
import { number } from "../../vocabulary/durations.js";
import type { Context } from "../context.js";
import { expected } from "./condition.js";

const SHARE = "in (?<bound>at least|at most) (?<share>\\d+(?:\\.\\d+)?) ?% of plays";
const WITHIN = "within (?<beats>.+?) beats";
const FIRST = new RegExp(
  `^(?:(?<word>never|always)|${SHARE}|${WITHIN}(?: (?:of|after) (?<after>.+?))?): ?(?<said>.+)$`,
);
const LAST = new RegExp(
  `^(?<said>.+?),? (?:(?<word>never|always)|${SHARE}|${WITHIN}(?: (?:of|after) (?<after>.+))?)$`,
);
const ORDER = /^(?<said>.+ (?:only after|before) .+)$/;
const AFTER = /^(.+?),? (only after|before) (.+)$/;

/** Whether a sentence begins as what an author demands of all plays: "never: …". */
export function isExpectation(text: string): boolean {
  return FIRST.test(text);
}

/** Whether it can be read as one that says last what is demanded: "…, never". Only where it is nothing else. */
export function mayExpect(text: string): boolean {
  return LAST.test(text) || ORDER.test(text);
}

/**
 * "never: …", "always: …", "in at least 30% of plays: …", "within ten beats: …", "within five beats of …: …", the same said
 * last ("…, always"), and with or without "always" "… only after …" and "… before …".
 */
export function expectation(context: Context, node: Node): Expectation | null {
  const { text } = node;
  const demand = (FIRST.exec(text) ?? LAST.exec(text) ?? ORDER.exec(text))!.groups!;
  const claim = claimOf(context, demand, node);
  return claim === null ? null : { text, claim, fact: context.fact(node) };
}

type Demand = Readonly<Record<string, string | undefined>>;

function claimOf(context: Context, demand: Demand, node: Node): Expectation["claim"] | null {
  const { word, share, beats } = demand;
  const said = demand["said"]!;
  if (CONSENT.test(said)) return { type: "never", condition: NEVER };
  const order = word === "always" || (word === undefined && share === undefined && beats === undefined);
  const match = order ? AFTER.exec(said) : null;
  if (match !== null) return before(context, match, node);
  const condition = expected(context, said, node);
  if (condition === null) return null;
  if (share !== undefined) return inShare(context, demand, condition, node);
  if (beats !== undefined) return within(context, demand, condition, node);
  return { type: word === "never" ? "never" : "always", condition };
}

function inShare(
  context: Context,
  { share, bound }: Demand,
  condition: Condition,
  node: Node,
): Expectation["claim"] | null {
  const part = Number(share) / 100;
  if (part > 1) {
    context.faults.add("number-wild", placeOf(node, share), [share!, "0", "100"]);
    return null;
  }
  const least = bound === "at least" ? part : null;
  return { type: "share", condition, least, most: least === null ? part : null };
}

function within(
  context: Context,
  { beats, after }: Demand,
  condition: Condition,
  node: Node,
): Expectation["claim"] | null {
  const count = number(beats!);
  if (count === null) context.unread(node, beats!);
  const from = after === undefined ? null : expected(context, after, node);
  if (count === null || (after !== undefined && from === null)) return null;
  return { type: "within", condition, beats: Math.max(1, Math.round(count)), after: from };
}

// The engine holds this one by itself; it can be written all the same.
const CONSENT = /touched after refusing/;
const NEVER: Condition = { type: "any", of: [] };

function before(
  context: Context,
  [, one, word, other]: readonly string[],
  node: Node,
): Expectation["claim"] | null {
  const [first, then] = word === "before" ? [one!, other!] : [other!, one!];
  const [a, b] = [expected(context, first, node), expected(context, then, node)];
  return a === null || b === null ? null : { type: "before", first: a, second: b };
}
