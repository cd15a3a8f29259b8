import type { Effect, Power } from "../../../story/story.js";
import type { Node } from "../../text/node.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { EFFECTS, NEED_WORDS } from "../../vocabulary/effects.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import { exceeds, graded, strength } from "../degree.js";

type Bearer = Power["bearers"][number];

// A power being read. Mutable, but only here.
interface Reading {
  readonly context: Context;
  readonly index: number;
  readonly bearers: Bearer[];
  readonly sensitive: { who: number; strength: number }[];
  feltAs: string | null;
  readonly effects: Effect[];
}

/** "power the gift: Ada has it strongly, untaught; …; felt as warmth by the sensitive" */
export function power(context: Context, node: Node, index: number): Power {
  const [head = "", ...said] = node.text.replace(/^power /, "").split(/: ?/);
  const reading: Reading = { context, index, bearers: [], sensitive: [], feltAs: null, effects: [] };
  const rows = [{ text: said.join(": "), at: node }, ...node.children.map((at) => ({ text: at.text, at }))];
  for (const { text, at } of rows)
    for (const clause of text.split(/; ?/)) if (clause !== "") sentence(reading, clause, at);
  const { bearers, sensitive, feltAs, effects } = reading;
  // Who has it can sense it in others, where nobody is named.
  const senses =
    sensitive.length > 0
      ? sensitive
      : bearers.map(({ who, strength: having }) => ({ who, strength: having }));
  return { name: head.trim(), bearers, sensitive: senses, feltAs, effects };
}

function sentence(reading: Reading, clause: string, node: Node): void {
  const { context } = reading;
  if (exceeds(reading.context, clause, node, [0, 1])) return;
  const has = /^(.+?) (?:has|bears) it(?:,? (.+))?$/.exec(clause);
  if (has !== null) return bearer(reading, has[1]!, has[2] ?? "", node);
  const sensitive =
    /^(.+?) (?:is|are) sensitive(?: to it)?(?:,? (.+))?$/.exec(clause) ??
    /^(.+?) (?:senses|feels|can sense) it(?:,? (.+))?$/.exec(clause);
  if (sensitive !== null) {
    const who = context.demand(sensitive[1]!, null, node);
    if (who !== null) reading.sensitive.push({ who, strength: amount(sensitive[2] ?? "") });
    return;
  }
  const felt = /^felt as (.+?)(?: by (?:the sensitive|those who are))?$/.exec(clause);
  if (felt !== null) {
    reading.feltAs = felt[1]!;
    return;
  }
  const brings = /^(brings|gives|takes|costs) (.+?)(?: (?:to|from) (?:the sensitive|those near|all))?$/.exec(
    clause,
  );
  if (brings !== null) return effects(reading, brings[1]!, brings[2]!, node);
  const does = /^(\S+) (?:the sensitive|those near|all|everyone)(?:, .+)?$/.exec(clause);
  const known = does === null ? undefined : own(EFFECTS, does[1]!);
  if (known === undefined) return context.unread(node, clause);
  const scale = graded(clause).degree;
  reading.effects.push(
    ...known.map(({ quantity, amount: plain }) => ({
      quantity,
      amount: Math.max(-1, Math.min(1, plain * scale)),
    })),
  );
}

function bearer(reading: Reading, name: string, how: string, node: Node): void {
  const { context } = reading;
  const who = context.demand(name, null, node);
  if (who === null) return;
  context.own({ kind: "power", index: reading.index }, who);
  reading.bearers.push({
    who,
    strength: amount(how),
    taught: !/untaught|untrained|unschooled/.test(how),
    used: !/unused|unknowing|hidden|repressed/.test(how),
    fact: context.fact(node),
  });
}

function amount(how: string): number {
  const words =
    how.split(/, ?/).find((part) => !/taught|trained|schooled|used|unknowing|hidden|repressed/.test(part)) ??
    "";
  return strength(PLAIN.power, graded(`it ${words}`.trim()));
}

/** How much a power brings or takes of a need, at plain degree. */
const BRINGS = 0.6;

function effects(reading: Reading, verb: string, said: string, node: Node): void {
  const { context } = reading;
  const sign = /brings|gives/.test(verb) ? 1 : -1;
  for (const part of said.split(/, | and /)) {
    const grade = graded(part);
    const need = own(NEED_WORDS, grade.text);
    const quantity = need ?? (grade.text === "pain" || grade.text === "strength" ? grade.text : null);
    if (quantity === null) context.unread(node, part);
    else reading.effects.push({ quantity, amount: sign * strength(BRINGS, grade) });
  }
}
