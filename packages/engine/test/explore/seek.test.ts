// A search by coverage: the same whoever does its tries, and it goes on from where it has been.
import { expect, test } from "vitest";
import { along, Archive, seek, work } from "../../src/explore/index.js";
import { sketch } from "../laws/stories.js";

const STORY = sketch("two-lines");
const ENDINGS = [...new Set(STORY.endings.map(({ name }) => name))];
const ROUND = 6;

function searched(rounds: number): Archive {
  const archive = new Archive(ENDINGS, 1);
  for (let i = 0; i < rounds; i += 1)
    for (const one of archive.round(ROUND)) archive.take(seek(STORY, one, new Map()));
  return archive;
}

test("it begins at the opening", () =>
  expect(new Archive(ENDINGS, 1).round(2).map(({ way }) => way.choices)).toEqual([[], []]));
test("no try is like another", () => {
  const salts = new Archive(ENDINGS, 1).round(20).map(({ salt }) => salt);
  expect(new Set(salts).size).toBe(20);
});
test("the same again", () => expect(searched(3).round(9)).toEqual(searched(3).round(9)));
test("it goes on from where it has been", () =>
  expect(
    searched(3)
      .round(20)
      .filter(({ way }) => way.choices.length > 0).length,
  ).toBeGreaterThan(8));
test("a try is a play: its way leads through it", () => {
  const [last] = searched(2)
    .round(1)
    .map((one) => seek(STORY, one, new Map()));
  const { performance } = along(STORY, last!.way);
  expect([performance.ended, performance.beat]).toEqual([true, last!.way.choices.length]);
});
test("a worker brings what was tried", () => {
  const tries = searched(1).round(2);
  expect(work(STORY, { type: "seek", tries }, new Map()).tried).toEqual(
    tries.map((one) => seek(STORY, one, new Map())),
  );
});
