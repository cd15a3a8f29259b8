import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/story/library/index.js";
import { narrate, tell } from "../../src/telling/narrate.js";
import { keepsTheLaws } from "./laws.js";
import { person, play, story, type Sketch } from "./stage.js";

const REY = person("Rey", "she");
const KYLO = person("Kylo", "he");
const HUT = { people: [REY, KYLO, person("Han")], events: ["the killing: Kylo kill Han"] };

/** The prose of a one-line play in the hut. */
const prose = (script: string, sketch: Sketch = HUT): string => {
  const { story: of, transcript } = play(story(sketch), script);
  return narrate(of, transcript);
};
const tells = (says: string, script: string, ...words: readonly (string | RegExp)[]): void =>
  test(says, () => words.forEach((word) => expect(prose(script)).toMatch(word)));
const leaves = (says: string, script: string, ...words: readonly RegExp[]): void =>
  test(says, () => words.forEach((word) => expect(prose(script)).not.toMatch(word)));

tells("the place comes first, with its light", "Rey look_at Kylo", /^[^.]*(hut|hearth fire)/i);
tells("a line is quoted", 'Rey accuse Kylo "How could you do it?"', "“How could you do it?”");
tells("a full stop before the speaker is a comma", 'Rey warn Kylo "Stop there."', /“Stop there[.,]”/);
tells(
  "a short first sentence may part from the rest",
  'Rey accuse Kylo "You did it. You know it."',
  /“You did it[.,]/,
);
tells(
  "what has no line is told in other words",
  "Rey accuse Kylo about the killing",
  /the killing|killed Han/,
);
tells("whoever comes in is named", "Han enters", "Han");
tells("a feeling is told from inside", "Rey accuse Kylo, Kylo feel anger 800 Rey", /Kylo|his|him/);
tells(
  "a touch goes by steps",
  "Rey touch Kylo offered face / Kylo flinch_from Rey / Rey withdraw_from Kylo",
  /face/,
  /hand|fingers/,
);
tells(
  "one finds oneself standing",
  "Kylo insult Rey, Rey feel anger 900 Kylo, Rey posture standing",
  /stand|feet|risen|rose|legs/,
);
tells("tears come to the eyes", "Rey reproach Kylo, Kylo tears 400", /tear|wet|eyes|cry|crying|swim/i);
leaves(
  "nobody is touched whose touch was only offered",
  "Rey kiss Kylo offered / Kylo pull_away_from Rey",
  /kissed/,
);
leaves("what is hardly felt is not told", "Rey look_at Kylo, Kylo feel anger 50 Rey", /anger|temper/);

describe("what is done is told of what it is about, and of what it answers", () => {
  tells("an accusation says what was done", "Rey accuse Kylo about the killing", /killed Han|the killing/);
  tells(
    "a denial says no to it",
    "Rey accuse Kylo about the killing / Kylo deny Rey about the killing, settle admission Rey",
    /\b(No|no|not|never|wrong|lying)\b/,
  );
  tells(
    "no answer is told as one",
    "Rey accuse Kylo about the killing / Kylo keep_silent Rey",
    /answer|silence|pick them up|did not|something to say|nothing|tongue|to himself|mouth/,
  );
  tells(
    "what a word does is told of the word",
    "Rey insult Kylo, Kylo feel anger 900 Rey / Rey insult Kylo, Kylo feel anger 950 Rey",
    /That went home|keep his temper|cheap thing|where to put it|still shaped|felt it land/,
  );
});

describe("a stretch", () => {
  const NOTHING = Array(6).fill("Rey wait Kylo / Kylo wait Rey").join(" / ");
  test("of silences is one silence", () =>
    expect(prose(`${NOTHING} / Rey accuse Kylo about the killing`).split(/[.?!]/).length).toBeLessThan(14));
  test("of touches that are let is told in one go, and then summed", () => {
    const text = prose(
      Array(9).fill("Rey hug Kylo offered / Kylo accept_touch Rey / Rey hug Kylo carried").join(" / "),
    );
    expect(text.match(/\barms\b|embrac|hugged|held/g)!.length).toBeLessThan(9);
  });
  test("an outburst has a paragraph of its own", () => {
    const text = prose(
      "Rey accuse Kylo about the killing / Kylo yell_at Rey about the killing, Rey feel fear 700 Kylo",
    );
    const row = text.split("\n\n").find((paragraph) => /shout|roar|yell|bellow|scream/.test(paragraph))!;
    expect(row).not.toMatch(/accused|to his face|There was a word for/);
  });
});

describe("pronouns", () => {
  const sisters = { people: [person("Ada", "she"), person("Bea", "she")] };
  const they = { people: [person("Sam", "they"), person("Kylo", "he")] };
  test("two who share a pronoun are both named", () => {
    const text = prose("Ada accuse Bea / Bea taunt Ada / Ada defy Bea / Bea reproach Ada", sisters);
    expect(text.match(/Ada/g)!.length).toBeGreaterThan(1);
    expect(text.match(/Bea/g)!.length).toBeGreaterThan(1);
  });
  test("one person may be they", () =>
    expect(prose("Sam insult Kylo, Sam feel anger 800 Kylo / Sam question Kylo", they)).toMatch(
      /\b(they|their|them|Sam)\b/i,
    ));
});

describe("viewpoint", () => {
  test("each sentence is told through somebody who is there", () => {
    const { story: of, transcript } = play(
      story(HUT),
      "Rey accuse Kylo, Kylo feel shame 700 / Kylo deny Rey, Rey feel anger 700 Kylo",
    );
    const minds = tell(of, transcript)
      .flat()
      .map(({ viewpoint }) => viewpoint);
    expect(minds.every((who) => who === 0 || who === 1)).toBe(true);
  });
  test("it stays with the one who feels", () => {
    const { story: of, transcript } = play(
      story(HUT),
      Array(8).fill("Rey accuse Kylo, Kylo feel shame 700").join(" / "),
    );
    expect(
      new Set(
        tell(of, transcript)
          .flat()
          .map(({ viewpoint }) => viewpoint),
      ),
    ).toEqual(new Set([1]));
  });
});

describe("laws", () => {
  const CASTS = [
    ["she", "he"],
    ["he", "he"],
    ["they", "she"],
    ["they", "they"],
    ["it", "he"],
  ] as const;
  const WORDLESS = ACTS.filter(
    ({ performable, mode, needs }) =>
      performable && mode !== "touch" && mode !== "deed" && !needs.includes("due consent"),
  );
  const FELT = [
    "anger",
    "shame",
    "pity",
    "fear",
    "love",
    "distress",
    "hope",
    "relief",
    "pride",
    "gratitude",
    "surprise",
    "hate",
    "remorse",
  ];
  const beat = fc.record({
    act: fc.nat(WORDLESS.length - 1),
    by: fc.nat(1),
    about: fc.constantFrom("", " about the sale", " about Tom", " about kindness makes one weak"),
    said: fc.constantFrom("", "", ' "Say that again."', ' "You knew. You always knew."', ' "Why? Why now?"'),
    felt: fc.constantFrom(...FELT),
    shown: fc.constantFrom(...FELT),
    strength: fc.integer({ min: 100, max: 1000 }),
    extra: fc.constantFrom(
      "",
      ", recall the sale",
      ", hold anger 0 Ida",
      ", break anger 0 Ida",
      ", tears 350",
      ", posture standing",
      ", posture sitting",
    ),
  });
  const written = (
    pronouns: readonly [string, string],
  ): fc.Arbitrary<{ script: string; sketch: () => Sketch }> =>
    fc.array(beat, { minLength: 1, maxLength: 70 }).map((beats) => {
      const names = ["Joan", "Ida"];
      const script = beats.map(({ act, by, about, said, felt, shown, strength, extra }) => {
        const { name, about: of, mode } = WORDLESS[act]!;
        const topic = of === "nothing" ? "" : about;
        const other = names[1 - by]!;
        return `${names[by]} ${name} ${other}${topic}${mode === "speech" ? said : ""}, ${other} feel ${felt} ${strength} ${names[by]}, show ${shown} ${strength} ${names[by]}${extra}`;
      });
      const people = [person("Joan", pronouns[0]), person("Ida", pronouns[1]), person("Tom")];
      const propositions = [
        {
          type: "prediction",
          name: "kindness makes one weak",
          topic: 2,
          trigger: { type: "feeling", kind: "pity" },
          effects: [],
          whom: null,
        },
      ] as const;
      return {
        script: script.join(" / "),
        sketch: () => ({ people, events: ["the sale: Ida sell Joan"], more: { propositions } }),
      };
    });
  for (const cast of CASTS) {
    test(`hold of any play, for ${cast.join(" and ")}`, () =>
      fc.assert(
        fc.property(written(cast), ({ script, sketch }) => {
          const { story: of, transcript } = play(story(sketch()), script);
          keepsTheLaws(of, transcript);
        }),
        { numRuns: 25 },
      ));
  }
});
