import type { Goal } from "../../../story/story.js";
import type { Context } from "../context.js";
import type { Draft } from "../draft.js";

/** A want of somebody's regard. */
interface Regard {
  readonly goal: Goal;
  readonly topic: number | null;
}

/** What one wants of another who is to hold one so. */
const REGARD: readonly (readonly [RegExp, "nearness" | "esteem" | "understanding"])[] = [
  [/^(?:likes?|loves?|needs?|trusts?|accepts?|wants?|misses|miss)$/, "nearness"],
  [/^(?:respects?|admires?|looks? up to|notices?|approves? of)$/, "esteem"],
  [/^(?:understands?|sees?|believes?|hears?)$/, "understanding"],
];

/** "Sam to like her", "Sam respects her": the other's regard for oneself; null where it is another thing that is wanted. */
export function regarded(context: Context, draft: Draft, text: string): Regard | null {
  const match = /^(\S+) (?:to )?(\S+(?: (?:up to|of))?) (her|him|them|\S+)$/.exec(text);
  const kind = match === null ? undefined : REGARD.find(([verb]) => verb.test(match[2]!))?.[1];
  const by = match === null ? null : context.person(match[1]!, draft.who);
  const of = match === null ? null : context.person(match[3]!, draft.who);
  const self = match !== null && (of === draft.who || /^(?:her|him|them)$/.test(match[3]!));
  if (kind === undefined || by === null || by === draft.who || !self) return null;
  if (kind !== "nearness") return { goal: { type: "quality", need: kind, topic: null }, topic: null };
  const topic = context.topicId({ kind: "person", index: by });
  return { goal: { type: "have", topic, of: by }, topic };
}
