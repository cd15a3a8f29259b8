import type { Line, Motif, Tell } from "../../../story/story.js";
import { placeOf, type Node } from "../../text/tree.js";
import { FELT, STRONGLY } from "../../vocabulary/states.js";
import type { Context } from "../context.js";
import { graded } from "../degree.js";
import { nearest } from "../../text/fault.js";
import { feelingOf } from "../person/memories.js";
import { condition } from "./condition.js";

const ANYONE = /^(anyone|anybody|someone|somebody)$/;

/** "Kylo taunts Rey about the duel when Kylo is calm, dry", with its texts under it. */
export function line(context: Context, node: Node): Line | null {
  const { head, when: asked, manner } = heading(node.text);
  const found = doing(context, head, node);
  if (found === null) return null;
  const when = asked === null ? null : condition(context, asked, node, found.by);
  const texts = quotes(context, node);
  const fact = context.fact(node);
  return { id: "", ...found, when, manner, texts, fact };
}

/** "Kylo shows anger, strongly" or "Rey caresses Kylo", with its texts under it. */
export function tell(context: Context, node: Node): Tell | null {
  const { head, when: asked, manner } = heading(node.text);
  const shows = /^(.+?) shows (.+)$/.exec(head);
  const texts = quotes(context, node);
  const fact = context.fact(node);
  if (shows === null) {
    const found = doing(context, head, node);
    if (found === null) return null;
    const when = asked === null ? null : condition(context, asked, node, found.by);
    return { who: found.by, feeling: null, act: found.act, when, least: 0, texts, fact };
  }
  const who = ANYONE.test(shows[1]!) ? null : context.demand(shows[1]!, null, node);
  const grade = graded(manner === null ? shows[2]! : `${shows[2]!}, ${manner}`);
  const feeling = feelingOf(context, grade.text, node);
  if (feeling === null) return null;
  const when = asked === null ? null : condition(context, asked, node, who);
  const least = grade.exact ?? (grade.degree > 1 ? STRONGLY : grade.degree < 1 ? 0 : FELT);
  return { who, feeling, act: null, when, least, texts, fact };
}

/** "motif the fire in him, of Kylo", with "when …" blocks of texts under it. */
export function motif(context: Context, node: Node): Motif | null {
  const match = /^motif (.+?),? of (\S+)$/.exec(node.text) ?? /^motif ((.+?)'s? .+)$/.exec(node.text);
  if (match === null) {
    context.unread(node, node.text);
    return null;
  }
  const who = context.demand(match[2]!, null, node);
  if (who === null) return null;
  const states = node.children
    .filter(({ text }) => text !== "")
    .map((child) => {
      const asked = /^when (.+)$/.exec(child.text);
      if (asked === null && !/^(always|else|otherwise)$/.test(child.text)) context.unread(child, child.text);
      return {
        when: asked === null ? null : condition(context, asked[1]!, child, who),
        texts: quotes(context, child),
      };
    });
  return { name: match[1]!, who, states, fact: context.fact(node) };
}

/** The texts under a heading, without their quotes. */
export function quotes(context: Context, node: Node): readonly string[] {
  return node.children.filter(({ text }) => text !== "").flatMap((child) => quote(context, child) ?? []);
}

/** A quoted text; null, with the fault that fits, when it is none. */
export function quote({ faults }: Context, node: Node): string | null {
  const { text } = node;
  if (/^TODO\b/.test(text)) faults.add("todo", placeOf(node), [text]);
  else if (/^[“”„«‘]/.test(text)) faults.add("smart-quotes", placeOf(node), []);
  else if (!text.startsWith('"')) faults.add("prose-here", placeOf(node), []);
  else if (text.length < 2 || !text.endsWith('"')) faults.add("quote-open", placeOf(node), []);
  else return text.slice(1, -1);
  return null;
}

interface Heading {
  readonly head: string;
  readonly when: string | null;
  readonly manner: string | null;
}

function heading(text: string): Heading {
  const [before = "", ...rest] = text.split(/ when /);
  const asked = rest.length === 0 ? null : rest.join(" when ");
  const [head = "", ...manner] = (asked === null ? before : `${before}`).split(", ");
  const [condition, ...after] = asked === null ? [null] : asked.split(", ");
  const how = [...manner, ...after].join(", ");
  return { head, when: condition ?? null, manner: how === "" ? null : how };
}

type Doing = Pick<Line, "by" | "act" | "to" | "about">;

function doing(context: Context, head: string, node: Node): Doing | null {
  const match = /^(\S+) (.+)$/.exec(head);
  const by = match === null ? undefined : ANYONE.test(match[1]!) ? null : context.person(match[1]!, null);
  const longer = by === null && match !== null && !ANYONE.test(match[1]!) ? longName(context, head) : null;
  if (longer !== null) return acts(context, longer.who, longer.rest, node);
  if (match === null) {
    context.unread(node, head);
    return null;
  }
  if (by === null && !ANYONE.test(match[1]!)) {
    context.names.missing(match[1]!, placeOf(node, match[1]!), ["person"]);
    return null;
  }
  return acts(context, by ?? null, match[2]!, node);
}

// A name of several words.
function longName(context: Context, head: string): { who: number; rest: string } | null {
  const found = context.people.find(({ name }) => head.startsWith(`${name} `));
  return found === undefined ? null : { who: found.who, rest: head.slice(found.name.length + 1) };
}

/** Reads "taunts Rey about the duel" of somebody, with a fault that fits when it cannot. */
export function acts(context: Context, by: number | null, said: string, node: Node): Doing | null {
  const read = context.acts.read(said, ["present"]);
  if (read === null) {
    const verb = said.split(" ")[0]!;
    context.faults.add(
      "act-unknown",
      placeOf(node, said),
      [said],
      nearest(verb, context.acts.verbs("present")),
    );
    return null;
  }
  const person = read.object === "" || ANYONE.test(read.object) ? null : context.person(read.object, by);
  const object =
    person === null && read.object !== "" && !ANYONE.test(read.object)
      ? context.topic(read.object, by, node)
      : null;
  if (person === null && object === null && read.object !== "" && !ANYONE.test(read.object)) return null;
  const topic = read.topic === "" ? object : context.topic(read.topic, by, node);
  if (read.topic !== "" && topic === null) return null;
  return { by, act: read.act, to: person, about: topic === null ? null : context.topicId(topic) };
}
