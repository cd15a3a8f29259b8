import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CAST } from "../../src/language/faults/row.js";
import { migrate } from "../../src/language/json/migrate.js";
import { reading, SCENE, story, WORLD } from "./notation.js";
import { SKETCH } from "./sketch.js";

const schema: object = JSON.parse(
  readFileSync(new URL("../../../../docs/story.schema.json", import.meta.url), "utf8"),
);
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const json = (text: string): unknown => JSON.parse(JSON.stringify(story(text)));

describe("compiled stories fit the published schema", () => {
  const fits = (name: string, text: string) =>
    test(name, () => {
      valid(json(text));
      expect(valid.errors).toBeNull();
    });
  fits("the sketch with every form", SKETCH);
  fits("the world of these tests", `${WORLD}${SCENE}`);
  fits("the smallest", CAST);
  test("and another thing does not", () => {
    expect(valid({ firelight: 1 })).toBe(false);
    expect(valid({ ...story(CAST), more: 1 })).toBe(false);
  });
});

// What is changed in these tests is not typed: that is their point.
// oxlint-disable-next-line typescript/no-explicit-any
type Whole = Record<string, any>;

describe("migrate", () => {
  test("gives back a story of this version as it is", () => {
    const whole = json(SKETCH);
    expect(migrate(whole)).toEqual({ story: whole, refused: null });
  });

  const refuses = (name: string, value: unknown, why: RegExp) =>
    test(`refuses ${name}`, () => expect(migrate(value).refused).toMatch(why));
  refuses("nothing", null, /no compiled story/);
  refuses("a text", "story", /no compiled story/);
  refuses("a list", [], /no compiled story/);
  refuses("something else", { name: "x" }, /no compiled story/);
  refuses("a version that is none", { firelight: "1" }, /no compiled story/);
  refuses("a version that is none yet", { firelight: 2 }, /newer Firelight \(version 2\); I play up to 1/);
  refuses("a story without anything", { firelight: 1 }, /damaged: story\.name is missing/);

  /** The smallest story with something changed in it. */
  const damaged = (change: (whole: Whole) => void): unknown => {
    const whole = JSON.parse(JSON.stringify(story(CAST)));
    change(whole);
    return whole;
  };
  refuses(
    "what is missing",
    damaged((so) => delete so["people"][0].needs),
    /story\.people\[0\]\.needs is missing/,
  );
  refuses(
    "what is of the wrong kind",
    damaged((so) => (so["scenes"][0].length = "long")),
    /story\.scenes\[0\]\.length is not a number/,
  );
  refuses(
    "what is out of bounds",
    damaged((so) => (so["people"][1].temper = 3)),
    /people\[1\]\.temper is not a number from 0 to 1/,
  );
  refuses(
    "what is unknown",
    damaged((so) => (so["people"][1].shoes = 3)),
    /people\[1\]\.shoes is unknown/,
  );
  refuses(
    "a word that is none",
    damaged((so) => (so["scenes"][0].cast[0].posture = "floating")),
    /posture is none of lying, /,
  );
  refuses(
    "a type that is none",
    damaged((so) => (so["endings"][0].when = { type: "soon" })),
    /when\.type is unknown/,
  );
  refuses(
    "a row that is not there",
    damaged((so) => (so["scenes"][0].opening[0].to = 7)),
    /row 7 of people, which is not there/,
  );
  refuses(
    "a topic that is not there",
    damaged((so) => (so["topics"].find(({ kind }: { kind: string }) => kind === "person").index = 7)),
    /row 7 of people/,
  );
  refuses(
    "a story without a scene",
    damaged((so) => (so["scenes"] = [])),
    /no scene/,
  );
  refuses(
    "a scene that cannot begin",
    damaged((so) => (so["scenes"][0].opening = [])),
    /cannot begin/,
  );
  refuses(
    "what has no end",
    damaged((so) => {
      let when: unknown = { type: "rest" };
      for (let i = 0; i < 100_000; i += 1) when = { type: "not", of: when };
      so["endings"][0].when = when;
    }),
    /nested too deep/,
  );

  test("every story that has no fault can be read back", () => {
    for (const text of [SKETCH, CAST, `${WORLD}${SCENE}`]) expect(migrate(json(text)).refused).toBeNull();
    expect(migrate(JSON.parse(JSON.stringify(reading(CAST).story))).refused).toBeNull();
  });
});
