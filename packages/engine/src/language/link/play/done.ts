import type { Condition, Pattern, Range } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import { number } from "../../vocabulary/durations.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";

/** What has been done: "Ada has kissed Ben", "they have kissed", "Ben is accused", "anyone has been touched after refusing". */
export function done(context: Context, text: string, self: Who | null): Condition | null {
  const { rest, range } = counted(text);
  return (
    mutual(context, rest, range, self) ??
    passive(context, rest, range, self) ??
    active(context, rest, range, self)
  );
}

// "twice", "three times", "at least four times", "often"
function counted(text: string): { rest: string; range: Range } {
  const match = /^(.+?) (once|twice|often|(?:at least )?(\S+) times)$/.exec(text);
  if (match === null) return { rest: text, range: { least: 1, most: null } };
  const least = own(TIMES, match[2]!) ?? number(match[3] ?? "");
  if (least === null) return { rest: text, range: { least: 1, most: null } };
  return { rest: match[1]!, range: { least, most: null } };
}

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, often: 3 };

const ANYONE = /^(anyone|somebody|someone|anybody|one)$/;

// Null for anybody; undefined when nobody is meant.
function who(context: Context, written: string, self: Who | null): Who | null | undefined {
  if (ANYONE.test(written.trim())) return null;
  return context.person(written, self) ?? undefined;
}

function active(context: Context, text: string, range: Range, self: Who | null): Condition | null {
  const match = /^(.+?) (?:has|have) (.+)$/.exec(text);
  const by = match === null ? undefined : who(context, match[1]!, self);
  if (by === undefined) return null;
  const stance = touching(match![2]!);
  const read = said(context, stance.rest, by);
  return read === null ? null : deed(context, { ...read, by, touch: stance.touch }, range);
}

/** The same in the present: "Ada kisses Ben", "anyone hits anyone", "Ada and Ben kiss", "they kiss". */
export function doing(context: Context, said: string, self: Who | null): Condition | null {
  const { rest, range } = counted(said);
  const both = /^(?:(.+?) and (.+?)|they|the two) (\S+)$/.exec(rest);
  if (both !== null) {
    const read = context.doing(both[3]!, ["base"], self);
    return read === null ? null : each(context, both, { acts: [read.act], self }, range);
  }
  const anyone = /^(\S+) (.+)$/.exec(rest);
  const about = context.subject(rest, self);
  const by = about !== null ? about.who : anyone !== null && ANYONE.test(anyone[1]!) ? null : undefined;
  if (by === undefined) return null;
  const text = about?.rest ?? anyone![2]!;
  const found = context.doing(text, ["present"], by);
  const read = found === null ? bare(context, text) : { ...found, acts: [found.act] };
  return read === null ? null : deed(context, { ...read, by, touch: null }, range);
}

// "confesses the sale", where the act is written "confesses to".
function bare({ acts: { rows } }: Context, text: string): Said | null {
  const [verb = "", ...rest] = text.split(" ");
  const acts = rows.flatMap(({ forms: [present] }, act) =>
    present === verb || new RegExp(`^${verb.replace(/\W/g, "")} \\S+$`).test(present) ? [act] : [],
  );
  return acts.length === 0 || rest.length === 0 ? null : { acts, object: rest.join(" "), topic: "" };
}

interface Deed extends Said {
  readonly by: Who | null;
  readonly touch: Pattern["touch"];
}

function deed(context: Context, { by, touch: step, ...read }: Deed, range: Range): Condition | null {
  const to = read.object === "" ? null : who(context, read.object, by);
  const object = to === undefined ? context.thing(read.object, by) : null;
  const topic = read.topic === "" ? object : context.thing(read.topic, by);
  if ((to === undefined && object === null) || (read.topic !== "" && topic === null)) return null;
  const about = topic === null ? null : context.topicId(topic);
  const touch = step ?? carried(context, read.acts);
  return ask(context, { by, acts: read.acts, to: to ?? null, about, touch }, range);
}

// "offered to touch", "reached out to touch"
function touching(text: string): { rest: string; touch: Pattern["touch"] } {
  const match = /^(?:offered to|reached out to) (.+)$/.exec(text);
  return match === null ? { rest: text, touch: null } : { rest: match[1]!, touch: "offered" };
}

// A touch has been done when it was carried through.
function carried({ acts: { rows } }: Context, acts: readonly number[]): Pattern["touch"] {
  return acts.some((act) => rows[act]!.due.consent === undefined) ? null : "carried";
}

interface Said {
  readonly acts: readonly number[];
  readonly object: string;
  readonly topic: string;
}

function said(context: Context, text: string, self: Who | null): Said | null {
  const [first = "", ...rest] = text.split(" ");
  const acts = context.acts.participle(first);
  if (first === "touched") return { acts, object: rest.join(" "), topic: "" };
  const read = context.doing(text, ["past", "base"], self);
  // "Has left" is said of whoever walks out as well.
  if (read !== null)
    return { acts: first === "left" ? acts : [read.act], object: read.object, topic: read.topic };
  return acts.length === 0 ? null : { acts, object: rest.join(" "), topic: "" };
}

// "Ada and Ben have kissed": either has done it to the other.
function mutual(context: Context, text: string, range: Range, self: Who | null): Condition | null {
  const match = /^(?:(.+?) and (.+?)|they|the two) have (.+)$/.exec(text);
  if (match === null) return null;
  const read = said(context, match[3]!, self);
  if (read === null || read.object !== "") return null;
  return each(context, match, { acts: read.acts, self }, range);
}

function each(
  context: Context,
  match: readonly (string | undefined)[],
  { acts, self }: { readonly acts: readonly number[]; readonly self: Who | null },
  range: Range,
): Condition | null {
  const [one, other] = [match[1], match[2]].map((name) =>
    name === undefined ? null : context.person(name, self),
  );
  if (match[1] !== undefined && (one === null || other === null)) return null;
  const touch = carried(context, acts);
  const of = [
    [one!, other!],
    [other!, one!],
  ].map(([by, to]) => ask(context, { by: by ?? null, acts, to: to ?? null, about: null, touch }, range));
  return match[1] === undefined ? of[0]! : { type: "any", of };
}

const PASSIVE =
  /^(.+?) (?:is being|has been|is|was) (\S+(?: (?:to|at))?)(?: (?:about|of|over) (.+?))?(?: by (.+))?$/;

// "Ben is accused", "Ben has been accused of the killing by Ada", "anyone is touched"
function passive(context: Context, text: string, range: Range, self: Who | null): Condition | null {
  const match = PASSIVE.exec(text);
  const to = match === null ? undefined : who(context, match[1]!, self);
  if (to === undefined) return null;
  const [, , verb, written, doer] = match!;
  const acts = context.acts.participle(verb!);
  const by = doer === undefined ? null : who(context, doer, to);
  const topic = written === undefined ? null : context.thing(written, to);
  if (acts.length === 0 || by === undefined || (written !== undefined && topic === null)) return null;
  const about = topic === null ? null : context.topicId(topic);
  return ask(context, { by, acts, to, about, touch: carried(context, acts) }, range);
}

function ask(context: Context, pattern: Pattern, range: Range): Condition {
  return { type: "done", pattern: context.pattern(pattern), range };
}
