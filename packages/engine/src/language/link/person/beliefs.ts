import { placeOf } from "../../text/tree.js";
import { CREDENCES, SURENESS } from "../../vocabulary/degrees.js";
import { hours } from "../../vocabulary/durations.js";
import type { Context } from "../context.js";
import { memoryOf, type Draft, type Statement } from "../draft.js";
import { condition } from "../play/condition.js";
import { proposition } from "./proposition.js";

/** "believes her light hurts him, almost surely", "is sure that …", "does not believe …", "doubts …" */
export function believe(
  context: Context,
  draft: Draft,
  { text, node }: Statement,
  verb: string,
  said: string,
): void {
  const [what = "", asked] = said.split(/ when (.+)$/);
  const { rest, logOdds, source } = credence(context, draft, what, CREDENCES[verb]!, node);
  const fact = context.fact(node, `${draft.name} ${text}`);
  const event = context.names.find("event", rest.replace(/^in /, "").replace(/ happened$/, ""));
  if (event >= 0) {
    const memory = memoryOf(draft, event);
    memory.logOdds = logOdds;
    memory.fact = fact;
    return;
  }
  const found = proposition(context, rest, draft.who, node);
  if (found === null) return context.unread(node, rest);
  const before = draft.beliefs.find((held) => held.proposition === found);
  if (before !== undefined) {
    const { line } = context.facts[before.fact]!;
    context.faults.add("contradiction", placeOf(node), [text, String(line)]);
    return;
  }
  const when = asked === undefined ? null : condition(context, asked, node, draft.who);
  draft.beliefs.push({ proposition: found, logOdds, source, when, fact });
}

/** "knows the sale", "knows nothing of the sale" */
export function know(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const not = /^nothing (?:of|about) (.+)$/.exec(said);
  const found = context.topic((not?.[1] ?? said).replace(/^(?:of|about|that) /, ""), draft.who, node);
  if (found === null) return;
  if (found.kind !== "event") return context.unread(node, said);
  const memory = memoryOf(draft, found.index);
  memory.logOdds = not === null ? KNOWN : UNKNOWN;
  memory.fact = context.fact(node, `${draft.name} ${text}`);
}

/** What one was told and takes for certain; and what one has no notion of. */
const KNOWN = 4.6;
const UNKNOWN = -4.6;

interface Credence {
  readonly rest: string;
  readonly logOdds: number;
  readonly source: number | null;
}

// Parts after commas say how surely, and from whom.
function credence(
  context: Context,
  draft: Draft,
  said: string,
  plain: number,
  node: Statement["node"],
): Credence {
  const [first = "", ...parts] = said.replace(/^that /, "").split(/, /);
  let rest = first;
  let logOdds = plain;
  let source: number | null = null;
  const exact = /^(.*) \((-?\d*\.?\d+)\)$/.exec(said);
  for (const part of parts) {
    const sure = SURENESS[part];
    const from = /^(?:from|told by|because) (.+?)(?: told (?:him|her|them) so)?$/.exec(part);
    if (sure !== undefined) logOdds = Math.sign(plain) * sure;
    else if (from !== null)
      source = hours(from[1]!) === null ? context.demand(from[1]!, draft.who, node) : null;
    else rest += `, ${part}`;
  }
  return exact === null ? { rest, logOdds, source } : { rest: exact[1]!, logOdds: Number(exact[2]), source };
}
