// Whoever has a part does what suits the player: what was done, by the tendencies that it carries.
import { describe, expect, test } from "vitest";
import { partsOf, PLAYERS, sample, under, type Player } from "../../src/explore/index.js";
import type { Tendency } from "../../src/story/words.js";
import { sketch } from "../laws/stories.js";

const STORY = sketch("two-lines");
const [NAME] = STORY.people.map(({ name }) => name);
const PLAYS = 6;
const found = (player: Player) =>
  sample(STORY, { first: 1, last: PLAYS }, partsOf(STORY, { [NAME!]: player })).counts;

/** How much of something whoever has the part carries out, in all. */
function carried(player: Player, what: Tendency | "silence"): number {
  const mine = under(found(player), "deed").filter(([key]) => key.startsWith("0/"));
  const times = mine.reduce((sum, [, count]) => sum + count, 0);
  const share = mine.reduce((sum, [key, count]) => {
    const { does, mode } = STORY.acts[Number(key.slice(2))]!;
    return sum + count * (what === "silence" ? Number(mode === "silence") : (does[what] ?? 0));
  }, 0);
  return share / times;
}

const more = (player: Player, what: Tendency | "silence", than: Player) =>
  test(`${player} has more of ${what} than ${than}`, () =>
    expect(carried(player, what)).toBeGreaterThan(carried(than, what)));
describe("a player", () => {
  more("hostile", "against", "kind");
  more("kind", "care", "hostile");
  more("curious", "ask", "kind");
  more("silent", "silence", "curious");
  more("random", "against", "kind");
});

test.each(PLAYERS)("%s plays the same again", (player) => expect(found(player)).toEqual(found(player)));
test("nobody of that name", () =>
  expect(() => partsOf(STORY, { Nobody: "kind" })).toThrow(/nobody called Nobody/));
