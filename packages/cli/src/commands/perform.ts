import {
  jsonLines,
  narrate,
  perform as play,
  screenplay,
  step,
  transcript,
  type Play,
  type Story,
  type Transcript,
} from "@firelight/engine";
import { Interrupted, text, WrongUse, type Asked, type Command, type ExitCode } from "../command.js";
import { outFile, put } from "../files.js";
import { seeds, type Seeds } from "../seeds.js";
import { suggestion } from "../spelling.js";
import { loaded } from "../saves.js";
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
    ["--play <file>", "a play that was saved, or that explore --ways wrote, and on to its end"],
    ["--seeds <a..b>", "a range of plays, one after another"],
    ["--format <format>", "prose, fountain (a screenplay) or jsonl (every entry)"],
    ["--out <file>", "write to a file"],
    ["--watch", "play it again whenever the story is saved"],
  ],
  examples: [
    "firelight perform stories/the-hut",
    "firelight perform stories/the-hut --seeds 1..10 --format jsonl --out all.jsonl",
    "firelight perform my-story.fire --watch",
  ],
  perform: async (asked, terminal) => {
    const play = text(asked, "play");
    if (play !== null && (text(asked, "seed") ?? text(asked, "seeds")) !== null)
      throw new WrongUse("Say either --play or a seed, not both.");
    const wanted = { format: formatOf(asked), seeds: seeds(asked), out: outFile(asked, terminal), play };
    return await watched(asked, terminal, async () => await told(asked, terminal, wanted));
  },
};

type Tell = (story: Story, transcript: Transcript) => string;
interface Format {
  readonly tell: Tell;
  /** What stands before each play when several are told. */
  readonly heading: (seed: number, first: boolean) => string;
  /** Whether it is read as text, and may be broken into lines. */
  readonly wrapped: boolean;
}

const FORMATS: Readonly<Record<string, Format>> = {
  prose: {
    tell: narrate,
    heading: (seed, first) => `${first ? "" : "\n\n"}[seed ${seed}]\n\n`,
    wrapped: true,
  },
  fountain: { tell: screenplay, heading: (_, first) => (first ? "" : "\n===\n\n"), wrapped: true },
  jsonl: { tell: jsonLines, heading: () => "", wrapped: false },
};

function formatOf(asked: Asked): Format {
  const name = text(asked, "format") ?? "prose";
  const format = FORMATS[name];
  if (format !== undefined && Object.hasOwn(FORMATS, name)) return format;
  const known = Object.keys(FORMATS);
  throw new WrongUse(
    `There is no format "${name}".`,
    suggestion(name, known) ?? `There are ${known.join(", ")}.`,
  );
}

interface Wanted {
  readonly format: Format;
  readonly seeds: Seeds;
  readonly out: string | null;
  readonly play: string | null;
}

async function told(asked: Asked, terminal: Terminal, wanted: Wanted): Promise<ExitCode> {
  const story = await performable(asked.words[0]!, terminal);
  if (story === null) return 1;
  const plays = wanted.play === null ? tellings(story, wanted, terminal) : saved(story, wanted, terminal);
  if (wanted.out !== null) await put(terminal, wanted.out, plays);
  else
    for await (const play of plays) terminal.out(wanted.format.wrapped ? wrap(play, terminal.width) : play);
  return 0;
}

async function* saved(story: Story, { format, play }: Wanted, terminal: Terminal): AsyncGenerator<string> {
  yield format.tell(story, transcript(toItsEnd(await loaded(story, play!, terminal))));
}

function toItsEnd(play: Play): Play {
  let on = play;
  while (!on.performance.ended) on = step(on);
  return on;
}

// One play at a time: a long range fills no memory, and Ctrl+C or a reader that has left can end it.
async function* tellings(
  story: Story,
  { format, seeds: { first, last } }: Wanted,
  { enough }: Terminal,
): AsyncGenerator<string> {
  for (let seed = first; seed <= last; seed += 1) {
    const heading = first === last ? "" : format.heading(seed, seed === first);
    yield heading + format.tell(story, play(story, { seed }));
    await new Promise(setImmediate);
    if (enough.aborted && seed < last) throw new Interrupted();
  }
}
