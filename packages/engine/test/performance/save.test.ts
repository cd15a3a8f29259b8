import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/language/order/canonical.js";
import { open, options, restore, snapshot, step, type Play } from "../../src/performance/play.js";
import { load, save, type Loaded } from "../../src/performance/save.js";
import type { Story } from "../../src/story/story.js";
import { text } from "../laws/laws.js";
import { randomStory } from "../laws/random-story.js";
import { altered, sketch } from "../laws/stories.js";

const LETTER = sketch("the-letter");
/** A play of five beats, of which a player chose the third. */
const PLAY = after(LETTER, 7, [-1, -1, 5, -1, -1]);
const PAPER = text(save(PLAY));

describe("a save is the play again", () => {
  test("to the last number", () => loads(LETTER, PAPER, PLAY));
  test("with all entries", () => expect(text(loaded(LETTER, PAPER).play!.entries)).toBe(text(PLAY.entries)));
  test("at the opening", () => loads(LETTER, text(save(open(LETTER, 7))), open(LETTER, 7)));
  test("of a play that was restored", () => loads(LETTER, text(save(restore(LETTER, snapshot(PLAY)))), PLAY));
  test("when its fields stand in another order", () => loads(LETTER, text(turned(JSON.parse(PAPER))), PLAY));
  test("its choices are there by name", () =>
    expect(save(PLAY).choices[2]).toEqual({
      by: expect.any(String),
      act: expect.any(String),
      to: expect.any(String),
      about: expect.toSatisfy((about: unknown) => about === null || typeof about === "string"),
    }));
  test("in any story, with any choices", () =>
    fc.assert(
      fc.property(
        randomStory({ most: 4, beats: 8 }).map(canonical),
        fc.integer(),
        CHOICES,
        (story, seed, choices) => {
          const play = after(story, seed, choices);
          loads(story, text(save(play)), play);
        },
      ),
      { seed: 3, numRuns: 40 },
    ));
});

describe("after an edit of the story", () => {
  const edited = altered("the-letter", "proud, warm, hurt", "proud, warm");
  const other = altered("the-letter", "lasts at most 40 beats", "lasts at most 2 beats");
  test("the notes say that it has changed", () =>
    expect(loaded(edited, PAPER)).toMatchObject({
      problem: null,
      notes: [/^The story has changed/].map(matching),
    }));
  test("the choices are made again", () =>
    expect(save(loaded(edited, PAPER).play!).choices).toEqual(save(PLAY).choices));
  test("a play that ends sooner says where", () =>
    expect(loaded(other, PAPER).notes).toEqual(
      [/^The story has changed/, /^The play now ends before beat 3\.$/].map(matching),
    ));
  test("a choice that is not there any more says where", () => {
    const gone = {
      ...LETTER,
      people: LETTER.people.map((person) => ({ ...person, name: `${person.name}a` })),
    };
    const { play, notes } = loaded(gone, PAPER);
    expect(notes[1]).toMatch(/^At beat 3, "\w+ \w+ \w+" no longer fits; the save goes no further\.$/);
    expect(play!.performance.beat).toBe(2);
  });
});

describe("what is no save of this story is refused", () => {
  for (const [what, paper] of Object.entries({
    nothing: "null",
    "a number": "7",
    "a list": "[]",
    "an empty value": "{}",
    "another kind": text({ ...save(PLAY), kind: "story" }),
    "another version": text({ ...save(PLAY), firelight: 2 }),
    "no choices": text({ ...save(PLAY), choices: undefined }),
    "no snapshot": text({ ...save(PLAY), snapshot: null }),
    "a seed that is none": text({ ...save(PLAY), seed: 0.5 }),
    "a choice that is none": text({ ...save(PLAY), choices: [{ by: 1 }] }),
    "half numbers": text({ ...save(PLAY), snapshot: { ...snapshot(PLAY), slots: [0.5] } }),
  }))
    test(what, () => refuses(paper, "not a save"));
  test("a save of another story", () =>
    refuses(text(save(after(sketch("two-lines"), 1, [-1]))), 'of "two-lines"'));
  test("a seed changed by hand", () => refuses(text({ ...save(PLAY), seed: 8 }), "damaged"));
  test("a choice left out", () =>
    refuses(text({ ...save(PLAY), choices: save(PLAY).choices.slice(1) }), "damaged"));
  test("a hash changed by hand", () => refuses(text({ ...save(PLAY), storyHash: "0" }), "damaged"));
  test("a place in the play changed by hand", () =>
    refuses(text({ ...save(PLAY), snapshot: { ...snapshot(PLAY), beat: 4 } }), "damaged"));
  test("no save at all, however deep", () => refuses(`${"[".repeat(5000)}${"]".repeat(5000)}`, "not a save"));

  test("anything at all never throws", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(load(LETTER, json).play).toBeNull();
      }),
      { seed: 1, numRuns: 300 },
    ));
  test("a save damaged anywhere never throws, is left as it is, and never gives another play", () =>
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...DAMAGES), fc.nat(), (place, damage, amount) => {
        const json = damaged(JSON.parse(PAPER), place, damage, amount);
        const before = text(json);
        const { play, problem } = load(LETTER, json);
        expect(text(json)).toBe(before);
        if (play === null) expect(problem).toMatch(/\.$/);
        else expect(text(snapshot(play))).toBe(text(snapshot(PLAY)));
      }),
      { seed: 2, numRuns: 600 },
    ));
  test("a save whose text is torn is no JSON or is refused", () =>
    fc.assert(
      fc.property(fc.nat(PAPER.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const torn = PAPER.slice(0, at) + put + PAPER.slice(at + 1);
        const { play } = loaded(LETTER, torn);
        if (play !== null) expect(text(snapshot(play))).toBe(text(snapshot(PLAY)));
      }),
      { seed: 4, numRuns: 200 },
    ));
});

const CHOICES = fc.array(fc.integer({ min: -20, max: 200 }), { maxLength: 8 });
const DAMAGES = ["cut", "null", "more", "text", "twice"] as const;

/** The value with one thing in it, at any depth, damaged. */
function damaged(json: unknown, place: number, damage: (typeof DAMAGES)[number], amount: number): unknown {
  let left = place % count(json);
  const walk = (value: unknown): unknown => {
    left -= 1;
    if (left === -1) return hurt(value, damage, amount);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, row]: [string, unknown]) => [key, walk(row)]));
  };
  return walk(json);
}

function hurt(value: unknown, damage: (typeof DAMAGES)[number], amount: number): unknown {
  if (damage === "null") return null;
  if (damage === "text") return `${String(value)}!`;
  if (damage === "twice") return [value, value];
  if (Array.isArray(value))
    return damage === "cut" ? value.slice(0, amount % (value.length + 1)) : [...value, amount];
  return typeof value === "number" ? value + amount + 1 : damage === "cut" ? undefined : amount;
}

function count(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, row: unknown) => sum + count(row), 1);
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const fields: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(fields.reverse().map(([key, row]) => [key, turned(row)]));
}

function after(story: Story, seed: number, choices: readonly number[]): Play {
  return choices.reduce(
    (play, choice) => {
      if (play.performance.ended) return play;
      const all = options(play);
      return step(play, choice < 0 ? null : (all[choice % Math.max(1, all.length)] ?? null));
    },
    open(story, seed),
  );
}

function loaded(story: Story, paper: string): Loaded {
  const json = parsed(paper);
  return json === undefined ? { play: null, problem: "This is no JSON.", notes: [] } : load(story, json);
}

function parsed(paper: string): unknown {
  try {
    const json: unknown = JSON.parse(paper);
    return json;
  } catch {
    return undefined;
  }
}

function loads(story: Story, paper: string, play: Play): void {
  const { play: again, problem, notes } = loaded(story, paper);
  expect({ problem, notes }).toEqual({ problem: null, notes: [] });
  expect(text(snapshot(again!))).toBe(text(snapshot(play)));
}

function refuses(paper: string, why: string): void {
  const { play, problem } = loaded(LETTER, paper);
  expect(play).toBeNull();
  expect(problem).toContain(why);
}

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
