import { nearest } from "../../text/fault.js";
import { placeOf, type Node } from "../../text/tree.js";
import { ADJECTIVES } from "../../vocabulary/adjectives.js";
import type { Adjective } from "../../vocabulary/adjectives.js";
import type { Context } from "../context.js";
import { graded, type Graded } from "../degree.js";
import { memoryOf, type Draft, type Statement } from "../draft.js";
import { FEELINGS } from "../../../story/words.js";

/** Whether a sentence is a list of adjectives: its first word is one, or it is a list and no verb begins it. */
export function isAdjectives(text: string): boolean {
  return parts(text).some((part) => adjectiveOf(part) !== null);
}

/** "fierce, very proud, guilty about the boat" */
export function describe(context: Context, draft: Draft, { text, node }: Statement): void {
  const fact = context.fact(node, `${draft.name} is ${text}`);
  draft.fact ??= fact;
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
    draft.adjectives.push(part);
    if (read.about !== null) about(context, draft, node, { ...read, about: read.about }, fact);
    else draft.described.push({ adjective: read.adjective, degree: read.degree.exact ?? read.degree.degree });
  }
}

interface Read {
  readonly adjective: Adjective;
  readonly degree: Graded;
  readonly about: string | null;
}

function parts(text: string): string[] {
  return text
    .split(/,| and (?!.*(?: about | of | with ))/)
    .map((part) => part.trim().replace(/^and /, ""))
    .filter((part) => part !== "");
}

const ABOUT = /^(\S+(?:-\S+)?) (about|of|toward|towards|with|at|over|for|by) (.+)$/;

function adjectiveOf(part: string): Read | null {
  const degree = graded(part);
  const word = degree.text.toLowerCase();
  const plain = ADJECTIVES[word];
  if (plain !== undefined) return { adjective: plain, degree, about: null };
  const match = ABOUT.exec(degree.text);
  const adjective = match === null ? undefined : ADJECTIVES[match[1]!.toLowerCase()];
  return adjective === undefined ? null : { adjective, degree, about: match![3]! };
}

/** "guilty about the boat": what it leaves is tied to the event; "angry with Ben" to the person. */
function about(
  context: Context,
  draft: Draft,
  node: Node,
  { adjective, degree, about: written }: Read & { about: string },
  fact: number,
): void {
  const { feelings, ...lasting } = adjective;
  draft.described.push({ adjective: lasting, degree: degree.degree });
  const found = context.topic(written, draft.who, node);
  if (found === null) return;
  for (const kind of FEELINGS) {
    const felt = feelings?.[kind];
    if (felt === undefined) continue;
    const strength = Math.min(1, degree.exact ?? felt * degree.degree * TIED);
    if (found.kind === "event") {
      memoryOf(draft, found.index).charges.push({ kind, toward: null, strength, fact });
      continue;
    }
    const toward = found.kind === "person" ? found.index : null;
    draft.sentiments.push({
      kind,
      toward,
      about: toward === null ? context.topicId(found) : null,
      strength,
      fact,
    });
  }
}

/** A feeling tied to something is keener than the same word of a temper. */
const TIED = 1.3;
