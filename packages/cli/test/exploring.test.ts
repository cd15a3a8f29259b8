import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answers, folderOf, hear, TWO } from "./stage.js";

const EXPECTING = TWO.replace(
  "  lasts at most",
  `  never: Ada has kissed Ben
  never: Ada has stared at Ben
  in at least 30% of plays: Ben has hit Ada
  within two beats: Ada stares at Ben
  lasts at most`,
);
const folder = await folderOf({ "two.fire": TWO, "expecting.fire": EXPECTING });
const LITTLE = "--plays 12 --depth 2 --seek 4";
const out = async (words: string): Promise<string> => (await answers(words, folder, 0)).out;

test("what comes out is the same for any number of workers", async () =>
  expect(await out(`explore two.fire ${LITTLE} --workers 1 --json`)).toBe(
    await out(`explore two.fire ${LITTLE} --workers 2 --json`),
  ));
test("JSON has what is asked for", async () => {
  const found: unknown = JSON.parse(await out(`explore two.fire ${LITTLE} --json`));
  expect(found).toMatchObject({
    plays: 12,
    endings: expect.any(Array),
    lines: { never: [] },
    unreached: expect.any(Array),
  });
});
test("a way goes to its ending", async () => {
  await answers(`explore two.fire ${LITTLE} --ways ways`, folder, 0, /Wrote ways/);
  const { said } = await answers(`explore two.fire ${LITTLE} --ways ways`, folder, 0);
  const file = /Wrote (\S+)/.exec(said)![1]!;
  expect(await out(`perform two.fire --play ${file}`)).not.toBe("");
});
test("a page needs nothing else", async () => {
  await answers(`explore two.fire ${LITTLE} --html page.html`, folder, 0, "Wrote page.html");
  const page = await readFile(join(folder, "page.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/(src|href)=/);
});
test("a checkpoint is gone on from, and comes to the same", async () => {
  const whole = await out(`explore two.fire ${LITTLE} --json`);
  await answers("explore two.fire --plays 7 --depth 2 --seek 0 --checkpoint kept.json", folder, 0);
  expect(await out(`explore two.fire ${LITTLE} --json --checkpoint kept.json`)).toBe(whole);
  expect(await out(`explore two.fire ${LITTLE} --json --checkpoint kept.json`)).toBe(whole);
  await answers(`explore expecting.fire ${LITTLE} --checkpoint kept.json`, folder, 2, /another story/);
});
test("Ctrl+C gives what was found so far", async () => {
  const heard = await hear(`explore two.fire ${LITTLE}`, folder, { enough: AbortSignal.abort() });
  expect([heard.code, heard.out]).toEqual([0, expect.stringMatching(/^Two: 0 plays/)]);
});
test("nothing is drawn where nobody looks", async () =>
  expect((await hear(`explore two.fire ${LITTLE}`, folder)).said).toBe(""));
test("a part is given to a player", async () =>
  expect(await out(`explore two.fire ${LITTLE} --as Ben=silent --json`)).not.toBe(
    await out(`explore two.fire ${LITTLE} --json`),
  ));
test("nobody by that name", async () =>
  void (await answers("explore two.fire --as Bem=kind", folder, 2, /nobody called "Bem"/)));
test("no such player", async () =>
  void (await answers("explore two.fire --as Ben=evil", folder, 2, /hostile, kind/)));

test("each expectation is decided", async () => {
  const { out: told } = await answers(`test expecting.fire ${LITTLE}`, folder, 1);
  expect(told.match(/^\w+ +[nwi]\w+/gm)).toEqual([
    "holds      never",
    "fails      never",
    expect.stringMatching(/(fails|undecided) +in/),
    "holds      within",
    "holds      never",
  ]);
});
test("what no play can break is proved", async () =>
  void (await answers(`test expecting.fire ${LITTLE}`, folder, 1, "proved for every play")));
test("the shortest play against it is told", async () =>
  void (await answers(
    `test expecting.fire ${LITTLE} --told`,
    folder,
    1,
    /shortest play against it: beat 1/,
    /Ada/,
  )));
test("what holds is fine", async () => void (await answers(`test two.fire ${LITTLE}`, folder, 0, /^holds/m)));
test("what is not sure is not fine", async () => {
  const unsure = TWO.replace("  lasts", "  in at least 99% of plays: Ada stares at Ben\n  lasts");
  await answers(
    "test unsure.fire --plays 6 --depth 0 --seek 0",
    await folderOf({ "unsure.fire": unsure }),
    3,
    /^undecided/m,
  );
});
