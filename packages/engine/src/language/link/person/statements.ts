import { nearest } from "../../text/nearest.js";
import { placeOf } from "../../text/node.js";
import { ADJECTIVES } from "../../vocabulary/adjectives.js";
import type { Context } from "../context.js";
import { exceeds, type Bounds } from "../degree.js";
import type { Draft, Statement } from "../draft.js";
import { describe, isAdjectives } from "./adjectives.js";
import { believe, know } from "./beliefs.js";
import { feel, prospect, remember } from "./memories.js";
import { IS_KIN, IS_KIN_OF, IS_SPOUSE, IS_SPOUSE_OF, kin, relate, RELATING, see } from "./relations.js";
import { hide, show } from "./showing.js";
import { hold, never } from "./standards.js";
import { want } from "./wants.js";

type Read = (context: Context, draft: Draft, statement: Statement, match: readonly string[]) => void;

/** The closed list of verbs that begin a sentence about somebody. The first that fits reads it. */
const VERBS: readonly (readonly [RegExp, Read])[] = [
  [
    /^(wants|hopes) (.+)$/,
    (context, draft, statement, [, verb, said]) =>
      want(context, draft, statement, { verb: verb === "hopes" ? "hopes" : "wants", said: said! }),
  ],
  [/^fears (?:that )?(.+)$/, fears],
  [/^hoped (.+)$/, (context, draft, statement, [, said]) => prospect(context, draft, statement, said!)],
  [
    /^(?:knows|is sure of) (.+)$/,
    (context, draft, statement, [, said]) => know(context, draft, statement, said!),
  ],
  [
    /^(does not believe|disbelieves|doubts|suspects|thinks|believes|is sure)(?: that)? (.+)$/,
    (context, draft, statement, [, verb, said]) =>
      believe(context, draft, statement, { verb: verb!, said: said! }),
  ],
  [
    /^holds (.+) dear$/,
    (context, draft, statement, [, said]) =>
      relate(context, draft, statement, { verb: "holds dear", said: said! }),
  ],
  [
    new RegExp(`^(${Object.keys(RELATING).join("|")}) (.+)$`),
    (context, draft, statement, [, verb, said]) =>
      relate(context, draft, statement, { verb: verb!, said: said! }),
  ],
  [/^holds (.+)$/, (context, draft, statement, [, said]) => hold(context, draft, statement, said!)],
  [/^remembers (.+)$/, (context, draft, statement, [, said]) => remember(context, draft, statement, said!)],
  [/^feels (.+)$/, (context, draft, statement, [, said]) => feel(context, draft, statement, said!)],
  [
    /^(?:sees|takes) (.+?) (?:as|for) (.+)$/,
    (context, draft, statement, [, whom, what]) =>
      see(context, draft, statement, { whom: whom!, what: what! }),
  ],
  // What is borne was read when marks were declared.
  [/^bears (.+)$/, () => undefined],
  [/^shows (.+)$/, (context, draft, statement, [, said]) => show(context, draft, statement, said!)],
  [/^hides (.+)$/, hides],
  [/^never (.+)$/, (context, draft, statement, [, said]) => never(context, draft, statement, said!)],
  [/^is (.+)$/, is],
];

/** Words that begin a sentence, for the nearest to what was written. */
const WORDS =
  "wants hopes fears believes knows holds remembers feels sees trusts bears shows hides never is loves likes hates dislikes doubts suspects thinks hoped misses owes takes distrusts".split(
    " ",
  );

/** Reads a sentence about somebody. */
export function state(context: Context, draft: Draft, statement: Statement): void {
  const { text, node } = statement;
  if (exceeds(context, text, node, bounds(text))) return;
  for (const [form, read] of VERBS) {
    const match = form.exec(text);
    if (match !== null) return read(context, draft, statement, match);
  }
  const first = /^[^ ,]*/.exec(text)![0];
  if (WORDS.includes(first) && first !== text) return context.unread(node, text);
  const listed = !text.includes(" ") || text.includes(",");
  if (isAdjectives(text) || (listed && !WORDS.includes(first))) return describe(context, draft, statement);
  const near = nearest(first, [...WORDS, ...Object.keys(ADJECTIVES)]);
  context.faults.add("verb-unknown", placeOf(node, first), [text], near);
}

// What a number in brackets may be: log-odds for beliefs, how one is to another for relations and adjectives, else how much.
function bounds(text: string): Bounds {
  if (/^(?:believes|suspects|thinks|doubts|disbelieves|is sure|does not believe) /.test(text))
    return [-10, 10];
  return /^(?:wants|hopes|fears|hoped|holds that|never|remembers|feels) /.test(text) ? [0, 1] : [-1, 1];
}

function fears(context: Context, draft: Draft, statement: Statement, [, said]: readonly string[]): void {
  const who = context.person(said!.replace(/,.*$/, ""), draft.who);
  if (who !== null) return feel(context, draft, statement, `fear of ${said!}`);
  want(context, draft, statement, { verb: "fears", said: said! });
}

function hides(context: Context, draft: Draft, statement: Statement, [, said]: readonly string[]): void {
  const event = context.thing(said!.replace(/ from .+$/, ""), draft.who);
  if (event?.kind === "event")
    return want(context, draft, statement, { verb: "wants", said: `to hide ${said!}` });
  hide(context, draft, statement, said!);
}

function is(context: Context, draft: Draft, statement: Statement, [, said]: readonly string[]): void {
  const related = IS_KIN.exec(said!) ?? IS_KIN_OF.exec(said!);
  if (related !== null) return kin(context, draft, statement, related[1]!);
  const spouse = IS_SPOUSE.exec(said!) ?? IS_SPOUSE_OF.exec(said!);
  if (spouse !== null) return relate(context, draft, statement, { verb: "is married to", said: spouse[1]! });
  const noun = /^(?:an?|the) (.+)$/.exec(said!);
  if (noun === null) return describe(context, draft, { ...statement, text: said! });
  const identity = context.demandIdentity(noun[1]!, placeOf(statement.node, noun[1]!));
  context.fact(statement.node, `${draft.name} is ${said!}`);
  draft.identity ??= identity;
}
