import { FAULTS } from "../faults/catalogue.js";
import type { Fault } from "./fault.js";
import { linesOf } from "./node.js";
import { printed } from "./width.js";

/** Columns of the rule above a fault, and of the text below it. */
const WIDE = 78;

/** A fault as an author sees it: its title and place, the line with the words marked, and what to do. */
export function showFault(
  fault: Fault,
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const { title } = FAULTS[fault.code];
  const { file, line } = fault.place;
  const where = ` ${file}, line ${line}`;
  const rule = "-".repeat(Math.max(3, WIDE - 4 - title.length - where.length));
  const text = linesOf(files.find(({ name }) => name === file)?.text ?? "")[line - 1] ?? "";
  return `-- ${title} ${rule}${where}\n\n${marked(text, fault)}\n${folded(fault.message)}\n`;
}

// The marks stand under the very words, however wide what stands before them is printed.
function marked(text: string, { place: { line, column, length } }: Fault): string {
  const number = `${line} | `;
  const before = printed(text.slice(0, column - 1), 0);
  const words = printed(text.slice(column - 1, column - 1 + length), before.width);
  const after = printed(text.slice(column - 1 + length), before.width + words.width);
  const mark = " ".repeat(number.length + before.width) + "^".repeat(Math.max(1, words.width));
  return `${number}${before.text}${words.text}${after.text}\n${mark}`;
}

function folded(message: string): string {
  const rows: string[] = [];
  let row = "";
  for (const word of message.split(" ")) {
    if (row !== "" && row.length + 1 + word.length > WIDE) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].join("\n");
}
