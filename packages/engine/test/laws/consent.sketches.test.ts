// Consent in 10,000 plays: 4,240 here, the rest in the two files beside this one, so that cores can share them.
import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import type { Person, Story } from "../../src/story/story.js";
import { jsonLines } from "../../src/telling/jsonl.js";
import { actLines, cut, none, seeds, tally, type Tally } from "./consent.js";
import { sketch, SKETCHES } from "./stories.js";

describe("no touch is carried after a refusal, and no romance is where it may not be", () => {
  for (const story of SKETCHES)
    test(story.title, () => keeps(cut(story, 10), story.people.length > 3 ? 40 : 300));
});

describe("whoever insists is refused, and hands are offered again only after an invitation", () => {
  const reluctant = sums(cut(sketch("the-reluctant"), 16), 800);
  test("nothing is broken", () => expect(reluctant().broken).toEqual([]));
  test("touches are refused", () => expect(reluctant().refused).toBeGreaterThan(5));
  test("whoever refused invites", () => expect(reluctant().invitations).toBeGreaterThan(5));
  test("the invited offer again", () => expect(reluctant().renewed).toBeGreaterThan(5));
  test("touches are carried", () => expect(reluctant().carried).toBeGreaterThan(5));

  const insistent = sums(cut(sketch("the-insistent"), 14), 400);
  test("nobody insistent gets through", () => expect(insistent().broken).toEqual([]));
  test("the insistent are refused", () => expect(insistent().refused).toBeGreaterThan(5));

  const hostile = sums(cut(sketch("the-hostile"), 14), 400);
  test("a blow is no touch", () => expect(hostile()).toMatchObject({ broken: [], carried: 0 }));
  test("blows are struck", () => expect(hostile().blows).toBeGreaterThan(5));
});

describe("romance", () => {
  const lovers = cut(sketch("the-reluctant"), 16);
  const all = (change: (person: Person, other: number) => Partial<Person>): Story => ({
    ...lovers,
    people: lovers.people.map((person, who) => ({ ...person, ...change(person, 1 - who) })),
  });
  const cold = ({ relations }: Person): Person["relations"] =>
    relations.map((row) => ({ ...row, quantities: { ...row.quantities, attraction: 0 } }));

  test("is there where it may be", () => expect(sums(lovers, 100)().romances).toBeGreaterThan(5));
  test("is nowhere without attraction", () => unromantic(all((person) => ({ relations: cold(person) }))));
  test("is not between kin", () => unromantic(all((_, other) => ({ kin: [other] }))));
  test("is not among children", () => unromantic(all(() => ({ adult: false }))));
  test("is not with a child", () => unromantic(all((_, other) => ({ adult: other === 0 }))));
});

test("the lines of the acts are those of the whole play", () => {
  const story = sketch("the-reluctant");
  const whole = jsonLines(story, perform(story, { seed: 1 })).split("\n");
  expect(actLines(story, perform(story, { seed: 1 })).split("\n")).toEqual([
    whole[0],
    ...whole.filter((line) => line.includes('"type":"act"')),
    ...whole.slice(-2).map((line) => (line === "" ? "" : '{"type":"end","ending":null}')),
  ]);
});

function keeps(story: Story, plays: number): void {
  expect(sums(story, plays)()).toMatchObject({ plays, broken: [], barred: [] });
}

function unromantic(story: Story): void {
  expect(sums(story, 100)()).toMatchObject({ romances: 0, broken: [] });
}

/** Adds up plays of a story when it is first asked for. */
function sums(story: Story, plays: number): () => Tally {
  const sum = none();
  return () => {
    if (sum.plays === 0) tally(sum, story, seeds(plays));
    return sum;
  };
}
