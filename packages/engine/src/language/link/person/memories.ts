import { PARTS, type FeelingKind, type Part } from "../../../story/words.js";
import { nearest } from "../../text/fault.js";
import { placeOf, type Node } from "../../text/tree.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { NEED_WORDS } from "../../vocabulary/effects.js";
import { FEELING_WORDS, INTENSE } from "../../vocabulary/feelings.js";
import type { Context } from "../context.js";
import { graded, strength } from "../degree.js";
import { memoryOf, type Draft, type MemoryDraft, type Statement } from "../draft.js";

/** "remembers the killing with horror, when touched on the face" */
export function remember(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const [what = "", ...cues] = said.split(/,? when /);
  const [, name = what, feeling] = /^(.+?)(?: with (.+))?$/.exec(what)!;
  const found = context.topic(name, draft.who, node);
  if (found === null) return;
  if (found.kind !== "event") return context.unread(node, name);
  const memory = memoryOf(draft, found.index);
  const fact = context.fact(node, `${draft.name} ${text}`);
  memory.fact ??= fact;
  if (feeling !== undefined) {
    for (const one of feeling.split(/ and /)) charge(context, memory, one, node, fact);
  }
  for (const cue of cues) cued(context, draft, memory, cue, node);
}

function charge(context: Context, memory: MemoryDraft, written: string, node: Node, fact: number): void {
  const grade = graded(written);
  const kind = feelingOf(context, grade.text, node);
  if (kind === null) return;
  const plain = INTENSE.has(grade.text) ? PLAIN.feeling * KEEN : PLAIN.feeling;
  memory.charges.push({ kind, toward: null, strength: strength(plain, grade), fact });
}

/** A word such as "horror" says more than "fear". */
const KEEN = 1.4;

/** "feels guilt about the killing, deeply", "feels no guilt about …", "feels hatred toward Rey", "feels hope" */
export function feel(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const grade = graded(said);
  const match = /^(no )?(.+?)(?: (about|toward|towards|for|of|at|with|over) (.+))?$/.exec(grade.text)!;
  const kind = feelingOf(context, match[2]!, node);
  if (kind === null) return;
  const fact = context.fact(node, `${draft.name} ${text}`);
  const plain = INTENSE.has(match[2]!) ? PLAIN.feeling * KEEN : PLAIN.feeling;
  const amount = match[1] === undefined ? strength(plain, grade) : 0;
  if (match[4] === undefined) {
    draft.sentiments.push({ kind, toward: null, about: null, strength: amount, fact });
    return;
  }
  const found = context.topic(match[4], draft.who, node);
  if (found === null) return;
  if (found.kind === "event")
    memoryOf(draft, found.index).charges.push({ kind, toward: null, strength: amount, fact });
  else if (found.kind === "person")
    draft.sentiments.push({ kind, toward: found.index, about: null, strength: amount, fact });
  else draft.sentiments.push({ kind, toward: null, about: context.topicId(found), strength: amount, fact });
}

/** A feeling by its word; null, with a fault, when it is none. */
export function feelingOf(context: Context, written: string, node: Node): FeelingKind | null {
  const kind = FEELING_WORDS.get(written.trim().toLowerCase());
  if (kind !== undefined) return kind;
  context.faults.add(
    "feeling-unknown",
    placeOf(node, written.trim()),
    [written.trim()],
    nearest(written.trim(), FEELING_WORDS.keys()),
  );
  return null;
}

/** "hoped the killing would end the pull", "…, and it did" */
export function prospect(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const cameTrue = /, and it (?:did|has)$/.test(said);
  const grade = graded(said.replace(/, (?:and it did|and it has|but it did not|in vain)$/, ""));
  const match = /^(?:that )?(.+?) would (.+)$/.exec(grade.text);
  const found = match === null ? null : context.topic(match[1]!, draft.who, node);
  if (match === null || (found !== null && found.kind !== "event")) return context.unread(node, grade.text);
  if (found === null) return;
  const ends = /^(?:end|stop|silence|cure|ease) (.+)$/.exec(match[2]!);
  const brings = /^(?:bring|give|mean|win)(?: (?:him|her|them))? (.+)$/.exec(match[2]!);
  const frees = /^(?:free|release) /.test(match[2]!);
  const need = frees ? "autonomy" : ends !== null ? "peace" : NEED_WORDS[brings?.[1] ?? ""];
  const about = ends === null ? null : context.topic(ends[1]!, draft.who, node);
  if (need === undefined) return context.unread(node, match[2]!);
  draft.prospects.push({
    event: found!.index,
    topic: about === null ? null : context.topicId(about),
    need,
    strength: strength(PLAIN.prospect, grade),
    cameTrue,
    fact: context.fact(node, `${draft.name} ${text}`),
  });
}

function cued(context: Context, draft: Draft, memory: MemoryDraft, written: string, node: Node): void {
  const part = /^(?:touched|held|struck)(?: on (?:the |his |her |their )?(.+))?$/.exec(written);
  if (part !== null) {
    const found = PARTS.find((row) => row === part[1]);
    memory.cues.push(found === undefined ? { type: "part", part: "face" } : { type: "part", part: found });
    return;
  }
  const spoken = /^(.+?) is (?:spoken of|named|mentioned|seen|there)$/.exec(written);
  const found = spoken === null ? null : context.topic(spoken[1]!, draft.who, node);
  if (found !== null) {
    memory.cues.push({ type: "topic", topic: context.topicId(found) });
    return;
  }
  const act =
    context.acts.participle(written.replace(/^(?:he|she|they) is /, "")) ??
    context.acts.read(written, ["present", "gerund"])?.act;
  if (spoken === null && act !== undefined && act !== null) memory.cues.push({ type: "act", act });
  else if (spoken === null) context.unread(node, written);
}

export type { Part };
