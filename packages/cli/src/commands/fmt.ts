import { format } from "@firelight/engine";
import { join, relative } from "node:path";
import { WrongUse, type Command, type ExitCode } from "../command.js";
import { put } from "../files.js";
import { told } from "../mistakes.js";
import { counted, located, source } from "../stories.js";
import type { Terminal } from "../terminal.js";

/** Sets the files of a story in the one form that all stories share. */
export const fmt: Command = {
  name: "fmt",
  summary: "set a story in the form that all stories share",
  words: "<story...>",
  options: [["--check", "write nothing; only say which files are not in that form"]],
  examples: ["firelight fmt stories/the-hut", "firelight fmt --check stories/*"],
  perform: async ({ words, options }, terminal) => {
    const unformed: Formed[] = [];
    let code: ExitCode = 0;
    for (const asked of words) {
      try {
        unformed.push(...(await differing(asked, terminal)));
      } catch (error) {
        if (!(error instanceof WrongUse)) throw error;
        told(error, terminal);
        code = 2;
      }
    }
    if (options["check"] !== true) {
      for (const { path, text } of unformed) await put(terminal, path, text);
      return code;
    }
    terminal.out(unformed.map(({ path }) => `${path}\n`).join(""));
    if (unformed.length === 0) return code;
    terminal.say(`${counted(unformed.length, "file")} to be formatted.\n`);
    return code === 0 ? 1 : code;
  },
};

/** A file in the form it should have. */
interface Formed {
  readonly path: string;
  readonly text: string;
}

// The files of a story that are not in the form.
async function differing(asked: string, terminal: Terminal): Promise<readonly Formed[]> {
  if (asked.endsWith(".json")) throw new WrongUse(`"${asked}" is compiled; only .fire files are formatted.`);
  const { files, folder } = await source(await located(asked, terminal.folder));
  return files.flatMap(({ name, text }) => {
    const path = relative(terminal.folder, join(folder, name));
    const formed = format(text);
    if (letters(formed) !== letters(text))
      throw new Error(`the form of ${path} loses words; it stays as it is.`);
    return formed === text ? [] : [{ path, text: formed }];
  });
}

// Formatting moves what is written; it neither adds nor drops any of it.
function letters(text: string): string {
  return text.replace(/\s/g, "");
}
