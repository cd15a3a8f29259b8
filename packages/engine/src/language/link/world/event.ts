import type { StoryEvent } from "../../../story/story.js";
import { PARTS } from "../../../story/words.js";
import { nearest } from "../../text/fault.js";
import { placeOf, type Node } from "../../text/tree.js";
import { hours } from "../../vocabulary/durations.js";
import type { Context } from "../context.js";

/** "event the killing, weeks ago: Kylo killed Han, because Snoke told him to" */
export interface EventHeading {
  readonly name: string;
  readonly ago: string | null;
  readonly said: string;
}

export function eventHeading(text: string): EventHeading {
  const [head = "", ...said] = text.replace(/^event /, "").split(/: ?/);
  const [name = "", ...time] = head.split(", ");
  return { name: name.trim(), ago: time.length === 0 ? null : time.join(", "), said: said.join(": ").trim() };
}

/** Hours ago, where nobody says when. */
const SOME_TIME = 500;

/** Reads an event whose name is already declared; null, with a fault, when nobody is in it. */
export function event(context: Context, node: Node): StoryEvent | null {
  const { name, ago, said } = eventHeading(node.text);
  const [statement = "", ...clauses] = said.split(/, (?=because |with |before |on |in |touching )/);
  const [first = "", ...rest] = statement.split(" ");
  const long = context.people.find(({ name: known }) => statement.startsWith(`${known} `));
  const by = long?.who ?? context.person(first, null);
  const verb = long === undefined ? rest.join(" ") : statement.slice(long.name.length + 1);
  if (by === null) {
    context.faults.add("event-empty", placeOf(node), [name]);
    return null;
  }
  const read = context.acts.read(verb.replace(/^(?:has|had) /, ""), ["past", "present"]);
  if (read === null) {
    context.faults.add(
      "act-unknown",
      placeOf(node, verb),
      [verb],
      nearest(verb.split(" ")[0]!, context.acts.verbs("past")),
    );
    return null;
  }
  const done = objects(context, by, read, node);
  const more = [
    ...clauses.map((text) => ({ text, node })),
    ...node.children.filter(({ text }) => text !== "").map((child) => ({ text: child.text, node: child })),
  ];
  return more.reduce<StoryEvent>((so, { text, node: at }) => detail(context, so, text, at), {
    ...done,
    name,
    ago: when(context, ago, node),
    by,
    act: read.act,
    part: context.acts.rows[read.act]!.part,
    orderedBy: null,
    witnesses: [],
    place: null,
    fact: context.fact(node),
  });
}

function when(context: Context, ago: string | null, node: Node): number {
  const found = ago === null ? SOME_TIME : hours(ago);
  if (found === null) context.unread(node, ago!);
  return found ?? SOME_TIME;
}

// What is sold is a thing; the one it is done to is then whoever it belongs to.
function objects(
  context: Context,
  by: number,
  { object, topic }: { object: string; topic: string },
  node: Node,
): Pick<StoryEvent, "to" | "about" | "thing"> {
  const about = topic === "" ? null : context.topic(topic, by, node);
  const [what, other] = object.split(/ (?:to|from|at|with) (?=\S+$)/);
  const found = what === undefined || what === "" ? null : context.topic(what, by, node);
  const person = other === undefined ? null : context.person(other, by);
  const topicId = about === null ? null : context.topicId(about);
  if (found === null) return { to: person, about: topicId, thing: null };
  if (found.kind === "person") return { to: found.index, about: topicId, thing: null };
  const owner = context.ownersOf(found).find((who) => who !== by) ?? null;
  return {
    to: person ?? owner,
    about: topicId ?? context.topicId(found),
    thing: found.kind === "thing" ? found.index : null,
  };
}

function detail(context: Context, so: StoryEvent, text: string, node: Node): StoryEvent {
  const ordered = /^because (.+?) (?:told|ordered|made|forced|asked|begged) .+$/.exec(text);
  if (ordered !== null) return { ...so, orderedBy: context.demand(ordered[1]!, so.by, node) };
  const seen = /^(?:with|before) (.+?)(?: (?:watching|there|looking on|present))?$/.exec(text);
  if (seen !== null)
    return {
      ...so,
      witnesses: [
        ...so.witnesses,
        ...seen[1]!.split(/, | and /).flatMap((name) => context.demand(name, so.by, node) ?? []),
      ],
    };
  const part = /^(?:touching|on) (?:his|her|their|its|the) (.+)$/.exec(text);
  const found = part === null ? undefined : PARTS.find((row) => row === part[1]);
  if (found !== undefined) return { ...so, part: found };
  const where = /^(?:in|at|on) (.+)$/.exec(text);
  if (where !== null) {
    const place = context.names.demand("place", where[1]!, placeOf(node, where[1]));
    return { ...so, place: place < 0 ? null : place };
  }
  if (!text.startsWith("because ")) context.unread(node, text);
  return so;
}
