import type { Terminal } from "./terminal.js";

/** A shown fault in colour: its heading, and the mark under what is wrong. */
export function paintFault(shown: string, { paint }: Pick<Terminal, "paint">): string {
  return shown
    .split("\n")
    .map((line) => {
      if (/^-- .* --/.test(line)) return paint.cyan(line);
      return /^\s*\^+\s*$/.test(line) ? paint.red(line) : line;
    })
    .join("\n");
}
