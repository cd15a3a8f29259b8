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
const MET = TWO.replace("Ada has forgiven Ben", "Ben has stared at Ada");
const folder = await folderOf({ "two.fire": TWO, "met.fire": MET, "expecting.fire": EXPECTING });
const LITTLE = "--plays 12 --depth 2 --seek 4";
const out = async (words: string): Promise<string> => (await answers(words, folder, 0)).out;

test("what comes out is the same for any number of workers", async () =>
  expect(await out(`explore two.fire ${LITTLE} --workers 1 --json`)).toBe(
    await out(`explore two.fire ${LITTLE} --workers 2 --json`),
  ));
test("JSON has what is asked for", async () => {
  const found: unknown = JSON.parse(await out(`explore two.fire ${LITTLE} --json`));
  const share = expect.any(Number);
  expect(found).toMatchObject({
    plays: 12,
    endings: [
      {
        count: share,
        share,
        interval: [share, share],
        shortest: { seed: share, choices: expect.any(Array) },
      },
    ],
    lines: { said: 0, of: 0, never: [] },
    unreached: [{ name: "Peace", why: expect.stringMatching(/^unreachable: "forgives" is always about/) }],
    search: { depth: 2, sought: 4 },
  });
});
test("each way goes to its ending", async () => {
  const { said } = await answers(`explore met.fire ${LITTLE} --as Ben=random --ways ways`, folder, 0);
  for (const [, file, name] of said.matchAll(/^Wrote (ways\/(.+)\.play\.json)$/gm)) {
    const entries = (await out(`perform met.fire --play ${file} --format jsonl`)).trim().split("\n");
    const end: unknown = JSON.parse(entries.at(-1)!);
    expect(end).toMatchObject({ type: "end", ending: name === "peace" ? "Peace" : null });
  }
});
test("a page needs nothing else", async () => {
  await answers(`explore two.fire ${LITTLE} --html page.html`, folder, 0, "Wrote page.html");
  const page = await readFile(join(folder, "page.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>.*<figure>.*class="graph"/s);
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
test("Ctrl+C in the middle of it, too", async () => {
  const enough = new AbortController();
  setTimeout(() => enough.abort(), 3000);
  const heard = await hear("explore two.fire --plays 20000", folder, { enough: enough.signal });
  expect([heard.code, heard.out, heard.said]).toEqual([
    0,
    expect.stringMatching(/^Two: \d{1,4} plays/),
    expect.stringContaining("Stopped: this is what was found so far."),
  ]);
});
test("whoever looks sees how far it is", async () =>
  expect((await hear(`explore two.fire ${LITTLE}`, folder, { width: 100 })).said).toMatch(
    /[█░]{30} \d+ of 16 plays.*, \d endings, 0 lines/,
  ));
test("nothing is drawn where nobody looks", async () =>
  expect((await hear(`explore two.fire ${LITTLE}`, folder)).said).toBe(""));
test("a part is given to a player", async () =>
  expect(await out(`explore two.fire ${LITTLE} --as Ben=silent --json`)).not.toBe(
    await out(`explore two.fire ${LITTLE} --json`),
  ));
test("nobody by that name", async () =>
  void (await answers("explore two.fire --as Bem=kind", folder, 2, /nobody called "Bem"/)));
test.each([
  ["--plays 0", /--plays takes a number from 1/],
  ["--depth -1", /--depth takes a number from 0/],
  ["--workers none", /--workers takes a whole number/],
  ["--checkpoint expecting.fire", /no checkpoint of an exploration/],
])("%s is no use", async (option, why) => void (await answers(`explore two.fire ${option}`, folder, 2, why)));
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
test("JSON says what each comes to", async () => {
  const { out: told } = await answers(`test expecting.fire ${LITTLE} --json`, folder, 1);
  expect(JSON.parse(told)).toMatchObject({
    plays: 12,
    expectations: [
      { result: "holds", against: null, by: "bounds" },
      { result: "fails", against: { choices: [null] }, by: null },
      {},
      {},
      { text: "never: anyone is touched after refusing, uninvited", by: { plays: 12, depth: 2 } },
    ],
  });
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
