import { Bounds } from "../performance/bounds.js";
import type { Story } from "../story/story.js";
import type { Proofs } from "./report/report.js";

/** The proofs for a story: from what no rule ever changes, and how far rules go. */
export function proofs(story: Story): Proofs {
  const bounds = new Bounds(story);
  return {
    line: (index) => {
      const { when, ...deed } = story.lines[index]!;
      const why = bounds.undone(deed) ?? (when === null ? null : bounds.refuted(when));
      return why === null ? null : `unreachable: ${why}`;
    },
    ending: (name) => {
      const whys = story.endings.filter((row) => row.name === name).map(({ when }) => bounds.refuted(when));
      return whys.length > 0 && whys.every((why) => why !== null) ? `unreachable: ${whys[0]!}` : null;
    },
    expectation: ({ claim }) => {
      if (claim.type === "never") return bounds.refuted(claim.condition) !== null;
      if (claim.type === "always") return bounds.refuted(claim.condition, false) !== null;
      return claim.type === "before" && bounds.refuted(claim.second) !== null;
    },
  };
}
