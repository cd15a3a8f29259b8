import type { RelationQuantity } from "../../../story/words.js";
import { placeOf } from "../../text/tree.js";
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
  "is close to": [{ quantity: "bond", amount: 0.6 }],
  owes: [{ quantity: "debt", amount: 0.6 }],
};

/** "does not trust Rey", "loves Ben, a little", "trusts nobody" */
export function relate(
  context: Context,
  draft: Draft,
  { text, node }: Statement,
  verb: string,
  said: string,
): void {
  const grade = graded(said);
  const fact = context.fact(node, `${draft.name} ${text}`);
  const nobody = /^(nobody|no one|no-one)$/.test(grade.text);
  const all = nobody || /^(everybody|everyone)$/.test(grade.text);
  const others = all
    ? context.people.flatMap(({ who }) => (who === draft.who ? [] : [who]))
    : named(context, draft, grade.text, { text, node });
  for (const to of others) {
    for (const { quantity, amount } of RELATING[verb]!) {
      const sign = nobody ? -1 : 1;
      const value =
        grade.exact ??
        Math.max(-1, Math.min(1, strength(Math.abs(amount), grade) * Math.sign(amount) * sign));
      set(context, draft, to, { quantity, amount: value }, fact, { text, node }, all);
    }
  }
}

function named(context: Context, draft: Draft, written: string, { node }: Statement): number[] {
  return written.split(/,| and /).flatMap((name) => context.demand(name, draft.who, node) ?? []);
}

// What is said of everybody gives way to what is said of one.
function set(
  context: Context,
  draft: Draft,
  to: number,
  { quantity, amount }: Saying,
  fact: number,
  { text, node }: Statement,
  general: boolean,
): void {
  const relation = relationOf(draft, to);
  const before = relation.quantities[quantity];
  const first = relation.facts[quantity];
  if (
    before !== undefined &&
    first !== undefined &&
    Math.sign(before) !== Math.sign(amount) &&
    !general &&
    !/body|one/.test(context.facts[first]!.text.split(" ").slice(-1)[0]!)
  ) {
    context.faults.add("contradiction", placeOf(node), [text, String(context.facts[first]!.line)]);
    return;
  }
  if (before !== undefined && general) return;
  if (
    before !== undefined &&
    first !== undefined &&
    Math.abs(before) > Math.abs(amount) &&
    Math.sign(before) === Math.sign(amount)
  )
    return;
  relation.quantities[quantity] = amount;
  relation.facts[quantity] = fact;
}

/** "sees Rey as a scavenger and an enemy" */
export function see(
  context: Context,
  draft: Draft,
  { text, node }: Statement,
  whom: string,
  what: string,
): void {
  const to = context.demand(whom, draft.who, node);
  if (to === null) return;
  const relation = relationOf(draft, to);
  relation.facts.identity ??= context.fact(node, `${draft.name} ${text}`);
  for (const written of what.split(/,(?: and)? | and /)) {
    const identity = context.demandIdentity(written, placeOf(node, written.replace(/^an? /, "")));
    if (identity !== null) relation.identities.push(identity);
  }
}

const KIN =
  "kin|family|related|father|mother|parent|brother|sister|sibling|son|daughter|child|cousin|uncle|aunt|niece|nephew|grandfather|grandmother|grandson|granddaughter|twin|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister";
export const IS_KIN = new RegExp(
  `^(?:the |a )?(?:(?:older|younger|elder|only) )?(?:${KIN}) (?:of|to|with) (.+)$`,
);
export const IS_KIN_OF = new RegExp(`^(.+)'s? (?:(?:older|younger|elder|only) )?(?:${KIN})$`);

/** "is the father of Ben", "is Ben's father" */
export function kin(context: Context, draft: Draft, { text, node }: Statement, written: string): void {
  const fact = context.fact(node, `${draft.name} ${text}`);
  for (const to of named(context, draft, written, { text, node })) {
    draft.kin.add(to);
    context.people[to]!.kin.add(draft.who);
    relationOf(draft, to).facts.bond ??= fact;
  }
}
