import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { expect, test, vi } from "vitest";
import { main } from "../src/main.js";
import { FAULTY, folderOf, TWO } from "./stage.js";

/** A command that is being watched: what it has said so far, and a way to end it. */
async function watching(words: string): Promise<{
  folder: string;
  says(part: string): Promise<void>;
  ends(): Promise<number>;
}> {
  const folder = await folderOf({ "two.fire": TWO });
  const enough = new AbortController();
  let heard = "";
  const hear = (text: string): void => void (heard += text);
  const code = main(words.split(" "), {
    folder,
    width: null,
    paint: pc.createColors(false),
    enough: enough.signal,
    lines: async function* () {},
    out: hear,
    say: hear,
  });
  return {
    folder,
    says: async (part) => {
      await vi.waitUntil(() => heard.includes(part), { timeout: 60_000 });
      heard = "";
    },
    ends: async () => {
      enough.abort();
      return await code;
    },
  };
}

test("check --watch looks again at every save, whatever was saved", async () => {
  const { folder, says, ends } = await watching("check two.fire --watch");
  const file = join(folder, "two.fire");
  await says("Watching");
  await writeFile(file, FAULTY);
  await says("2 faults");
  await rm(file);
  await says("There is no story");
  await writeFile(`${file}.draft`, TWO);
  await rename(`${file}.draft`, file);
  await says("no faults");
  expect(await ends()).toBe(0);
});

test("perform --watch plays again", async () => {
  const { folder, says, ends } = await watching("perform two.fire --watch --format jsonl");
  await says("Watching");
  await writeFile(join(folder, "two.fire"), TWO.replace("Ada stares", "Ada smiles"));
  await says(`"act":"smile_at"`);
  expect(await ends()).toBe(0);
});

test("a story that is not there cannot be watched", async () => {
  const { ends } = await watching("check tow.fire --watch");
  expect(await ends()).toBe(2);
});
