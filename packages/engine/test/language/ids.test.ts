import { describe, expect, test } from "vitest";
import { identify, withIds } from "../../src/language/ids.js";
import { read } from "../../src/language/read.js";
import type { Story } from "../../src/story/story.js";

const TEXT = `person Ada (she): proud
person Ben (he): shy
scene The Landing
  with Ada, Ben
  opening: Ada looks at Ben
  ends at rest: "Out"
lines
  Ada taunts Ben
    "You are late again, and the lamp is out."
  Ada insults Ben
    "Fool."
`;
const story = (text = TEXT): Story => read([{ name: "s.fire", text }]).story!;
const FIRST = identify(story(), null);
const idOf = (under: string, rows = FIRST.lines): string | undefined =>
  rows.find((row) => row.under === under && row.gone !== true)?.id;
const after = (edit: (text: string) => string) => identify(story(edit(TEXT)), FIRST).lines;
const kept = (name: string, edit: (text: string) => string, under = "Ada taunts Ben", to = under) =>
  test(name, () => expect(idOf(to, after(edit))).toBe(idOf(under)));

describe("a line keeps its id", () => {
  kept("when nothing changes", (text) => text);
  kept("when its text is mended", (text) => text.replace("late again", "late once more"));
  kept("when a text is added before it", (text) => text.replace('    "You', '    "So."\n    "You'));
  kept(
    "when it moves under another heading",
    (text) => text.replace("Ada taunts Ben", "Ada mocks Ben"),
    "Ada taunts Ben",
    "Ada mocks Ben",
  );
});
test("what is written anew is another line", () =>
  expect(
    idOf(
      "Ada insults Ben",
      after((text) => text.replace('"Fool."', '"Go home, then."')),
    ),
  ).not.toBe(idOf("Ada insults Ben")));
test("what goes is kept as gone, and its id is not used again", () => {
  const gone = identify(story(TEXT.replace('"Fool."', '"Go home, then."')), FIRST);
  expect(gone.lines.filter((row) => row.gone)).toEqual([
    { ...FIRST.lines.find(({ under }) => under === "Ada insults Ben")!, gone: true },
  ]);
  expect(new Set(gone.lines.map(({ id }) => id)).size).toBe(3);
});
test("a story's lines are called as they are kept", () => {
  const mended = TEXT.replace("late again", "late once more");
  expect(
    withIds(story(mended), FIRST)
      .lines.map(({ id }) => id)
      .sort(),
  ).toEqual(FIRST.lines.map(({ id }) => id).sort());
});
