// What is proved of every play of a story never contradicts a play, whatever the story.
import fc from "fast-check";
import { expect, test } from "vitest";
import { proofs, sample, under } from "../../src/explore/index.js";
import { Bounds } from "../../src/performance/bounds.js";
import { beat } from "../../src/performance/beat.js";
import { holds } from "../../src/performance/holds.js";
import { look } from "../../src/performance/look.js";
import { momentOf } from "../../src/performance/moment.js";
import { opening } from "../../src/performance/open.js";
import type { Condition } from "../../src/story/condition.js";
import type { Story } from "../../src/story/story.js";
import { canonical } from "../../src/language/order/canonical.js";
import { BODY, FEELINGS, MOOD, POSTURES, RELATION } from "../../src/story/words.js";
import { randomStory } from "../laws/random-story.js";

// Bounds on everything that there is, at three places of its scale.
function questions(story: Story): Condition[] {
  const people = story.people.map((_, who) => who);
  const ranges = [-0.6, 0.05, 0.6].flatMap((at) => [
    { least: at, most: null },
    { least: null, most: at },
  ]);
  const ranged = ranges.flatMap((range): Condition[] =>
    people.flatMap((who) => [
      ...FEELINGS.map((kind): Condition => ({ type: "feels", who, kind, toward: null, range })),
      ...BODY.map((quantity): Condition => ({ type: "body", who, quantity, range })),
      ...MOOD.map((quantity): Condition => ({ type: "mood", who, quantity, range })),
      ...RELATION.flatMap((quantity) =>
        people.map((to): Condition => ({ type: "relation", who, to, quantity, range })),
      ),
      ...story.propositions.map((_, proposition): Condition => ({
        type: "believes",
        who,
        proposition,
        range,
      })),
      ...people.map((to): Condition => ({ type: "distance", who, to, range })),
    ]),
  );
  const plain = people.flatMap((who): Condition[] => [
    { type: "present", who },
    ...POSTURES.map((posture): Condition => ({ type: "posture", who, posture })),
    ...story.events.map((_, event): Condition => ({ type: "knows", who, event })),
  ]);
  const done = story.patterns.map((_, pattern): Condition => ({
    type: "done",
    pattern,
    range: { least: 1, most: null },
  }));
  return [...ranged, ...plain, ...done];
}

// What was proved and came about all the same.
function contradictions(story: Story, seed: number): unknown[] {
  const bounds = new Bounds(story);
  const asked = questions(story);
  const never = asked.filter((condition) => bounds.refuted(condition) !== null);
  const always = asked.filter((condition) => bounds.refuted(condition, false) !== null);
  const found: unknown[] = [];
  let play = opening(story, seed).after;
  for (;;) {
    const moment = momentOf(play);
    found.push(...never.filter((condition) => holds(condition, moment)));
    found.push(...always.filter((condition) => !holds(condition, moment)));
    if (play.ended) return found;
    for (const option of look(play).options)
      if (bounds.undone(option) !== null) found.push({ ...option, why: bounds.undone(option) });
    play = beat(play).after;
  }
}

test("no play contradicts a proof", () =>
  fc.assert(
    fc.property(randomStory({ most: 4, beats: 8 }).map(canonical), fc.integer(), (story, seed) => {
      expect(contradictions(story, seed).slice(0, 3)).toEqual([]);
    }),
    { seed: 8, numRuns: 40, endOnFailure: true },
  ));
test("no play says a line that is proved to be unreachable", () =>
  fc.assert(
    fc.property(randomStory({ most: 4, beats: 8 }).map(canonical), (story) => {
      const known = proofs(story);
      const said = under(sample(story, { first: 1, last: 4 }).ways, "line").map(([line]) => Number(line));
      expect(said.filter((line) => known.line(line) !== null)).toEqual([]);
    }),
    { seed: 9, numRuns: 60 },
  ));
