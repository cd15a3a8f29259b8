import type { Expectation, Story } from "../story/story.js";
import type { Findings } from "./findings.js";
import { interval } from "./interval.js";
import type { Way } from "./way.js";

/** What exploration says of an expectation. */
export interface Verdict {
  readonly text: string;
  readonly result: "holds" | "fails" | "undecided";
  /** The share of sampled plays in which it was kept to or met, and its 95 % interval. */
  readonly share: number;
  readonly interval: readonly [number, number];
  /** The shortest play that goes against it; null where none was found, or where it is a share. */
  readonly against: Way | null;
  /** What it holds by: in how many plays, and to which depth every play was tried; "bounds" where no play at all can break it. */
  readonly by: { readonly plays: number; readonly depth: number } | "bounds" | null;
}

/** The expectation that the engine adds to every story. */
export const CONSENT = "never: anyone is touched after refusing, uninvited";

/** What was sampled, what a search found beside it, and to which depth all plays were tried. */
export interface Explored {
  readonly sampled: Findings;
  readonly found: Findings;
  readonly depth: number;
}

/** Whether an expectation can be broken by no play at all. */
type Unbreakable = (expectation: Expectation) => boolean;

/**
 * Decides each expectation. One about every play fails with the first play against it and else holds in all the plays; a
 * share holds or fails when its whole interval lies on one side of what is asked, and is undecided otherwise.
 */
export function verdicts(
  story: Story,
  { sampled, found, depth }: Explored,
  proved: Unbreakable = () => false,
): readonly Verdict[] {
  const { plays } = sampled;
  return [...story.expectations, null].map((expectation, e) => {
    const kept = sampled.counts[`kept:${e}`] ?? 0;
    const share = plays === 0 ? 0 : kept / plays;
    const range = interval(kept, plays);
    const text = expectation?.text ?? CONSENT;
    const claim = expectation?.claim;
    if (claim?.type === "share") {
      const result = plays === 0 ? "undecided" : bounded(range, claim.least ?? 0, claim.most ?? 1);
      return { text, result, share, interval: range, against: null, by: null };
    }
    const against = found.ways[`against:${e}`] ?? null;
    const ever = expectation !== null && against === null && proved(expectation);
    const holds = against === null && (ever || plays > 0);
    const result = against !== null ? "fails" : holds ? "holds" : "undecided";
    return {
      text,
      result,
      share,
      interval: range,
      against,
      by: ever ? "bounds" : holds ? { plays, depth } : null,
    };
  });
}

function bounded([low, high]: readonly [number, number], least: number, most: number): Verdict["result"] {
  if (low >= least && high <= most) return "holds";
  return high < least || low > most ? "fails" : "undecided";
}
