import type { Expectation, Story } from "../story/story.js";
import type { Proofs } from "./report/report.js";

/** What can be shown of every play of a story, before any is played. */
export interface Proved extends Proofs {
  /** Whether no play can go against an expectation. */
  readonly expectation: (expectation: Expectation) => boolean;
}

export function proofs(_: Story): Proved {
  return { line: () => null, ending: () => null, expectation: () => false };
}
