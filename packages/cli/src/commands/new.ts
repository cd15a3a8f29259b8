import { format } from "@firelight/engine";
import { basename, join, resolve } from "node:path";
import { WrongUse, type Command } from "../command.js";
import { exists, make, put } from "../files.js";
import { firstStory } from "./first-story.js";

/** Makes a folder with a finished small story in it, to be changed. */
export const create: Command = {
  name: "new",
  summary: "make a small finished story to begin from",
  words: "<name>",
  options: [],
  examples: ["firelight new lost-letter", "firelight perform lost-letter"],
  perform: async ({ words: [name] }, terminal) => {
    const folder = resolve(terminal.folder, name!);
    const file = basename(folder);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}_ -]*$/u.test(file)) {
      throw new WrongUse(
        `"${file}" cannot name a story.`,
        "Use letters, digits, spaces and hyphens: lost-letter.",
      );
    }
    if (await exists(folder)) throw new WrongUse(`"${name}" is there already; I change nothing in it.`);
    await make(folder);
    await put(terminal, join(name!, `${file}.fire`), format(firstStory(titled(file))));
    terminal.say(`Play it: firelight perform ${quoted(name!)}\n`);
    return 0;
  },
};

function quoted(name: string): string {
  return name.includes(" ") ? `"${name}"` : name;
}

function titled(name: string): string {
  return name
    .split(/[-_ ]+/)
    .filter((word) => word !== "")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" ");
}
