import { watch as watchFolder, type FSWatcher } from "node:fs";
import { refuse } from "./files.js";
import { told } from "./mistakes.js";
import type { Terminal } from "./terminal.js";

/** Editors write a file in several steps; this many milliseconds of quiet make one save. */
const QUIET = 60;

/** What is watched: folders, and which of the files in them. */
export interface Watched {
  readonly folders: readonly string[];
  concerns(name: string): boolean;
}

/** Does it now and again at every save, until the user has had enough. What goes wrong is told, and waited out. */
export async function again(
  { folders, concerns }: Watched,
  terminal: Terminal,
  perform: () => Promise<unknown>,
): Promise<void> {
  await patiently();
  terminal.say(terminal.paint.dim("\nWatching; Ctrl+C ends it.\n"));
  let quiet: NodeJS.Timeout | undefined;
  let busy: Promise<unknown> = Promise.resolve();
  try {
    await Promise.all(folders.map((folder) => closed(folder, terminal, soon)));
  } finally {
    clearTimeout(quiet);
    await busy;
  }

  function soon(name: string): void {
    if (!concerns(name)) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      terminal.say(terminal.paint.dim(`\n${name} was saved.\n\n`));
      busy = busy.then(patiently);
    }, QUIET);
  }

  async function patiently(): Promise<void> {
    await perform().catch((error: unknown) => told(error, terminal));
  }
}

// Resolves when the user has had enough of the folder; a folder that cannot be watched is refused.
async function closed(folder: string, { enough }: Terminal, changed: (name: string) => void): Promise<void> {
  await new Promise<void>((done, failed) => {
    const watcher: FSWatcher = watchFolder(folder, (_, name) => changed(name ?? ""));
    watcher.on("error", failed);
    watcher.on("close", () => done());
    if (enough.aborted) watcher.close();
    else enough.addEventListener("abort", () => watcher.close(), { once: true });
  }).catch(refuse("watch", folder));
}
