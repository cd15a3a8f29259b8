import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** The architecture: which folder of the engine may import which. `index.ts` may import all. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  story: [],
  language: ["story"],
  mind: ["story"],
  performance: ["mind", "story"],
  telling: ["performance", "story"],
  explore: ["performance", "story"],
};

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const text = (file: string) => readFileSync(join(SRC, file), "utf8");
const folder = (file: string) => file.split(sep)[0]!;

describe("arrows point one way", () => {
  test("every folder of the engine is on the map", () => {
    const folders = new Set(files.filter((file) => file.includes(sep)).map(folder));
    expect([...folders].filter((name) => !(name in MAY))).toEqual([]);
  });

  for (const [from, may] of Object.entries(MAY))
    test(`${from} imports ${may.join(" and ") || "nothing"}`, () => expect(strays(from, may)).toEqual([]));

  test("an arrow against the map would be seen", () => {
    expect(stray("mind/feel.ts", "../telling/narrate.js", ["story"])).toBe("mind/feel.ts imports telling");
    expect(stray("mind/feel.ts", "../story/words.js", ["story"])).toBeNull();
    expect(stray("mind/feel.ts", "commander", ["story"])).toBe("mind/feel.ts imports commander");
  });
});

describe("nothing inexact in the engine", () => {
  test("no power operator", () => expect(files.filter((file) => hasPower(text(file)))).toEqual([]));
  test("a power operator would be seen", () => expect(hasPower("const a = 2 /* ** */ ** 3;")).toBe(true));
  test("a comment is no power operator", () => expect(hasPower("/** two */ const a = 2 * 3;")).toBe(false));
});

function strays(from: string, may: readonly string[]): readonly string[] {
  return files
    .filter((file) => file.includes(sep) && folder(file) === from)
    .flatMap((file) => imports(text(file)).map((target) => stray(file, target, may)))
    .filter((fault) => fault !== null);
}

function stray(file: string, target: string, may: readonly string[]): string | null {
  if (!target.startsWith(".")) return `${file} imports ${target}`;
  const to = folder(relative(SRC, resolve(SRC, dirname(file), target)));
  return to === folder(file) || may.includes(to) ? null : `${file} imports ${to}`;
}

function imports(source: string): readonly string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

function hasPower(source: string): boolean {
  const tree = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2023);
  const powers: readonly ts.SyntaxKind[] = [
    ts.SyntaxKind.AsteriskAsteriskToken,
    ts.SyntaxKind.AsteriskAsteriskEqualsToken,
  ];
  const within = (node: ts.Node): boolean =>
    powers.includes(node.kind) || (ts.forEachChild(node, within) ?? false);
  return within(tree);
}
