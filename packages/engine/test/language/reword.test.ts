// One change to a story, as an author would say it. Notation: the change => the sentence as it is then, and as it was.
import { describe, expect, test } from "vitest";
import { read, reword, without } from "../../src/index.js";

const TEXT = `story Supper

person Ada (she)
  proud, a little shy, lonely  // since the funeral
  wants Ben to apologize to her, very much
  does not trust Ben
  believes confessing shames one, surely
  remembers the lie with anger
  remembers the scald with tenderness

person Ben (he): gentle, guilty about the lie

event the lie, last week: Ben deceived Ada
event the scald, in childhood: Ada nursed Ben
  on the hand

place the kitchen: evening

scene Supper
  at the kitchen
  with Ada, Ben, sitting
  opening: Ada looks at Ben
  ends when Ben has confessed the lie: "Out"
  ends at rest: "Done"
`;
const FILES = [{ name: "supper.fire", text: TEXT }];

/** `change` makes it `is`, where it was `was`, and all the rest stays as it was. */
const makes = (change: string, is: string | null, was: string | null, row?: string): void =>
  test(change, () => {
    const made = reword(FILES, change);
    expect({ problem: made.problem, is: made.is, was: made.was }).toEqual({ problem: null, is, was });
    const rows = made.files[0]!.text.split("\n");
    if (row !== undefined) expect(rows).toContain(row);
    const kept = TEXT.split("\n").filter((old) => !rows.includes(old));
    expect(kept.length).toBeLessThanOrEqual(1);
    expect(read(made.files).faults).toEqual([]);
  });
const refuses = (change: string, problem: string, ...near: readonly string[]): void =>
  test(`${change}: ${problem}`, () => {
    const made = reword(FILES, change);
    expect(made.problem).toMatch(problem);
    expect(made.near.slice(0, near.length)).toEqual(near);
    expect(made.files).toEqual(FILES);
  });

describe("put otherwise", () => {
  makes("Ada does not trust Ben: trusts Ben, a little", "Ada trusts Ben, a little", "Ada does not trust Ben");
  makes("Ada does not trust Ben: trusts", "Ada trusts Ben", "Ada does not trust Ben");
  makes(
    "Ada wants Ben to apologize to her: a little",
    "Ada wants Ben to apologize to her, a little",
    "Ada wants Ben to apologize to her, very much",
  );
  makes(
    "Ada believes that confession shames one: doubts",
    "Ada doubts confessing shames one",
    "Ada believes confessing shames one, surely",
  );
  makes(
    "Ada is proud: humble",
    "Ada is humble",
    "Ada is proud",
    "  humble, a little shy, lonely  // since the funeral",
  );
  makes(
    "ben is gentle: cruel",
    "Ben is cruel",
    "Ben is gentle",
    "person Ben (he): cruel, guilty about the lie",
  );
});
describe("taken out", () => {
  makes("Ada not remembers the lie", null, "Ada remembers the lie with anger");
  makes("Ada not is proud", null, "Ada is proud", "  a little shy, lonely  // since the funeral");
  makes("Ada not lonely", null, "Ada is lonely", "  proud, a little shy  // since the funeral");
});
describe("added", () => {
  makes("Ada + likes Ben, very much", "Ada likes Ben, very much", null, "  likes Ben, very much");
  makes("Ben + likes Ada", "Ben likes Ada", null, "  likes Ada");
  makes("Ben + sly", "Ben is sly", null, "person Ben (he): gentle, guilty about the lie, sly");
});
describe("refused, in the author's words", () => {
  refuses("Aba is proud: humble", `anybody called "Aba"`, "Ada is proud: humble");
  refuses(
    "Ada wants Ben to leave: a little",
    `cannot find "wants Ben to leave"`,
    "Ada wants Ben to apologize to her, very much",
  );
  refuses("Ada remembers: forgets", "2 sentences", "Ada remembers the lie with anger");
  refuses("Ada does not trust Ben", `what "Ada does not trust Ben" should become`, "Ada SENTENCE: NEW WORDS");
  test("what cannot be read is told with its fault", () => {
    const { problem, faults } = reword(FILES, "Ada is proud: prowd");
    expect(problem).toBe(`I cannot read "Ada is prowd".`);
    expect(faults[0]!.message).toMatch("prowd");
  });
});

describe("without a sentence", () => {
  const { story } = read(FILES);
  const cut = (begins: string): string | undefined =>
    without(
      FILES,
      story!.facts.find(({ text }) => text.startsWith(begins))!,
    )?.[0]!.text;
  test("it is gone, and every other line stands where it stood", () => {
    const rows = cut("Ada wants")!.split("\n");
    expect(rows).toHaveLength(TEXT.split("\n").length);
    expect(rows.filter((row, i) => row !== TEXT.split("\n")[i])).toEqual([""]);
  });
  test("with an event goes all that is said of it", () => {
    expect(cut("event the lie")).not.toMatch("the lie");
    expect(cut("event the lie")).toMatch("the scald");
  });
  test("what stands under it goes too", () => expect(cut("event the scald")).not.toMatch("on the hand"));
  test("one adjective of a list goes alone", () =>
    expect(cut("Ada is a little shy")).toMatch("  proud, lonely  // since the funeral"));
  test("a person stays", () =>
    expect(cut("Ben is gentle")).toMatch(/^person Ben \(he\): guilty about the lie$/m));
});
