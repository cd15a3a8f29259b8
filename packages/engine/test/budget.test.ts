import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** The house budget. */
const MOST = { "lines in a file": 250, "lines in a function": 60, parameters: 4, nesting: 3 };
type Kind = keyof typeof MOST;

/** What may be over the budget, each with its reason: a file, or "file function". */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "engine/src/mind/touch.ts": "being taken apart: how minds come to a touch",
  "engine/src/mind/want.ts": "being taken apart: what moves a want",
  "engine/src/mind/weighing.ts": "told of every reason for every option: no list is made for it",
  "engine/src/mind/available.ts": "asked of every option of every beat: no object is made for it",
  "engine/src/mind/pull.ts": "asked of every feeling of every beat: no object is made for it",
  "engine/src/performance/unfolding.ts": "a beat's parts, put together in one place",
  "engine/src/story/library/identities.ts": "a measured table, copied as published",
};

const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));
const files = readdirSync(PACKAGES).flatMap((name) =>
  readdirSync(join(PACKAGES, name, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(name, "src", file)),
);
const excepted = (file: string): boolean => file in EXCEPTIONS;
const over = (file: string): readonly string[] => spent(file, readFileSync(join(PACKAGES, file), "utf8"));

test("every file keeps to the house budget", () =>
  expect(files.filter((file) => !excepted(file)).flatMap(over)).toEqual([]));
test("every exception is needed", () =>
  expect(Object.keys(EXCEPTIONS).filter((file) => !files.includes(file) || over(file).length === 0)).toEqual(
    [],
  ));

const long = (lines: number): string => `function a() {\n${"  b();\n".repeat(lines - 2)}}\n`;
const sees = (what: string, source: string, ...faults: readonly string[]) =>
  test(what, () => expect(spent("a.ts", source)).toEqual(faults));

sees("a file may be 250 lines long", "b();\n".repeat(250));
sees("a longer file would be seen", "b();\n".repeat(251), "a.ts: 251 lines in a file");
sees("a function may be 60 lines long", long(60));
sees("a longer function would be seen", long(61), "a.ts:1 a: 61 lines in a function");
sees("a fifth parameter would be seen", "const a = (b, c, d, e, f) => b;\n", "a.ts:1 a: 5 parameters");
sees(
  "a fifth parameter in a type would be seen",
  "type A = (b, c, d, e, f) => 1;\n",
  "a.ts:1 A: 5 parameters",
);
sees("three may be nested", "for (;;) while (1) if (1) a();\n");
sees("a fourth would be seen", "for (;;) while (1) if (1) if (1) a();\n", "a.ts:1: 4 nesting");
sees("else if is no nesting", "if (1) a(); else if (2) b(); else if (3) c(); else if (4) d();\n");
sees("a function within begins anew", "for (;;) while (1) if (1) a(() => { if (1) b(); });\n");

/** What is over the budget in a file, as "place: how much of what". */
function spent(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const line = (at: number): number => tree.getLineAndCharacterOfPosition(at).line + 1;
  const note = (place: string, amount: number, kind: Kind): void => {
    if (amount > MOST[kind]) found.push(`${place}: ${amount} ${kind}`);
  };
  note(file, source.split("\n").length - 1, "lines in a file");
  visit(tree, 0);
  return found;

  function visit(node: ts.Node, outer: number): void {
    const depth = ts.isFunctionLike(node) ? 0 : outer + (nests(node) ? 1 : 0);
    if (ts.isFunctionLike(node)) {
      const place = `${file}:${line(node.getStart())} ${called(node)}`;
      note(place, line(node.end) - line(node.getStart()) + 1, "lines in a function");
      note(place, node.parameters.length, "parameters");
    }
    if (depth > outer) note(`${file}:${line(node.getStart())}`, depth, "nesting");
    ts.forEachChild(node, (child) => visit(child, depth));
  }
}

function called(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return (named ?? (ts.isTypeAliasDeclaration(node.parent) ? node.parent.name : undefined))?.getText() ?? "";
}

function nests(node: ts.Node): boolean {
  if (ts.isIfStatement(node)) return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node);
  return ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node);
}
