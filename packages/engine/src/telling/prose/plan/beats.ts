import type { Entry, EntryId } from "../../../performance/transcript.js";

/** The entries of one type. */
export type EntryOf<T extends Entry["type"]> = Extract<Entry, { type: T }>;
export type ActEntry = EntryOf<"act">;

/** One beat of a play: the entries that share its number, and what was done in it. */
export interface Beat {
  readonly index: number;
  readonly entries: readonly Entry[];
  readonly acts: readonly ActEntry[];
}

/** The play by beats, in order. */
export function beatsOf(entries: readonly Entry[]): readonly Beat[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last[0]!.beat === entry.beat) last.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group, index) => ({ index, entries: group, acts: group.filter(isAct) }));
}

export function isAct(entry: Entry): entry is ActEntry {
  return entry.type === "act";
}

/** The act that an answer to a touch, or a touch carried out, goes back to. */
export function offerOf(entries: readonly Entry[], offer: EntryId | null): ActEntry | null {
  const entry = offer === null ? undefined : entries[offer];
  return entry?.type === "act" ? entry : null;
}
