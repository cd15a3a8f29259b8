// Every example of the guide is a story, or a part of the whole one at its end.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { format } from "../../src/language/format.js";
import { perform } from "../../src/performance/perform.js";
import { reading, said, story } from "./notation.js";

const GUIDE = readFileSync(new URL("../../../../docs/language.md", import.meta.url), "utf8");
const EXAMPLES = [...GUIDE.matchAll(/^```fire\n(.*?)^```$/gms)].map(([, text]) => text!);
const WHOLE = EXAMPLES.at(-1)!;

/** A text in its blocks, by what each declares: "person Ben", "scene". */
function blocks(text: string): Map<string, string> {
  const all = text.split(/\n(?=\S)/).map((block) => `${block.trim()}\n`);
  return new Map(all.map((block) => [declared(block), block]));
}

function declared(block: string): string {
  const [, kind = "", name = ""] = /^(\S+) ?((?:the )?[^\s:,(]*)/.exec(block)!;
  return /^(?:scene|lines|tells|story)$/.test(kind) ? kind : `${kind} ${name}`;
}

/** An example, and of the whole story what it does not declare itself. */
function completed(example: string): string {
  if (example.includes("\nscene ") && example.includes("person ")) return example;
  const own = blocks(example);
  const rest = [...blocks(WHOLE)].filter(([name]) => !own.has(name)).map(([, block]) => block);
  return `${example}${rest.join("")}`;
}

describe("the examples of the guide have no fault", () => {
  EXAMPLES.forEach((example, i) =>
    test(`${i + 1}: ${example.split("\n")[0]}`, () => {
      const text = completed(example);
      const { faults, warnings } = reading(text);
      expect([...faults, ...warnings].map((fault) => `${said(text, fault)}: ${fault.message}`)).toEqual([]);
    }),
  );
  test("there are many", () => expect(EXAMPLES.length).toBeGreaterThan(14));
});

test("those that are whole can be played", () => {
  for (const text of [EXAMPLES[0]!, WHOLE])
    expect(perform(story(text), { seed: 1 }).entries.length).toBeGreaterThan(50);
});

test("the whole one is in the form that all stories share", () => expect(format(WHOLE)).toBe(WHOLE));
