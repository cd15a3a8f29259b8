import { Faults } from "./text/fault.js";
import { grow, print } from "./text/tree.js";

/** A story's text in the one form that all share: two spaces a level, a blank line before each block. What it says stays. */
export function format(text: string): string {
  return print(grow("", text, new Faults()));
}
