import { text, type Command } from "../command.js";
import { put } from "../files.js";
import { performable } from "../stories.js";

/** Makes one JSON document of a story, which needs no language to be performed. */
export const compile: Command = {
  name: "compile",
  summary: "make one story.json that a game can ship",
  words: "<story>",
  options: [["--out <file>", "where to write it (story.json where none is asked)"]],
  examples: ["firelight compile stories/the-hut --out story.json"],
  perform: async (asked, terminal) => {
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    await put(terminal, text(asked, "out") ?? "story.json", `${JSON.stringify(story)}\n`);
    return 0;
  },
};
