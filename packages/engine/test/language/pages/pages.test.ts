// The pages that are made from the code are current. `npm run docs` makes them anew.
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { expect, test } from "vitest";
import { storySchema } from "../../../src/language/json/story.js";
import { faultsPage } from "./faults.js";

const page = (name: string) => fileURLToPath(new URL(`../../../../../docs/${name}`, import.meta.url));
const formed = (text: string, parser: string) => format(text, { parser, printWidth: 110 });

test("docs/faults.md", async () =>
  expect(await formed(faultsPage(), "markdown")).toMatchFileSnapshot(page("faults.md")));
test("docs/story.schema.json", async () =>
  expect(await formed(JSON.stringify(storySchema()), "json")).toMatchFileSnapshot(page("story.schema.json")));
