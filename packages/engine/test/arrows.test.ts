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
  faculty: ["mind", "story"],
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

  test("the map is that of ARCHITECTURE.md", () => expect(drawnMap()).toEqual(drawable(MAY)));

  test("the engine imports nothing but itself", () =>
    expect(files.flatMap((file) => imports(text(file)).filter((target) => !target.startsWith(".")))).toEqual(
      [],
    ));

  test("nothing imports what is not there", () =>
    expect(files.flatMap((file) => targets(file).filter((target) => !files.includes(target)))).toEqual([]));

  test("no import of values comes back to where it began", () => expect(cycle(graphOf(files))).toBeNull());
  test("a cycle would be seen", () => {
    expect(cycle({ a: ["b"], b: ["c"], c: ["a"] })).toEqual(["a", "b", "c", "a"]);
    expect(cycle({ a: ["b", "c"], b: ["c"], c: [] })).toBeNull();
  });

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

/** The files of the engine that a file imports. */
function targets(file: string, imported = imports(text(file))): readonly string[] {
  return imported
    .filter((target) => target.startsWith("."))
    .map((target) => relative(SRC, resolve(SRC, dirname(file), target)).replace(/\.js$/, ".ts"));
}

type Graph = Readonly<Record<string, readonly string[]>>;

function graphOf(all: readonly string[]): Graph {
  return Object.fromEntries(all.map((file) => [file, targets(file, values(text(file)))]));
}

/** A way round in a graph, from a node back to it; null when there is none. */
function cycle(graph: Graph): readonly string[] | null {
  const done = new Set<string>();
  const from = (node: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    done.add(node);
    for (const next of graph[node] ?? []) {
      const found = from(next, [...path, node]);
      if (found !== null) return found;
    }
    return null;
  };
  for (const node of Object.keys(graph)) {
    const found = from(node, []);
    if (found !== null) return found;
  }
  return null;
}

/** The map as ARCHITECTURE.md draws it: by folder, what its arrow points at. */
function drawnMap(): Graph {
  const drawing = /## The map\n\n```\n(.*?)```/s.exec(
    readFileSync(join(SRC, "../../../ARCHITECTURE.md"), "utf8"),
  )![1]!;
  return Object.fromEntries(
    [...drawing.matchAll(/^ {4}(\w+)\/ .* (?:← (.*)|imports nothing)$/gm)].map(([, from, to]) => [
      from!,
      to === undefined ? [] : to.split(", "),
    ]),
  );
}

/** The map without the folders that are not there yet. */
function drawable(may: Graph): Graph {
  const folders = new Set(files.map(folder));
  return Object.fromEntries(Object.entries(may).filter(([from]) => folders.has(from)));
}

/** What is imported for more than its types: types are gone before anything runs. */
function values(source: string): readonly string[] {
  const kept = (node: ts.Node): boolean =>
    (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly !== true) ||
    (ts.isExportDeclaration(node) && !node.isTypeOnly);
  const tree = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2023);
  return tree.statements.filter(kept).flatMap((node) => imports(source.slice(node.pos, node.end)));
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
