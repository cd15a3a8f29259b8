import type { Command } from "../command.js";
import { nameLines } from "../naming.js";
import { performable } from "../stories.js";

/** Names a story's lines, in a file beside it that keeps the names when the texts are mended. */
export const ids: Command = {
  name: "ids",
  summary: "name the lines, for translation and voice, in a file beside the story",
  words: "<story>",
  options: [],
  examples: ["firelight ids stories/the-hut"],
  perform: async (asked, terminal) => {
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    await nameLines(asked.words[0]!, story, terminal);
    return 0;
  },
};
