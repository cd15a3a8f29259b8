import type { Effect, Proposition, Trigger, Who } from "../../../story/story.js";
import { EFFECTS, MAKES, NEED_WORDS } from "../../vocabulary/effects.js";
import { FEELING_WORDS } from "../../vocabulary/feelings.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";

/** Reads a proposition (prediction, trait, habit or fact) and gives its index; null when it is none. */
export function proposition(context: Context, text: string, self: Who | null): number | null {
  const read =
    trait(context, text, self) ??
    habit(context, text, self) ??
    prediction(context, text, self) ??
    factual(context, text);
  return read === null ? null : context.propose((topic) => ({ ...read, topic }));
}

type Without<P> = P extends unknown ? Omit<P, "topic"> : never;
type Read = Without<Proposition>;

// "Ben is a liar"
function trait(context: Context, text: string, self: Who | null): Read | null {
  const about = context.subject(text, self);
  const match =
    about === null ? null : /^(?:is|was|are) (?:an? |no more than an? |the )?(.+)$/.exec(about.rest);
  const identity = match === null ? null : context.identity(match[1]!);
  if (about === null || identity === null) return null;
  const { name } = context.identities[identity]!;
  return {
    type: "trait",
    who: about.who,
    identity,
    name: `${context.people[about.who]!.name} is ${article(name.replaceAll("_", " "))}`,
  };
}

// "Moe uses Ben"
function habit(context: Context, text: string, self: Who | null): Read | null {
  const about = context.subject(text, self);
  if (about === null) return null;
  const said = about.rest.replace(/^(?:will|would|has|had|only|always) /, "");
  const read = context.doing(said, ["present", "base", "past"], self);
  const to = read === null || read.topic !== "" ? null : context.person(read.object, self);
  if (read === null || to === null) return null;
  const verb = context.acts.rows[read.act]!.forms[0];
  return {
    type: "habit",
    by: about.who,
    act: read.act,
    to,
    name: `${context.people[about.who]!.name} ${verb} ${context.people[to]!.name}`,
  };
}

/** What each verb says that something does, by its forms: "hurts" and "hurt". */
const DOES: ReadonlyMap<string, readonly Effect[]> = new Map(
  Object.entries(EFFECTS).flatMap(([verb, effects]): [string, readonly Effect[]][] => [
    [verb, effects],
    [verb.replace(/s$/, ""), effects],
  ]),
);

const BEFORE_VERB = /^(?:only|always|would|will)$/;

// "her light hurts him", "compassion makes one weak", "kissing brings peace": cut at the first verb that leaves sense on both sides.
function prediction(context: Context, text: string, self: Who | null): Read | null {
  const words = text.split(" ");
  for (let at = 1; at < words.length - 1; at += 1) {
    const done = effect(words[at]!, words.slice(at + 1));
    if (done === null) continue;
    const end = BEFORE_VERB.test(words[at - 1]!) ? at - 1 : at;
    const trigger = triggerOf(context, words.slice(0, end).join(" "), self);
    const whom = affected(context, done.whom, self);
    if (trigger === null || whom === undefined) continue;
    const name = wording(context, trigger.name, ` ${words.slice(end).join(" ")}`, self);
    return { type: "prediction", trigger: trigger.trigger, effects: done.effects, whom, name };
  }
  return null;
}

interface Done {
  readonly effects: readonly Effect[];
  readonly whom: string;
}

/** How much something brings or takes of a need, at plain degree. */
const BRINGS = 0.7;

function effect(verb: string, rest: readonly string[]): Done | null {
  const known = DOES.get(verb);
  if (known !== undefined) return { effects: known, whom: rest.join(" ") };
  const last = rest[rest.length - 1]!;
  const others = rest.slice(0, -1).join(" ");
  if (/^makes?$/.test(verb)) {
    const made = own(MAKES, last);
    return made === undefined ? null : { effects: EFFECTS[made]!, whom: others };
  }
  if (!/^(?:brings?|gives?|costs?|takes?)$/.test(verb)) return null;
  const quantity = last === "pain" || last === "strength" ? last : own(NEED_WORDS, last);
  if (quantity === undefined) return null;
  const amount = /^(?:brings?|gives?)$/.test(verb) ? BRINGS : -BRINGS;
  return { effects: [{ quantity, amount }], whom: others === "" ? "one" : others };
}

// Undefined when nobody is meant; null when it is anybody.
function affected(context: Context, written: string, self: Who | null): Who | null | undefined {
  if (/^(one|you|people|everyone|everybody|anyone|somebody|us)$/.test(written)) return null;
  return context.person(written, self) ?? undefined;
}

interface Triggered {
  readonly trigger: Trigger;
  readonly name: string;
}

// What is called so to the letter goes before the words of the language.
function triggerOf(context: Context, text: string, self: Who | null): Triggered | null {
  const called = context.names.called(text);
  if (called !== null) return nearness(context, text, self);
  const kind = FEELING_WORDS.get(text.toLowerCase());
  if (kind !== undefined) return { trigger: { type: "feeling", kind }, name: text };
  const acts = doing(context, text);
  if (acts.length > 0) return { trigger: { type: "act", acts }, name: text };
  return nearness(context, text, self);
}

function nearness(context: Context, text: string, self: Who | null): Triggered | null {
  const found = context.thing(
    text.replace(/^(?:being near|being with|nearness to|the nearness of) /, ""),
    self,
  );
  if (found === null) return null;
  const [owner] = context.ownersOf(found);
  const of = found.kind === "person" ? found.index : (owner ?? null);
  const called = context.names.nameOf(found.kind, found.index);
  const name = found.kind === "person" ? called : owned(context, called, owner);
  return { trigger: { type: "near", topic: context.topicId(found), of }, name };
}

// "touch", "touching", "to be touched", "being kissed", "a kiss", "speaking the truth"
function doing(context: Context, text: string): readonly number[] {
  const bare = text.replace(/^(?:to be|being|to|the|a|an) /, "").toLowerCase();
  if (bare === "touch" || bare === "touching") return context.acts.participle("touched");
  const named = context.acts.named(bare);
  return named.length > 0 ? named : context.acts.participle(bare);
}

function factual(context: Context, text: string): Read | null {
  const event = context.names.find("event", text.replace(/ happened$/, ""));
  return event < 0 ? null : { type: "fact", event, name: `${context.names.nameOf("event", event)} happened` };
}

function owned(context: Context, name: string, owner: Who | undefined): string {
  const bare = name.replace(/^the /, "");
  return owner === undefined || bare.includes("'s ") ? name : `${context.people[owner]!.name}'s ${bare}`;
}

// Every person by name, so that the telling can choose its own pronouns.
function wording(context: Context, trigger: string, rest: string, self: Who | null): string {
  const told = rest.replace(/\b(him|her|them|himself|herself|themself)\b/g, (word) => {
    const who = context.person(word, self);
    return who === null ? word : context.people[who]!.name;
  });
  return `${trigger}${told}`;
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
