// What each faculty of a mind costs, asked alone through its door, beside what GAMYGDALA takes for one belief of two agents.
// Only appraise does the same work; the others show the scale.
import { faculty } from "@firelight/engine";
import { race } from "../lib/measure.js";
import { gamygdala } from "../peers/gamygdala.js";

const HAPPENING = {
  congruence: -0.7,
  utility: 0.9,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "other",
  adherence: -0.6,
  attractiveness: 0.2,
};
const ASKED = {
  appraise: () => faculty.appraise(HAPPENING),
  mood: () =>
    faculty.mood({
      nature: { neuroticism: 0.4, extraversion: 0.2 },
      feelings: { anger: 0.6, shame: 0.3 },
    }),
  recall: () =>
    faculty.recall({ ago: [60, 3600, 86400], cue: "gesture", pleasure: -0.4, charge: { distress: 0.7 } }),
  revise: () =>
    faculty.revise({ credence: 0.8, evidence: [{ source: "told", trust: 0.4, for: false, weight: 1 }] }),
  regulate: () => faculty.regulate({ feelings: { anger: 0.6, shame: 0.2 }, control: 0.6, arousal: 0.6 }),
  express: () => faculty.express({ feelings: { anger: 0.6, shame: 0.3 }, control: 0.5, arousal: 0.7 }),
  impression: () => faculty.impression({ actor: "enemy", act: "taunt", object: "enemy" }),
};

export function rows() {
  const { plain, ...times } = race({ plain: gamygdala(2), ...ASKED });
  return Object.entries(times).map(([name, ours]) => ({
    what: `faculty: ${name}`,
    ours,
    against: ["GAMYGDALA, a belief of two", plain],
    goal: null,
  }));
}
