// The notation of these tests. A sentence is put into a story that has everything in it which sentences speak of, and what it is
// read as is said in short words:
//
//   says("wants Rey's light, desperately", "want have the light of Rey 0.88")
//   holds("Kylo is ashamed", "Kylo shame 0.25..")
//   faulty(CAST + "person Cy (he)\n  wonts peace\n", 'verb-unknown at "wonts"')
import { expect } from "vitest";
import { read, type ReadStory } from "../../src/language/read.js";
import { linesOf } from "../../src/language/text/node.js";
import type { Fault } from "../../src/language/text/fault.js";
import type { Story } from "../../src/story/story.js";
import { about, told } from "./told.js";

/** Everything that the sentences in these tests speak of. */
export const WORLD = `person Rey (she): fierce
person Kylo (he): proud
person Mara (she): kind
person Ben (he): shy
person Snoke (he), absent: cruel

event the killing, weeks ago: Snoke killed Ben
event the sale, weeks ago: Mara sold the boat to Snoke
event the duel, months ago: Rey scarred Kylo

thing the boat: Snoke's
thing the pull of the light
power the light: Rey has it strongly
place the hut: night, lit by a hearth fire that flickers, warm
place the hangar
`;

/** A scene for two of them. */
export const SCENE = `scene The Hut
  at the hut
  with Rey, Kylo, sitting across the hearth
  opening: Rey stares at Kylo
  ends at rest: "Truce"
`;

export function reading(text: string, name = "story.fire"): ReadStory {
  return read([{ name, text }]);
}

/** The story of a text that has nothing wrong in it. */
export function story(text: string): Story {
  const { story: found, faults, warnings } = reading(text);
  expect([...faults, ...warnings].map((fault) => `${said(text, fault)}: ${fault.message}`)).toEqual([]);
  return found!;
}

/** A sentence about Zed is read as all of these and nothing else. */
export function says(sentence: string, ...expected: readonly string[]): void {
  const found = story(`${WORLD}person Zed (he)\n  ${sentence}\n${SCENE}`);
  expect(about(found, named(found, "Zed")).sort()).toEqual([...expected].sort());
}

export function named({ people }: Story, name: string): number {
  return people.findIndex((person) => person.name === name);
}

/** A condition is read as this. */
export function holds(condition: string, expected: string, more = ""): void {
  const found = story(`${WORLD}${more}${SCENE}  ends when ${condition}: "So"\n`);
  const ending = found.endings.find(({ name }) => name === "So");
  expect(told(found, ending!.when)).toBe(expected);
}

/** Exactly these faults and warnings, each 'code at "words"', in the order of the text. */
export function faulty(text: string, ...expected: readonly string[]): void {
  const { faults, warnings } = reading(text);
  expect([...faults, ...warnings].map((fault) => said(text, fault))).toEqual(expected);
}

export function said(text: string, { code, place: { line, column, length } }: Fault): string {
  return `${code} at "${(linesOf(text)[line - 1] ?? "").slice(column - 1, column - 1 + length)}"`;
}
