import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import { explain, explainEntry } from "../../src/telling/explain/explain.js";
import { jsonLines } from "../../src/telling/jsonl.js";
import { readings } from "../../src/telling/readings.js";
import { screenplay } from "../../src/telling/screenplay.js";
import { person, play, story } from "./stage.js";

const HUT = story({
  people: [person("Rey", "she"), person("Kylo"), person("Han")],
  events: ["the killing: Kylo kill Han"],
});
const SCRIPT =
  'Rey accuse Kylo about the killing "How could you?", Kylo feel anger 700 Rey, show anger 700 Rey, recall the killing / Kylo yell_at Rey about the killing "I loved him!" / Rey touch Kylo offered face / Kylo flinch_from Rey / Rey say_farewell_to Kylo';
const made = play(HUT, SCRIPT);

describe("JSON Lines", () => {
  const lines = jsonLines(made.story, made.transcript)
    .trimEnd()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
  const of = (type: string): Record<string, unknown>[] => lines.filter((line) => line["type"] === type);

  test("the first line is the header", () =>
    expect(lines[0]).toEqual({ firelight: 1, story: "sketch", storyHash: "0", seed: 1 }));
  test("the last line is the end", () =>
    expect(lines[lines.length - 1]).toMatchObject({ type: "end", ending: null }));
  test("every entry has its place and its cause", () =>
    lines.slice(1).forEach((line) =>
      expect(line).toMatchObject({
        id: expect.any(Number),
        type: expect.any(String),
        beat: expect.any(Number),
        at: expect.any(Number),
        because: expect.any(Array),
        rule: expect.any(String),
      }),
    ));
  test("acts have names, topics and words", () =>
    expect(of("act")[0]).toMatchObject({
      by: "Rey",
      act: "accuse",
      to: "Kylo",
      about: "the killing",
      said: "How could you?",
    }));
  test("an act about nothing has no topic", () => expect(of("act")[4]).not.toHaveProperty("about"));
  test("a touch is offered with its part", () =>
    expect(of("act")[2]).toMatchObject({ act: "touch", touch: "offered", part: "face" }));
  test("feelings have kind, target, change and strength", () =>
    expect(of("feel")[0]).toMatchObject({ who: "Kylo", kind: "anger", toward: "Rey", by: 300, now: 700 }));
  test("what shows has the whole body", () =>
    expect(Object.keys(of("show")[0]!)).toEqual(
      expect.arrayContaining([
        "who",
        "posture",
        "voice",
        "breath",
        "tears",
        "gaze",
        "distance",
        "units",
        "controlled",
      ]),
    ));
  test("memories name event and cue", () =>
    expect(of("recall")[0]).toMatchObject({ who: "Kylo", event: "the killing", cue: "the killing" }));
  test("a play without an end is given one", () => {
    const open = { ...made.transcript, entries: made.transcript.entries.slice(0, 5) };
    expect(jsonLines(made.story, open)).toMatch(/\{"type":"end","ending":null\}\n$/);
  });
});

describe("the screenplay", () => {
  const text = screenplay(made.story, made.transcript);
  const blocks = text.trimEnd().split("\n\n");

  test("has a title page", () => expect(blocks[0]).toMatch(/^Title: A Sketch\n/));
  test("has a heading for each scene", () => expect(blocks[1]).toBe(".THE HUT - NIGHT"));
  test("gives lines to those who say them", () =>
    expect(text).toMatch(/\n\nREY\n(\(.*\)\n)?How could you\?\n\n/));
  test("says how a shout is said", () => expect(text).toMatch(/\n\nKYLO\n\(shouting\)\nI loved him!\n\n/));
  test("ends", () => expect(blocks[blocks.length - 1]).toBe("> THE END <"));
  test("parses as Fountain", () => expect(blocks.slice(1).map(kindOf)).not.toContain(null));
});

/** What a Fountain reader takes a block for; null for a cue with nothing to say. */
function kindOf(block: string): string | null {
  const [first = "", ...rest] = block.split("\n");
  if (/^\.[^.]/.test(first)) return rest.length === 0 ? "heading" : null;
  if (/^>.*<$/.test(first)) return "centred";
  if (first.endsWith("TO:") && first === first.toUpperCase()) return "transition";
  if (first.startsWith("!")) return "action";
  if (first === first.toUpperCase())
    return rest.length > 0 && rest.every((line) => line !== "") ? "dialogue" : null;
  return rest.length === 0 ? "action" : null;
}

describe("readings", () => {
  const rows = readings(made.story, made.transcript);
  test("a feeling is a row", () =>
    expect(rows).toContainEqual({
      beat: 1,
      at: 4,
      who: "Kylo",
      series: "feeling",
      name: "anger",
      toward: "Rey",
      value: 0.7,
    }));
  test("an act is a row, by how good it is", () =>
    expect(rows.find(({ name }) => name === "accuse")!.value).toBeLessThan(0));
  test("values are within their scale, in every play", () =>
    readings(HUT, perform(HUT, { seed: 2 })).forEach(({ value }) =>
      expect(Math.abs(value)).toBeLessThanOrEqual(1),
    ));
  test("what is felt fades when time passes", () => {
    const felt = readings(HUT, perform(HUT, { seed: 2 })).filter(({ series }) => series === "feeling");
    expect(
      felt.some((row, i) =>
        felt
          .slice(i + 1)
          .some(
            (next) =>
              next.name === row.name &&
              next.who === row.who &&
              next.toward === row.toward &&
              next.value < row.value,
          ),
      ),
    ).toBe(true);
  });
});

describe("explanations", () => {
  const transcript = perform(HUT, { seed: 2 });
  const beats = [...new Set(transcript.entries.filter(({ type }) => type === "act").map(({ beat }) => beat))];

  test("every act of a play can be asked why", () =>
    beats.forEach((beat) => expect(explain(HUT, transcript, { beat })).toMatch(/^Beat \d+\. /)));
  test("the opening is the author's", () =>
    expect(explain(HUT, transcript, { beat: 1 })).toContain("The author opens the scene with it."));
  test("an act has what spoke for it and what could have been done instead", () => {
    const why = explain(HUT, transcript, { beat: 3 });
    expect(why).toMatch(/For it spoke:\n {4}\S/);
    expect(why).toMatch(/Why not:\n {4}\S/);
  });
  test("reasons of one rule are one reason, and there are not many", () =>
    beats.forEach((beat) => {
      const why = explain(HUT, transcript, { beat });
      const [forIt = "", ...rest] = why.split(/^ {2}(?:Against it|Why not):$/m);
      const reasons = [forIt, ...(/^ {2}Against it:$/m.test(why) ? rest.slice(0, 1) : [])].flatMap(
        (part) => part.match(/^ {4}(?! )(?!because ).+/gm) ?? [],
      );
      expect(new Set(reasons).size).toBe(reasons.length);
      expect(reasons.length).toBeLessThanOrEqual(8);
      expect((why.match(/ could have /g) ?? []).length).toBeLessThanOrEqual(3);
    }));
  test("every rule that weighs has words of its own", () =>
    beats.forEach((beat) =>
      expect(explain(HUT, transcript, { beat })).not.toMatch(
        /^ +(a tactic|as |on one|touch:|feeling:|need:|due:)/m,
      ),
    ));
  test("no amounts are told", () =>
    beats.forEach((beat) =>
      expect(explain(HUT, transcript, { beat }).replace(/[Bb]eat \d+|line \d+/g, "")).not.toMatch(/\d/),
    ));
  test("a feeling goes back to what was done", () => {
    const feel = made.transcript.entries.find(({ type }) => type === "feel")!;
    expect(explainEntry(made.story, made.transcript, feel.id)).toMatch(
      /^Kylo felt anger toward Rey.*\n {2}because Rey accused Kylo of the killing: “How could you\?”/,
    );
  });
  test("a beat that is not there is the caller's error", () =>
    expect(() => explain(HUT, transcript, { beat: 9999 })).toThrow(RangeError));
  test("so is an entry", () => expect(() => explainEntry(HUT, transcript, 999999)).toThrow(RangeError));
});
