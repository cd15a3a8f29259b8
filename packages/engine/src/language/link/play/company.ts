import type { Condition } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import { placeOf, type Node } from "../../text/node.js";
import type { Context } from "../context.js";

/** "Ben is alone", "Ben is alone with Ada", "Ben and Ada are alone", "anyone is alone with Ben"; null for other words. */
export function alone(context: Context, text: string, self: Who | null): Condition | null {
  const match = /^(.+?) (?:is|are) alone(?: (?:with|together with) (.+))?$/.exec(text);
  if (match === null) return null;
  const [, subject = "", company] = match;
  const beside = company === undefined ? [] : named(context, company, self);
  if (beside === null) return null;
  const any = /^(?:anyone|anybody|someone|somebody)$/.test(subject);
  if (any || /^(?:nobody|no one)$/.test(subject)) {
    const others = context.people.filter(({ who }) => !beside.includes(who));
    const of = others.map(({ who }) => among(context, [who, ...beside]));
    return any ? { type: "any", of } : { type: "not", of: { type: "any", of } };
  }
  const who = named(context, subject, self);
  return who === null ? null : among(context, [...who, ...beside]);
}

/** These are there, and nobody else. */
export function among({ people }: Context, there: readonly Who[]): Condition {
  return {
    type: "all",
    of: people.map(({ who }) => {
      const present: Condition = { type: "present", who };
      return there.includes(who) ? present : { type: "not", of: present };
    }),
  };
}

/** Where a line is said: "Ada taunts Ben in front of Cy", "Ada taunts Ben, in private". */
export interface Company {
  readonly head: string;
  /** Who is named as looking on. */
  readonly before: string | null;
  readonly inPrivate: boolean;
  readonly manner: string | null;
}

/** Takes the company out of a line's heading and manner. */
export function company(head: string, manner: string | null): Company {
  const found = /^(.+) (?:in front of|in the presence of) (.+)$/.exec(head);
  const ways = manner === null ? [] : manner.split(", ");
  const left = ways.filter((way) => !PRIVATE.test(way));
  return {
    head: found === null ? head : found[1]!,
    before: found === null ? null : found[2]!,
    inPrivate: left.length < ways.length,
    manner: left.length === 0 ? null : left.join(", "),
  };
}

const PRIVATE = /^(?:in private|when alone|alone)$/;

/** What the company of a line asks for; null when it asks nothing, or says what cannot be meant (then there is a fault). */
export function companyAsks(
  context: Context,
  { before, inPrivate }: Company,
  { by, to }: { readonly by: Who | null; readonly to: Who | null },
  node: Node,
): Condition | null {
  if (inPrivate && by !== null && to !== null) return among(context, [by, to]);
  if (inPrivate) context.faults.add("private-unclear", placeOf(node), [node.text]);
  if (before === null) return null;
  const there = before.split(/, | and /).flatMap((name) => context.demand(name, by, node) ?? []);
  const of = there.map((who): Condition => ({ type: "present", who }));
  return of.length === 1 ? of[0]! : { type: "all", of };
}

function named(context: Context, text: string, self: Who | null): readonly Who[] | null {
  const found = text.split(/, | and /).map((name) => context.person(name, self));
  return found.every((who) => who !== null) ? found : null;
}
