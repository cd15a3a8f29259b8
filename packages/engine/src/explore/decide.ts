import type { Story } from "../story/story.js";
import type { Tally, Witness } from "./tally.js";

/** The 95 % interval of a share of plays (Wilson 1927); 0 and 1 where there is none. */
export function interval(part: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = part / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** What many plays say of an expectation. */
export interface Decided {
  readonly text: string;
  readonly result: "holds" | "fails" | "undecided";
  /** The share of plays in which it was kept to or met, and its 95 % interval. */
  readonly share: number;
  readonly interval: readonly [number, number];
  /** The shortest play that goes against it. */
  readonly against: Witness | null;
}

/** The expectation that the engine adds to every story. */
export const CONSENT = "never: anyone is touched after refusing, uninvited";

/**
 * Decides each expectation by what was seen. "Never" and "always" fail with the first play against them and else hold in all
 * the plays; a share holds or fails when its whole interval lies on one side of what is asked, and is undecided otherwise.
 */
export function decided(story: Story, { plays, expectations }: Tally): readonly Decided[] {
  return expectations.map(({ kept, against }, e) => {
    const expected = story.expectations[e];
    const share = plays === 0 ? 0 : kept / plays;
    const range = interval(kept, plays);
    const claim = expected?.claim;
    const result =
      claim?.type === "share"
        ? bounded(range, claim.least ?? 0, claim.most ?? 1)
        : against !== null
          ? "fails"
          : plays === 0
            ? "undecided"
            : "holds";
    return {
      text: expected?.text ?? CONSENT,
      result,
      share,
      interval: range,
      against: claim?.type === "share" ? null : against,
    };
  });
}

function bounded([low, high]: readonly [number, number], least: number, most: number): Decided["result"] {
  if (low >= least && high <= most) return "holds";
  return high < least || low > most ? "fails" : "undecided";
}
