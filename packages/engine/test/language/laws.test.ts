import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format } from "../../src/language/format.js";
import { NAMING } from "../../src/language/order/references.js";
import { Faults } from "../../src/language/text/fault.js";
import { grow } from "../../src/language/text/tree.js";
import { print } from "../../src/language/text/print.js";
import { perform } from "../../src/performance/perform.js";
import type { Story } from "../../src/story/story.js";
import { reading, story } from "./notation.js";
import { SKETCH } from "./sketch.js";

test("a sketch with every form in it has no fault", () => {
  const { faults, warnings } = reading(SKETCH);
  expect([...faults, ...warnings].map(({ message, place }) => `${place.line}: ${message}`)).toEqual([]);
});

/** A story without what things are called and where they are written. */
function nameless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, row: unknown) => (NAMING.has(key) ? undefined : row)));
}

/** What is done in a play, by whom as `called`. */
function played(of: Story, seed: number, called: (name: string) => string = (name) => name): string[] {
  const name = (who: number | null) => (who === null ? "-" : called(of.people[who]!.name));
  return perform(of, { seed }).entries.flatMap((entry) =>
    entry.type === "act" ? [`${name(entry.by)} ${of.acts[entry.act]!.name} ${name(entry.to)}`] : [],
  );
}

describe("renaming everybody", () => {
  const names = ["Rey", "Kylo", "Han", "Snoke", "Mara", "Ben", "Anna Maria of Arran"];
  const renamed = (text: string, to: readonly string[]) =>
    text.replace(new RegExp(`\\b(${names.join("|")})\\b`, "g"), (name) => to[names.indexOf(name)]!);
  const before = story(SKETCH);
  const laws = (...to: readonly string[]) =>
    test(to.join(", "), () => {
      const after = story(renamed(SKETCH, to));
      expect(nameless(after)).toEqual(nameless(before));
      const back = (name: string) => names[to.indexOf(name)]!;
      for (const seed of [1, 2]) expect(played(after, seed, back)).toEqual(played(before, seed));
    });
  laws("Ben", "Mara", "Snoke", "Han", "Kylo", "Rey", "Anna Maria");
  laws("Zoe", "Ada", "Quin", "Bo", "Yan", "Cy", "Eve");
  laws("Hope", "Will", "Joy", "Grace", "Faith", "Mark", "Art");
  laws("Mary Jane", "Jean-Luc", "O'Neil", "Old Tom", "Élise", "Þór", "Joan of Arc");
});

/** The blocks of a text, each with what stands under it. */
function blocks(text: string): string[] {
  return text.split(/\n(?=\S)/).map((block) => `${block.trimEnd()}\n`);
}

const isScene = (block: string) => block.startsWith("scene ");

/** Blocks in another order; scenes keep theirs. */
function reordered(all: readonly string[], order: readonly number[]): string {
  const moved = all.map((block, i) => ({ block, at: order[i]! })).sort((a, b) => a.at - b.at);
  const scenes = all.filter(isScene);
  return moved.map(({ block }) => (isScene(block) ? scenes.shift()! : block)).join("");
}

describe("moving declarations", () => {
  const before = story(SKETCH);
  const all = blocks(SKETCH);
  const order = fc.array(fc.nat(1000), { minLength: all.length, maxLength: all.length });

  test("gives the same story", () => {
    fc.assert(
      fc.property(order, (places) => {
        expect(nameless(story(reordered(all, places)))).toEqual(nameless(before));
      }),
      { numRuns: 50, seed: 7 },
    );
  });
  test("gives the same play", () => {
    fc.assert(
      fc.property(order, fc.nat(50), (places, seed) => {
        expect(played(story(reordered(all, places)), seed)).toEqual(played(before, seed));
      }),
      { numRuns: 5, seed: 7 },
    );
  });
  test("keeps every id of a line", () => {
    const ids = (text: string) => new Map(story(text).lines.map(({ texts, id }) => [texts[0]!, id]));
    fc.assert(
      fc.property(order, (places) => {
        expect([...ids(reordered(all, places))].sort()).toEqual([...ids(SKETCH)].sort());
      }),
      { numRuns: 20, seed: 7 },
    );
  });
  test("so does moving what is said under them", () => {
    const people = all.filter((block) => block.startsWith("person ") && block.includes("\n  "));
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
        (block, at) => {
          const [head, ...under] = block.trimEnd().split("\n");
          const moved = under.map((line, i) => ({ line, at: at[i]! })).sort((a, b) => a.at - b.at);
          const text = SKETCH.replace(block.trimEnd(), [head, ...moved.map(({ line }) => line)].join("\n"));
          expect(nameless(story(text))).toEqual(nameless(before));
        },
      ),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe("the id of a line", () => {
  const id = (text: string, of = "You fight like weather.") =>
    story(text).lines.find(({ texts }) => texts[0] === of)!.id;
  const kept = (name: string, edit: (text: string) => string) =>
    test(name, () => expect(id(edit(SKETCH))).toBe(id(SKETCH)));
  kept("is kept when another line is edited", (text) => text.replace('"Stay."', '"Stay here."'));
  kept("is kept when another line comes before it", (text) =>
    text.replace("lines\n", 'lines\n  Rey thanks Kylo\n    "Thanks."\n'),
  );
  kept("is kept when another line goes", (text) =>
    text.replace('  anyone insults anyone\n    "Fool."\n', ""),
  );
  kept("is kept when a variant is added", (text) => text.replace('"Again?"', '"Again?"\n    "And again?"'));
  kept("is kept when the cast changes", (text) =>
    text.replace("scene The Hut", "person Zed (he): kind\nscene The Hut"),
  );
  kept("is kept when the text is formatted", format);
  test("is another's for the same words to another", () => {
    const twice = SKETCH.replace(
      "lines\n",
      'lines\n  Rey taunts Kylo about the duel\n    "You fight like weather."\n',
    );
    expect(new Set(story(twice).lines.map((row) => row.id)).size).toBe(5);
  });
  test("differs when two lines are the same", () => {
    const twice = SKETCH.replace("lines\n", 'lines\n  anyone insults anyone\n    "Fool."\n');
    expect(new Set(story(twice).lines.map((row) => row.id)).size).toBe(5);
  });
});

describe("formatting", () => {
  const plain = (text: string) =>
    JSON.stringify(grow("", text, new Faults()), ["text", "comment", "children"]);
  test("keeps the tree of the sketch", () => {
    expect(plain(format(SKETCH))).toBe(plain(SKETCH));
    expect(format(format(SKETCH))).toBe(format(SKETCH));
    expect(print(grow("", SKETCH, new Faults()))).toBe(format(SKETCH));
  });
  test("keeps what the sketch says", () =>
    expect(nameless(story(format(SKETCH)))).toEqual(nameless(story(SKETCH))));
});
