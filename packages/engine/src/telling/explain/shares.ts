import type { Entry, EntryId, Reason, Weighed } from "../../performance/transcript.js";

/** An entry or a sentence by its number, and how much rests on it. */
export type Share = readonly [id: number, share: number];

/**
 * The causes of an entry with their shares, which come to 1: of an act, by what spoke for it more than for the next best; of
 * a quantity, by how much of it there had been before and how much came.
 */
export function causesOf(entries: readonly Entry[], entry: Entry): readonly Share[] {
  const weigh = entry.because.map((id) => entries[id]!).find(({ type }) => type === "weigh");
  if (entry.type === "act" && weigh?.type === "weigh") {
    const told = weighed(weigh.chosen, weigh.others);
    if (told.length > 0) return told;
  }
  const causes = entry.because.filter((id) => id > 0 && entries[id]!.type !== "weigh");
  const had = hadBefore(entries, entry, causes);
  const came = causes.filter((id) => !had.includes(id));
  if (had.length === 0 || came.length === 0) return evenly(causes, 1);
  const share = carried(entry);
  return [...evenly(had, share), ...evenly(came, 1 - share)];
}

function evenly(ids: readonly EntryId[], share: number): readonly Share[] {
  return ids.map((id): Share => [id, share / ids.length]);
}

/** True for two changes of one quantity of one person. */
export function isSame(one: Entry, other: Entry): boolean {
  const name = quantity(one);
  return name !== null && name === quantity(other);
}

// Where a quantity has what it was before from: the last change of the same, or else the author.
function hadBefore(entries: readonly Entry[], entry: Entry, causes: readonly EntryId[]): readonly EntryId[] {
  if (quantity(entry) === null) return [];
  const same = causes.filter((id) => isSame(entry, entries[id]!));
  return same.length > 0 ? same : causes.filter((id) => entries[id]!.type === "given");
}

// What is changed, as a name; null where it is no quantity that goes on from what it was.
function quantity(entry: Entry): string | null {
  switch (entry.type) {
    case "feel":
      return `feel ${entry.who} ${entry.kind} ${entry.toward ?? entry.who}`;
    case "mood":
    case "body":
      return `${entry.type} ${entry.who} ${entry.quantity}`;
    case "need":
      return `need ${entry.who} ${entry.need}`;
    case "relate":
      return `relate ${entry.who} ${entry.to} ${entry.quantity}`;
    case "prospect":
      return `prospect ${entry.who} ${entry.want}`;
    case "believe":
      return `believe ${entry.who} ${entry.proposition}`;
    case "learn":
      return `learn ${entry.who} ${entry.event}`;
    case "attend":
      return `attend ${entry.who} ${entry.topic}`;
    default:
      return null;
  }
}

/** Of what is on one's mind it is not recorded how much came. */
const HALF = 0.5;

// The share of a quantity that there had been before it was changed.
function carried(entry: Entry): number {
  if ("by" in entry && "now" in entry) return part(Math.abs(entry.now - entry.by), Math.abs(entry.by));
  if (entry.type === "prospect" || entry.type === "believe" || entry.type === "learn")
    return part(Math.abs(entry.from), Math.abs(entry.to - entry.from));
  return HALF;
}

function part(before: number, came: number): number {
  return before + came === 0 ? HALF : before / (before + came);
}

/** How much a reason counts that speaks for the others as well, beside how much more it speaks for the act. */
const OWN = 4;

// Reasons that nothing is recorded for hold for anybody, and explain nothing. What rests on the same is the same reason.
function weighed(chosen: Weighed, others: readonly Weighed[]): readonly Share[] {
  const same = (one: Reason, other: Reason): boolean =>
    one.rule === other.rule && one.because.join() === other.because.join();
  const amountIn = ({ reasons }: Weighed, reason: Reason): number =>
    reasons.reduce((sum, other) => sum + (same(reason, other) ? other.amount : 0), 0);
  const ahead = chosen.reasons.flatMap((reason) => {
    const { amount, because } = reason;
    const theirs =
      others.reduce((sum, other) => sum + amountIn(other, reason), 0) / Math.max(1, others.length);
    const advantage = Math.max(0, amount - theirs) + OWN * Math.max(0, amount);
    return because.length === 0 || advantage <= 0 ? [] : [{ advantage, because }];
  });
  const sum = ahead.reduce((all, { advantage }) => all + advantage, 0);
  return ahead.flatMap(({ advantage, because }) =>
    because.map((id): Share => [id, advantage / sum / because.length]),
  );
}
