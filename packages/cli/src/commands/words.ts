import { words as all } from "@firelight/engine";
import type { Command } from "../command.js";

/** Prints every word of the story language with its figure. */
export const words: Command = {
  name: "words",
  summary: "print every word of the story language with its figure",
  words: "[part]",
  options: [],
  examples: ["firelight words", "firelight words proud"],
  perform: async ({ words: [part] }, terminal) => {
    const lines = all().trimEnd().split("\n");
    const wanted = part === undefined ? lines : lines.filter((line) => line.includes(part));
    if (wanted.length === 0) terminal.say(`There is no word like "${part}".\n`);
    else terminal.out(`${wanted.join("\n")}\n`);
    return 0;
  },
};
