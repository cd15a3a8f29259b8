// Consent in plays of people made at random, hostile and insistent ones among them: 2,800 plays.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/language/order/canonical.js";
import type { Person, Story } from "../../src/story/story.js";
import { cut, none, seeds, tally } from "./consent.js";
import { randomStory } from "./random-story.js";

describe("no touch is carried after a refusal, and no romance is where it may not be", () => {
  const sum = none();
  test("among people at random", () => {
    for (const story of drawn(1, 280, 3)) tally(sum, story, seeds(5));
    expect(sum).toMatchObject({ plays: 1400, broken: [], barred: [] });
  });
  test("among the insistent and the hostile", () => {
    for (const story of drawn(2, 280, 3)) tally(sum, besieged(story), seeds(5));
    expect(sum).toMatchObject({ plays: 2800, broken: [], barred: [] });
  });
  test("touches were offered", () => expect(sum.offers).toBeGreaterThan(5));
  test("touches were refused", () => expect(sum.refused).toBeGreaterThan(5));
  test("touches were carried", () => expect(sum.carried).toBeGreaterThan(5));
  test("whoever refused invited", () => expect(sum.invitations).toBeGreaterThan(5));
  test("the invited offered again", () => expect(sum.renewed).toBeGreaterThan(5));
  test("blows were struck", () => expect(sum.blows).toBeGreaterThan(5));
  test("there was romance", () => expect(sum.romances).toBeGreaterThan(5));
});

function drawn(seed: number, count: number, most: number): Story[] {
  return fc
    .sample(randomStory({ most, beats: 12 }), { seed, numRuns: count })
    .map((story, place) => canonical({ ...cut(opened(story), 10), name: `random ${seed}/${place}` }));
}

// One who opens with a touch is not answered when the scene's second opening comes between (`found.test.ts`).
function opened(story: Story): Story {
  return {
    ...story,
    scenes: story.scenes.map((scene) => ({ ...scene, opening: scene.opening.slice(0, 1) })),
  };
}

// The first is drawn to everybody and will have them; the others shy from every touch, some in hate.
function besieged(story: Story): Story {
  const others = (who: number): number[] =>
    story.people.map((_, other) => other).filter((other) => other !== who);
  const toward = (who: number, quantities: Person["relations"][number]["quantities"]): Person["relations"] =>
    others(who).map((to) => ({ to, quantities, identities: [], facts: {} }));
  return {
    ...story,
    scenes: story.scenes.map((scene) => ({ ...scene, distance: 1 })),
    people: story.people.map((person, who) =>
      who === 0
        ? { ...person, control: 0.1, relations: toward(who, INSISTENT) }
        : { ...person, relations: toward(who, who === 1 ? RELUCTANT : HOSTILE) },
    ),
  };
}

const INSISTENT = { like: 1, trust: 1, closeness: 0.9, bond: 0.8, attraction: 1 };
const RELUCTANT = { like: 0.4, trust: 0.1, closeness: 0.3, bond: 0.2, attraction: 0.3 };
const HOSTILE = { like: -1, trust: -1, standing: 0.5 };
