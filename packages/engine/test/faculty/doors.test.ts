// What the doors to the faculties answer to callers who err, and to those at the edges.
import { describe, expect, test } from "vitest";
import { faculty } from "../../src/index.js";
import { exp, ln } from "../../src/story/exact.js";

const BLOW: Parameters<typeof faculty.appraise>[0] = {
  congruence: -0.7,
  utility: 1,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "other",
  adherence: -0.7,
  attractiveness: 0,
};
const refuses = (says: string, ask: () => unknown): void =>
  test(`refuses: ${says}`, () => expect(ask).toThrow(new RangeError(says)));

refuses("congruence is a number from -1 to 1, not NaN", () => faculty.appraise({ ...BLOW, congruence: NaN }));
refuses("likelihood is a number from 0 to 1, not -0.1", () =>
  faculty.appraise({ ...BLOW, likelihood: -0.1 }),
);
refuses("coerced is a number from 0 to 1, not 2", () => faculty.appraise({ ...BLOW, coerced: 2 }));
refuses("mood[1] is a number from -1 to 1, not Infinity", () => faculty.mood({ mood: [0, Infinity, 0] }));
refuses("nature.openness is a number from -1 to 1, not 7", () => faculty.mood({ nature: { openness: 7 } }));
refuses("control is a number from 0 to 1, not 1.5", () => faculty.regulate({ feelings: {}, control: 1.5 }));
refuses("feelings.anger is a number from 0 to 1, not -1", () => faculty.express({ feelings: { anger: -1 } }));
refuses("ago[1] is a number from 1 to 4000000000, not 0", () => faculty.recall({ ago: [1, 0] }));
refuses("act[0] is a number from -4.3 to 4.3, not 9", () =>
  faculty.impression({ actor: "friend", act: [9, 0, 0], object: "friend" }),
);

describe("at the edges", () => {
  test("what is certain stays nearly so, and can be shaken", () => {
    const { credences } = faculty.revise({
      credence: 1,
      evidence: [{ source: "own body", for: false, weight: 1 }],
    });
    expect(credences[0]).toBeGreaterThan(0.9);
    expect(credences[0]).toBeLessThan(0.9999);
  });
  test("nothing happens, nothing is felt", () =>
    expect(faculty.appraise({ ...BLOW, congruence: 0, adherence: 0 })).toEqual({ feelings: [] }));
  test("no feelings, a face at rest", () =>
    expect(faculty.express({ feelings: {} })).toMatchObject({
      kind: null,
      units: [],
      posture: "upright",
      gaze: "at",
    }));
  test("sorrow and shame bend the back, and weep", () =>
    expect(faculty.express({ feelings: { distress: 0.9, shame: 0.8 }, arousal: 0.3 })).toMatchObject({
      posture: "slumped",
      gaze: "down",
      felt: { distress: 0.9 },
    }));
  test("the door leaves what it is given as it was", () => {
    const asked = Object.freeze({ ...BLOW });
    expect(() => faculty.appraise(asked)).not.toThrow();
  });
  test("a fitting act stays on the scale", () => {
    const { fitting } = faculty.impression({
      actor: [4.3, -4.3, 4.3],
      act: [-4.3, 4.3, 4.3],
      object: [-4.3, -4.3, 4.3],
    });
    expect(fitting.epa.every((x) => Math.abs(x) <= 4.3)).toBe(true);
  });
});

test("exp and ln undo each other, and agree with those of the machine", () => {
  for (let x = -9; x <= 9; x += 0.37) {
    expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    expect(ln(exp(x))).toBeCloseTo(x, 12);
  }
});
