// Which of the author's sentences an act rests on, from a play of a few lines.
import { expect, test } from "vitest";
import { factsOf, perform, read } from "../../src/index.js";

const STORY = `story Supper

person Ada (she)
  proud
  wants Ben to apologize to her, very much
  sees Ben as a friend
  remembers the lie with anger

person Ben (he)
  gentle
  believes Ada always criticizes him

event the lie, last week: Ben deceived Ada

place the kitchen: evening

scene Supper
  at the kitchen
  with Ada, Ben, sitting
  opening: Ada looks at Ben
  ends at rest: "Done"
`;
const { story } = read([{ name: "supper.fire", text: STORY }]);
const transcript = perform(story!, { seed: 3 });
const acts = transcript.entries.flatMap((entry) =>
  entry.type === "act" && entry.rule !== "opening" ? [entry] : [],
);
const of = (id: number): readonly string[] =>
  factsOf(story!, transcript, id).map(({ fact }) => story!.facts[fact]!.text);
const about = (topic: string): readonly number[] =>
  acts.flatMap(({ about: spoken, id }) =>
    spoken !== null && story!.topics[spoken]!.name === topic ? [id] : [],
  );

test("shares come to one, the greatest first", () =>
  acts.forEach(({ id }) => {
    const shares = factsOf(story!, transcript, id).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  }));
test("what is spoken of must have been", () => {
  expect(about("the lie").length).toBeGreaterThan(0);
  about("the lie").forEach((id) => expect(of(id)[0]).toMatch(/^event the lie/));
});
test("every act rests on something that the author wrote", () =>
  acts.forEach(({ id }) => expect(of(id).length).toBeGreaterThan(0)));
test("what the opening brings about rests on nobody's choice", () => {
  const [first] = transcript.entries.filter(({ type }) => type === "act");
  expect(of(first!.id)).toEqual([]);
});
test("an entry that is not there is the caller's error", () =>
  expect(() => factsOf(story!, transcript, 99999)).toThrow(RangeError));
