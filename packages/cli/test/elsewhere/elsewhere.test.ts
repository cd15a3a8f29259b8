import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstStory } from "../../src/commands/first-story.js";
import { answers, folderOf, textOf } from "../stage.js";
import { browser } from "./chromium.js";
import { served } from "./served.js";

const SEEDS = [1, 2, 3, 7, 2026, -5];
const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const folder = await folderOf({ "letter.fire": firstStory("The Letter") });
await answers("compile letter.fire --out story.json", folder, 0);
const compiled = await textOf(folder, "story.json");
const here = async (seed: number, format: string): Promise<string> =>
  (await answers(`perform story.json --seed ${seed} --format ${format}`, folder, 0)).out;

describe("in Chromium, with the modules as they are built", () => {
  let chromium: Browser;
  let page: Page;
  let address: string;
  let close: () => void;
  beforeAll(async () => {
    const { server, ...rest } = await served("/docs/story.json", compiled);
    address = rest.address;
    close = () => server.close();
    chromium = await browser();
    page = await chromium.newPage();
  });
  afterAll(async () => {
    await chromium.close();
    close();
  });

  const visit = async (query: string): Promise<void> => {
    await page.goto(`${address}/docs/page.html${query}`);
    await page.waitForFunction(`document.getElementById("play").textContent !== ""`);
  };
  const told = async (): Promise<unknown> =>
    await page.evaluate(`document.getElementById("play").textContent`);

  for (const seed of SEEDS)
    test(`seed ${seed} is the same play, to the byte`, async () => {
      await visit(`?seed=${seed}`);
      expect(await told()).toBe(await here(seed, "prose"));
      const play = await page.evaluate(`(async () => {
        const { jsonLines, perform } = await import("/packages/engine/dist/index.js");
        const story = await (await fetch("story.json")).json();
        return jsonLines(story, perform(story, { seed: ${seed} }));
      })()`);
      expect(play).toBe(await here(seed, "jsonl"));
    });

  test("the page plays it otherwise", async () => {
    await visit("?seed=1");
    await page.click("#again");
    expect(await told()).toBe(await here(2, "prose"));
    expect(await page.title()).toBe("The Letter");
  });

  test("the page says when there is no story", async () => {
    await visit("?story=none.json");
    expect(await told()).toMatch("There is no story here");
  });
});

const node22 = at(`bench/node22/node_modules/node-linux-${process.arch}/bin/node`);
describe.skipIf(process.platform !== "linux")("in Node 22", () => {
  const run = async (...words: readonly string[]): Promise<string> =>
    (await promisify(execFile)(node22, words, { cwd: folder, maxBuffer: 2 ** 28 })).stdout;

  test("it is another Node, and no script runs in it by accident", async () => {
    expect(await run("--version")).toMatch(/^v22\./);
    expect(existsSync(at("node_modules/.bin/node"))).toBe(false);
  });
  for (const seed of SEEDS)
    for (const format of ["jsonl", "prose", "fountain"])
      test(`seed ${seed} is the same ${format}, to the byte`, async () => {
        const words = ["perform", "story.json", "--seed", String(seed), "--format", format];
        expect(await run(at("packages/cli/bin/firelight.js"), ...words)).toBe(await here(seed, format));
      });
});
