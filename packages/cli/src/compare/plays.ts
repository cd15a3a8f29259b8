import type { Story } from "@firelight/engine";
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { text, type Asked } from "../command.js";
import { atLeast } from "../seeds.js";
import type { Terminal } from "../terminal.js";

/** How many plays, and by how many workers. */
export interface Many {
  readonly plays: number;
  readonly workers: number;
}

/** A part of many plays, as a worker takes it. */
export interface Part {
  readonly story: Story;
  readonly first: number;
  readonly last: number;
}

/** The options of whoever plays many. */
export const MANY: readonly (readonly [string, string])[] = [
  ["--plays <n>", "how many plays, seeds 1 to n (200 where none is asked)"],
  ["--workers <n>", "how many at a time; what comes out is the same (as many as there are processors)"],
];

/** What `--plays` and `--workers` ask for. */
export function many(asked: Asked): Many {
  const [plays, workers] = [text(asked, "plays"), text(asked, "workers")];
  return {
    plays: plays === null ? 200 : atLeast("--plays", plays, 1),
    workers: workers === null ? availableParallelism() : atLeast("--workers", workers, 1),
  };
}

/** How many plays a worker takes at a time. */
const PART = 10;

/** Many plays to be made in parts, by threads of their own. */
export interface Work {
  /** The module whose default export plays a part. */
  readonly worker: URL;
  readonly story: Story;
  readonly wanted: Many;
  readonly terminal: Terminal;
}

/** Plays part by part and hands over what each came to, in whatever order they end; with Ctrl+C it stops in peace. */
export async function inParts<T>(
  { worker, story, wanted: { plays, workers }, terminal }: Work,
  take: (more: T) => void,
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(plays / PART) }, (_, i): Part => ({
    story,
    first: i * PART + 1,
    last: Math.min(plays, (i + 1) * PART),
  }));
  const pool = new Piscina<Part, T>({
    filename: worker.href,
    maxThreads: Math.min(workers, parts.length),
  });
  let done = 0;
  try {
    await Promise.all(
      parts.map(async (part) => {
        take(await pool.run(part, { signal: terminal.enough }));
        done += part.last - part.first + 1;
        progress(done, plays, terminal);
      }),
    );
  } catch (reason) {
    if (!terminal.enough.aborted) throw reason;
  } finally {
    if (terminal.width !== null) terminal.say("\r\u001b[K");
    await pool.close({ force: true });
  }
}

// Only where somebody looks.
function progress(done: number, plays: number, { width, say }: Terminal): void {
  if (width === null) return;
  const cells = Math.max(10, Math.min(40, width - 30));
  const full = Math.round((cells * done) / plays);
  say(`\r${"█".repeat(full)}${"░".repeat(cells - full)} ${done} of ${plays} plays`);
}
