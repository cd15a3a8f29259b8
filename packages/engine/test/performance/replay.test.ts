import { describe, expect, test } from "vitest";
import { perform } from "../../src/performance/perform.js";
import { open, step } from "../../src/performance/play.js";
import { replay } from "../../src/performance/replay.js";
import type { Entry, Transcript } from "../../src/performance/transcript.js";
import { text } from "../laws/laws.js";
import { sketch } from "../laws/stories.js";

const LETTER = sketch("the-letter");
const DAYS = sketch("the-two-days");
const WHOLE = perform(LETTER, { seed: 1 });

describe("a replay", () => {
  test("gives every entry in its order", () =>
    expect([...replay(LETTER, WHOLE)].map(({ entry }) => entry)).toEqual(WHOLE.entries));
  test("ends in the state of the play", () => {
    let play = open(LETTER, 1);
    while (!play.performance.ended) play = step(play);
    expect(text([...replay(LETTER, WHOLE)].at(-1)!.state.slots)).toBe(text(play.performance.slots));
  });
  test("goes through scenes and nights", () => {
    let play = open(DAYS, 1);
    while (!play.performance.ended) play = step(play);
    expect(play.performance.scene).toBe(1);
    expect(text([...replay(DAYS, perform(DAYS, { seed: 1 }))].at(-1)!.state.slots)).toBe(
      text(play.performance.slots),
    );
  });
  test("goes through JSON", () =>
    expect([...replay(LETTER, JSON.parse(text(WHOLE)))]).toHaveLength(WHOLE.entries.length));
  test("can be stopped anywhere, and begun again", () => {
    for (const { entry } of replay(LETTER, WHOLE)) if (entry.type === "act") break;
    expect([...replay(LETTER, WHOLE)]).toHaveLength(WHOLE.entries.length);
  });
  test("of a transcript cut short ends there", () =>
    expect([...replay(LETTER, { ...WHOLE, entries: WHOLE.entries.slice(0, 60) })]).toHaveLength(60));
});

describe("what does not follow is refused, with the entry", () => {
  test("another story", () => fails({ ...WHOLE, storyHash: "00000000" }, /00000000 is not of "the-letter"/));
  test("a seed that is none", () => fails({ ...WHOLE, seed: 0.5 }, /0\.5/));
  test("a transcript without its opening", () =>
    fails({ ...WHOLE, entries: WHOLE.entries.slice(5) }, /^Entry 0 /));
  test("an entry left out", () =>
    fails({ ...WHOLE, entries: WHOLE.entries.filter(({ id }) => id !== 60) }, /^Entry 60 calls itself 61/));
  test("a feeling stronger than it was", () => fails(changed("feel", { now: 999 }), /does not follow/));
  test("a feeling of nobody", () => fails(changed("feel", { who: 9999 }), /does not follow/));
  test("a mood out of nowhere", () => fails(changed("mood", { by: 0 }), /does not follow/));
  test("a relation out of nowhere", () => fails(changed("relate", { by: 0 }), /does not follow/));
});

// The transcript with something else in its last entry of that type.
function changed(type: Entry["type"], by: Readonly<Record<string, number>>): Transcript {
  const id = WHOLE.entries.findLast((entry) => entry.type === type)!.id;
  return { ...WHOLE, entries: WHOLE.entries.map((entry) => (entry.id === id ? { ...entry, ...by } : entry)) };
}

function fails(transcript: Transcript, why: RegExp): void {
  const all = (): unknown => [...replay(LETTER, transcript)];
  expect(all).toThrow(RangeError);
  expect(all).toThrow(why);
}
