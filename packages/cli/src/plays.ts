import { explore, type Story } from "@firelight/engine";
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { text, WrongUse, type Asked } from "./command.js";
import { whole } from "./seeds.js";
import type { Terminal } from "./terminal.js";

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
  const workers = text(asked, "workers");
  return {
    plays: plays(asked, 200, 1),
    workers: workers === null ? availableParallelism() : least("--workers", workers, 1),
  };
}

/** What `--plays` asks for, from `from` on; or what stands for it where nothing is asked. */
export function plays(asked: Asked, orElse: number, from: number): number {
  const written = text(asked, "plays");
  return written === null ? orElse : least("--plays", written, from);
}

function least(option: string, written: string, from: number): number {
  const number = whole(option, written);
  if (number >= from) return number;
  throw new WrongUse(`${option} takes a number from ${from}, not "${written}".`);
}

/** How many plays a worker takes at a time. */
const PART = 10;

/** Plays a story so many times and adds up what came; with Ctrl+C, what came so far. */
export async function playMany(
  story: Story,
  { plays: wanted, workers }: Many,
  terminal: Terminal,
): Promise<explore.Tally> {
  const parts = Array.from({ length: Math.ceil(wanted / PART) }, (_, i): Part => ({
    story,
    first: i * PART + 1,
    last: Math.min(wanted, (i + 1) * PART),
  }));
  const pool = new Piscina<Part, explore.Tally>({
    filename: new URL("./worker.js", import.meta.url).href,
    maxThreads: Math.min(workers, parts.length),
  });
  let all = explore.none(story);
  try {
    await Promise.all(
      parts.map(async (part) => {
        const more = await pool.run(part, { signal: terminal.enough });
        all = explore.together(all, more);
        progress(all.plays, wanted, terminal);
      }),
    );
  } catch (reason) {
    if (!terminal.enough.aborted) throw reason;
  } finally {
    if (terminal.width !== null) terminal.say("\r\u001b[K");
    await pool.close({ force: true });
  }
  return all;
}

// Only where somebody looks.
function progress(done: number, plays: number, { width, say }: Terminal): void {
  if (width === null) return;
  const cells = Math.max(10, Math.min(40, width - 30));
  const full = Math.round((cells * done) / plays);
  say(`\r${"█".repeat(full)}${"░".repeat(cells - full)} ${done} of ${plays} plays`);
}
