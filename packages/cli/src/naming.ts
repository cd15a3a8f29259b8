import { identify, type Story } from "@firelight/engine";
import { extname, join, relative } from "node:path";
import { WrongUse } from "./command.js";
import { exists, open, put } from "./files.js";
import { idsFile, idsIn } from "./line-ids.js";
import { located, source } from "./stories.js";
import type { Terminal } from "./terminal.js";

/** Writes the ids of a story's lines beside it; those that are there already are kept. */
export async function nameLines(asked: string, story: Story, terminal: Terminal): Promise<void> {
  const path = await beside(asked, terminal);
  if (path === null)
    throw new WrongUse(
      `"${asked}" is compiled: its lines have their ids.`,
      "Name the lines of the .fire file.",
    );
  const before = (await exists(path)) ? idsIn(path, await open(path)) : null;
  await put(
    terminal,
    relative(terminal.folder, path),
    `${JSON.stringify(identify(story, before), null, 1)}\n`,
  );
}

/** The same, where a file of ids is there. */
export async function renameLines(asked: string, story: Story, terminal: Terminal): Promise<void> {
  const path = await beside(asked, terminal);
  if (path !== null && (await exists(path))) await nameLines(asked, story, terminal);
}

async function beside(asked: string, terminal: Terminal): Promise<string | null> {
  const path = await located(asked, terminal.folder);
  if (extname(path) === ".json") return null;
  const { files, folder } = await source(path);
  return join(folder, idsFile(files[0]!.name));
}
