import type { Condition, Pattern, Range } from "../../../story/condition.js";
import type { Who } from "../../../story/story.js";
import { number } from "../../vocabulary/durations.js";
import type { Context } from "../context.js";

/** What has been done: "Rey has kissed Kylo", "they have kissed", "Ben is accused", "anyone has been touched after refusing". */
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
  const least = { once: 1, twice: 2, often: 3 }[match[2]!] ?? number(match[3] ?? "") ?? 1;
  return { rest: match[1]!, range: { least, most: null } };
}

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
  const read = said(context, stance.rest);
  if (read === null) return null;
  const to = read.object === "" ? null : who(context, read.object, by);
  const object = to === undefined ? context.thing(read.object, by) : null;
  const topic = read.topic === "" ? object : context.thing(read.topic, by);
  if ((to === undefined && object === null) || (read.topic !== "" && topic === null)) return null;
  const about = topic === null ? null : context.topicId(topic);
  return ask(
    context,
    { by, acts: [read.act], to: to ?? null, about, touch: stance.touch ?? carried(context, read.act) },
    range,
  );
}

// "offered to touch", "been refused by", "refused the touch of"
function touching(text: string): { rest: string; touch: Pattern["touch"] } {
  const match = /^(?:offered to|reached out to) (.+)$/.exec(text);
  return match === null ? { rest: text, touch: null } : { rest: match[1]!, touch: "offered" };
}

// A touch has been done when it was carried through.
function carried({ acts }: Context, act: number): Pattern["touch"] {
  return acts.rows[act]!.due.consent === undefined ? null : "carried";
}

interface Said {
  readonly act: number;
  readonly object: string;
  readonly topic: string;
}

function said(context: Context, text: string): Said | null {
  const read = context.acts.read(text, ["past", "base"]);
  if (read !== null) return read;
  const [first = "", ...rest] = text.split(" ");
  const act = context.acts.participle(first);
  return act === null ? null : { act, object: rest.join(" "), topic: "" };
}

// "Rey and Kylo have kissed": either has done it to the other.
function mutual(context: Context, text: string, range: Range, self: Who | null): Condition | null {
  const match = /^(?:(.+?) and (.+?)|they|the two) have (.+)$/.exec(text);
  if (match === null) return null;
  const read = said(context, match[3]!);
  if (read === null || read.object !== "") return null;
  const [one, other] = [match[1], match[2]].map((name) =>
    name === undefined ? null : context.person(name, self),
  );
  if (match[1] !== undefined && (one === null || other === null)) return null;
  const touch = carried(context, read.act);
  const of = [
    [one!, other!],
    [other!, one!],
  ].map(([by, to]) =>
    ask(context, { by: by ?? null, acts: [read.act], to: to ?? null, about: null, touch }, range),
  );
  return match[1] === undefined ? of[0]! : { type: "any", of };
}

// "Kylo is accused", "Kylo has been accused of the killing by Rey", "anyone is touched"
function passive(context: Context, text: string, range: Range, self: Who | null): Condition | null {
  const match =
    /^(.+?) (?:is|has been|was|is being) (\S+(?: (?:to|at))?)(?: (?:about|of|over) (.+?))?(?: by (.+))?$/.exec(
      text,
    );
  const to = match === null ? undefined : who(context, match[1]!, self);
  if (to === undefined) return null;
  const act = context.acts.participle(match![2]!);
  const by = match![4] === undefined ? null : who(context, match![4], to);
  const topic = match![3] === undefined ? null : context.thing(match![3], to);
  if (act === null || by === undefined || (match![3] !== undefined && topic === null)) return null;
  return ask(
    context,
    {
      by,
      acts: [act],
      to,
      about: topic === null ? null : context.topicId(topic),
      touch: carried(context, act),
    },
    range,
  );
}

function ask(context: Context, pattern: Pattern, range: Range): Condition {
  return { type: "done", pattern: context.pattern(pattern), range };
}
