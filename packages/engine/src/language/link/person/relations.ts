import type { RelationQuantity } from "../../../story/words.js";
import { placeOf } from "../../text/node.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import type { Context } from "../context.js";
import { graded, strength } from "../degree.js";
import { relationOf, type Draft, type Statement } from "../draft.js";

interface Saying {
  readonly quantity: RelationQuantity;
  readonly amount: number;
}

/** What each verb says of a relation, at plain degree. */
export const RELATING: Readonly<Record<string, readonly Saying[]>> = {
  loves: [
    { quantity: "like", amount: PLAIN.love },
    { quantity: "bond", amount: 0.7 },
  ],
  likes: [{ quantity: "like", amount: PLAIN.like }],
  "is fond of": [{ quantity: "like", amount: PLAIN.like }],
  dislikes: [{ quantity: "like", amount: -PLAIN.like }],
  "does not like": [{ quantity: "like", amount: -PLAIN.like }],
  hates: [{ quantity: "like", amount: -PLAIN.love }],
  trusts: [{ quantity: "trust", amount: PLAIN.trust }],
  distrusts: [{ quantity: "trust", amount: -PLAIN.trust }],
  "does not trust": [{ quantity: "trust", amount: -PLAIN.trust }],
  "holds dear": [
    { quantity: "like", amount: 0.7 },
    { quantity: "bond", amount: 0.8 },
  ],
  misses: [{ quantity: "bond", amount: 0.7 }],
  "is drawn to": [{ quantity: "attraction", amount: PLAIN.attraction }],
  "is in love with": [
    { quantity: "attraction", amount: 0.7 },
    { quantity: "like", amount: PLAIN.love },
  ],
  "looks up to": [{ quantity: "standing", amount: -0.5 }],
  "looks down on": [{ quantity: "standing", amount: 0.5 }],
  "is close to": [
    { quantity: "bond", amount: 0.6 },
    { quantity: "closeness", amount: 0.4 },
  ],
  "is married to": [
    { quantity: "bond", amount: 0.8 },
    { quantity: "closeness", amount: 0.5 },
    { quantity: "attraction", amount: 0.4 },
  ],
  owes: [{ quantity: "debt", amount: 0.6 }],
};

/** "does not trust Ada", "loves Ben, a little", "trusts nobody" */
export function relate(
  context: Context,
  draft: Draft,
  statement: Statement,
  { verb, said }: { readonly verb: string; readonly said: string },
): void {
  const { text, node } = statement;
  const grade = graded(said);
  const fact = context.fact(node, `${draft.name} ${text}`);
  const nobody = /^(nobody|no one|no-one)$/.test(grade.text);
  const general = nobody || /^(everybody|everyone)$/.test(grade.text);
  const others = general
    ? context.people.flatMap(({ who }) => (who === draft.who ? [] : [who]))
    : named(context, draft, grade.text, statement);
  for (const to of others) {
    for (const { quantity, amount } of RELATING[verb]!) {
      const sign = Math.sign(amount) * (nobody ? -1 : 1);
      const value = grade.exact ?? strength(Math.abs(amount), grade) * sign;
      set(context, draft, to, { said: { quantity, amount: value }, fact, general, statement });
    }
  }
}

// Nobody is held so by themselves; a model's sentence about their heir is not the heir's.
function named(context: Context, draft: Draft, written: string, { node, inherited }: Statement): number[] {
  return written.split(/,(?: and)? | and /).flatMap((name) => {
    const who = context.demand(name, draft.who, node);
    if (who === draft.who && !inherited) context.unread(node, name.trim());
    return who === null || who === draft.who ? [] : [who];
  });
}

interface Setting {
  readonly said: Saying;
  readonly fact: number;
  readonly general: boolean;
  readonly statement: Statement;
}

// What is said of everybody gives way to what is said of one; of two that agree, the stronger holds.
function set(context: Context, draft: Draft, to: number, setting: Setting): void {
  const { said, fact, general, statement } = setting;
  const { quantity, amount } = said;
  const { quantities, facts, general: loose } = relationOf(draft, to);
  const before = quantities[quantity];
  if (before !== undefined && (general || statement.inherited)) return;
  if (before !== undefined && !loose.has(quantity)) {
    if (Math.sign(before) !== Math.sign(amount)) {
      context.contradicts(statement.node, statement.text, facts[quantity]);
      return;
    }
    if (Math.abs(before) > Math.abs(amount)) return;
  }
  quantities[quantity] = amount;
  facts[quantity] = fact;
  if (general) loose.add(quantity);
  else loose.delete(quantity);
}

/** "sees Ada as a stranger and an enemy"; "sees himself as a coward" is what one takes oneself for. */
export function see(
  context: Context,
  draft: Draft,
  { text, node }: Statement,
  { whom, what }: { readonly whom: string; readonly what: string },
): void {
  const to = context.demand(whom, draft.who, node);
  if (to === null) return;
  const fact = context.fact(node, `${draft.name} ${text}`);
  for (const written of what.split(/,(?: and)? | and /)) {
    const identity = context.demandIdentity(written, placeOf(node, written.replace(/^an? /, "")));
    if (identity === null) continue;
    if (to === draft.who) {
      draft.identity ??= identity;
      continue;
    }
    const relation = relationOf(draft, to);
    relation.facts.identity ??= fact;
    if (!relation.identities.includes(identity)) relation.identities.push(identity);
  }
}

const KIN =
  "kin|family|related|father|mother|parent|brother|sister|sibling|son|daughter|child|cousin|uncle|aunt|niece|nephew|grandfather|grandmother|grandson|granddaughter|twin|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister";
export const IS_KIN = new RegExp(
  `^(?:the |a )?(?:(?:older|younger|elder|only|twin) )?(?:${KIN}) (?:of|to|with) (.+)$`,
);
export const IS_KIN_OF = new RegExp(`^(.+?)(?:'s|') (?:(?:older|younger|elder|only|twin) )?(?:${KIN})$`);

const SPOUSE = "wife|husband|spouse|partner|fiance|fiancee|fiancé|fiancée";
/** "is the wife of Ben", "is Ben's wife": being married to somebody, in other words. */
export const IS_SPOUSE = new RegExp(`^(?:the )?(?:${SPOUSE}) of (.+)$`);
export const IS_SPOUSE_OF = new RegExp(`^(.+?)(?:'s|') (?:${SPOUSE})$`);

/** Whether a sentence says of what blood somebody is. */
export function isKinship(text: string): boolean {
  const [, said] = /^is (.+)$/.exec(text) ?? [];
  return said !== undefined && (IS_KIN.test(said) || IS_KIN_OF.test(said));
}

/** "is the father of Ben", "is Ben's father" */
export function kin(context: Context, draft: Draft, statement: Statement, written: string): void {
  const fact = context.fact(statement.node, `${draft.name} ${statement.text}`);
  for (const to of named(context, draft, written, statement)) {
    draft.kin.add(to);
    context.people[to]!.kin.add(draft.who);
    relationOf(draft, to).facts.bond ??= fact;
  }
}
