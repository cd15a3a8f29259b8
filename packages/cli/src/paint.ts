import type { Terminal } from "./terminal.js";
import { wrap } from "./wrap.js";

/** A shown fault for a screen: its heading and the mark under what is wrong in colour, its advice broken into lines. */
export function paintFault(shown: string, { paint, width }: Pick<Terminal, "paint" | "width">): string {
  const lines = shown.trimEnd().split("\n");
  const mark = lines.findIndex((line) => /^\s*\^+\s*$/.test(line));
  return lines
    .map((line, index) => {
      if (index === 0) return paint.cyan(line);
      if (index === mark) return paint.red(line);
      return index < mark ? line : wrap(line, width);
    })
    .join("\n");
}
