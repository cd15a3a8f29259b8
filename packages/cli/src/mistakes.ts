import { CommanderError } from "commander";
import { Interrupted, WrongUse, type ExitCode } from "./command.js";
import type { Terminal } from "./terminal.js";

/** We erred, not the user and not the author: the code that sysexits.h has for it. */
const OURS = 70;
/** What shells give for a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Every code that `firelight` may end with. */
export type Outcome = ExitCode | typeof OURS | typeof INTERRUPTED;

/** Tells the user what went wrong, in a sentence, and gives the exit code for it. */
export function told(error: unknown, { say, paint }: Terminal): Outcome {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) return INTERRUPTED;
  if (error instanceof WrongUse) {
    say(`${paint.red(error.message)}\n${error.hint === null ? "" : `${error.hint}\n`}`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(
    `${paint.red("Firelight itself made a mistake:")} ${message}\nPlease report it, with the story and the command.\n`,
  );
  return OURS;
}
