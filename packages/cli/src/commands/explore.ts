import { explore as exploring, type Story } from "@firelight/engine";
import type { Command } from "../command.js";
import { MANY, many, playMany } from "../plays.js";
import { sentence, shownSilence, silences, type Silence } from "../silences.js";
import { performable } from "../stories.js";
import type { Terminal } from "../terminal.js";
import { percent } from "./test.js";

/** How many of the acts without a line are said, without --all. */
const MOST = 12;

/** Plays a story many times and says what comes of it. */
export const explore: Command = {
  name: "explore",
  summary: "play a story many times: its endings, its lines, who has nothing to say",
  words: "<story>",
  options: [
    ...MANY,
    ["--all", "every line that is never said and every act that nobody wrote"],
    ["--json", "print it as JSON"],
  ],
  examples: ["firelight explore stories/the-hut --plays 1000", "firelight explore my-story.fire --json"],
  perform: async (asked, terminal) => {
    const wanted = many(asked);
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const found = explored(story, await playMany(story, wanted, terminal));
    if (asked.options["json"] === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else say(found, asked.options["all"] === true ? Infinity : MOST, terminal);
    return 0;
  },
};

interface Found {
  readonly plays: number;
  readonly endings: readonly {
    readonly name: string | null;
    readonly count: number;
    readonly share: number;
    readonly interval: readonly [number, number];
    readonly shortest: exploring.Witness;
  }[];
  readonly unreached: readonly string[];
  readonly lines: { readonly said: number; readonly never: readonly string[] };
  readonly unwritten: readonly Silence[];
}

function explored(story: Story, tally: exploring.Tally): Found {
  const { plays } = tally;
  const endings = [...tally.endings]
    .map(([name, { count, shortest }]) => {
      const interval = exploring.interval(count, plays);
      return { name, count, share: count / plays, interval, shortest };
    })
    .sort((a, b) => b.count - a.count || String(a.name).localeCompare(String(b.name)));
  const reached = new Set(tally.endings.keys());
  const unreached = [...new Set(story.endings.map(({ name }) => name))].filter((name) => !reached.has(name));
  const never = story.lines.flatMap((line, l) => {
    if (tally.lines.has(l)) return [];
    const deed = `${line.by ?? ""} ${line.act} ${line.to ?? ""} ${line.about ?? ""}`;
    return [sentence(story, deed)];
  });
  return {
    plays,
    endings,
    unreached,
    lines: { said: tally.lines.size, never },
    unwritten: silences(story, tally),
  };
}

function say({ plays, endings, unreached, lines, unwritten }: Found, most: number, terminal: Terminal): void {
  const { bold, dim } = terminal.paint;
  const list = (rows: readonly string[]): void => {
    for (const row of rows.slice(0, most)) terminal.out(`  ${row}\n`);
    if (rows.length > most) terminal.out(dim(`  and ${rows.length - most} more (--all)\n`));
  };
  terminal.out(bold(`${plays} plays\n\nEndings\n`));
  const width = Math.max(...endings.map(({ name }) => (name ?? "(no ending)").length));
  for (const { name, share, interval, shortest } of endings) {
    const [low, high] = interval.map(percent);
    const seen = `${percent(share).padStart(6)}  (95 %: ${low} to ${high})`;
    terminal.out(`  ${(name ?? "(no ending)").padEnd(width)} ${seen}  shortest: --seed ${shortest.seed}\n`);
  }
  for (const name of unreached) terminal.out(`  ${name.padEnd(width)}  never, in ${plays} plays\n`);
  terminal.out(bold(`\nLines: ${lines.said} said, ${lines.never.length} never\n`));
  list(lines.never);
  terminal.out(bold("\nWho has nothing to say, and when\n"));
  list(unwritten.map((silence) => shownSilence(silence, terminal)));
}
