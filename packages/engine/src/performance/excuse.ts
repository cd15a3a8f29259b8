import { FEELING } from "../story/words.js";
import type { Deed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** Seen remorse lowers the blame for what was talked about; for a deed done on another's order, more. */
export function excuse(
  unfolding: Unfolding,
  who: number,
  { about, by }: { readonly about: number | null; readonly by: number },
  cause: EntryId,
): void {
  const topic = about === null ? undefined : unfolding.premise.story.topics[about];
  if (topic?.kind !== "event" || by <= 0) return;
  const ordered = unfolding.premise.story.events[topic.index]!.orderedBy === null ? 1 : 1.6;
  const before = unfolding.state.blame(who, topic.index);
  const now = thousandths(Math.max(0, before - by * ordered));
  if (now === thousandths(before)) return;
  unfolding.happen(
    { type: "blame", who, event: topic.index, by: now - thousandths(before), now },
    [cause],
    "blame: remorse was seen",
  );
}

/** How much of the blame owning to a deed takes, by what is said: an apology more than an admission (Scher and Darley 1997). */
const OWNS: Readonly<Partial<Record<string, number>>> = { apologize_to: 0.2, confess_to: 0.16, admit: 0.08 };

/** The part that counts without remorse. */
const UNREPENTANT = 0.4;

/** Owning to a deed lowers the blame for it, the more so the more remorse is felt. */
export function owned(unfolding: Unfolding, { by, act, about }: Deed, cause: EntryId): void {
  const share = OWNS[unfolding.premise.story.acts[act]!.name];
  if (share === undefined) return;
  const felt = Math.max(
    ...[FEELING.remorse, FEELING.shame].map((kind) => unfolding.state.feeling(by, kind, by)),
  );
  const sincere = UNREPENTANT + (1 - UNREPENTANT) * Math.min(1, 2 * felt);
  for (const who of unfolding.state.cast())
    if (who !== by) excuse(unfolding, who, { about, by: share * sincere }, cause);
}
