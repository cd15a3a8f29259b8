import { appraise, type Happening } from "../../../src/faculty/appraise.js";
import { every, type Claim } from "../claim.js";

const PLAIN: Happening = {
  congruence: 0,
  utility: 1,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "none",
  adherence: 0,
  attractiveness: 0,
};

/** What is mixed stays mixed: blame and benefit are apart, and the wants of others are theirs. */
export function mixtures(): Claim[] {
  const mixed: readonly (readonly [string, Partial<Happening>, readonly string[]])[] = [
    [
      "a welcome wrong: joy and reproach, no gratitude, no anger",
      { congruence: 0.7, agent: "other", adherence: -0.6 },
      ["joy", "reproach"],
    ],
    [
      "a kind hurt: distress and admiration, no anger",
      { congruence: -0.7, agent: "other", adherence: 0.6 },
      ["distress", "admiration"],
    ],
    [
      "a gain from my own wrong: joy and shame",
      { congruence: 0.7, agent: "self", adherence: -0.6 },
      ["joy", "shame"],
    ],
    [
      "a sacrifice: distress and pride",
      { congruence: -0.7, agent: "self", adherence: 0.6 },
      ["distress", "pride"],
    ],
    [
      "a wrong done by one I find appealing: love beside anger",
      { congruence: -0.7, agent: "other", adherence: -0.6, attractiveness: 0.5 },
      ["distress", "reproach", "anger", "love"],
    ],
    ["what one wants not to be, prevented: joy", { congruence: -0.7, utility: -1 }, ["joy"]],
    ["what one wants not to be, served: distress", { congruence: 0.7, utility: -1 }, ["distress"]],
    [
      "one I dislike is served what he wants not to be: gloating",
      { congruence: 0.7, utility: -1, affected: "other", relation: -0.8 },
      ["gloating"],
    ],
    [
      "one I dislike is spared what he wants not to be: resentment",
      { congruence: -0.7, utility: -1, affected: "other", relation: -0.8 },
      ["resentment"],
    ],
    [
      "one I like is served what she wants not to be: pity",
      { congruence: 0.7, utility: -1, affected: "other", relation: 0.8 },
      ["pity"],
    ],
    [
      "one I like is spared what she wants not to be: happy-for",
      { congruence: -0.7, utility: -1, affected: "other", relation: 0.8 },
      ["happy-for"],
    ],
    [
      "what one I like hoped for fails: pity",
      { congruence: 0.7, affected: "other", relation: 0.8, new: false, likelihood: 0, before: 0.6 },
      ["pity"],
    ],
    [
      "what one I dislike feared fails: resentment",
      { congruence: -0.7, affected: "other", relation: -0.8, new: false, likelihood: 0, before: 0.6 },
      ["resentment"],
    ],
    ["the fortune of one I neither like nor dislike: nothing", { congruence: 0.7, affected: "other" }, []],
    [
      "a hope that never was cannot fail: nothing",
      { congruence: 0.7, new: false, likelihood: 0, before: 0 },
      [],
    ],
    [
      "an unhoped-for good is joy, not satisfaction",
      { congruence: 0.7, new: false, likelihood: 1, before: 0 },
      ["joy"],
    ],
    [
      "a hope that fails by another's wrong: disappointment and anger",
      { congruence: 0.7, new: false, likelihood: 0, before: 0.8, agent: "other", adherence: -0.6 },
      ["distress", "disappointment", "reproach", "anger"],
    ],
    [
      "a fear that another dispels: relief and gratitude",
      { congruence: -0.7, new: false, likelihood: 0, before: 0.8, agent: "other", adherence: 0.6 },
      ["joy", "relief", "admiration", "gratitude"],
    ],
  ];
  return mixed.map(([says, happening, kinds]) =>
    every(says, [happening], () => {
      const found = appraise({ ...PLAIN, ...happening }).feelings.map(({ kind }) => kind);
      return [...found].sort().join() === [...kinds].sort().join() ? null : `found ${found.join(", ")}`;
    }),
  );
}
