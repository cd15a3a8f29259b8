import { load, type Play, type Story } from "@firelight/engine";
import { resolve } from "node:path";
import { WrongUse } from "./command.js";
import { open } from "./files.js";
import type { Terminal } from "./terminal.js";

/** The play that a file holds; what no longer fits after an edit of the story is said beside the output. */
export async function loaded(story: Story, path: string, { folder, say, paint }: Terminal): Promise<Play> {
  const text = await open(resolve(folder, path));
  const { play, problem, notes } = load(story, json(text));
  if (play === null) throw new WrongUse(`I cannot play "${path}". ${problem ?? ""}`.trim());
  for (const note of notes) say(paint.yellow(`${note}\n`));
  return play;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
