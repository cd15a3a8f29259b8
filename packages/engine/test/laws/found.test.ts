// What the laws have found. Under "not kept yet" stands what the engine does not keep yet, each in its smallest case: whoever
// mends one makes it a plain `test`.
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/language/order/canonical.js";
import { home } from "../../src/mind/mood.js";
import { open, options, step, type Play } from "../../src/performance/play.js";
import { perform } from "../../src/performance/perform.js";
import { ACTS } from "../../src/story/library/index.js";
import type { Happening, Scene, Story } from "../../src/story/story.js";
import { none, tally } from "./consent.js";
import { LAWS, played } from "./laws.js";
import { sketch, SKETCHES, STORIES } from "./stories.js";

const LINES = sketch("two-lines");
const [ONE, OTHER] = [0, 1];

test("the library's acts are in every story as they are", () =>
  [...SKETCHES, ...STORIES].forEach(({ acts }) => expect(acts.slice(0, ACTS.length)).toEqual(ACTS)));

describe("not kept yet", () => {
  test("a refusal outlasts its scene", () => {
    const [evening] = staged({ opening: [opens("hug")], distance: 1, length: 3 }).scenes;
    const morning = { ...evening!, opening: [opens("stare_at")], length: 9, after: 9 };
    const refused = ["flinch_from", "withdraw_from", null].reduce(
      (play, act) => step(play, options(play).find((option) => LINES.acts[option.act]!.name === act) ?? null),
      step(open({ ...LINES, scenes: [evening!, morning] }, 1)),
    );
    expect(refused.performance.scene).toBe(1);
    expect(touches(refused, ONE)).toEqual([]);
  });

  test("a hand that an opening holds out is answered before the next opening", () => {
    const sum = none();
    tally(sum, staged({ opening: [opens("hug"), opens("insult")], distance: 1 }), [1, 2, 3]);
    expect(sum.broken).toEqual([]);
  });

  test("whoever has gone does not open the scene", () => {
    const story = staged({ happenings: [happening({ at: 0, exits: ONE })] });
    expect(broken("whoever is absent neither acts nor is acted on, perceives nor shows", story)).toEqual([]);
  });

  test("whoever has gone does not do what a player chose before", () => {
    const story = staged({ happenings: [happening({ at: 8, exits: OTHER })] });
    expect(absentActs(story)).toEqual([]);
  });

  test("whoever enters from outside need not be in a cast", () => {
    const crowd = sketch("the-crowd");
    const [scene] = crowd.scenes;
    const cast = scene!.cast.slice(0, 2);
    const opening = [{ by: cast[0]!.who, act: actNamed("stare_at"), to: cast[1]!.who, about: null }];
    const who = crowd.people.findIndex((_, person) => cast.every((row) => row.who !== person));
    const happenings = [happening({ at: 5, enters: who })];
    expect(() =>
      perform({ ...crowd, scenes: [{ ...scene!, cast, opening, happenings }] }, { seed: 1 }),
    ).not.toThrow();
  });

  test("the home of every mood is in bounds", () =>
    expect(home({ ...EXTREME, neuroticism: -1 }).every((value) => Math.abs(value) <= 1)).toBe(true));
});

const EXTREME = { openness: 1, conscientiousness: 1, extraversion: 1, agreeableness: -1 };

function staged(scene: Partial<Scene>): Story {
  return canonical({ ...LINES, scenes: [{ ...LINES.scenes[0]!, ...scene }] });
}

function happening(row: Partial<Happening>): Happening {
  const nothing = {
    at: null,
    when: null,
    text: "A door slams.",
    bears: {},
    enters: null,
    exits: null,
    fact: 0,
  };
  return { ...nothing, ...row };
}

function opens(act: string): Scene["opening"][number] {
  return { by: ONE, act: actNamed(act), to: OTHER, about: null };
}

function actNamed(name: string): number {
  return ACTS.findIndex((act) => act.name === name);
}

/** What somebody can offer of touch now, by name. */
function touches(play: Play, who: number): readonly string[] {
  return options(play, who)
    .map(({ act }) => play.story.acts[act]!)
    .flatMap(({ name, due }) => (due.consent === undefined ? [] : [name]));
}

function broken(law: string, story: Story): readonly string[] {
  return LAWS[law]!(played(story, 1));
}

// A player who plays the other, who is called away in the middle of it.
function absentActs(story: Story): readonly string[] {
  let play: Play = step(open(story, 1));
  while (!play.performance.ended && options(play, OTHER).length > 0)
    play = step(play, options(play, OTHER)[0]!);
  const plays = [open(story, 1), play];
  return LAWS["whoever is absent neither acts nor is acted on, perceives nor shows"]!({
    story,
    seed: 1,
    plays,
    entries: play.entries,
  });
}
