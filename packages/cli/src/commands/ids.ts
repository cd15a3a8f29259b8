import { identify, read } from "@firelight/engine";
import { join } from "node:path";
import type { Command } from "../command.js";
import { exists, open, put } from "../files.js";
import { idsFile, idsIn } from "../line-ids.js";
import { counted, located, source } from "../stories.js";

/** Names a story's lines, in a file beside it that keeps the names when the texts are mended. */
export const ids: Command = {
  name: "ids",
  summary: "name the lines, for translation and voice, in a file beside the story",
  words: "<story>",
  options: [],
  examples: ["firelight ids stories/the-hut"],
  perform: async (asked, terminal) => {
    const { files, folder } = await source(await located(asked.words[0]!, terminal.folder));
    const { story, faults } = read(files);
    if (story === null || faults.length > 0) {
      terminal.say(`${counted(faults.length, "fault")} to mend first: firelight check ${asked.words[0]!}\n`);
      return 1;
    }
    const path = join(folder, idsFile(files[0]!.name));
    const before = (await exists(path)) ? idsIn(path, await open(path)) : null;
    const { lines, ...rest } = identify(story, before);
    await put(terminal, path, `${JSON.stringify({ ...rest, lines }, null, 1)}\n`);
    return 0;
  },
};
