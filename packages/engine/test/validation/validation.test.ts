// What the engine claims of the literature, claim by claim, and the page of it. `npm run validate` tells it and makes the page anew.
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { afterAll, describe, expect, test } from "vitest";
import { every, figures, rising, same } from "./claim.js";
import { FAMILIES } from "./families.js";
import { page, report } from "./report.js";

const PAGE = fileURLToPath(new URL("../../../../docs/validation.md", import.meta.url));

for (const { name, claims } of FAMILIES)
  describe(name, () => {
    for (const { says, fails, cases } of claims)
      test(says, () =>
        expect({ fails: fails.slice(0, 3), none: cases === 0 }).toEqual({ fails: [], none: false }),
      );
  });

describe("a claim that fails is seen", () => {
  const many = [1, 2, 3];
  test("case by case", () => expect(every("", many, (n) => (n > 2 ? `${n}` : null)).fails).toEqual(["3"]));
  test("in a figure", () => expect(figures("", [["x", 1.2, 1]], 0.1).fails).toEqual(["x: 1.2, published 1"]));
  test("in a list", () => expect(same("", [["x", [1], [2]]]).fails).toEqual(["x: [1], published [2]"]));
  test("in an order", () =>
    expect(
      rising("", [
        ["a", 1],
        ["b", 1],
      ]).fails,
    ).toEqual(["b (1) is not above a (1)"]));
});

test("docs/validation.md is current", async () =>
  expect(await format(page(), { parser: "markdown", printWidth: 110 })).toMatchFileSnapshot(PAGE));

afterAll(() => {
  if (process.env["npm_lifecycle_event"] === "validate") process.stdout.write(`\n${report()}\n`);
});
