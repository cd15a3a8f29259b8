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
  const ways = [
    ...endings.map(({ name, shortest }) => ({ name: name ?? "no ending", way: shortest })),
    ...expectations.flatMap(({ against }, e) =>
      against === null ? [] : [{ name: `against ${e + 1}`, way: against }],
    ),
  ];
  for (const { name, way } of ways) {
    const file = join(folder, `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}.play.json`);
    await put(terminal, file, `${JSON.stringify(save(explore.along(story, way)))}\n`);
  }
}
