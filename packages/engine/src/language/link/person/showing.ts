import { PARTS, type Part } from "../../../story/words.js";
import { placeOf, type Node } from "../../text/node.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import type { Draft, Statement } from "../draft.js";
import { feelingOf } from "./memories.js";

/** "shows anger by his jaw, then by his whole body" */
export function show(context: Context, draft: Draft, { node }: Statement, said: string): void {
  const match = /^(.+?) (?:by|in|with) (.+)$/.exec(said);
  if (match === null) return context.unread(node, said);
  const feeling = feelingOf(context, match[1]!, node);
  if (feeling === null) return;
  const channels = match[2]!
    .split(/,(?: then)?(?: by| in| with)?| then(?: by| in| with)?| and(?: by| in| with)? /)
    .map((part) => part.trim().replace(/^(?:by |in |with )?(?:his|her|their|its|the) /, ""));
  draft.channels.push({ feeling, channels: channels.filter((channel) => channel !== "") });
}

/** "hides fear"; "hides the sale from Ben" is a want. */
export function hide(context: Context, draft: Draft, { node }: Statement, said: string): void {
  for (const word of said.split(/,(?: and)? | and | or /)) {
    const kind = feelingOf(context, word, node);
    if (kind !== null) draft.hidden.add(kind);
  }
}

const BEARS = /^(an? |the )?(.+?)(?: on (?:his|her|their|its|the) (.+?))?(?:,? from (.+))?$/;

export interface Borne {
  readonly name: string;
  readonly part: Part;
  readonly from: string | null;
}

/** "bears a scar on his face, from the duel": its name and part, before events are known. */
export function borne(said: string): Borne | null {
  const match = BEARS.exec(said);
  if (match === null) return null;
  const part = PARTS.find((row) => row === match[3]) ?? own(NEAR, match[3] ?? "") ?? "face";
  return { name: `the ${match[2]!}`, part, from: match[4] ?? null };
}

/** Parts of the body that people name and the model has under another. */
const NEAR: Readonly<Record<string, Part>> = {
  cheek: "face",
  brow: "face",
  forehead: "face",
  temple: "face",
  chin: "face",
  jaw: "face",
  eye: "face",
  neck: "torso",
  chest: "torso",
  back: "torso",
  wrist: "hand",
  palm: "hand",
  knuckles: "hand",
  finger: "hand",
  lip: "mouth",
};

export function markEvent(context: Context, draft: Draft, from: string | null, node: Node): number | null {
  if (from === null) return null;
  const found = context.topic(from, draft.who, node);
  if (found !== null && found.kind !== "event")
    context.faults.add("statement-unread", placeOf(node, from), [from]);
  return found?.kind === "event" ? found.index : null;
}
