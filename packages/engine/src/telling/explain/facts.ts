import type { Entry, EntryId, Transcript, Weighed } from "../../performance/transcript.js";
import type { FactId, Story } from "../../story/story.js";

/** A sentence of the author's, and how much of an entry rests on it. */
export interface Rest {
  readonly fact: FactId;
  /** The shares of all facts come to 1. */
  readonly share: number;
}

/** What is handed on along each link of a chain of causes, and across an earlier act to what moved its doer. */
const HANDED_ON = { link: 0.9, act: 0.35 };
/** Links beyond this, and weights below it, are let go. */
const FARTHEST = 9;
const LEAST = 0.002;

/**
 * Which of the author's sentences an entry rests on, the most important first: what spoke for an act more than for the next
 * best is handed on along the recorded causes to the sentences that they started from.
 * @throws RangeError when there is no such entry.
 */
export function factsOf(
  story: Story,
  { entries }: Pick<Transcript, "entries">,
  id: EntryId,
): readonly Rest[] {
  const entry = entries[id];
  if (entry === undefined) throw new RangeError(`No entry ${id} in a transcript of ${entries.length}.`);
  const weights = new Float64Array(story.facts.length);
  hand(entries, entry, { weight: 1, far: 0 }, weights);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return [...weights]
    .map((weight, fact) => ({ fact, share: sum === 0 ? 0 : weight / sum }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.fact - b.fact);
}

interface Handed {
  readonly weight: number;
  readonly far: number;
}

function hand(entries: readonly Entry[], entry: Entry, { weight, far }: Handed, weights: Float64Array): void {
  if (entry.type === "given") {
    if (entry.fact !== null) weights[entry.fact] = weights[entry.fact]! + weight;
    return;
  }
  if (weight < LEAST || far > FARTHEST) return;
  const passed = entry.type === "act" && far > 0 ? HANDED_ON.act : HANDED_ON.link;
  for (const [cause, share] of causesOf(entries, entry))
    hand(entries, entries[cause]!, { weight: weight * passed * share, far: far + 1 }, weights);
}

// The causes of an entry with their shares: of an act, by what spoke for it more than for the next best.
function causesOf(entries: readonly Entry[], entry: Entry): readonly (readonly [EntryId, number])[] {
  const weigh = entry.because.map((id) => entries[id]!).find(({ type }) => type === "weigh");
  if (entry.type === "act" && weigh?.type === "weigh") {
    const told = weighed(weigh.chosen, weigh.others);
    if (told.length > 0) return told;
  }
  const causes = entry.because.filter((id) => id > 0 || entries[id]!.type === "given");
  const carried = causes.filter((id) => entries[id]!.type === entry.type || entries[id]!.type === "given");
  const changed = causes.length - carried.length;
  const all = carried.length === 0 || changed === 0;
  return causes.map((id) => {
    const part = carried.includes(id) ? CARRIED / carried.length : (1 - CARRIED) / changed;
    return [id, all ? 1 / causes.length : part];
  });
}

function weighed(chosen: Weighed, others: readonly Weighed[]): readonly (readonly [EntryId, number])[] {
  const amountIn = ({ reasons }: Weighed, rule: string): number =>
    reasons.reduce((sum, reason) => sum + (reason.rule === rule ? reason.amount : 0), 0);
  const ahead = chosen.reasons.flatMap(({ rule, amount, because }) => {
    const theirs = others.reduce((sum, other) => sum + amountIn(other, rule), 0) / Math.max(1, others.length);
    const advantage = Math.max(0, amount - theirs) + OWN * Math.max(0, amount);
    return because.length === 0 || advantage <= 0 ? [] : [{ advantage, because }];
  });
  const sum = ahead.reduce((all, { advantage }) => all + advantage, 0);
  return ahead.flatMap(({ advantage, because }) =>
    because.map((id) => [id, advantage / sum / because.length] as const),
  );
}

/** How much of a need, a hope or a relation is still what it was, beside what last changed it. */
const CARRIED = 0.75;

/** How much a reason counts that speaks for the others as well. */
const OWN = 0.5;
