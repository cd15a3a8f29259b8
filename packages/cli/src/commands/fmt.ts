import { join, relative } from "node:path";
import type { Command } from "../command.js";
import { WrongUse } from "../command.js";
import { put } from "../files.js";
import { format } from "../language.js";
import { counted, located, source } from "../stories.js";

/** Sets the files of a story in the one form that all stories share. */
export const fmt: Command = {
  name: "fmt",
  summary: "set a story in the form that all stories share",
  words: "<story...>",
  options: [["--check", "write nothing; only say which files are not in that form"]],
  examples: ["firelight fmt stories/the-hut", "firelight fmt --check stories/*"],
  perform: async ({ words, options }, terminal) => {
    const unformed: string[] = [];
    for (const asked of words) {
      if (asked.endsWith(".json"))
        throw new WrongUse(`"${asked}" is compiled; only .fire files are formatted.`);
      const { files, folder } = await source(await located(asked, terminal.folder));
      for (const { name, text } of files) {
        const formed = format(text);
        if (formed === text) continue;
        const path = relative(terminal.folder, join(folder, name));
        unformed.push(path);
        if (options["check"] !== true) await put(terminal, path, formed);
      }
    }
    if (options["check"] !== true || unformed.length === 0) return 0;
    terminal.out(unformed.map((path) => `${path}\n`).join(""));
    terminal.say(`${counted(unformed.length, "file")} to be formatted.\n`);
    return 1;
  },
};
