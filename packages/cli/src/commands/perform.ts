import {
  jsonLines,
  narrate,
  perform as play,
  screenplay,
  type Story,
  type Transcript,
} from "@firelight/engine";
import { text, WrongUse, type Asked, type Command, type ExitCode } from "../command.js";
import { put } from "../files.js";
import { seeds } from "../seeds.js";
import { suggestion } from "../spelling.js";
import { performable, watched } from "../stories.js";
import type { Terminal } from "../terminal.js";
import { wrap } from "../wrap.js";

/** Performs a story and tells it. */
export const perform: Command = {
  name: "perform",
  summary: "play a story and tell it",
  words: "<story>",
  options: [
    ["--seed <n>", "which play of the story (1 where none is asked)"],
    ["--seeds <a..b>", "a range of plays, one after another"],
    ["--format <format>", "prose, fountain (a screenplay) or jsonl (every entry)"],
    ["--out <file>", "write to a file"],
    ["--watch", "play it again whenever the story is saved"],
  ],
  examples: [
    "firelight perform stories/the-hut",
    "firelight perform stories/the-hut --seeds 1..10 --format jsonl --out plays.jsonl",
    "firelight perform my-story.fire --watch",
  ],
  perform: async (asked, terminal) => {
    const [format, wanted] = [formatOf(asked), seeds(asked)];
    return await watched(asked, terminal, async () => await told(asked, terminal, format, wanted));
  },
};

type Tell = (story: Story, transcript: Transcript) => string;
interface Format {
  readonly tell: Tell;
  /** What stands before each play when several are told. */
  readonly heading: (seed: number, first: boolean) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  prose: { tell: narrate, heading: (seed, first) => `${first ? "" : "\n\n"}[seed ${seed}]\n\n` },
  fountain: { tell: screenplay, heading: (_, first) => (first ? "" : "\n===\n\n") },
  jsonl: { tell: jsonLines, heading: () => "" },
};

function formatOf(asked: Asked): Format {
  const name = text(asked, "format") ?? "prose";
  const format = FORMATS[name];
  if (format !== undefined) return format;
  const known = Object.keys(FORMATS);
  throw new WrongUse(
    `There is no format "${name}".`,
    suggestion(name, known) ?? `There are ${known.join(", ")}.`,
  );
}

async function told(
  asked: Asked,
  terminal: Terminal,
  format: Format,
  wanted: readonly number[],
): Promise<ExitCode> {
  const story = await performable(asked.words[0]!, terminal);
  if (story === null) return 1;
  const out = text(asked, "out");
  const heading = wanted.length > 1 ? format.heading : () => "";
  const plays = wanted.map(
    (seed) => () => heading(seed, seed === wanted[0]) + format.tell(story, play(story, { seed })),
  );
  if (out !== null) await put(terminal, out, plays.map((tell) => tell()).join(""));
  else
    for (const tell of plays) terminal.out(format.tell === jsonLines ? tell() : wrap(tell(), terminal.width));
  return 0;
}
