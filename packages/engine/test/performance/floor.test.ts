// Who is in the talk: everybody of a small company, a few of a larger one.
import { expect, test } from "vitest";
import { read } from "../../src/language/read.js";
import { State } from "../../src/mind/state.js";
import { floor } from "../../src/performance/floor.js";
import { open, options, step } from "../../src/performance/play.js";
import { BODILY } from "../../src/story/words.js";

const NAMES = ["Ada", "Ben", "Cy", "Dov", "Edna", "Finn", "Gwen"];

const talk = (what: string, company: number, close: readonly string[], talking: readonly string[]) =>
  test(what, () => expect(doers(company, close)).toEqual(talking));

talk("of five, anybody may act", 5, [], ["Ada", "Ben", "Cy", "Dov", "Edna"]);
talk("of more, two who have to do with one another", 6, [], ["Ada", "Ben"]);
talk("and who is somebody to one of them", 7, ["Gwen"], ["Ada", "Ben", "Gwen"]);
talk("but no more than four", 7, ["Cy", "Dov", "Edna", "Finn"], ["Ada", "Ben", "Cy", "Dov"]);

// How much speaks for Cy's breaking in between Ada and Ben, with a body so roused.
function breaksIn(arousal: number): number {
  const people = NAMES.slice(0, 3).map((name) => `person ${name} (she): calm\n`);
  const scene = `scene The Hall\n  with Ada, Ben, Cy\n  opening: Ada stares at Ben\n  ends at rest: "Rest"\n`;
  const { story } = read([{ name: "hall.fire", text: people.join("") + scene }]);
  const { premise, slots } = step(open(story!, 1)).performance;
  const state = new State(premise.layout, Int32Array.from(slots));
  state.slots[premise.layout.body(2, BODILY.arousal)] = arousal;
  return floor(state, 2, 1).sound;
}

test("whoever is roused breaks in sooner", () => expect(breaksIn(900)).toBeGreaterThan(breaksIn(400)));

// Who could act after the opening, by name; whoever is close likes the one it is done to.
function doers(company: number, close: readonly string[]): readonly string[] {
  const names = NAMES.slice(0, company);
  const likes = (name: string): string => (close.includes(name) ? "likes Ben" : "calm");
  const people = names.map((name) => `person ${name} (she)\n  ${likes(name)}\n`).join("");
  const scene = `scene The Hall\n  with ${names.join(", ")}\n  opening: Ada stares at Ben\n  ends at rest: "Rest"\n`;
  const { story, faults } = read([{ name: "hall.fire", text: people + scene }]);
  if (story === null) throw new RangeError(JSON.stringify(faults));
  return [...new Set(options(step(open(story, 1))).map(({ by }) => story.people[by]!.name))].sort();
}
