import type { Command } from "../command.js";
import { outFile, put } from "../files.js";
import { renameLines } from "../naming.js";
import { performable } from "../stories.js";

/** Makes one JSON document of a story, which needs no language to be performed; a file of line ids is brought up to date. */
export const compile: Command = {
  name: "compile",
  summary: "make one story.json that a game can ship",
  words: "<story>",
  options: [["--out <file>", "where to write it (story.json where none is asked)"]],
  examples: ["firelight compile stories/the-hut --out story.json"],
  perform: async (asked, terminal) => {
    const out = outFile(asked, terminal) ?? "story.json";
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    await renameLines(asked.words[0]!, story, terminal);
    await put(terminal, out, `${JSON.stringify(story)}\n`);
    return 0;
  },
};
