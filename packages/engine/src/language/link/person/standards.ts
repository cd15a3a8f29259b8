import type { Standard } from "../../../story/story.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import type { FeelingKind } from "../../../story/words.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { FEELING_VERBS, FEELING_WORDS } from "../../vocabulary/feelings.js";
import type { Context } from "../context.js";
import { graded, strength } from "../degree.js";
import type { Draft, Statement } from "../draft.js";

const RULE =
  /^(?:that )?(?:one|people|you|a \S+|an \S+) (does not|do not|must not|should not|may not|never|must never|must|should|ought to|always|has to) (.+)$/;

/** "holds that one does not pity an enemy, firmly" */
export function hold(context: Context, draft: Draft, statement: Statement, said: string): void {
  const { node } = statement;
  const grade = graded(said);
  const match = RULE.exec(grade.text);
  if (match === null) return context.unread(node, grade.text);
  const sign = /not|never/.test(match[1]!) ? -1 : 1;
  const on = standard(context, draft, match[2]!, node);
  if (on !== null) {
    const weight = strength(PLAIN.standard, grade) * sign * on.sign;
    add(context, draft, statement, { ...on, weight, never: false });
  }
}

/** "never touches anyone": a standard that admits of no exception. */
export function never(context: Context, draft: Draft, statement: Statement, said: string): void {
  const on = standard(context, draft, graded(said).text, statement.node);
  if (on !== null)
    add(context, draft, statement, { ...on, weight: -on.sign, never: on.sign > 0 && on.on.type === "act" });
}

// One cannot hold that one must and that one must not.
function add(
  context: Context,
  draft: Draft,
  { text, node, inherited }: Statement,
  { on, toward, weight, never }: Found & Pick<Standard, "weight" | "never">,
): void {
  const same = JSON.stringify([on, toward]);
  const before = draft.standards.find((row) => JSON.stringify([row.on, row.toward]) === same);
  if (before !== undefined) {
    if (!inherited && Math.sign(before.weight) !== Math.sign(weight))
      context.contradicts(node, text, before.fact);
    return;
  }
  draft.standards.push({ weight, never, on, toward, fact: context.fact(node, `${draft.name} ${text}`) });
}

interface Found {
  readonly on: Standard["on"];
  readonly toward: Standard["toward"];
  /** -1 where the words say the opposite of the acts they are read as ("tell the truth": not lie). */
  readonly sign: 1 | -1;
}

/** Sayings that mean acts without naming them: which, and whether it is they or their opposite that is meant. */
const SAYINGS: readonly (readonly [RegExp, readonly string[], 1 | -1])[] = [
  [/^(?:tells?|speaks?|owns?) (?:up to )?the truth$/, ["lie_to", "deny"], -1],
  [/^lies?$/, ["lie_to"], 1],
  [/^(?:be|is) honest$/, ["lie_to"], -1],
  [/^owns? up(?: to .+)?$/, ["confess_to", "admit"], 1],
  [/^raises? (?:one's |his |her |their )?(?:voice|hand)$/, ["yell_at", "hit", "slap", "shove"], 1],
  [/^(?:strikes?|hits?)$/, ["hit", "slap", "shove"], 1],
  [/^begs?(?: .+)?$/, ["plead_with"], 1],
  [/^(?:speaks?|talks?) (?:of|about) .+$/, ["confide_in", "reveal_to"], 1],
  [/^(?:weeps?|cry|cries)(?: .+)?$/, ["weep_before"], 1],
  [/^stands? by .+$/, ["defend", "vouch_for"], 1],
  [/^runs?(?: away)?$|^walks? away$/, ["leave", "walk_out_on"], 1],
];

/** Any speech at all. */
const SPEAKS = /^(?:speaks?|talks?|says?(?: anything| a word)?)$/;

function standard(context: Context, draft: Draft, text: string, node: Node): Found | null {
  const saying = SAYINGS.find(([words]) => words.test(text));
  if (saying !== undefined) {
    const acts = saying[1].flatMap((name) => context.acts.named(name.replaceAll("_", " ")));
    return { on: { type: "act", acts }, toward: null, sign: saying[2] };
  }
  if (SPEAKS.test(text)) return { on: { type: "act", acts: context.acts.speech() }, toward: null, sign: 1 };
  const feeling = felt(text);
  if (feeling !== null)
    return toward(context, { draft, node }, feeling.object, { type: "feeling", kind: feeling.kind });
  const touch = /^touch(?:es)?(?: (.+))?$/.exec(text);
  if (touch !== null) {
    const acts = context.acts.participle("touched");
    return toward(context, { draft, node }, touch[1] ?? "", { type: "act", acts });
  }
  const read = context.doing(text, ["base", "present"], draft.who);
  if (read !== null) return toward(context, { draft, node }, read.object, { type: "act", acts: [read.act] });
  const verb = text.split(" ")[0]!;
  context.faults.add("act-unknown", placeOf(node, verb), [text], nearest(verb, context.acts.verbs("base")));
  return null;
}

/** By the form it is written in ("pity", "pities"), each verb of feeling; the longest first. */
const VERBS = Object.entries(FEELING_VERBS)
  .flatMap(([verb, kind]) => [[verb, kind] as const, [third(verb), kind] as const])
  .sort(([a], [b]) => b.length - a.length);

// "pities an enemy" as well as "pity an enemy", "is angry with" as well as "be angry with"
function third(verb: string): string {
  const [first = "", ...rest] = verb.split(" ");
  const one = first === "be" ? "is" : first === "have" ? "has" : first.replace(/y$/, "ie");
  return [one === first || one.endsWith("ie") ? `${one}s` : one, ...rest].join(" ");
}

function felt(text: string): { readonly kind: FeelingKind; readonly object: string } | null {
  const found = VERBS.find(([verb]) => text === verb || text.startsWith(`${verb} `));
  if (found !== undefined) return { kind: found[1], object: text.slice(found[0].length).trim() };
  const noun = /^(?:feels?|shows?) (\S+)(?: (?:for|toward|towards|about|with|at) (.+))?$/.exec(text);
  const kind = noun === null ? undefined : FEELING_WORDS.get(noun[1]!);
  return kind === undefined ? null : { kind, object: noun![2] ?? "" };
}

const ANYONE = /^(?:anyone|anybody|everyone|everybody|others|people|one|another|somebody|someone)?$/;

// Toward whom, or toward what kind of person; what is neither is a fault.
function toward(
  context: Context,
  { draft, node }: { readonly draft: Draft; readonly node: Node },
  object: string,
  on: Standard["on"],
): Found | null {
  const text = object.trim();
  if (ANYONE.test(text)) return { on, toward: null, sign: 1 };
  const who = context.person(text, draft.who);
  if (who !== null) return { on, toward: { type: "person", who }, sign: 1 };
  const bare = text.replace(/^(?:an?|one's|his|her|their) /, "");
  const identity = context.demandIdentity(bare, placeOf(node, bare));
  return identity === null ? null : { on, toward: { type: "identity", identity }, sign: 1 };
}
