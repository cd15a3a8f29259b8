import type { Condition, Range } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import type { RelationQuantity } from "../../../story/words.js";
import { FEELING_WORDS, INTENSE } from "../../vocabulary/feelings.js";
import { hours } from "../../vocabulary/durations.js";
import { FELT, STATES, STRONGLY, toCondition } from "../../vocabulary/states.js";
import { own } from "../../vocabulary/own.js";
import { graded } from "../degree.js";
import type { Context } from "../context.js";
import { proposition } from "../person/proposition.js";
import { alone } from "./company.js";
import { doing, done } from "./done.js";

/** A condition without "and" and "or"; null when the words say nothing that can be asked. Leaves no fault. */
export function atom(context: Context, text: string, self: Who | null): Condition | null {
  const named = asNamed(context, text, self);
  if (named !== null) return named;
  if (/^(?:(?:the scene|all|everything|everybody|everyone) is |they are )?at rest$/.test(text))
    return { type: "rest" };
  const ended = /^(?:it|the (?:play|scene|story)) ends (?:with|in|as|at|on) "([^"]+)"$/.exec(text);
  if (ended !== null) return { type: "ended", ending: ended[1]! };
  const passed = /^(.+) (?:have|has) passed$/.exec(text) ?? /^after (.+)$/.exec(text);
  const time = passed === null ? null : hours(passed[1]!);
  if (time !== null) return { type: "time", range: from(Math.round(time * 3600)) };
  const not = denied(text);
  if (not !== null) {
    const read = atom(context, not, self);
    return read === null ? null : { type: "not", of: read };
  }
  return (
    done(context, text, self) ??
    mental(context, text, self) ??
    between(context, text, self) ??
    alone(context, text, self) ??
    being(context, text, self) ??
    doing(context, text, self)
  );
}

// A condition that the author has named, whoever is called by name or pronoun.
function asNamed(context: Context, text: string, self: Who | null): Condition | null {
  if (context.named.size === 0) return null;
  const said = context.named.get(text.toLowerCase());
  if (said !== undefined && said !== null) return said;
  const about = context.subject(text, self);
  if (about === null) return null;
  return context.named.get(`${context.people[about.who]!.name} ${about.rest}`.toLowerCase()) ?? null;
}

// "is not angry", "has not confessed", "does not know", "no longer trusts": the same without the denial.
function denied(text: string): string | null {
  const plain = text
    .replace(/ (is|has|have|are) (?:not yet|not|no longer|never) /, " $1 ")
    .replace(/ (?:does not|no longer) (\S+)/, (_, verb: string) => ` ${third(verb)}`)
    .replace(/^(?:nobody|no one) has /, "anyone has ");
  return plain === text ? null : plain;
}

function third(verb: string): string {
  return verb.endsWith("s") ? verb : `${verb}s`;
}

function from(least: number): Range {
  return { least, most: null };
}

// What somebody believes, knows and feels.
function mental(context: Context, text: string, self: Who | null): Condition | null {
  const about = context.subject(text, self);
  const match =
    about === null
      ? null
      : /^(believes|doubts|is sure|knows|feels)(?: that| of| about)? (.+)$/.exec(about.rest);
  if (about === null || match === null) return null;
  const { who } = about;
  const [, verb, said] = match;
  if (verb === "feels") return feels(context, who, said!);
  const event = context.names.find("event", said!.replace(/^(?:of|about) /, ""));
  if (event >= 0) return { type: "knows", who, event };
  const found = proposition(context, said!, who);
  if (found === null) return null;
  const range: Range = verb === "doubts" ? { least: null, most: 0 } : from(verb === "is sure" ? 2.9 : 0.001);
  return { type: "believes", who, proposition: found, range };
}

function feels(context: Context, who: Who, said: string): Condition | null {
  const grade = graded(said);
  const match = /^(.+?)(?: (?:toward|towards|for|of|at|with) (.+))?$/.exec(grade.text);
  if (match === null) return null;
  const kind = FEELING_WORDS.get(match[1]!.toLowerCase());
  const toward = match[2] === undefined ? null : context.person(match[2], who);
  if (kind === undefined || (match[2] !== undefined && toward === null)) return null;
  const least = grade.exact ?? (INTENSE.has(match[1]!) || grade.degree > 1 ? STRONGLY : FELT);
  return { type: "feels", who, kind, toward, range: from(least) };
}

/** Verbs of how one holds another, and the bound that each asks for. */
const HOLDING: Readonly<Record<string, readonly [RelationQuantity, Range]>> = {
  trusts: ["trust", from(0.15)],
  distrusts: ["trust", { least: null, most: -0.15 }],
  likes: ["like", from(0.25)],
  loves: ["like", from(0.6)],
  dislikes: ["like", { least: null, most: -0.2 }],
  "is fond of": ["like", from(0.25)],
  hates: ["like", { least: null, most: -0.6 }],
  "is close to": ["closeness", from(0.4)],
  "feels close to": ["closeness", from(0.4)],
  "is drawn to": ["attraction", from(0.3)],
  owes: ["debt", from(0.3)],
};

/** Metres within which one is near another, and beyond which far. */
const NEAR = 1.2;
const FAR = 2.5;

// What holds between two.
function between(context: Context, text: string, self: Who | null): Condition | null {
  const near = /^(.+?) (?:is|are) (near|far from|beside) (.+)$/.exec(text);
  if (near !== null) {
    const [who, to] = [context.person(near[1]!, self), context.person(near[3]!, self)];
    const range = near[2] === "far from" ? from(FAR) : { least: null, most: NEAR };
    return who === null || to === null ? null : { type: "distance", who, to, range };
  }
  for (const [verb, [quantity, range]] of Object.entries(HOLDING)) {
    const cut = text.indexOf(` ${verb} `);
    if (cut < 0) continue;
    const to = context.person(text.slice(cut + verb.length + 2), self);
    const subject = text.slice(0, cut);
    if (to === null) return null;
    if (/^(?:nobody|no one)$/.test(subject)) return nobody(context, to, quantity, range);
    if (/^(?:somebody|someone|anybody|anyone)$/.test(subject)) return somebody(context, to, quantity, range);
    const who = context.person(subject, self);
    return who === null ? null : { type: "relation", who, to, quantity, range };
  }
  return null;
}

function nobody(context: Context, to: Who, quantity: RelationQuantity, range: Range): Condition {
  return { type: "not", of: somebody(context, to, quantity, range) };
}

function somebody(context: Context, to: Who, quantity: RelationQuantity, range: Range): Condition {
  const each = context.people.flatMap(({ who }): Condition[] =>
    who === to ? [] : [{ type: "relation", who, to, quantity, range }],
  );
  return { type: "any", of: each };
}

// What somebody is: a state, a posture, here, angry with another.
function being(context: Context, text: string, self: Who | null): Condition | null {
  const match = /^(.+?) (?:is|are) (.+)$/.exec(text) ?? /^(.+?) has (left|gone)$/.exec(text);
  if (match === null) return null;
  const both = /^(.+?) and (.+)$/.exec(match[1]!);
  if (both !== null) {
    const of = [both[1]!, both[2]!].map((name) => being(context, `${name} is ${match[2]!}`, self));
    return of.some((part) => part === null) ? null : { type: "all", of: of.filter((part) => part !== null) };
  }
  const who = context.person(match[1]!, self);
  if (who === null) return null;
  const said = match[2]!;
  if (/^(here|there|present|in the room)$/.test(said)) return { type: "present", who };
  if (/^(gone|away|left|absent)$/.test(said)) return { type: "not", of: { type: "present", who } };
  const state = own(STATES, said.toLowerCase());
  if (state !== undefined) {
    const of = state.map((asked) => toCondition(asked, who));
    return of.length === 1 ? of[0]! : { type: "all", of };
  }
  return feels(context, who, said);
}
