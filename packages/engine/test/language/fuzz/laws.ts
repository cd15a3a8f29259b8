// What holds of every text, whatever it is.
import fc from "fast-check";
import { format } from "../../../src/language/format.js";
import { migrate } from "../../../src/language/json/migrate.js";
import { read } from "../../../src/language/read.js";
import { Faults, type Fault } from "../../../src/language/text/fault.js";
import { linesOf } from "../../../src/language/text/node.js";
import { showFault } from "../../../src/language/text/show.js";
import { grow } from "../../../src/language/text/tree.js";

/** Holds so many texts to the laws; a text that breaks one is shown, made as short as it can be. */
export function hold(
  texts: fc.Arbitrary<string>,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): void {
  fc.assert(
    fc.property(texts, (text) => law(text)),
    { numRuns: runs, seed },
  );
}

function law(text: string): void {
  const { story, faults, warnings } = read([{ name: "s.fire", text }]);
  const lines = linesOf(text);
  for (const fault of [...faults, ...warnings]) inside(lines, fault);
  for (const fault of faults.slice(0, 1)) showFault(fault, [{ name: "s.fire", text }]);
  if (story === null && faults.length === 0) throw new Error("nothing to perform, and no fault says why");
  // A compiled story is long, so not each is read back.
  if (story !== null && faults.length === 0 && text.length % 16 === 0) {
    const { refused } = migrate(JSON.parse(JSON.stringify(story)));
    if (refused !== null) throw new Error(refused);
  }
  const formed = format(text);
  if (format(formed) !== formed) throw new Error("formatting twice is not formatting once");
  if (tree(formed) !== tree(text)) throw new Error("formatting changes the tree");
}

// The place of a fault is in the text.
function inside(lines: readonly string[], fault: Fault): void {
  const { line, column, length } = fault.place;
  const written = lines[line - 1];
  const good =
    written !== undefined && column >= 1 && length >= 0 && column - 1 + length <= Math.max(1, written.length);
  if (!good) throw new Error(`${fault.code} stands outside of the text: ${JSON.stringify(fault.place)}`);
  if (fault.message.includes("undefined")) throw new Error(fault.message);
}

function tree(text: string): string {
  return JSON.stringify(grow("", text, new Faults()), ["text", "comment", "children"]);
}
