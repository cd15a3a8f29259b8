// The named constants of the engine, found in its compiled modules, and those modules with one of them changed.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** Where the model's numbers are: what was measured by others (the act library's ratings) is not ours to change. */
const FOLDERS = ["mind", "performance", "language/vocabulary"];
/** These only count and name: places in the record and in a published table, and hours in a day. */
const COUNTING =
  /^(?:mind\/(?:state|blocks|impression)|performance\/replay|language\/vocabulary\/durations)\.js$/;

/** Every named number: a constant, a field of a constant, or a table as a whole. */
export function constantsOf(dist) {
  return FOLDERS.flatMap((folder) => filesIn(join(dist, folder))).flatMap((path) => {
    const file = relative(dist, path);
    if (COUNTING.test(file)) return [];
    const text = readFileSync(path, "utf8");
    return declared(text).flatMap(({ name, value }) =>
      named(name, value).map(({ name: path, numbers }) => ({ id: `${file}: ${path}`, file, numbers })),
    );
  });
}

/** The text of a module with these numbers times a factor. */
export function scaled(text, numbers, factor) {
  return numbers.reduceRight(
    (changed, { start, end, value }) =>
      `${changed.slice(0, start)}${String(value * factor)}${changed.slice(end)}`,
    text,
  );
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// Module-level constants with a number in them, in capitals as the house writes them.
function declared(text) {
  const { statements } = ts.createSourceFile("m.js", text, ts.ScriptTarget.Latest, true);
  return statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList: { declarations } }) =>
      declarations
        .filter(({ name, initializer }) => initializer !== undefined && /^[A-Z][A-Z_\d]*$/.test(name.text))
        .map(({ name, initializer }) => ({ name: name.text, value: initializer })),
    );
}

// Fields one level down have names of their own; what lies deeper is one table.
function named(name, value) {
  const flat = ts.isObjectLiteralExpression(value)
    ? value.properties.filter(
        (field) => ts.isPropertyAssignment(field) && (numeric(field.initializer)?.value ?? 0) !== 0,
      )
    : [];
  const fields = flat.map((field) => ({
    name: `${name}.${field.name.text}`,
    numbers: [numeric(field.initializer)],
  }));
  const rest = all(value).filter(
    ({ start }) => !fields.some(({ numbers: [number] }) => number.start === start),
  );
  return rest.length === 0 ? fields : [...fields, { name, numbers: rest }];
}

function all(node) {
  const number = numeric(node);
  if (number !== null) return number.value === 0 ? [] : [number];
  // What is written inside a function is no constant.
  if (ts.isFunctionLike(node)) return [];
  return node.getChildren().flatMap(all);
}

function numeric(node) {
  const minus = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  const literal = minus ? node.operand : node;
  if (!ts.isNumericLiteral(literal)) return null;
  return { start: node.getStart(), end: node.getEnd(), value: (minus ? -1 : 1) * Number(literal.text) };
}
