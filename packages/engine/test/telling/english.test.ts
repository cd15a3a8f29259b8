import { expect, test } from "vitest";
import { inThePresent } from "../../src/telling/english/present.js";
import { realise, type Salient } from "../../src/telling/english/realise.js";
import { inThePast, participle, shifted } from "../../src/telling/english/tense.js";
import { person, story } from "./stage.js";

const told = (present: string, past: string): void =>
  test(`"${present}" in the past`, () => expect(inThePast(present)).toBe(past));

told("A muscle moves in the scarred cheek.", "A muscle moved in the scarred cheek.");
told("Her thumb finds the ridge of the scar.", "Her thumb found the ridge of the scar.");
told("His eyes burn.", "His eyes burned.");
told("Her hands are open.", "Her hands were open.");
told("He does not look up.", "He did not look up.");
told("His jaw sets, and his breath stops.", "His jaw set, and his breath stopped.");
told("Tears stand in her eyes.", "Tears stood in her eyes.");
told("The fire in him sinks. It is small now.", "The fire in him sank. It was small now.");
told("Her lips part to speak.", "Her lips part to speak.");
told("Her hand dropped.", "Her hand dropped.");
told("He looked as though he wants to go.", "He looked as though he wants to go.");
told("The looks of it please nobody.", "The looks of it please nobody.");
told("She cannot turn away.", "She could not turn away.");

const shown = (past: string, present: string): void =>
  test(`"${past}" in the present`, () => expect(inThePresent(past)).toBe(present));

shown(
  "A car slowed on the road, and its lights went over the ceiling, and it went on.",
  "A car slows on the road, and its lights go over the ceiling, and it goes on.",
);
shown(
  "The kettle came to the boil, and neither of them got up.",
  "The kettle comes to the boil, and neither of them gets up.",
);
shown("All four of them listened to the engine.", "All four of them listen to the engine.");
shown(
  "The monitor gave one long note, and began again.",
  "The monitor gives one long note, and begins again.",
);
shown(
  "Somebody called for water, and a door was let swing.",
  "Somebody calls for water, and a door is let swing.",
);
shown("It had begun to rain, and he shut the door.", "It has begun to rain, and he shuts the door.");
shown("He did not look up. Nobody could.", "He does not look up. Nobody can.");
shown("The lamp goes out.", "The lamp goes out.");

const shifts = (present: string, past: string): void =>
  test(`that ${present}`, () => expect(shifted(present)).toBe(past));
shifts("her light hurts him", "her light hurt him");
shifts("compassion makes one weak", "compassion made one weak");
shifts("Snoke uses Kylo", "Snoke used Kylo");
shifts("nobody ever", "nobody ever");
test("participles", () =>
  expect(["broke", "used", "gave"].map(participle)).toEqual(["broken", "used", "given"]));

const CAST = story({
  people: [person("Ada", "she"), person("Ben"), person("Bea", "she"), person("Sam", "they")],
});
const says = (
  what: string,
  phrase: string,
  [s, o]: readonly [number, number | null],
  known: readonly (readonly [string, number])[],
  text: string,
): void =>
  test(what, () => {
    const salient: Salient = new Map(known);
    expect(realise(CAST, phrase, { s, o, words: {} }, salient)?.text ?? null).toBe(text);
  });

says("a first mention is a name", "{he} looked at {them}.", [0, 1], [], "Ada looked at Ben.");
says(
  "who is known is a pronoun",
  "{he} looked at {them}.",
  [0, 1],
  [
    ["she", 0],
    ["he", 1],
  ],
  "She looked at him.",
);
says("a second mention is a pronoun", "{he} shook {his} head.", [0, null], [], "Ada shook her head.");
says(
  "two who share a pronoun: the doer has it",
  "{he} took {their} hand in {mine}.",
  [0, 2],
  [["she", 0]],
  "She took Bea's hand in hers.",
);
says("a rival takes the pronoun away", "{he} turned.", [0, null], [["she", 2]], "Ada turned.");
says(
  "they are, Sam is",
  "{he} {was} glad, and {he} {was} late.",
  [3, null],
  [],
  "Sam was glad, and they were late.",
);
says("a possessive can stand alone", "It was {mine}.", [1, null], [["he", 1]], "It was his.");
says(
  "sentences begin with capitals",
  "it was {himself}. {he} knew.",
  [1, null],
  [],
  "It was himself. Ben knew.",
);
test("a slot without a word is no sentence", () =>
  expect(realise(CAST, "{he} saw {it}.", { s: 0, o: null, words: {} }, new Map())).toBeNull());
test("a person in a word is a pronoun where clear", () =>
  expect(
    realise(
      CAST,
      "{he} thought of {it}.",
      { s: 0, o: null, words: { it: "<@1:his> coat" } },
      new Map([["he", 1]]),
    )?.text,
  ).toBe("Ada thought of his coat."));
