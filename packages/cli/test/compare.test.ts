// firelight compare, as it is on a user's disk: it plays in threads, which only the built program has.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { Once } from "../src/compare/once.js";
import { ofMeans, ofShares, shifts, type Shift } from "../src/compare/shift.js";
import { house, textOf } from "./stage.js";

const BINARY = fileURLToPath(new URL("../bin/firelight.js", import.meta.url));
const folder = await house();

async function compare(...words: readonly string[]): Promise<{ code: number; out: string; said: string }> {
  const running = promisify(execFile)(process.execPath, [BINARY, "compare", ...words], { cwd: folder });
  return await running.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, said: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, said: stderr }),
  );
}

describe("the command", () => {
  test("it says what shifts, the same by one worker and by two", async () => {
    const asked = ["two", "--change", "Ada is proud: humble", "--plays", "20", "--workers"];
    const { out } = await compare(...asked, "1");
    for (const part of [
      /^Ada is humble \(was: Ada is proud\)\n20 plays/,
      /\nEndings\n/,
      / points \(95 %: /,
      /\nArcs/,
    ])
      expect(out).toMatch(part);
    expect((await compare(...asked, "2")).out).toBe(out);
  });
  test("with the same story it finds nothing", async () => {
    const { out } = await compare("two", "--with", "two", "--plays", "12", "--json");
    const { endings, length, deeds, arcs }: Record<string, Shift[]> = JSON.parse(out).shifts;
    const all = [...endings!, ...[length!].flat(), ...deeds!, ...arcs!];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ clear, before, after }) => clear || before !== after)).toEqual([]);
  });
  test("it draws both arcs", async () => {
    const { said } = await compare("two", "--change", "Ada + likes Ben", "--plays", "6", "--out", "both.svg");
    expect(said).toBe("Wrote both.svg\n");
    expect(await textOf(folder, "both.svg")).toMatch(/^<svg [^]*with: Ada likes Ben[^]*<\/svg>\n$/);
  });
  const wrong = (name: string, words: readonly string[], ...found: readonly string[]): void =>
    test(name, async () => {
      const { code, said } = await compare("two", ...words);
      expect(code).toBe(2);
      for (const part of found) expect(said).toContain(part);
    });
  wrong(
    "what cannot be found is told with what is near",
    ["--change", "Ada is humble: proud"],
    `I cannot find "is humble" among what is written of Ada.`,
    "Ada is proud",
  );
  wrong(
    "what cannot be read is told as a fault is",
    ["--change", "Ada is proud: prowd"],
    `I cannot read "Ada is prowd".`,
    "prowd",
  );
  wrong("one of two is asked", [], "Say either --change or --with.");
  wrong("only pictures are drawn", ["--with", "two", "--out", "both.gif"], `I cannot draw a ".gif".`);
});

const play = (seed: number, ending: string, deeds: readonly string[], pleasure: number): Once => ({
  seed,
  ending,
  deeds,
  beats: 2,
  arcs: new Map([["Ada: pleasure", [pleasure, pleasure]]]),
});
const plays = (many: number, ...[ending, deeds, pleasure]: [string, readonly string[], number]): Once[] =>
  Array.from({ length: many }, (_, i) => play(i, ending, deeds, pleasure + (i % 2) / 100));

describe("what counts as a shift", () => {
  // Newcombe (1998), table II, (a): 56 of 70 against 48 of 80.
  test("shares are held apart as published", () => {
    const of = (many: number, all: number): boolean[] => Array.from({ length: all }, (_, i) => i < many);
    const [low, high] = ofShares("x", of(48, 80), of(56, 70)).interval;
    expect([low, high].map((bound) => bound.toFixed(4))).toEqual(["0.0524", "0.3339"]);
  });
  test("means that do not differ are no shift", () =>
    expect(ofMeans("x", [0, 1, 0, 1], [1, 0, 1, 0])).toMatchObject({
      clear: false,
      before: 0.5,
      after: 0.5,
    }));
  test("the greatest comes first", () => {
    const found = shifts(plays(40, "Peace", ["a", "b"], 0.1), [
      ...plays(30, "War", ["a"], 0.5),
      ...plays(10, "War", ["b"], 0.5),
    ]);
    expect(found.endings.map(({ name, clear }) => [name, clear])).toEqual([
      ["Peace", true],
      ["War", true],
    ]);
    expect(found.deeds.map(({ name }) => name)).toEqual(["b", "a"]);
    expect(found.arcs[0]).toMatchObject({ name: "Ada: pleasure", clear: true });
    expect(found.length.clear).toBe(false);
  });
});
