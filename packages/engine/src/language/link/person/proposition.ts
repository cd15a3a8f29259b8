import type { Proposition, Trigger, Who } from "../../../story/story.js";
import type { Node } from "../../text/tree.js";
import { EFFECTS, MAKES, NEED_WORDS } from "../../vocabulary/effects.js";
import { FEELING_WORDS } from "../../vocabulary/feelings.js";
import type { Context } from "../context.js";

/** Reads a proposition (prediction, trait, habit or fact) and gives its index; null when it is none. */
export function proposition(context: Context, text: string, self: Who | null, node: Node): number | null {
  const read =
    trait(context, text, self) ??
    habit(context, text, self, node) ??
    prediction(context, text, self) ??
    factual(context, text);
  return read === null ? null : context.propose((topic) => ({ ...read, topic }));
}

type Without<P> = P extends unknown ? Omit<P, "topic"> : never;
type Read = Without<Proposition>;

// "Ben is a liar"
function trait(context: Context, text: string, self: Who | null): Read | null {
  const match = /^(.+?) (?:is|was|are) (?:an? |no more than an? |the )?(.+)$/.exec(text);
  const who = match === null ? null : context.person(match[1]!, self);
  const identity = who === null ? null : context.identity(match![2]!);
  if (who === null || identity === null) return null;
  const { name } = context.identities[identity]!;
  return {
    type: "trait",
    who,
    identity,
    name: `${context.people[who]!.name} is ${article(name.replaceAll("_", " "))}`,
  };
}

// "Snoke uses Kylo"
function habit(context: Context, text: string, self: Who | null, node: Node): Read | null {
  const match = /^(.+?) ((?:\S+) .+)$/.exec(text);
  const by = match === null ? null : context.person(match[1]!, self);
  const read =
    by === null
      ? null
      : context.acts.read(match![2]!.replace(/^(?:will|would|has|had|only|always) /, ""), [
          "present",
          "base",
          "past",
        ]);
  const to = read === null ? null : context.person(read.object, self);
  if (by === null || read === null || to === null) return null;
  void node;
  const verb = context.acts.rows[read.act]!.forms[0];
  return {
    type: "habit",
    by,
    act: read.act,
    to,
    name: `${context.people[by]!.name} ${verb} ${context.people[to]!.name}`,
  };
}

const VERBS = Object.keys(EFFECTS);
const PREDICTS = new RegExp(
  `^(.+?) (?:only |always |would |will )?(?:(${VERBS.join("|")}|${VERBS.map((verb) => verb.replace(/s$/, "")).join("|")}) (.+)|makes? (.+) (\\S+)|(brings?|gives?|costs?|takes?) (?:(.+) )?(\\S+))$`,
);

// "her light hurts him", "compassion makes one weak", "kissing brings peace"
function prediction(context: Context, text: string, self: Who | null): Read | null {
  const match = PREDICTS.exec(text);
  if (match === null) return null;
  const made = match[5] === undefined ? undefined : MAKES[match[5]];
  const verb = match[2] ?? made;
  const effects = verb !== undefined ? (EFFECTS[verb] ?? EFFECTS[`${verb}s`]) : brings(match[6], match[8]);
  const trigger = triggerOf(context, match[1]!, self);
  const whom = affected(context, match[3] ?? match[4] ?? match[7] ?? "one", self);
  if (effects === undefined || trigger === null || whom === undefined) return null;
  return {
    type: "prediction",
    trigger: trigger.trigger,
    effects,
    whom,
    name: wording(context, trigger.name, text.slice(match[1]!.length), self),
  };
}

function brings(
  verb: string | undefined,
  word: string | undefined,
): Proposition extends never ? never : (typeof EFFECTS)[string] | undefined {
  const need = NEED_WORDS[word ?? ""];
  if (word === "pain") return [{ quantity: "pain", amount: /^(brings?|gives?)$/.test(verb!) ? 0.7 : -0.7 }];
  return need === undefined
    ? undefined
    : [{ quantity: need, amount: /^(brings?|gives?)$/.test(verb!) ? 0.7 : -0.7 }];
}

// Undefined when nobody is meant; null when it is anybody.
function affected(context: Context, written: string, self: Who | null): Who | null | undefined {
  if (/^(one|you|people|everyone|everybody|anyone|somebody|us)$/.test(written)) return null;
  return context.person(written, self) ?? undefined;
}

function triggerOf(
  context: Context,
  written: string,
  self: Who | null,
): { trigger: Trigger; name: string } | null {
  const text = written.trim();
  const kind = FEELING_WORDS.get(text.toLowerCase());
  if (kind !== undefined) return { trigger: { type: "feeling", kind }, name: text };
  const acts = doing(context, text);
  if (acts.length > 0) return { trigger: { type: "act", acts }, name: text };
  const found = context.thing(
    text.replace(/^(?:being near|being with|nearness to|the nearness of) /, ""),
    self,
  );
  if (found === null) return null;
  const [owner] = context.ownersOf(found);
  const of = found.kind === "person" ? found.index : (owner ?? null);
  const name =
    found.kind === "person"
      ? context.people[found.index]!.name
      : owned(context, context.names.nameOf(found.kind, found.index), owner);
  return { trigger: { type: "near", topic: context.topicId(found), of }, name };
}

// "touch", "touching", "to be touched", "being kissed", "a kiss", "speaking the truth"
function doing(context: Context, text: string): readonly number[] {
  const bare = text.replace(/^(?:to be|being|to|the|a|an) /, "").toLowerCase();
  if (bare === "touch" || bare === "touching" || bare === "touched")
    return context.acts.rows.flatMap(({ due }, act) => (due.consent === undefined ? [] : [act]));
  const named = context.acts.named(bare);
  if (named.length > 0) return named;
  const participle = context.acts.participle(bare);
  return participle === null ? [] : [participle];
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

export function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
