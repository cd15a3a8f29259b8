import { explore, narrate, perform as play, type Story } from "@firelight/engine";
import type { Command } from "../command.js";
import { MANY, many, playMany } from "../plays.js";
import { performable } from "../stories.js";
import type { Terminal } from "../terminal.js";
import { wrap } from "../wrap.js";

/** Holds many plays against what the story expects of all. */
export const test: Command = {
  name: "test",
  summary: "hold many plays against what the story expects of every play",
  words: "<story>",
  options: [
    ...MANY,
    ["--told", "tell the shortest play against each expectation that fails, as prose"],
    ["--json", "print the result as JSON"],
  ],
  examples: ["firelight test stories/the-boat", "firelight test my-story.fire --plays 1000 --told"],
  perform: async (asked, terminal) => {
    const wanted = many(asked);
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const tally = await playMany(story, wanted, terminal);
    const decided = explore.decided(story, tally);
    if (asked.options["json"] === true)
      terminal.out(`${JSON.stringify({ plays: tally.plays, expectations: decided }, null, 2)}\n`);
    else say(story, { plays: tally.plays, decided, told: asked.options["told"] === true }, terminal);
    return decided.some(({ result }) => result === "fails") ? 1 : 0;
  },
};

interface Report {
  readonly plays: number;
  readonly decided: readonly explore.Decided[];
  /** Whether the plays against an expectation are told. */
  readonly told: boolean;
}

function say(story: Story, { plays, decided, told }: Report, terminal: Terminal): void {
  const { red, green, yellow } = terminal.paint;
  const paint = { holds: green, fails: red, undecided: yellow };
  for (const { text, result, share, interval, against } of decided) {
    const [low, high] = interval.map(percent);
    terminal.out(`${paint[result](result.padEnd(9))}  ${text}\n`);
    terminal.out(`           in ${percent(share)} of ${plays} plays (95 %: ${low} to ${high})\n`);
    if (against === null) continue;
    terminal.out(`           shortest play against it: --seed ${against.seed}, beat ${against.beat}\n`);
    if (told)
      terminal.out(`\n${wrap(narrate(story, play(story, { seed: against.seed })), terminal.width)}\n`);
  }
}

/** A share as people write it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}
