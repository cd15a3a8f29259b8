import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { answers, folderOf, hear, textOf } from "./stage.js";

const HOUSE = fileURLToPath(new URL("../../..", import.meta.url));

const folder = await folderOf({ "two.jsonl": `{"feelings":{"anger":0.6}}\n\n{"feelings":{"anger":2}}\n` });

/** Asks a faculty one thing after another; gives the code and the answers. */
async function ask(name: string, ...lines: readonly (object | string)[]): Promise<[number, unknown[]]> {
  const { code, out } = await hear(`faculty ${name}`, folder, {
    lines: lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))),
  });
  return [
    code,
    out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  ];
}
const fine = (name: string, asked: object, answer: object): void =>
  test(`${name} ${JSON.stringify(asked)}`, async () =>
    expect(await ask(name, asked)).toMatchObject([0, [answer]]));
const wrong = (name: string, asked: object | string, error: string): void =>
  test(`wrong: ${name} ${JSON.stringify(asked)}`, async () =>
    expect(await ask(name, asked)).toEqual([1, [{ error: expect.stringContaining(error), line: 1 }]]));

const BLOW = {
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

fine("appraise", BLOW, {
  feelings: [
    { kind: "distress", strength: 0.7, implies: [] },
    { kind: "reproach", strength: 0.7, implies: [] },
    { kind: "anger", strength: 0.7, implies: ["distress", "reproach"] },
  ],
});
fine("appraise", { ...BLOW, control: 0 }, { feelings: [{ strength: 0.7 }, { strength: 0.21 }, {}] });
// Each course of a prospect, for oneself, one who is liked and one who is disliked.
const FORTUNE = { ...BLOW, congruence: 1, utility: 0.8, agent: "none" };
const COMES = { new: false, likelihood: 1, before: 0.5 };
const FAILS = { new: false, likelihood: 0, before: 0.5 };
const LIKED = { affected: "other", relation: 0.5 };
const DISLIKED = { affected: "other", relation: -0.5 };
const ILL = { utility: -0.8 };
for (const [asked, ...feelings] of [
  [{}, "joy 0.8"],
  [ILL, "distress 0.8"],
  [{ likelihood: 0.5 }, "hope 0.4"],
  [{ likelihood: 0.5, ...ILL }, "fear 0.4"],
  [{ likelihood: 0 }],
  [COMES, "joy 0.8", "satisfaction 0.4"],
  [{ ...COMES, ...ILL }, "distress 0.8", "fears-confirmed 0.4"],
  [FAILS, "distress 0.4", "disappointment 0.4"],
  [{ ...FAILS, ...ILL }, "joy 0.4", "relief 0.4"],
  [LIKED, "happy-for 0.4"],
  [{ ...LIKED, ...ILL }, "pity 0.4"],
  [{ ...LIKED, ...COMES }, "happy-for 0.4"],
  [{ ...LIKED, ...FAILS }, "pity 0.2"],
  [{ ...LIKED, ...FAILS, ...ILL }, "happy-for 0.2"],
  [DISLIKED, "resentment 0.4"],
  [{ ...DISLIKED, ...ILL }, "gloating 0.4"],
  [{ ...DISLIKED, ...FAILS }, "gloating 0.2"],
  [{ ...DISLIKED, ...FAILS, ...ILL }, "resentment 0.2"],
  [{ ...LIKED, ...ILL, agent: "other" }, "pity 0.4", "reproach 0.7", "anger 0.52915"],
  [{ ...DISLIKED, ...ILL, agent: "other" }, "gloating 0.4", "reproach 0.7"],
] as const)
  test(`appraise ${JSON.stringify(asked)}: ${feelings.join(", ")}`, async () =>
    expect(await ask("appraise", { ...FORTUNE, ...asked })).toEqual([
      0,
      [
        {
          feelings: feelings.map((felt) => ({
            kind: felt.split(" ")[0],
            strength: Number(felt.split(" ")[1]),
            implies: expect.any(Array),
          })),
        },
      ],
    ]));

fine("mood", {}, { mood: [0, 0, 0], octant: "neutral" });
fine("mood", { mood: [1, 1, 1] }, { octant: "exuberant" });
fine("mood", { nature: { neuroticism: 1 } }, { home: [-0.19, 0.57, 0], octant: "anxious" });
fine(
  "recall",
  { ago: [1, 4], cue: "gesture", charge: { distress: 1 } },
  { baseLevel: 0.405465, recalled: true },
);
fine("recall", { cue: "person" }, { baseLevel: null, recalled: false, vividness: 0, feelings: [] });
fine("recall", { cue: "part", pleasure: -1, charge: { anger: 0.5 } }, { vividness: 0.77 });
fine("recall", { cue: "part", pleasure: 1, charge: { anger: 0.5 } }, { vividness: 0.53 });
fine("recall", { cue: "part", pleasure: 1 }, { vividness: 0.65 });
const EYES = { source: "own eyes", weight: 1 };
fine("revise", { credence: 0.5, evidence: [{ ...EYES, for: true }] }, { credences: [0.832018] });
fine("revise", { credence: 0.5, evidence: [{ ...EYES, for: false }] }, { credences: [0.167982] });
fine("revise", { credence: 0.5, evidence: [] }, { credences: [] });
fine("regulate", { feelings: { anger: 0.9 }, control: 0.1, arousal: 0.8 }, { how: "vent", held: false });
fine("regulate", { feelings: { joy: 1 }, control: 0.1 }, { how: "none", kind: null });
fine("express", { feelings: { anger: 0.6 } }, { units: [4, 5, 7, 23], felt: { anger: 0.6 } });
fine("express", { feelings: { sadness: 0.7 }, control: 0.5 }, { units: [1, 4, 14, 17, 24] });
fine("express", { feelings: { anger: 0.6 }, arousal: 0 }, { voice: { rate: -56.12, volume: 17 } });
fine("express", { feelings: { sadness: 0.5 } }, { units: [1, 4, 15], felt: { distress: 0.5 } });
fine("express", { pleasure: -0.64, arousal: 0.6, dominance: -0.43 }, { kind: "fear", gaze: "away" });
fine(
  "impression",
  { actor: "enemy", act: "taunt", object: "Enemy" },
  { deflection: expect.closeTo(4.4636, 4) },
);
fine(
  "impression",
  { actor: [0, 0, 0], act: "pull away from", object: [0, 0, 0] },
  { act: expect.any(Array) },
);

wrong("appraise", { ...BLOW, congruence: 3 }, "congruence is a number from -1 to 1, not 3");
wrong("appraise", { ...BLOW, likelihood: undefined }, "likelihood is missing");
wrong("appraise", { ...BLOW, agent: "nobody" }, `agent is "none" or "self" or "other", not "nobody"`);
wrong("appraise", { ...BLOW, new: 1 }, "new is true or false, not 1");
wrong("mood", { nature: { courage: 1 } }, `"courage" is none of the traits`);
wrong("mood", { nature: { E: 1, extraversion: 0 } }, "nature has extraversion twice");
wrong("mood", { nature: null }, "nature is an object, not null");
wrong("mood", { mood: [0, 0] }, "mood is [pleasure, arousal, dominance], not [0,0]");
wrong("recall", { ago: [] }, "no times");
wrong(
  "revise",
  { credence: 0.5, evidence: [{ source: "told", for: true, weight: 1 }] },
  "evidence[0].trust is missing",
);
wrong("revise", { credence: 0.5, evidence: [7] }, "evidence[0] is an object, not 7");
wrong("revise", { credence: 0.5 }, "evidence is a list");
wrong("express", { feelings: { rage: 1 } }, `"rage" is no kind of feeling`);
wrong("impression", { actor: "zorgon", act: "taunt", object: "enemy" }, `actor "zorgon" is none of the 929`);
wrong("mood", "{", "no JSON");
wrong("mood", "[1]", "one JSON object");

describe("line by line", () => {
  test("a bad line is told by its number, and the rest goes on", async () => {
    const [code, said] = await ask("regulate", { feelings: {}, control: 0 }, "", "x", {
      feelings: {},
      control: 1,
    });
    expect([code, said.length, said[1]]).toEqual([1, 3, { error: "this line is no JSON", line: 3 }]);
  });
  test("ten thousand lines are answered, each in its place", async () => {
    const blow = JSON.stringify(BLOW);
    const [code, said] = await ask(
      "appraise",
      ...Array.from({ length: 10_000 }, (_, n) => (n === 5000 ? "{" : blow)),
    );
    expect([code, said.length, said[5000]]).toEqual([
      1,
      10_000,
      { error: "this line is no JSON", line: 5001 },
    ]);
  });
  test("nothing asked, nothing answered", async () =>
    expect(await hear("faculty mood", folder)).toEqual({ code: 0, out: "", said: "" }));
  test("from a file", async () => {
    const { code, out } = await hear("faculty express two.jsonl", folder);
    expect([code, out.split("\n").length, out]).toEqual([1, 3, expect.stringContaining(`"line":3}`)]);
  });
});

test("an unknown faculty", async () =>
  void (await answers("faculty moood", folder, 2, `no faculty "moood"`, `Did you mean "mood"`)));
test("no property of objects is a faculty", async () =>
  void (await answers("faculty constructor", folder, 2, "no faculty", "There are appraise")));
test("a file that is not there", async () =>
  void (await answers("faculty mood none.jsonl", folder, 2, "it is not there")));

describe("docs/faculties.md", async () => {
  const page = await textOf(HOUSE, "docs/faculties.md");
  const shown = [...page.matchAll(/```sh\nfirelight faculty (\w+)\n```\n\n```text\n([^]*?)\n```/g)];
  test("has an example of every faculty", () => expect(shown.length).toBe(7));
  for (const [, name, block] of shown)
    test(`its examples of ${name} are answered`, async () => {
      const [code, said] = await ask(name!, ...block!.split("\n"));
      expect([code, said.length]).toEqual([0, block!.split("\n").length]);
    });
});
