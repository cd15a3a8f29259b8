import { PARTS, type FeelingKind } from "../../../story/words.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { PLAIN } from "../../vocabulary/degrees.js";
import { NEED_WORDS } from "../../vocabulary/effects.js";
import { FEELING_WORDS, INTENSE } from "../../vocabulary/feelings.js";
import { own } from "../../vocabulary/own.js";
import { cutAt } from "../acts.js";
import type { Context } from "../context.js";
import { graded, strength } from "../degree.js";
import { memoryOf, type Draft, type MemoryDraft, type Statement } from "../draft.js";

/** "remembers the killing with horror, when touched on the face" */
export function remember(context: Context, draft: Draft, statement: Statement, said: string): void {
  const { text, node } = statement;
  const [what = "", ...cues] = said.split(/,? when /);
  const [name, feeling] = context.names.find("event", what) >= 0 ? [what, ""] : withFeeling(what);
  const found = context.topic(name, draft.who, node);
  if (found === null) return;
  if (found.kind !== "event") return context.unread(node, name);
  const memory = memoryOf(draft, found.index);
  const fact = context.fact(node, `${draft.name} ${text}`);
  memory.fact ??= fact;
  for (const one of feeling === "" ? [] : feeling.split(/,(?: and)? | and /)) {
    const grade = graded(one);
    const kind = feelingOf(context, grade.text, node);
    if (kind !== null)
      charge(context, memory, statement, { kind, strength: strength(plain(grade.text), grade), fact });
  }
  for (const cue of cues) cued(context, { draft, memory, node }, cue);
}

// An event may have "with" in its name.
function withFeeling(what: string): readonly [string, string] {
  const at = what.lastIndexOf(" with ");
  return at < 0 ? [what, ""] : [what.slice(0, at), what.slice(at + 6)];
}

interface Felt {
  readonly kind: FeelingKind;
  readonly strength: number;
  readonly fact: number;
}

// One cannot feel a thing about an event and not feel it.
function charge(
  context: Context,
  memory: MemoryDraft,
  { text, node, inherited }: Statement,
  felt: Felt,
): void {
  const before = memory.charges.find(({ kind, toward }) => kind === felt.kind && toward === null);
  if (before !== undefined && inherited) return;
  if (before !== undefined && before.fact !== null && (before.strength === 0) !== (felt.strength === 0))
    return context.contradicts(node, text, before.fact);
  memory.charges.push({ ...felt, toward: null });
}

/** A word such as "horror" says more than "fear". */
const KEEN = 1.4;

function plain(word: string): number {
  return INTENSE.has(word) ? PLAIN.feeling * KEEN : PLAIN.feeling;
}

/** "feels guilt about the killing, deeply", "feels no guilt about …", "feels hatred toward Ada", "feels hope" */
export function feel(context: Context, draft: Draft, statement: Statement, said: string): void {
  const { text, node } = statement;
  const grade = graded(said);
  const match = /^(no )?(.+?)(?: (about|toward|towards|for|of|at|with|over) (.+))?$/.exec(grade.text);
  if (match === null) return context.unread(node, said);
  const kind = feelingOf(context, match[2]!, node);
  if (kind === null) return;
  const fact = context.fact(node, `${draft.name} ${text}`);
  const amount = match[1] === undefined ? strength(plain(match[2]!), grade) : 0;
  const found = match[4] === undefined ? null : context.topic(match[4], draft.who, node);
  if (match[4] !== undefined && found === null) return;
  if (found?.kind === "event")
    return charge(context, memoryOf(draft, found.index), statement, { kind, strength: amount, fact });
  const toward = found?.kind === "person" ? found.index : null;
  const about = found === null || toward !== null ? null : context.topicId(found);
  draft.sentiments.push({ kind, toward, about, strength: amount, fact });
}

/** A feeling by its word; null, with a fault, when it is none. */
export function feelingOf(context: Context, written: string, node: Node): FeelingKind | null {
  const word = written.trim();
  const kind = FEELING_WORDS.get(word.toLowerCase());
  if (kind !== undefined) return kind;
  context.faults.add("feeling-unknown", placeOf(node, word), [word], nearest(word, FEELING_WORDS.keys()));
  return null;
}

/** "hoped the killing would end the pull", "…, and it did" */
export function prospect(context: Context, draft: Draft, { text, node }: Statement, said: string): void {
  const cameTrue = /, and it (?:did|has)$/.test(said);
  const grade = graded(said.replace(/, (?:and it did|and it has|but it did not|in vain)$/, ""));
  const [subject, brought] = cutAt(grade.text.replace(/^that /, ""), " would ");
  if (brought === "") return context.unread(node, said);
  const found = context.topic(subject, draft.who, node);
  if (found === null) return;
  if (found.kind !== "event") return context.unread(node, subject);
  const ends = /^(?:end|stop|silence|cure|ease) (.+)$/.exec(brought);
  const brings = /^(?:bring|give|mean|win)(?: (?:him|her|them|it))? (.+)$/.exec(brought);
  const frees = /^(?:free|release) /.test(brought);
  const need = frees ? "autonomy" : ends !== null ? "peace" : own(NEED_WORDS, brings?.[1] ?? "");
  const about = ends === null ? null : context.topic(ends[1]!, draft.who, node);
  if (need === undefined) return context.unread(node, brought);
  draft.prospects.push({
    event: found.index,
    topic: about === null ? null : context.topicId(about),
    need,
    strength: strength(PLAIN.prospect, grade),
    cameTrue,
    fact: context.fact(node, `${draft.name} ${text}`),
  });
}

// "touched on the face", "the mask is seen", "he is accused"
function cued(
  context: Context,
  { draft, memory, node }: { readonly draft: Draft; readonly memory: MemoryDraft; readonly node: Node },
  written: string,
): void {
  const part =
    /^(?:he is |she is |they are |it is )?(?:touched|held|struck) on (?:the |his |her |their |its )?(.+)$/.exec(
      written,
    );
  if (part !== null) {
    const found = PARTS.find((row) => row === part[1]);
    if (found === undefined) context.unread(node, part[1]!);
    else memory.cues.push({ type: "part", part: found });
    return;
  }
  const spoken = /^(.+?) is (?:spoken of|named|mentioned|seen|there|near)$/.exec(written);
  if (spoken !== null) {
    const found = context.topic(spoken[1]!, draft.who, node);
    if (found !== null) memory.cues.push({ type: "topic", topic: context.topicId(found) });
    return;
  }
  const verb = written.replace(/^(?:he|she|they|it) (?:is|are) /, "");
  const acts = context.acts.participle(verb);
  const read = acts.length > 0 ? null : context.acts.read(written, ["present", "gerund"]);
  const all = read === null ? acts : [read.act];
  if (all.length === 0) context.unread(node, written);
  for (const act of all) memory.cues.push({ type: "act", act });
}
