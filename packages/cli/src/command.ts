import type { Terminal } from "./terminal.js";

/** 0 fine, 1 faults in the story or against what it expects, 2 wrong use, 3 an expectation is undecided. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the user asked for: arguments in order, options by their long names. */
export interface Asked {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command of `firelight`, as a value. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The arguments, in commander's notation: "<story>", "[story...]". */
  readonly words: string;
  /** Option and its sentence: ["--seed <n>", "which play"]. */
  readonly options: readonly (readonly [flags: string, sentence: string])[];
  readonly examples: readonly string[];
  perform(asked: Asked, terminal: Terminal): Promise<ExitCode>;
}

/** The user asked for something that cannot be; the message says what, and the hint what could be. */
export class WrongUse extends Error {
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** The user pressed Ctrl+C in the middle of it. */
export class Interrupted extends Error {}

/** The text of an option, or null where it was not given. */
export function text({ options }: Asked, name: string): string | null {
  const value = options[name];
  return typeof value === "string" ? value : null;
}
