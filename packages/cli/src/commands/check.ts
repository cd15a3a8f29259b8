import type { Command } from "../command.js";
import { counted, readStory, watched } from "../stories.js";
import type { Terminal } from "../terminal.js";
import type { ExitCode } from "../command.js";

/** Reads a story and says every fault in it. */
export const check: Command = {
  name: "check",
  summary: "say what is wrong in a story, all of it",
  words: "<story>",
  options: [["--watch", "check again whenever the story is saved"]],
  examples: ["firelight check stories/the-hut", "firelight check my-story.fire --watch"],
  perform: async (asked, terminal) =>
    await watched(asked, terminal, async () => await checked(asked.words[0]!, terminal)),
};

async function checked(asked: string, terminal: Terminal): Promise<ExitCode> {
  const { story, faults, warnings } = await readStory(asked, terminal);
  for (const shown of [...faults, ...warnings]) terminal.out(`${shown}\n\n`);
  const found = `${counted(faults.length, "fault")}, ${counted(warnings.length, "warning")}`;
  const { red, green } = terminal.paint;
  terminal.out(`${story?.title ?? asked}: ${(faults.length > 0 ? red : green)(found)}.\n`);
  return faults.length > 0 || story === null ? 1 : 0;
}
