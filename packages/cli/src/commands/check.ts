import { explore, type Story } from "@firelight/engine";
import { text, type Asked, type Command, type ExitCode } from "../command.js";
import { atLeast } from "../seeds.js";
import { silent } from "../exploring/say.js";
import { counted, readStory, watched } from "../stories.js";
import type { Terminal } from "../terminal.js";

/** How many plays are tried where none is asked. */
const TRIED = 10;
/** How many of those who have nothing to say are named. */
const MOST = 6;

/** Reads a story and says every fault in it; and, of a story with lines, who has nothing to say when. */
export const check: Command = {
  name: "check",
  summary: "say what is wrong in a story, all of it",
  words: "<story>",
  options: [
    ["--watch", "check again whenever the story is saved"],
    ["--plays <n>", "how many plays are tried for who has nothing to say (10; none with --watch)"],
  ],
  examples: ["firelight check stories/the-hut", "firelight check my-story.fire --watch"],
  perform: async (asked, terminal) => {
    const written = text(asked, "plays");
    const unasked = asked.options["watch"] === true ? 0 : TRIED;
    const tried = written === null ? unasked : atLeast("--plays", written, 0);
    return await watched(asked, terminal, async () => await checked(asked, tried, terminal));
  },
};

async function checked({ words }: Asked, tried: number, terminal: Terminal): Promise<ExitCode> {
  const { story, faults, warnings } = await readStory(words[0]!, terminal);
  for (const shown of [...faults, ...warnings]) terminal.out(`${shown}\n\n`);
  const found = `${counted(faults.length, "fault")}, ${counted(warnings.length, "warning")}`;
  const { red, green } = terminal.paint;
  terminal.out(`${story?.title ?? words[0]!}: ${(faults.length > 0 ? red : green)(found)}.\n`);
  if (faults.length > 0 || story === null) return 1;
  if (story.lines.length > 0 && tried > 0) await notice(story, tried, terminal);
  return 0;
}

// No fault: an act without a line is told in plain words.
async function notice(story: Story, tried: number, terminal: Terminal): Promise<void> {
  const findings = await few(story, tried, terminal);
  const found = explore.silences(story, findings);
  if (found.length === 0) return;
  terminal.out(`\nWho has nothing to say, and when (in ${counted(findings.plays, "play")}):\n`);
  for (const silence of found.slice(0, MOST)) terminal.out(`  ${silent(silence, terminal)}\n`);
  if (found.length > MOST)
    terminal.out(terminal.paint.dim(`  and ${found.length - MOST} more: firelight explore says all of it\n`));
}

// A few plays are done before a worker has begun; Ctrl+C leaves it at those that are done.
async function few(story: Story, tried: number, { enough }: Terminal): Promise<explore.Findings> {
  const all = new explore.Gathering();
  for (let seed = 1; seed <= tried && !enough.aborted; seed += 1) {
    all.take(explore.sample(story, { first: seed, last: seed }));
    await new Promise(setImmediate);
  }
  return all.findings();
}
