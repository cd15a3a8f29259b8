import type { StoryEvent } from "../../../story/story.js";
import { PARTS } from "../../../story/words.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { hours } from "../../vocabulary/durations.js";
import type { Said } from "../acts.js";
import type { Context } from "../context.js";

/** "event the killing, weeks ago: Ben killed Tom, because Moe told him to" */
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
  const [statement = "", ...clauses] = said.split(/, (?=because |with |before |on |in |at |touching )/);
  const suffered = passive(context, statement);
  const doer = context.subject(statement, null);
  const verb = (doer?.rest ?? statement.replace(/^\S+ ?/, "")).replace(/^(?:has|had) /, "");
  const read = context.doing(verb, ["past", "present"], doer?.who ?? null);
  if (suffered === null && (doer === null || read === null))
    return unread(context, node, { name, statement, verb, doer: doer?.who ?? null });
  const done = suffered ?? active(context, doer!.who, read!, node);
  const more = [
    ...clauses.map((text) => ({ text, node })),
    ...node.children.map((child) => ({ text: child.text, node: child })),
  ];
  return more.reduce<StoryEvent>((so, { text, node: at }) => detail(context, so, text, at), {
    ...done,
    name,
    ago: when(context, ago, node),
    part: context.acts.rows[done.act]!.part,
    orderedBy: null,
    witnesses: [],
    place: null,
    fact: context.fact(node),
  });
}

type Done = Pick<StoryEvent, "by" | "act" | "to" | "about" | "thing">;

function active(context: Context, by: number, read: Said, node: Node): Done {
  return { ...objects(context, by, read, node), by, act: read.act };
}

// "Ben was hurt", "the boat was stolen by Tom": it happened to somebody, and unless it is said by whom, nobody did it.
function passive(context: Context, statement: string): Done | null {
  const match = /^(.+?) (?:was|were|had been) (.+?)(?: by (.+))?$/.exec(statement);
  const [act] = match === null ? [] : context.acts.participle(match[2]!);
  const by = match?.[3] === undefined ? null : context.person(match[3], null);
  const found = match === null || act === undefined ? null : context.thing(match[1]!, null);
  if (act === undefined || found === null || (by === null && match?.[3] !== undefined)) return null;
  if (found.kind === "person") return { by, act, to: found.index, about: null, thing: null };
  if (found.kind !== "thing") return null;
  const to = context.ownersOf(found).find((who) => who !== by) ?? null;
  return { by, act, to, about: context.topicId(found), thing: found.index };
}

interface Unread {
  readonly name: string;
  readonly statement: string;
  readonly verb: string;
  readonly doer: number | null;
}

// Nobody does it, or somebody whom I do not know, or nobody can do it.
function unread(context: Context, node: Node, { name, statement, verb, doer }: Unread): null {
  const first = statement.split(" ")[0]!;
  const word = verb.split(" ")[0]!;
  if (doer !== null)
    context.faults.add("act-unknown", placeOf(node, word), [verb], nearest(word, context.acts.verbs("past")));
  else if (context.acts.read(verb, ["past", "present"]) !== null)
    context.names.missing(first, placeOf(node, first), ["person"]);
  else context.faults.add("event-empty", placeOf(node, name), [name]);
  return null;
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
  const aboutId = about === null ? null : context.topicId(about);
  if (object === "") return { to: null, about: aboutId, thing: null };
  const [what, other] = parted(context, object, by);
  const found = context.topic(what, by, node);
  const person = other === null ? null : context.person(other, by);
  if (found === null) return { to: person, about: aboutId, thing: null };
  if (found.kind === "person") return { to: found.index, about: aboutId, thing: null };
  const owner = context.ownersOf(found).find((who) => who !== by) ?? null;
  return {
    to: person ?? owner,
    about: aboutId ?? context.topicId(found),
    thing: found.kind === "thing" ? found.index : null,
  };
}

// "the boat from Ben": what, and whom with; a name may have such a word in it.
function parted(context: Context, object: string, by: number): readonly [string, string | null] {
  if (context.thing(object, by) !== null) return [object, null];
  const match = /^(.+) (?:to|from|at|with) (.+)$/.exec(object);
  return match === null || context.person(match[2]!, by) === null ? [object, null] : [match[1]!, match[2]!];
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
