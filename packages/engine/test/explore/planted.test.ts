// Lines that no play can say, planted in the stories: most are proved so before anything is played, and none that a play says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { proofs, sample, under } from "../../src/explore/index.js";
import { read } from "../../src/language/read.js";
import { SHIPPED } from "../stories/shipped.js";

const PLANTED: Readonly<Record<string, readonly string[]>> = {
  "two-lines": [
    "Ada kisses Ben",
    "Ben kisses Ada when Ben is ashamed",
    "Ben hugs Ada about the key",
    "Ada taunts Ben when Ada is shouting",
    "Ben pleads with Ada when Ben is lying",
    "Ada questions Ben when thirty minutes have passed",
    "Ben questions Ada about the key",
    "Ben apologizes to Ada when Ben is far from Ada and Ben is drawn to Ada",
    "Ada forgives Ben about the landing",
  ],
  "kitchen-table": [
    "Agnes questions Colm about the scald",
    "Donal taunts Colm",
    "Colm greets Donal",
    "Agnes comforts Colm when Donal is here",
    "Colm mocks Agnes when Colm does not know the ferry",
    "Agnes mocks Colm when Agnes does not know the promise",
    "Colm mocks Agnes when Agnes trusts Donal and Donal is angry",
    "Agnes accuses Colm when Agnes is drawn to Colm",
  ],
  "the-boat": [
    "Tobias questions Jory about the winch",
    "Wyn confesses to Tobias about the sale",
    "Tobias confesses to Lena about the sale",
    "Lena mocks Wyn when two hours have passed",
    "Jory admits the money to Tobias when Jory does not know the money",
    "Wyn mocks Jory when Wyn doubts Jory is a liar",
    "Wyn kisses Lena",
  ],
  "night-shift": [
    "Ines greets Mr Adeyemi",
    "Mr Adeyemi thanks Ines",
    "Brandt kisses Tove",
    "Tove confesses to Brandt about the dose",
    "Ines questions Tove about the dose",
    "Tove reassures Ines when Tove doubts Ines is a friend",
    "Ines mocks Tove when Mr Adeyemi is afraid",
  ],
  "the-hut": [
    "Kylo threatens Rey when Luke is here",
    "Rey mocks Kylo when Rey doubts Kylo is a murderer",
    "Han forgives Kylo",
    "Rey taunts Kylo when Kylo is shouting",
  ],
};
/** Plays of each story. */
const PLAYS = 12;

const all = SHIPPED.map(({ name, folder }) => {
  const planted = PLANTED[name] ?? [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".fire"));
  const main = `${name}.fire`;
  const texts = [main, ...files.filter((file) => file !== main)].map((file) => ({
    name: file,
    text: readFileSync(join(folder, file), "utf8"),
  }));
  const block = planted.map((heading, i) => `  ${heading}\n    "Planted ${i}."\n`).join("");
  const [first, ...others] = texts;
  const { story, faults } = read([{ name: main, text: `${first!.text}\nlines\n${block}` }, ...others]);
  return { name, planted, story: story!, faults };
});

describe.each(all)("$name", ({ planted, story, faults }) => {
  const known = proofs(story);
  const lineOf = (i: number): number => story.lines.findIndex(({ texts }) => texts[0] === `Planted ${i}.`);

  test("has nothing wrong", () => expect(faults.map(({ message }) => message)).toEqual([]));
  test.each(planted.map((heading, i) => ({ heading, i })))("$heading", ({ i }) =>
    expect(known.line(lineOf(i))).toMatch(/^unreachable: /),
  );
  test("no play says what is proved to be unreachable", () => {
    const said = new Set(
      under(sample(story, { first: 1, last: PLAYS }).ways, "line").map(([line]) => Number(line)),
    );
    expect([...said].filter((line) => known.line(line) !== null)).toEqual([]);
  });
});
