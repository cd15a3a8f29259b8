import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/language/order/canonical.js";
import {
  open,
  options,
  restore,
  snapshot,
  step,
  transcript,
  undo,
  type Play,
} from "../../src/performance/play.js";
import { perform } from "../../src/performance/perform.js";
import { text } from "../laws/laws.js";
import { randomStory } from "../laws/random-story.js";
import { sketch } from "../laws/stories.js";

const LETTER = sketch("the-letter");
const LINES = sketch("two-lines");

describe("a play is stepped", () => {
  test("it opens before its first beat", () =>
    expect(open(LETTER, 1).performance).toMatchObject({ beat: 0, ended: false }));
  test("with an entry for each of the author's sentences", () =>
    expect(open(LETTER, 1).entries).toHaveLength(LETTER.facts.length + 1));
  test("a step leaves the play before as it was", () => same(undo(step(open(LETTER, 1))), open(LETTER, 1)));
  test("without choices it is what perform gives", () =>
    expect(text(transcript(after(LETTER, 1, [])))).toBe(text(perform(LETTER, { seed: 1 }))));
  test("the first beat is the opening's", () =>
    expect(step(open(LETTER, 1)).entries.find(({ type }) => type === "act")).toMatchObject({
      rule: "opening",
    }));
  test("a choice is what is done", () => {
    const play = step(open(LETTER, 1));
    const choice = options(play)[7]!;
    expect(step(play, choice).entries.findLast(({ rule }) => rule === "chosen by a player")).toMatchObject(
      choice,
    );
  });
  test("choices are kept, with null where minds chose", () => {
    const play = step(open(LETTER, 1));
    const choice = options(play)[3]!;
    expect(step(step(play, choice)).choices).toEqual([null, choice, null]);
  });
});

describe("options", () => {
  const play = step(open(LETTER, 1));
  test("are there for everybody", () =>
    expect(new Set(options(play).map(({ by }) => by))).toEqual(new Set([0, 1])));
  test("are those of one person when asked so", () =>
    expect(options(play, 1)).toEqual(options(play).filter(({ by }) => by === 1)));
  test("can all be done", () =>
    options(play).forEach((choice) => expect(() => step(play, choice)).not.toThrow()));
  test("are none when the play has ended", () => expect(options(after(LETTER, 1, []))).toEqual([]));
  test("asked of one who is not, are the caller's error", () =>
    expect(() => options(play, 2)).toThrow(/no person 2/));
});

describe("whoever calls wrongly is told the value", () => {
  const play = step(open(LETTER, 1));
  const choice = { by: 0, act: 999, to: 1, about: null };
  test("a seed that is no whole number", () => rejects(() => open(LETTER, 0.5), "0.5"));
  test("a seed that is no number", () => rejects(() => open(LETTER, NaN), "NaN"));
  test("a choice that is no option", () => rejects(() => step(play, choice), '"act":999'));
  test("a choice of oneself", () =>
    rejects(() => step(play, { ...options(play)[0]!, to: options(play)[0]!.by }), "now"));
  test("a step after the end", () => rejects(() => step(after(LETTER, 1, [])), "ended"));
  test("a snapshot of another story", () => rejects(() => restore(LINES, snapshot(play)), play.storyHash));
  test("a snapshot cut short", () =>
    rejects(() => restore(LETTER, { ...snapshot(play), slots: [1, 2] }), "2 numbers"));
  test("a refused choice leaves the play as it was", () => {
    const before = text(snapshot(play));
    expect(() => step(play, choice)).toThrow(RangeError);
    expect(text(snapshot(play))).toBe(before);
  });
});

describe("undo, snapshot and restore", () => {
  test("at the opening there is nothing to undo", () =>
    expect(undo(open(LETTER, 1))).toMatchObject({ choices: [] }));
  test("all beats can be undone", () => {
    let play = after(LETTER, 1, [2, 0, 1]);
    while (play.before !== null) play = undo(play);
    same(play, open(LETTER, 1));
  });
  test("a snapshot shares nothing with its play", () => {
    const play = step(open(LETTER, 1));
    const taken = snapshot(play);
    const before = text(taken);
    step(restore(LETTER, taken));
    expect(text(taken)).toBe(before);
  });
  test("what was restored keeps its choices", () => {
    const play = after(LETTER, 1, [4, 2], 5);
    expect(restore(LETTER, snapshot(play)).choices).toEqual(play.choices);
  });
  test("with any choices in any story, undone and restored plays go on the same", () =>
    fc.assert(
      fc.property(STORY, fc.integer(), CHOICES, CHOICES, (story, seed, first, then) => {
        const play = after(story, seed, first, first.length);
        const restored = restore(story, JSON.parse(text(snapshot(play))));
        same(chosen(restored, then), chosen(play, then));
        if (!play.performance.ended) same(chosen(undo(step(play)), then), chosen(play, then));
      }),
      { seed: 5, numRuns: 40 },
    ));
  test("with any choices in any story, the state is whole numbers and time goes on", () =>
    fc.assert(
      fc.property(STORY, fc.integer(), CHOICES, (story, seed, choices) => {
        let play = open(story, seed);
        for (const choice of choices) {
          const next = chosen(play, [choice]);
          expect(next.performance.at).toBeGreaterThanOrEqual(play.performance.at);
          expect(next.performance.entries).toBe(next.entries.length);
          play = next;
        }
      }),
      { seed: 6, numRuns: 40 },
    ));
});

const STORY = randomStory({ most: 4, beats: 8 }).map(canonical);
/** Beat by beat, which of the options is chosen; below 0, the minds choose. */
const CHOICES = fc.array(fc.integer({ min: -20, max: 200 }), { maxLength: 8 });

/** A play after these choices by their places in the options, and to its end, or so many beats long. */
function after(story: Play["story"], seed: number, choices: readonly number[], beats = Infinity): Play {
  let play = chosen(open(story, seed), choices);
  while (!play.performance.ended && play.performance.beat < beats) play = step(play);
  return play;
}

function chosen(from: Play, choices: readonly number[]): Play {
  return choices.reduce((play, choice) => {
    if (play.performance.ended) return play;
    const all = options(play);
    return step(play, choice < 0 ? null : (all[choice % Math.max(1, all.length)] ?? null));
  }, from);
}

function same(one: Play, other: Play): void {
  expect(text(snapshot(one))).toBe(text(snapshot(other)));
}

function rejects(call: () => unknown, value: string): void {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(value);
}
