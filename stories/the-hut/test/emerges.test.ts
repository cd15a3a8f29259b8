// The Hut's turns come out of two minds: see "What it emerges means" of the story's README.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { changed, deeds, playsOf, rewritten, share, whole, type Played } from "./plays.js";

const plays = playsOf(changed());
const ENDINGS = ["The Light", "Truce", "Sent Away", "Into the Night", "Blows"];

describe("played by itself", () => {
  test("one play in five has all thirteen turns in order", () =>
    expect(share(plays, ({ turns }) => turns.inOrder === 13)).toBeGreaterThanOrEqual(0.2));
  test("half of the plays come to a kiss", () =>
    expect(share(plays, ({ turns }) => turns.kissed)).toBeGreaterThanOrEqual(0.5));
  for (const name of ENDINGS)
    test(`some end in "${name}"`, () =>
      expect(share(plays, ({ ending }) => ending === name)).toBeGreaterThan(0));
});

describe("no script hides", () => {
  test("a silent bystander shifts no ending by more than ten points", () => {
    const watched = playsOf(
      rewritten((text) =>
        text
          .replace("person Han (he), absent", "person Mute (they)\n  quiet\n  never speaks\n\n$&")
          .replace("with Rey, Kylo,", "with Rey, Kylo, Mute,"),
      ),
    );
    for (const name of ENDINGS) {
      const ends = ({ ending }: Played): boolean => ending === name;
      expect({ name, shift: Math.abs(share(watched, ends) - share(plays, ends)) <= 0.1 }).toEqual({
        name,
        shift: true,
      });
    }
  });

  const few = plays.slice(0, 30);
  test("lines choose no act", () => expect(playsOf(whole, 30).map(deeds)).toEqual(few.map(deeds)));

  test("names choose no act", () => {
    const names = { Rey: "Ada", Kylo: "Ben", Han: "Zed", Luke: "Abe", Snoke: "Moe" };
    const back = new Map(Object.entries(names).map(([from, to]) => [to, from]));
    const other = rewritten((text) =>
      text.replace(
        /\b(Rey|Kylo|Han|Luke|Snoke)\b/g,
        (name) => Object.entries(names).find(([from]) => from === name)![1],
      ),
    );
    const named = playsOf(other, 30).map((play) =>
      deeds(play).replace(/\b(Ada|Ben|Zed|Abe|Moe)\b/g, (name) => back.get(name)!),
    );
    expect(named).toEqual(few.map(deeds));
  });

  test("the order of the declarations chooses no act", () => {
    const turned = rewritten((text) => {
      const [title = "", ...blocks] = text.split(/\n(?=(?:person|event|thing|identity|power|place|scene) )/);
      return [title, ...blocks.reverse()].join("\n");
    });
    expect(playsOf(turned, 30).map(deeds)).toEqual(few.map(deeds));
  });

  test("the engine has no word of it", () => {
    const source = fileURLToPath(new URL("../../../packages/engine/src", import.meta.url));
    const files = readdirSync(source, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ts"));
    const words = /\b(Rey|Kylo|Snoke|Luke|Han|the Force|scavenger|hearth fire|the-hut)\b/;
    expect(files.filter((name) => words.test(readFileSync(`${source}/${name}`, "utf8")))).toEqual([]);
  });
});
