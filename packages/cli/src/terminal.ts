import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import pc from "picocolors";

/** Where a command stands: what it may write to, in which folder, and whether somebody is looking. */
export interface Terminal {
  readonly folder: string;
  /** Columns of the screen; null when nobody looks and text goes to a file or another program. */
  readonly width: number | null;
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Aborted when the user has had enough of a command that goes on by itself. */
  readonly enough: AbortSignal;
  /** What is piped in or typed, line by line. */
  lines(): AsyncIterable<string>;
  /** Writes what was asked for. */
  out(text: string): void;
  /** Writes what is said beside it. */
  say(text: string): void;
}

/** The terminal of this process. Colour only where somebody looks, and NO_COLOR does not forbid it. */
export function terminal({ stdin, stdout, stderr, env, cwd }: NodeJS.Process, enough: AbortSignal): Terminal {
  const wanted = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return {
    folder: cwd(),
    width: stdout.isTTY === true ? stdout.columns : null,
    paint: pc.createColors(wanted),
    enough,
    lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
    out: (text) => void stdout.write(seen(stdout, text)),
    say: (text) => void stderr.write(seen(stderr, text)),
  };
}

// One of the two may go to a file while the other is looked at.
function seen(stream: NodeJS.WriteStream, text: string): string {
  return stream.isTTY === true ? text : stripVTControlCharacters(text);
}
