import { FEELINGS, type FeelingKind } from "../../../story/words.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { ADJECTIVES, type Adjective } from "../../vocabulary/adjectives.js";
import { own } from "../../vocabulary/own.js";
import type { Context, Found } from "../context.js";
import { graded, type Graded } from "../degree.js";
import { memoryOf, type Draft, type Statement } from "../draft.js";

/** Whether a sentence is a list of adjectives: one of its words is one. */
export function isAdjectives(text: string): boolean {
  return parts(text).some((part) => adjectiveOf(part) !== null || graded(part).degree !== 1);
}

/** "fierce, very proud, guilty about the boat" */
export function describe(context: Context, draft: Draft, { text, node, inherited }: Statement): void {
  for (const part of parts(text)) {
    const read = adjectiveOf(part);
    if (read === null) {
      const word = graded(part).text;
      context.faults.add(
        "adjective-unknown",
        placeOf(node, word),
        [word],
        nearest(word, Object.keys(ADJECTIVES)),
      );
      continue;
    }
    if (inherited && draft.described.some(({ adjective }) => adjective === read.adjective)) continue;
    const fact = context.fact(node, `${draft.name} is ${part}`);
    draft.adjectives.push(part);
    if (read.about !== null) about(context, draft, { ...read, about: read.about, node, fact });
    else {
      const degree = read.degree.exact ?? read.degree.degree;
      draft.described.push({ adjective: read.adjective, degree, fact });
    }
  }
}

interface Read {
  readonly adjective: Adjective;
  readonly degree: Graded;
  readonly about: string | null;
}

function parts(text: string): string[] {
  return text
    .split(/,(?: and)? | and /)
    .map((part) => part.replace(/,$/, "").trim())
    .reduce<string[]>(joined, [])
    .filter((part) => part !== "");
}

// A degree after a comma belongs to the adjective before it; what is tied to two things is one.
function joined(before: readonly string[], part: string): string[] {
  const last = before[before.length - 1];
  if (last === undefined) return [part];
  const rest = before.slice(0, -1);
  if (graded(`x, ${part}`).text === "x") return [...rest, `${last}, ${part}`];
  return ABOUT.test(last) && /^(?:the|his|her|their|its) /.test(part)
    ? [...rest, `${last} and ${part}`]
    : [...before, part];
}

const ABOUT = /^(\S+) (?:about|of|toward|towards|with|at|over|for|by) (.+)$/;

function adjectiveOf(part: string): Read | null {
  const degree = graded(part);
  const plain = own(ADJECTIVES, degree.text.toLowerCase());
  if (plain !== undefined) return { adjective: plain, degree, about: null };
  const match = ABOUT.exec(degree.text);
  const adjective = match === null ? undefined : own(ADJECTIVES, match[1]!.toLowerCase());
  return adjective === undefined ? null : { adjective, degree, about: match![2]! };
}

/** "guilty about the boat": what it leaves is tied to the event; "angry with Ben" to the person. */
function about(
  context: Context,
  draft: Draft,
  {
    adjective,
    degree,
    about: written,
    node,
    fact,
  }: Read & { readonly about: string; readonly node: Node; readonly fact: number },
): void {
  const { feelings, ...lasting } = adjective;
  draft.described.push({ adjective: lasting, degree: degree.degree, fact });
  for (const name of context.thing(written, draft.who) === null ? written.split(" and ") : [written]) {
    const found = context.topic(name, draft.who, node);
    for (const kind of found === null ? [] : FEELINGS) {
      const felt = feelings?.[kind];
      if (felt === undefined) continue;
      const strength = Math.max(0, Math.min(1, degree.exact ?? felt * degree.degree * TIED));
      tie(context, draft, found!, { kind, strength, fact });
    }
  }
}

function tie(
  context: Context,
  draft: Draft,
  found: Found,
  felt: { readonly kind: FeelingKind; readonly strength: number; readonly fact: number },
): void {
  if (found.kind === "event") {
    memoryOf(draft, found.index).charges.push({ ...felt, toward: null });
    return;
  }
  const toward = found.kind === "person" ? found.index : null;
  const about = toward === null ? context.topicId(found) : null;
  const { kind, strength, fact } = felt;
  draft.sentiments.push({ kind, toward, about, strength, fact });
}

/** A feeling tied to something is keener than the same word of a temper. */
const TIED = 1.3;
