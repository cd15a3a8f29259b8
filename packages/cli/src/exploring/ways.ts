import { explore, save, type Story } from "@firelight/engine";
import { join, resolve } from "node:path";
import { make, put } from "../files.js";
import type { Terminal } from "../terminal.js";

/** How to see a play again: by its seed alone, or along a file. */
export function again({ seed, choices }: explore.Way): string {
  const chosen = choices.filter((choice) => choice !== null).length;
  return chosen === 0
    ? `--seed ${seed}`
    : `by ${chosen} ${chosen === 1 ? "choice" : "choices"} (--ways writes it)`;
}

/** Writes the shortest way to each ending, and against each expectation, as a play that `firelight perform --play` goes along. */
export async function writeWays(
  story: Story,
  { endings, expectations }: explore.Report,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  await make(resolve(terminal.folder, folder));
  for (const { name, shortest } of endings)
    await write(story, folder, name ?? "no ending", shortest, terminal);
  for (const [index, { against }] of expectations.entries())
    if (against !== null) await write(story, folder, `against ${index + 1}`, against, terminal);
}

async function write(
  story: Story,
  folder: string,
  name: string,
  way: explore.Way,
  terminal: Terminal,
): Promise<void> {
  const file = join(folder, `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}.play.json`);
  await put(terminal, file, `${JSON.stringify(save(explore.along(story, way)))}\n`);
}
