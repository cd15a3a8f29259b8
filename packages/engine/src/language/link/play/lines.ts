import type { Condition } from "../../../story/condition.js";
import type { Line, Motif, Tell } from "../../../story/story.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { FELT, STRONGLY } from "../../vocabulary/states.js";
import { cutAt } from "../acts.js";
import type { Context } from "../context.js";
import { exceeds, graded } from "../degree.js";
import { feelingOf } from "../person/memories.js";
import { company, companyAsks } from "./company.js";
import { condition } from "./condition.js";

const ANYONE = /^(anyone|anybody|someone|somebody)$/;

/** "Ben taunts Ada about the duel when Ben is calm, dry", with its texts under it. */
export function line(context: Context, node: Node): Line | null {
  const { head: all, when: asked, manner: ways } = heading(node.text);
  const there = company(all, ways);
  const { head, manner } = there;
  const texts = quotes(context, node);
  const found = doing(context, head, node);
  if (found === null) return null;
  if (!context.acts.rows[found.act]!.performable)
    context.faults.add("never-done", placeOf(node, head), [head]);
  const asks = asked === null ? null : condition(context, asked, node, found.by);
  const when = both(companyAsks(context, there, found, node), asks);
  return texts.length === 0 ? null : { id: "", ...found, when, manner, texts, fact: context.fact(node) };
}

function both(one: Condition | null, other: Condition | null): Condition | null {
  return one === null || other === null ? (one ?? other) : { type: "all", of: [one, other] };
}

/** "Ben shows anger, strongly" or "Ada caresses Ben", with its texts under it. */
export function tell(context: Context, node: Node): Tell | null {
  const { head, when: asked, manner } = heading(node.text);
  const [shower, shown] = cutAt(head, " shows ");
  const texts = quotes(context, node);
  if (shown === "") {
    const found = doing(context, head, node);
    if (found === null) return null;
    const when = asked === null ? null : condition(context, asked, node, found.by);
    if (texts.length === 0) return null;
    return { who: found.by, feeling: null, act: found.act, when, least: 0, texts, fact: context.fact(node) };
  }
  const who = ANYONE.test(shower) ? null : context.demand(shower, null, node);
  if (exceeds(context, head, node, [0, 1])) return null;
  const grade = graded(manner === null ? shown : `${shown}, ${manner}`);
  const feeling = feelingOf(context, grade.text, node);
  const when = asked === null ? null : condition(context, asked, node, who);
  if (feeling === null || texts.length === 0) return null;
  const least = grade.exact ?? (grade.degree > 1 ? STRONGLY : grade.degree < 1 ? 0 : FELT);
  return { who, feeling, act: null, when, least, texts, fact: context.fact(node) };
}

/** "motif the fire in him, of Ben", with "when …" blocks of texts under it. */
export function motif(context: Context, node: Node): Motif | null {
  const match = /^motif (.+),? of (.+)$/.exec(node.text) ?? /^motif ((.+?)'s? .+)$/.exec(node.text);
  if (match === null) {
    context.unread(node, node.text);
    return null;
  }
  const who = context.demand(match[2]!, null, node);
  if (who === null) return null;
  const states = node.children.flatMap((child) => {
    const asked = /^when (.+)$/.exec(child.text);
    if (asked === null && !/^(always|else|otherwise)$/.test(child.text)) context.unread(child, child.text);
    const when = asked === null ? null : condition(context, asked[1]!, child, who);
    const texts = quotes(context, child);
    return texts.length === 0 ? [] : [{ when, texts }];
  });
  return { name: match[1]!.replace(/,$/, ""), who, states, fact: context.fact(node) };
}

/** The texts under a heading, without their quotes; a heading with none is a fault. */
function quotes(context: Context, node: Node): readonly string[] {
  if (node.children.length === 0) context.faults.add("text-missing", placeOf(node), [node.text]);
  return node.children.flatMap((child) => quote(context, child) ?? []);
}

// A quoted text; null, with the fault that fits, when it is none.
function quote({ faults }: Context, node: Node): string | null {
  const { text } = node;
  if (!text.startsWith('"')) faults.add("prose-here", placeOf(node), []);
  else if (text.length < 2 || !text.endsWith('"')) faults.add("quote-open", placeOf(node), []);
  else if (text.slice(1, -1).trim() === "") faults.add("text-missing", placeOf(node), [text]);
  else return text.slice(1, -1);
  return null;
}

interface Heading {
  readonly head: string;
  readonly when: string | null;
  readonly manner: string | null;
}

function heading(text: string): Heading {
  const [before, asked] = cutAt(text, " when ");
  const [head = "", ...manner] = before.split(", ");
  const [when = "", ...after] = asked.split(", ");
  const how = [...manner, ...after].join(", ");
  return { head, when: when === "" ? null : when, manner: how === "" ? null : how };
}

type Doing = Pick<Line, "by" | "act" | "to" | "about">;

function doing(context: Context, head: string, node: Node): Doing | null {
  const [first, rest] = cutAt(head, " ");
  if (ANYONE.test(first)) return acts(context, null, rest, node);
  const about = context.subject(head, null);
  if (about !== null) return acts(context, about.who, about.rest, node);
  if (rest === "") context.unread(node, head);
  else context.demand(first, null, node);
  return null;
}

/** Reads "taunts Ada about the duel" of somebody, with a fault that fits when it cannot. */
export function acts(context: Context, by: number | null, said: string, node: Node): Doing | null {
  const read = context.doing(said, ["present"], by);
  if (read === null) {
    const verb = said.split(" ")[0]!;
    context.faults.add(
      "act-unknown",
      placeOf(node, verb),
      [said],
      nearest(verb, context.acts.verbs("present")),
    );
    return null;
  }
  const { act, object: whom, topic: of } = read;
  const nobody = whom === "" || ANYONE.test(whom);
  const to = nobody ? null : context.person(whom, by);
  const object = nobody || to !== null ? null : context.topic(whom, by, node);
  const topic = of === "" ? object : context.topic(of, by, node);
  if ((!nobody && to === null && object === null) || (of !== "" && topic === null)) return null;
  return { by, act, to, about: topic === null ? null : context.topicId(topic) };
}
