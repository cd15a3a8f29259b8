import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answers, folderOf, hear, house, plain, textOf, TWO } from "./stage.js";

const folder = await house();
const out = async (words: string): Promise<string> => (await answers(words, folder, 0)).out;

// perform
test("seed 1 where none is asked", async () =>
  expect(await out("perform two")).toBe(await out("perform two --seed 1")));
test("a folder and its file are one story", async () =>
  expect(await out("perform two/two.fire")).toBe(await out("perform two")));
test("seeds differ", async () =>
  expect(await out("perform two --seed 1 --format jsonl")).not.toBe(
    await out("perform two --seed 2 --format jsonl"),
  ));
test("a range gives one play after another", async () => {
  const each = await Promise.all([3, 4, 5].map((seed) => out(`perform two --seed ${seed} --format jsonl`)));
  expect(await out("perform two --seeds 3..5 --format jsonl")).toBe(each.join(""));
});
test("prose of a range says which seed", async () =>
  expect((await out("perform two --seeds 3..5")).match(/^\[seed \d\]$/gm)).toEqual(
    [3, 4, 5].map((n) => `[seed ${n}]`),
  ));
test("a range is as long as asked, and costs no memory before it plays", async () => {
  const enough = AbortSignal.abort();
  const heard = await hear("perform two --seeds 1..9007199254740991", folder, { enough });
  expect(heard.code).toBe(130);
  expect(heard.out).toMatch(/^\[seed 1\]/);
});
test("a screenplay has a title page", async () =>
  expect(await out("perform two --format fountain")).toMatch(/^Title: /));
test("--out writes what the screen would show", async () => {
  await answers("perform two --out play.txt", folder, 0, "Wrote play.txt");
  expect(await textOf(folder, "play.txt")).toBe(await out("perform two"));
});
test("a file that is there stays until the new one is whole", async () => {
  const own = await folderOf({ "two.fire": TWO, "plays.jsonl": "old" });
  const heard = await hear("perform two.fire --seeds 1..9 --out plays.jsonl", own, {
    enough: AbortSignal.abort(),
  });
  expect([heard.code, await textOf(own, "plays.jsonl"), (await readdir(own)).sort()]).toEqual([
    130,
    "old",
    ["plays.jsonl", "two.fire"],
  ]);
});
test("a story with faults is not performed", async () => {
  const { out: told, said } = await answers("perform faulty", folder, 1, "to mend first");
  expect(told).toBe("");
  expect(said).toMatch("faulty.fire, line");
});

// check
test("check is content", async () =>
  void (await answers("check two", folder, 0, "Two: no faults, no warnings.")));
test("check says every fault", async () =>
  void (await answers("check faulty", folder, 1, "2 faults", "Bem", "prowd", /\^\^\^/)));
test("what a story imports is read with it", async () => {
  const [cast, scene] = [TWO.slice(0, TWO.indexOf("scene")), TWO.slice(TWO.indexOf("scene"))];
  const own = await folderOf({ "two.fire": `import cast\n${scene}`, "cast.fire": cast });
  await answers("check two.fire", own, 0, "no faults");
});

// Lines: who has none, and what they are called.
const SPOKEN = `${TWO}
lines
  anyone speaks to anyone
    "Well."
  Ada insults Ben
    "Fool."
`;
test("check says who has nothing to say, and when", async () => {
  const own = await folderOf({ "two.fire": SPOKEN });
  await answers(
    "check two.fire",
    own,
    0,
    "no faults",
    "nothing to say, and when (in 10 plays)",
    /\(\d+ times?; /,
  );
  expect(await out("check two")).not.toMatch("nothing to say");
});
test("check tries as many plays as asked, or none", async () => {
  const own = await folderOf({ "two.fire": SPOKEN });
  await answers("check two.fire --plays 1", own, 0, "in 1 play)");
  expect((await answers("check two.fire --plays 0", own, 0)).out).toBe("Two: no faults, no warnings.\n");
});
const idsOf = async (own: string): Promise<readonly { id: string; texts: string[]; gone?: true }[]> =>
  JSON.parse(await textOf(own, "two.ids.json")).lines;
test("ids are written beside the story, and kept by whoever compiles it", async () => {
  const own = await folderOf({ "two.fire": SPOKEN });
  await answers("compile two.fire --out none-yet.json", own, 0);
  expect(await readdir(own)).not.toContain("two.ids.json");
  await answers("ids two.fire", own, 0, "Wrote two.ids.json");
  const before = await idsOf(own);
  await writeFile(
    join(own, "two.fire"),
    SPOKEN.replace("Fool.", "You fool.").replace(/ {2}anyone.*\n.*\n/, ""),
  );
  await answers("compile two.fire --out game.json", own, 0);
  await answers("ids game.json", own, 2, "its lines have their ids");
  const shipped = JSON.parse(await textOf(own, "game.json")).lines.map(({ id }: { id: string }) => id);
  const insult = before.find(({ texts }) => texts.includes("Fool."))!;
  expect(shipped).toEqual([insult.id]);
  expect((await idsOf(own)).map(({ id, gone }) => [id, gone ?? false])).toEqual([
    [insult.id, false],
    [before.find(({ id }) => id !== insult.id)!.id, true],
  ]);
});
test("a line that is said is called by its id in every entry", async () => {
  const own = await folderOf({ "two.fire": SPOKEN });
  const { out: entries } = await answers("perform two.fire --seeds 1..12 --format jsonl", own, 0);
  expect(entries).toMatch(/"said":"Well\.","line":"[^"]+\/0"/);
});

// explain
test("explain lists the beats", async () =>
  expect(await out("explain two")).toMatch(/^ +1 {2}Ada stares? at Ben\n/));
test("explain says why, and why not the next three", async () => {
  const told = await out("explain two --seed 2 --beat 4");
  expect(told).toMatch(/^Beat 4\. (Ada|Ben) /);
  expect(told.match(/could have/g)).toHaveLength(3);
});
test("explain explains the opening", async () =>
  expect(await out("explain two --beat 1")).toMatch(/^Beat 1\. Ada/));

test("explain says first what it rests on most", async () =>
  expect(await out("explain two --seed 2 --beat 4")).toMatch(
    /^Beat 4\.[^]*?\n {2}It rests most on: (Ada|Ben) is /,
  ));
test("explain takes any entry", async () =>
  expect(await out("explain two --entry 60")).toMatch(/^[A-Z].*\.\n/));

// plot
test("plot draws an SVG", async () => {
  await answers("plot two --seed 3 --out arcs.svg", folder, 0, "Wrote arcs.svg");
  expect(await textOf(folder, "arcs.svg")).toMatch(/^<svg [^]*seed 3[^]*<\/svg>\n$/);
});
test("plot draws a PNG", async () => {
  await answers("plot two --out arcs.png", folder, 0);
  expect((await textOf(folder, "arcs.png")).slice(1, 4)).toBe("PNG");
});

// compile
test("what is compiled performs the same", async () => {
  await answers("compile two --out two.json", folder, 0, "Wrote two.json");
  expect(await out("perform two.json --seed 5 --format jsonl")).toBe(
    await out("perform two --seed 5 --format jsonl"),
  );
  await answers("check two.json", folder, 0, "no faults");
});
test("a story with faults is not compiled", async () =>
  void (await answers("compile faulty --out f.json", folder, 1, "2 faults")));

// fmt
const LOOSE = TWO.replaceAll("\n  ", "\n      ").replace("lasts", "lasts  ");
test("fmt sets the form, once", async () => {
  const own = await folderOf({ "a.fire": LOOSE });
  await answers("fmt --check a.fire", own, 1, "a.fire", "1 file to be formatted");
  expect(await textOf(own, "a.fire")).toBe(LOOSE);
  await answers("fmt a.fire", own, 0, "Wrote a.fire");
  await answers("fmt --check a.fire", own, 0);
});
test("fmt goes on after a file that it cannot read, and changes no letter of it", async () => {
  const own = await folderOf({ "a.fire": LOOSE, "b.fire": Uint8Array.of(0x61, 0xff), "c.fire": LOOSE });
  await answers("fmt a.fire b.fire c.fire", own, 2, "no UTF-8 text", "Wrote a.fire", "Wrote c.fire");
  expect(await textOf(own, "b.fire")).toBe("a\ufffd");
});
test("fmt keeps every word of a story with faults", async () => {
  const own = await folderOf({
    "a.fire": `${LOOSE}\n\t zebra ((\n"unclosed // not a comment\n// a comment\n`,
  });
  await hear("fmt a.fire", own);
  const kept = await textOf(own, "a.fire");
  for (const word of ["zebra ((", `"unclosed // not a comment`, "// a comment"]) expect(kept).toContain(word);
});

// words
test("words prints each word with its figure", async () =>
  expect(await out("words proud")).toMatch(/proud +\S/));
test("words says when there is none", async () =>
  void (await answers("words zebraic", folder, 0, `no word like "zebraic"`)));

// new
test("new makes a story without fault, in its form, that comes to an end", async () => {
  await answers(
    "new lost-letter",
    folder,
    0,
    join("lost-letter", "lost-letter.fire"),
    "firelight perform lost-letter",
  );
  await answers("check lost-letter", folder, 0, "Lost Letter: no faults, no warnings.");
  await answers("fmt --check lost-letter", folder, 0);
  const ends = (await out("perform lost-letter --seeds 1..20 --format jsonl")).match(
    /"ending":("[^"]*"|null)/g,
  );
  expect(ends).toHaveLength(20);
  expect(ends).not.toContain(`"ending":null`);
});

// How it looks.
test("no colour where nobody looks", async () => {
  const { out: told } = await hear("check faulty", folder);
  expect(told).toBe(plain(told));
});
test("colour on a screen", async () => {
  const { out: told } = await hear("check faulty", folder, { width: 80, colour: true });
  expect(told).not.toBe(plain(told));
});
for (const width of [40, 80, 120])
  for (const words of [
    "perform two",
    "explain two --beat 4",
    ...(width < 80 ? [] : ["--help", "perform --help"]),
  ])
    test(`${words} is broken for ${width} columns`, async () => {
      const { out: told } = await hear(words, folder, { width });
      for (const line of told.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    });
