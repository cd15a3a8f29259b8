import { Faults } from "./text/fault.js";
import { print } from "./text/print.js";
import { grow } from "./text/tree.js";

/** A story's text in the one form that all share: two spaces a level, one empty line between blocks. What it says stays. */
export function format(text: string): string {
  return print(grow("", text, new Faults()));
}
