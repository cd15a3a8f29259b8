// What a report says of a small story, in the words of its author.
import { describe, expect, test } from "vitest";
import { interval, proofs, report, sample, type Report } from "../../src/explore/index.js";
import { lack } from "../../src/explore/measure.js";
import { asked, told } from "../../src/explore/report/wording.js";
import { read } from "../../src/language/read.js";
import { momentOf } from "../../src/performance/moment.js";
import { opening } from "../../src/performance/open.js";
import type { Story } from "../../src/story/story.js";

const TEXT = `story The Jar

person Ada (she): proud
  dislikes Ben
person Ben (he): guilty about the jar
  wants Ada to forgive him

event the jar, days ago: Ben destroyed Ada
thing the lid

scene The Shelf
  with Ada, Ben, standing
  opening: Ada stares at Ben
  ends when ENDING: "Sought"
  ends when Ada has hit Ben: "Blow"
  never: EXPECTED
  lasts at most 12 beats

lines
  Ada kisses Ben
    "No."
  Ada stares at Ben when Ada is furious
    "Stare."
  Ada stares at Ben
    "Plain."
  Ada stares at anyone
    "Plainer."
  Ada gives the lid to Ben
    "Here."
`;

function storyOf(ending: string, expected = "Ada has kissed Ben"): Story {
  const text = TEXT.replace("ENDING", ending).replace("EXPECTED", expected);
  const { story, faults } = read([{ name: "the-jar.fire", text }]);
  if (story === null) throw new RangeError(faults.map(({ message }) => message).join("\n"));
  return story;
}

const PLAYS = 12;
function reported(story: Story): Report {
  const sampled = sample(story, { first: 1, last: PLAYS });
  return report(story, { sampled, found: sampled, depth: 0 }, proofs(story));
}

const JAR = reported(storyOf("Ada is furious and Ben has left"));
const why = (line: string): string => JAR.lines.never.find((row) => row.line.startsWith(line))!.why;

test("lines stand as they do in the story", () =>
  expect(JAR.lines.never.map(({ at }) => at)).toEqual(
    JAR.lines.never.map(({ at }) => at).toSorted((a, b) => a - b),
  ));
test("a line that cannot be", () =>
  expect(why("Ada kisses Ben")).toMatch(/^unreachable: Ada is never drawn to Ben$/));
test("a line for another moment", () =>
  expect(why("Ada stares at Ben when")).toMatch(
    /^not met in 12 plays; nearest miss: Ada's anger \d+, needed 600 or more \(seed \d+, beat \d+\)$/,
  ));
test("a line behind a closer one", () =>
  expect(why("Ada stares at anyone")).toMatch(
    /^done \d+ times, but a line that fits more closely was said$/,
  ));

/** Why a story never comes to an ending. */
const unmet = (ending: string, words: RegExp): void =>
  test(ending, () =>
    expect(reported(storyOf(ending)).unreached.find(({ name }) => name === "Sought")?.why).toMatch(words),
  );
describe("an ending that is never reached", () => {
  unmet("Ada has kissed Ben", /^unreachable: Ada is never drawn to Ben$/);
  unmet(
    "Ben has slapped Ada",
    /^not met in 12 plays; (nearest miss: Ben slaps Ada, wanted|Ben slaps Ada: that was open to nobody)/,
  );
  unmet("Ben is furious", /^not met in 12 plays; nearest miss: Ben's anger \d+, needed \d+ or more \(seed/);
});

/** What a condition lacks at the opening, in words. */
const lacks = (condition: string, ...words: readonly string[]): void =>
  test(condition, () => {
    const story = storyOf(condition);
    const { by, atom, value } = lack(story.endings[0]!.when, momentOf(opening(story, 1).after));
    const { what, needed } = asked(story, atom);
    expect(by === 0 ? ["nothing"] : needed === "" ? [what] : [what, told(atom, value), needed]).toEqual(
      words,
    );
  });
describe("what is lacking", () => {
  lacks("Ada is furious", "Ada's anger", "0", "600 or more");
  lacks("Ada dislikes Ben", "nothing");
  lacks("Ada does not dislike Ben", "Ada's liking toward Ben", "-500", "-199 or more");
  lacks("Ben is sitting", "that Ben is sitting");
  lacks("Ben is not standing", "that Ben is not standing");
  lacks("Ada is not here", "that Ada is not there");
  lacks("they are at rest", "silent beats in a row", "0", "6 or more");
  lacks("Ben does not know the jar", "that Ben does not know of the jar");
  lacks("Ada has hit Ben twice", "how often Ada hits Ben", "0", "2 or more");
  lacks("Ada is furious and Ben is sitting", "that Ben is sitting");
});

test("what no play can break is proved", () =>
  expect(JAR.expectations[0]).toMatchObject({ result: "holds", by: "bounds" }));
test("what a play breaks fails, by the shortest play", () =>
  expect(reported(storyOf("Ada has kissed Ben", "Ada has stared at Ben")).expectations[0]).toMatchObject({
    result: "fails",
    against: { seed: expect.any(Number), choices: [null] },
  }));
test("it can be written as JSON", () => expect(JSON.parse(JSON.stringify(JAR))).toEqual(JAR));

/** Wilson's interval of a share, to thousandths. */
const wilson = (part: number, of: number, ...range: readonly number[]): void =>
  test(`${part} of ${of}`, () =>
    expect(interval(part, of).map((at) => Math.round(at * 1000))).toEqual(range));
wilson(0, 0, 0, 1000);
wilson(0, 10, 0, 278);
wilson(5, 10, 237, 763);
wilson(10, 10, 722, 1000);
