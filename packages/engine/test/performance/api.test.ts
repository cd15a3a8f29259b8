// The example of docs/api.md, run as it stands there.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as engine from "../../src/index.js";

const DOC = readFileSync(fileURLToPath(new URL("../../../../docs/api.md", import.meta.url)), "utf8");
const CODE = /```ts\n(.*?)```/s.exec(DOC)![1]!;

describe("the example of docs/api.md", () => {
  test("is some twenty lines", () => {
    expect(CODE.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(24);
  });
  test("imports what the engine exports", () => {
    const names = /import \{ (.*) \} from "@firelight\/engine"/.exec(CODE)![1]!.split(", ");
    expect(names.filter((name) => !(name in engine))).toEqual([]);
  });
  test("has no fault of types", () => expect(faultsOf(CODE)).toEqual([]));
  test("runs, and tells the play", () => {
    const [states, told] = logged(CODE);
    expect(states).toBeGreaterThan(100);
    expect(told).toMatch(/\b(Ada|Ben)\b/);
  });
});

describe("docs/api.md", () => {
  const calls = [...DOC.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name!);
  test("names calls that there are", () => expect(calls.filter((name) => !(name in engine))).toEqual([]));
  test("names every way to play", () =>
    expect(calls).toEqual(
      expect.arrayContaining([
        "open",
        "options",
        "step",
        "undo",
        "snapshot",
        "restore",
        "replay",
        "save",
        "load",
      ]),
    ));
});

/** What the code writes to the console, once its imports are given to it. */
function logged(code: string): unknown[] {
  const body = code.replace(/import (\{.*\}) from "@firelight\/engine";/, "const $1 = engine;");
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const written: unknown[] = [];
  const console = { log: (...values: readonly unknown[]) => written.push(...values) };
  // oxlint-disable-next-line no-new-func -- the example is our own text, and a test of it has to run it
  new Function("engine", "console", outputText)(engine, console);
  return written;
}

function faultsOf(code: string): string[] {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const name = `${root}/packages/engine/test/performance/example.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const own = code.replace("@firelight/engine", "../../src/index.js");
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? own : readFile(file));
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, own, version) : getSourceFile(file, version);
  const program = ts.createProgram([name], options, host);
  const source = program.getSourceFile(name);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
