import type { Standard } from "../../../story/story.js";
import type { Node } from "../../text/tree.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { FEELING_VERBS, FEELING_WORDS } from "../../vocabulary/feelings.js";
import type { Context } from "../context.js";
import { graded, strength, type Graded } from "../degree.js";
import type { Draft, Statement } from "../draft.js";

const RULE =
  /^(?:that )?(?:one|people|you|a \S+|an \S+) (does not|do not|must not|should not|may not|never|must never|must|should|ought to|always|has to)s? (.+)$/;

/** "holds that one does not pity an enemy, firmly" */
export function hold(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const grade = graded(said);
  const match = RULE.exec(grade.text);
  if (match === null) return context.unread(node, grade.text);
  const sign = /not|never/.test(match[1]!) ? -1 : 1;
  const on = standard(context, draft, match[2]!, node);
  if (on === null) return context.unread(node, match[2]!);
  const weight = strength(PLAIN.standard, grade) * sign * on.sign;
  draft.standards.push({
    weight,
    on: on.on,
    toward: on.toward,
    fact: context.fact(node, `${draft.name} ${text}`),
  });
}

/** "never touches anyone": a standard that admits of no exception. */
export function never(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const grade = graded(said);
  const on = standard(context, draft, grade.text, node, "present");
  if (on === null) return context.unread(node, grade.text);
  draft.standards.push({
    weight: -on.sign,
    on: on.on,
    toward: on.toward,
    fact: context.fact(node, `${draft.name} ${text}`),
  });
}

interface Found {
  readonly on: Standard["on"];
  readonly toward: Standard["toward"];
  /** -1 where the words say the opposite of the acts they are read as ("tell the truth": not lie). */
  readonly sign: 1 | -1;
}

/** Sayings that mean acts without naming them: which, and whether it is they or their opposite that is meant. */
const SAYINGS: readonly (readonly [RegExp, readonly string[], 1 | -1])[] = [
  [/^(?:tell|speak|own) (?:the|up to the) truth$/, ["lie_to", "deny"], -1],
  [/^(?:lie|lies)$/, ["lie_to"], 1],
  [/^be honest$/, ["lie_to"], -1],
  [/^(?:own|owns) up(?: to .+)?$/, ["confess_to", "admit"], 1],
  [
    /^(?:raise|raises|raise one's) (?:one's |his |her |their )?(?:voice|hand)$/,
    ["yell_at", "hit", "slap", "shove"],
    1,
  ],
  [/^(?:strike|strikes|hit|hits) .+$/, ["hit", "slap", "shove"], 1],
  [/^(?:beg|begs)(?: .+)?$/, ["plead_with"], 1],
  [/^(?:speak|talk|speaks|talks) (?:of|about) .+$/, ["confide_in", "reveal_to"], 1],
  [/^(?:weep|weeps|cry|cries)(?: .+)?$/, ["weep_before"], 1],
  [/^(?:stand|stands) by .+$/, ["defend", "vouch_for"], 1],
  [/^(?:betray|betrays) .+$/, ["denounce", "reveal_to", "accuse"], 1],
  [/^(?:run|runs|run away|walk away)$/, ["leave", "walk_out_on"], 1],
];

function standard(
  context: Context,
  draft: Draft,
  text: string,
  node: Node,
  form: "base" | "present" = "base",
): Found | null {
  const feeling = felt(context, draft, text, node);
  if (feeling !== null) return feeling;
  const saying = SAYINGS.find(([words]) => words.test(text));
  if (saying !== undefined) {
    const acts = saying[1].flatMap((name) =>
      context.acts.rows.flatMap((row, act) => (row.name === name ? [act] : [])),
    );
    return { on: { type: "act", acts }, toward: null, sign: saying[2] };
  }
  const touch = /^touch(?:es)? (.+)$/.exec(text);
  if (touch !== null) {
    const acts = context.acts.rows.flatMap(({ due }, act) => (due.consent === undefined ? [] : [act]));
    return { on: { type: "act", acts }, toward: toward(context, draft, touch[1]!), sign: 1 };
  }
  const read = context.acts.read(text, [form, "base", "present"]);
  if (read === null) return null;
  return { on: { type: "act", acts: [read.act] }, toward: toward(context, draft, read.object), sign: 1 };
}

// The longest verb of feeling that fits.
const VERBS = Object.keys(FEELING_VERBS).sort((a, b) => b.length - a.length);

function felt(context: Context, draft: Draft, text: string, node: Node): Found | null {
  const verb = VERBS.find(
    (word) =>
      text === word || text.startsWith(`${word} `) || text.startsWith(`${word.replace(/y$/, "ie")}s `),
  );
  const noun = /^(?:feel|feels|show|shows) (\S+)(?: (?:for|toward|towards|about|with|at) (.+))?$/.exec(text);
  const kind =
    verb !== undefined ? FEELING_VERBS[verb] : noun === null ? undefined : FEELING_WORDS.get(noun[1]!);
  if (kind === undefined) return null;
  void node;
  const object =
    verb !== undefined
      ? text.replace(new RegExp(`^${verb.replace(/y$/, "(?:y|ies)")}s?`), "").trim()
      : (noun?.[2] ?? "");
  return { on: { type: "feeling", kind }, toward: toward(context, draft, object), sign: 1 };
}

function toward(context: Context, draft: Draft, object: string): Standard["toward"] {
  const text = object.trim();
  if (text === "" || /^(anyone|anybody|everyone|others|people|one|another)$/.test(text)) return null;
  const who = context.person(text, draft.who);
  if (who !== null) return { type: "person", who };
  const identity = context.identity(text.replace(/^(an?|one's|his|her|their) /, ""));
  return identity === null ? null : { type: "identity", identity };
}

export type { Graded };
