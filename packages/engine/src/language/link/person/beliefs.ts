import type { Node } from "../../text/node.js";
import { CREDENCES, SURENESS } from "../../vocabulary/degrees.js";
import { hours } from "../../vocabulary/durations.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import { graded } from "../degree.js";
import { memoryOf, type Draft, type Statement } from "../draft.js";
import { condition } from "../play/condition.js";
import { proposition } from "./proposition.js";

/** "believes her light hurts him, almost surely", "is sure that …", "does not believe …", "doubts …" */
export function believe(
  context: Context,
  draft: Draft,
  statement: Statement,
  { verb, said }: { readonly verb: string; readonly said: string },
): void {
  const { text, node, inherited } = statement;
  const [what = "", asked] = said.split(/ when (.+)$/);
  const { rest, logOdds, source } = credence(context, { draft, node }, what, CREDENCES[verb]!);
  const fact = context.fact(node, `${draft.name} ${text}`);
  const event = context.names.find("event", rest.replace(/^in /, "").replace(/ happened$/, ""));
  if (event >= 0) return credit(context, draft, statement, { event, logOdds, fact });
  const found = proposition(context, rest, draft.who);
  if (found === null) return context.unread(node, rest);
  const before = draft.beliefs.find((held) => held.proposition === found);
  if (before !== undefined) {
    if (!inherited && before.logOdds !== logOdds) context.contradicts(node, text, before.fact);
    return;
  }
  const when = asked === undefined ? null : condition(context, asked, node, draft.who);
  draft.beliefs.push({ proposition: found, logOdds, source, when, fact });
}

/** "knows the sale", "knows nothing of the sale" */
export function know(context: Context, draft: Draft, statement: Statement, said: string): void {
  const { text, node } = statement;
  const not = /^nothing (?:of|about) (.+)$/.exec(said);
  const found = context.topic((not?.[1] ?? said).replace(/^(?:of|about|that) /, ""), draft.who, node);
  if (found === null) return;
  if (found.kind !== "event") return context.unread(node, said);
  const fact = context.fact(node, `${draft.name} ${text}`);
  credit(context, draft, statement, { event: found.index, logOdds: not === null ? KNOWN : UNKNOWN, fact });
}

/** What one was told and takes for certain; and what one has no notion of. */
const KNOWN = 4.6;
const UNKNOWN = -4.6;

// How sure somebody is that an event happened.
function credit(
  context: Context,
  draft: Draft,
  { text, node, inherited }: Statement,
  { event, logOdds, fact }: { readonly event: number; readonly logOdds: number; readonly fact: number },
): void {
  const memory = memoryOf(draft, event);
  if (memory.credited !== null) {
    if (!inherited && Math.sign(memory.logOdds) !== Math.sign(logOdds))
      context.contradicts(node, text, memory.credited);
    return;
  }
  memory.logOdds = logOdds;
  memory.fact = fact;
  memory.credited = fact;
}

interface Credence {
  readonly rest: string;
  readonly logOdds: number;
  readonly source: number | null;
}

// Parts after commas say how surely, and from whom.
function credence(
  context: Context,
  { draft, node }: { readonly draft: Draft; readonly node: Node },
  said: string,
  plain: number,
): Credence {
  const bracket = /,? ?\([^)]*\)$/.exec(said);
  const exact = bracket === null ? null : graded(said).exact;
  const text = exact === null ? said : said.slice(0, bracket!.index);
  const [first = "", ...parts] = text.replace(/^that /, "").split(/, /);
  let rest = first;
  let logOdds = plain;
  let source: number | null = null;
  for (const part of parts) {
    const sure = own(SURENESS, part);
    const from = /^(?:from|told by|because) (.+?)(?: told (?:him|her|them) so)?$/.exec(part);
    if (sure !== undefined) logOdds = Math.sign(plain) * sure;
    else if (from !== null)
      source = hours(from[1]!) === null ? context.demand(from[1]!, draft.who, node) : null;
    else rest += `, ${part}`;
  }
  return { rest, logOdds: exact ?? logOdds, source };
}
