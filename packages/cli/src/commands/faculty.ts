import { faculty as doors } from "@firelight/engine";
import { resolve } from "node:path";
import { WrongUse, type Command } from "../command.js";
import { open } from "../files.js";
import { suggestion } from "../spelling.js";
import type { Terminal } from "../terminal.js";

/** Every faculty by name, from one line's value to its answer; what is wrong with the value is a `RangeError`. */
const FACULTIES: Readonly<Record<string, (asked: never) => object>> = {
  appraise: doors.appraise,
  mood: doors.mood,
  recall: doors.recall,
  revise: doors.revise,
  regulate: doors.regulate,
  express: doors.express,
  impression: doors.impression,
};

/** Asks one faculty of the mind, line by line, and gives an answer a line. */
export const faculty: Command = {
  name: "faculty",
  summary: "ask one faculty of a mind: JSON Lines in, an answer a line out",
  words: "<faculty> [file]",
  options: [],
  examples: [
    `echo '{"credence":0.8,"evidence":[{"source":"own eyes","for":false,"weight":1}]}' | firelight faculty revise`,
    "firelight faculty appraise happenings.jsonl",
  ],
  perform: async ({ words: [name, file] }, terminal) => {
    const answer = named(name!);
    let wrong = false;
    let number = 0;
    for await (const line of lines(file, terminal)) {
      number += 1;
      if (line.trim() === "") continue;
      const said = answered(answer, line, number);
      wrong ||= "error" in said;
      terminal.out(`${JSON.stringify(said, rounded)}\n`);
    }
    return wrong ? 1 : 0;
  },
};

function named(name: string): (asked: never) => object {
  if (Object.hasOwn(FACULTIES, name)) return FACULTIES[name]!;
  const all = Object.keys(FACULTIES);
  throw new WrongUse(
    `There is no faculty "${name}".`,
    suggestion(name, all) ?? `There are ${all.join(", ")}.`,
  );
}

async function* lines(file: string | undefined, terminal: Terminal): AsyncIterable<string> {
  if (file === undefined) yield* terminal.lines();
  else yield* (await open(resolve(terminal.folder, file))).split(/\r?\n/);
}

function answered(answer: (asked: never) => object, line: string, number: number): object {
  try {
    return answer(valueOf(line));
  } catch (error) {
    if (error instanceof RangeError) return { error: error.message, line: number };
    throw error;
  }
}

// Whatever it is: the faculty itself looks at every figure in it.
function valueOf(line: string): never {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as never;
  } catch {
    throw new RangeError("this line is no JSON");
  }
  throw new RangeError("a line is one JSON object");
}

/** Six places are more than the theory can say, and spare the reader the dust of binary fractions. */
const PLACES = 1e6;

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * PLACES) / PLACES : value;
}
