import type { Goal } from "../../../story/story.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { LOSS_WORDS, NEED_WORDS } from "../../vocabulary/effects.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import { graded, strength } from "../degree.js";
import type { Draft, Statement } from "../draft.js";
import { condition } from "../play/condition.js";
import { regarded } from "./regard.js";

/** How likely each verb says that it is, at the start. */
const LIKELIHOOD = { wants: 0.3, hopes: 0.5, fears: 0.4 } as const;

/** "wants Ada's light, desperately", "hopes that …", "fears that …" */
export function want(
  context: Context,
  draft: Draft,
  statement: Statement,
  { verb, said }: { readonly verb: keyof typeof LIKELIHOOD; readonly said: string },
): void {
  const { node, text, inherited } = statement;
  const [what = "", asked] = said.split(/,? when (.+)$/);
  const grade = graded(what);
  const found = goal(context, draft, grade.text.replace(/^(?:that|for) /, ""), node);
  if (found === null) return context.unread(node, grade.text);
  const same = JSON.stringify(found.goal);
  const before = draft.wants.find((row) => row.when === null && JSON.stringify(row.goal) === same);
  const feared = (verb === "fears") !== (found.opposite === true);
  const worth = strength(PLAIN.want, grade) * (feared ? -1 : 1);
  if (before !== undefined && inherited) return;
  if (before !== undefined && asked === undefined && Math.sign(before.utility) !== Math.sign(worth))
    return context.contradicts(node, text, before.fact);
  draft.wants.push({
    goal: found.goal,
    utility: worth,
    likelihood: LIKELIHOOD[verb],
    when: asked === undefined ? null : condition(context, asked, node, draft.who),
    topic: found.topic,
    fact: context.fact(node, `${draft.name} ${text}`),
  });
}

interface Found {
  readonly goal: Goal;
  readonly topic: number | null;
  /** Where what is said is the goal's opposite: that somebody learns what it hides, that what it is for is lost. */
  readonly opposite?: boolean;
}

type Reader = (context: Context, draft: Draft, match: readonly string[], node: Node) => Found | null;

// The first that fits is meant; later ones are more general.
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^to know (?:the truth about |about |of |more of )?(.+)$/,
    (context, draft, [, what], node) => known(context, draft, what!, node),
  ],
  [/^the truth about (.+)$/, (context, draft, [, what], node) => known(context, draft, what!, node)],
  [/^to (?:hide|conceal) (.+?)(?: from (.+))?$/, hidden],
  [/^to (?:leave|go|get away|be alone|be elsewhere)$/, () => plain({ type: "leave" })],
  [
    /^to (?:protect|help|save|keep safe|look after|do right by) (.+)$/,
    (context, draft, [, whom]) => good(context, draft, whom!),
  ],
  [
    /^(.+?) to be (?:safe|happy|well|free|spared|at peace)$/,
    (context, draft, [, whom]) => good(context, draft, whom!),
  ],
  [
    /^(.+?) to (?:suffer|be hurt|be punished|fail)$/,
    (context, draft, [, whom]) => harm(context, draft, whom!),
  ],
  [
    /^to (?:hurt|harm|punish|destroy|ruin|break|beat|get back at|take revenge on) (.+)$/,
    (context, draft, [, whom]) => harm(context, draft, whom!),
  ],
  [
    /^(.+?) (?:to end|to stop|to be over)$/,
    (context, draft, [, what]) => quality(context, draft, "peace", what!),
  ],
  [
    /^(.+?) to (?:know|learn|hear|find out|be told)(?: the truth)?(?: about| of)? (.+)$/,
    (context, draft, [, whom, what]) => learns(context, context.person(whom!, draft.who), what!),
  ],
  [/^an end (?:to|of) (.+)$/, (context, draft, [, what]) => quality(context, draft, "peace", what!)],
  [/^to be (?:.+) by (?:.+)$/, (context, draft, [all]) => passive(context, draft, all!)],
  [
    /^to (.+)$/,
    (context, draft, [, what], node) => demandAct(context, { draft, by: draft.who, node }, what!),
  ],
  [/^(.+?) (?:to|will|would) (.+)$/, ofAnother],
  [/^(.+)$/, (context, draft, [what], node) => have(context, draft, what!, node)],
];

function goal(context: Context, draft: Draft, text: string, node: Node): Found | null {
  const need = own(NEED_WORDS, text.toLowerCase());
  if (need !== undefined) return plain({ type: "quality", need, topic: null });
  const lost = own(LOSS_WORDS, text.toLowerCase());
  if (lost !== undefined) return { ...plain({ type: "quality", need: lost, topic: null }), opposite: true };
  const regard = regarded(context, draft, text);
  if (regard !== null) return regard;
  const clause = finite(context, draft, text, node);
  if (clause !== null) return clause;
  for (const [form, read] of READERS) {
    const match = form.exec(text);
    const found = match === null ? null : read(context, draft, match, node);
    if (found !== null) return found;
    if (context.faults.at(node)) return null;
  }
  return null;
}

function plain(goal: Goal): Found {
  return { goal, topic: null };
}

// "Ada forgives him", "Ben leaves", "Mara finds out about the sale"
function finite(context: Context, draft: Draft, text: string, node: Node): Found | null {
  const about = context.subject(text, draft.who);
  if (about === null || about.rest.startsWith("to ")) return null;
  const { who, rest } = about;
  const learned = /^(?:finds out|learns|knows|hears)(?: about| of)? (.+)$/.exec(rest);
  return learned === null
    ? act(context, { draft, by: who, node }, rest, "present")
    : learns(context, who, learned[1]!);
}

// That somebody learns of an event is the opposite of its being hidden.
function learns(context: Context, who: number | null, what: string): Found | null {
  const event = context.names.find("event", what);
  if (who === null || event < 0) return null;
  const topic = context.topicId({ kind: "event", index: event });
  return { goal: { type: "hide", event, from: who }, topic, opposite: true };
}

// "Ada to join him": what is read as an act is somebody's; what is called so ("the key to the hut") is a thing.
function ofAnother(
  context: Context,
  draft: Draft,
  [all, subject, rest]: readonly string[],
  node: Node,
): Found | null {
  if (context.names.any(all!) !== null) return null;
  const by = context.another(subject!, draft.who, node);
  return by === null ? null : demandAct(context, { draft, by, node }, rest!);
}

// An act, or a fault that names the nearest.
function demandAct(context: Context, doer: Doer, rest: string): Found | null {
  const { node } = doer;
  const found = act(context, doer, rest, "base");
  if (found !== null || context.faults.at(node)) return found;
  const verb = rest.split(" ")[0]!;
  const known = context.acts.read(rest, ["base"]) !== null;
  if (known) context.names.missing(rest.slice(verb.length + 1), placeOf(node, rest.slice(verb.length + 1)));
  else
    context.faults.add("act-unknown", placeOf(node, verb), [rest], nearest(verb, context.acts.verbs("base")));
  return null;
}

/** What people say for an act without naming it. */
const SPEECH_ACTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:join|come with|go with|side with|follow|come back to|come home to|stay with) /, "agree_with "],
  [/^(?:tell the truth to|be honest with|admit (?:it|everything) to) /, "confess_to "],
  [/^(?:say sorry to) /, "apologize_to "],
  [/^(?:make peace with|make up with) /, "apologize_to "],
  [/^(?:come home|stay|listen)$/, "agree_with"],
];

/** Who is to do something, as somebody wants it. */
interface Doer {
  readonly draft: Draft;
  readonly by: number;
  readonly node: Node;
}

function act(
  context: Context,
  { draft, by, node }: Doer,
  rest: string,
  form: "base" | "present",
): Found | null {
  const text = SPEECH_ACTS.reduce((so, [from, to]) => so.replace(from, to.replaceAll("_", " ")), rest);
  const read = context.doing(text, form === "base" ? ["base"] : ["present", "base"], draft.who);
  if (read === null) return null;
  const to = read.object === "" ? null : context.person(read.object, draft.who);
  const object = read.object !== "" && to === null ? context.thing(read.object, draft.who) : null;
  const topic = read.topic === "" ? object : context.topic(read.topic, draft.who, node);
  if (read.object !== "" && to === null && object === null) return null;
  const about = topic === null ? null : context.topicId(topic);
  return { goal: { type: "act", by, act: read.act, to, about }, topic: about };
}

// "to be forgiven by Ada"
function passive(context: Context, draft: Draft, text: string): Found | null {
  const match = /^to be (.+?) by (.+)$/.exec(text)!;
  const by = context.person(match[2]!, draft.who);
  const [read] = context.acts.participle(match[1]!);
  return by === null || read === undefined
    ? null
    : plain({ type: "act", by, act: read, to: draft.who, about: null });
}

function known(context: Context, draft: Draft, what: string, node: Node): Found | null {
  const found = context.topic(what, draft.who, node);
  return found?.kind === "event"
    ? { goal: { type: "know", event: found.index }, topic: context.topicId(found) }
    : null;
}

function hidden(context: Context, draft: Draft, [, what, from]: readonly string[], node: Node): Found | null {
  const found = context.topic(what!, draft.who, node);
  if (found?.kind !== "event") return null;
  const whom =
    from === undefined || /^(everyone|anyone|everybody|all)$/.test(from)
      ? null
      : context.demand(from, draft.who, node);
  return { goal: { type: "hide", event: found.index, from: whom }, topic: context.topicId(found) };
}

function good(context: Context, draft: Draft, whom: string): Found | null {
  const who = context.person(whom, draft.who);
  return who === null ? null : plain({ type: "good", whom: who });
}

function harm(context: Context, draft: Draft, whom: string): Found | null {
  const who = context.person(whom, draft.who);
  return who === null ? null : plain({ type: "harm", whom: who });
}

function quality(context: Context, draft: Draft, need: "peace", what: string): Found | null {
  const found = context.thing(what, draft.who);
  if (found === null) return null;
  const topic = context.topicId(found);
  return { goal: { type: "quality", need, topic }, topic };
}

function have(context: Context, draft: Draft, what: string, node: Node): Found | null {
  const found = context.topic(what, draft.who, node);
  if (found === null) return null;
  const topic = context.topicId(found);
  const [owner] = context.ownersOf(found);
  const of =
    found.kind === "person" ? found.index : owner === undefined || owner === draft.who ? null : owner;
  return { goal: { type: "have", topic, of }, topic };
}
