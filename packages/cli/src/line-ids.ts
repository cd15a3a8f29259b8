import type { LineIds } from "@firelight/engine";
import { basename } from "node:path";
import { WrongUse } from "./command.js";

/** The file of ids that belongs to a story's main file. */
export function idsFile(main: string): string {
  return `${basename(main, ".fire")}.ids.json`;
}

/** What a file of ids says. A damaged one is refused and left as it is. */
export function idsIn(path: string, text: string): LineIds {
  try {
    const found: unknown = JSON.parse(text);
    if (isIds(found)) return found;
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
  }
  throw new WrongUse(`"${path}" is no file of line ids.`, "Delete it to name all lines anew.");
}

function isIds(found: unknown): found is LineIds {
  if (typeof found !== "object" || found === null || !("lines" in found) || !Array.isArray(found.lines))
    return false;
  return found.lines.every(
    (row: unknown) =>
      typeof row === "object" &&
      row !== null &&
      "id" in row &&
      typeof row.id === "string" &&
      "under" in row &&
      typeof row.under === "string" &&
      "texts" in row &&
      Array.isArray(row.texts) &&
      row.texts.every((text: unknown) => typeof text === "string"),
  );
}
