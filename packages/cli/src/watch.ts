import { watch as watchFolder } from "node:fs";
import type { Terminal } from "./terminal.js";

/** Editors write a file in several steps; this many milliseconds of quiet make one save. */
const QUIET = 60;

/** Does it now and again at every save of a .fire file in the folder, until the user has had enough. */
export async function again(
  folder: string,
  terminal: Terminal,
  perform: () => Promise<unknown>,
): Promise<void> {
  await perform();
  terminal.say(terminal.paint.dim("\nWatching; Ctrl+C ends it.\n"));
  await new Promise<void>((done) => {
    let quiet: NodeJS.Timeout | undefined;
    let busy: Promise<unknown> = Promise.resolve();
    const watcher = watchFolder(folder, { signal: terminal.enough }, (_, name) => {
      if (!name?.endsWith(".fire")) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => (busy = busy.then(() => saved(name))), QUIET);
    });
    watcher.on("close", () => {
      clearTimeout(quiet);
      done();
    });

    async function saved(name: string): Promise<void> {
      terminal.say(terminal.paint.dim(`\n${name} was saved.\n\n`));
      await perform();
    }
  });
}
