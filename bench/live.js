// A copy of the engine whose named numbers can be changed while it runs: it need not be started anew for each, which takes longer than a
// play does.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { DIST, MADE } from "./store.js";

/** What the named numbers are in, or what is made of them. */
const FOLDERS = ["mind", "performance", "language"];

/** Makes the copy; gives its modules by name, and a way to have the numbers of a constant times a factor, and no others. */
export async function live(constants) {
  const to = join(MADE, "live");
  rmSync(to, { recursive: true, force: true });
  cpSync(DIST, to, { recursive: true });
  const numbers = constants.flatMap(({ id, file, numbers: all }) =>
    all.map(({ start, end }) => ({ id, file, start, end })),
  );
  for (const file of FOLDERS.flatMap((folder) => modulesIn(to, folder)))
    writeFileSync(
      join(to, file),
      loosened(
        readFileSync(join(to, file), "utf8"),
        numbers.filter((number) => number.file === file),
      ),
    );
  const shared = { factors: {}, again: [] };
  globalThis.FIRELIGHT_LIVE = shared;
  const load = (file) => import(pathToFileURL(join(to, file)).href);
  const engine = {
    ...(await load("index.js")),
    ...(await load("performance/open.js")),
    ...(await load("performance/beat.js")),
  };
  return {
    engine,
    set(id, factor) {
      shared.factors = id === null ? {} : { [id]: factor };
      for (const remake of shared.again) remake();
    },
  };
}

function modulesIn(dist, folder) {
  return readdirSync(join(dist, folder), { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
}

// Everything at the top of a module that is made of values can be made again, in the order in which modules were first read.
function loosened(text, numbers) {
  const source = ts.createSourceFile("m.js", text, ts.ScriptTarget.Latest, true);
  const made = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name, initializer }) => ts.isIdentifier(name) && !ts.isFunctionLike(initializer));
  const remade = made.map(
    ({ name, initializer }) => `${name.text} = ${factored(text, initializer, numbers)};`,
  );
  const lists = new Set(made.map(({ parent }) => parent.getStart()));
  const loose = [...lists]
    .sort((a, b) => b - a)
    .reduce((all, at) => `${all.slice(0, at)}${all.slice(at).replace(/^const/, "let")}`, text);
  return `${loose}\nglobalThis.FIRELIGHT_LIVE.again.push(() => { ${remade.join("\n")} });\n`;
}

function factored(text, initializer, numbers) {
  const [from, to] = [initializer.getStart(), initializer.getEnd()];
  return numbers
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (made, { id, start, end }) =>
        `${made.slice(0, start - from)}(${text.slice(start, end)} * (globalThis.FIRELIGHT_LIVE.factors[${JSON.stringify(id)}] ?? 1))${made.slice(end - from)}`,
      text.slice(from, to),
    );
}
