import { explore, narrate, transcript, type Story } from "@firelight/engine";
import { text, type Command } from "../command.js";
import { exploring } from "../exploring/explore.js";
import { by, percent, range } from "../exploring/say.js";
import { EXPLORING, wantedOf } from "../exploring/wanted.js";
import { again, writeWays } from "../exploring/ways.js";
import { performable } from "../stories.js";
import type { Terminal } from "../terminal.js";
import { wrap } from "../wrap.js";

/** Decides what a story expects of all its plays. */
export const test: Command = {
  name: "test",
  summary: "decide what a story expects of every play; 1 where something fails, 3 where it is undecided",
  words: "<story>",
  options: [
    ...EXPLORING,
    ["--told", "tell the shortest play against each expectation that fails, as prose"],
    ["--ways <folder>", "write those plays, for firelight perform --play"],
    ["--json", "print the result as JSON"],
  ],
  examples: ["firelight test stories/the-boat", "firelight test my-story.fire --plays 1000 --told"],
  perform: async (asked, terminal) => {
    const told = asked.options["told"] === true;
    const [wanted, ways] = [wantedOf(asked), text(asked, "ways")];
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const explored = await exploring(story, wanted, terminal);
    const proofs = explore.proofs(story);
    const report = explore.report(story, { ...explored, proved: proofs.expectation }, proofs);
    const { plays, expectations } = report;
    if (asked.options["json"] === true) terminal.out(`${JSON.stringify({ plays, expectations }, null, 2)}\n`);
    else
      for (const verdict of expectations)
        say(plays, verdict, terminal, (way) => (told ? telling(story, way) : null));
    if (ways !== null) await writeWays(story, report, ways, terminal);
    if (expectations.some(({ result }) => result === "fails")) return 1;
    return expectations.some(({ result }) => result === "undecided") ? 3 : 0;
  },
};

type Tell = (way: explore.Way) => string | null;

function say(plays: number, verdict: explore.Verdict, terminal: Terminal, tell: Tell): void {
  const { red, green, yellow } = terminal.paint;
  const { text: demand, result, share, interval, against } = verdict;
  const paint = { holds: green, fails: red, undecided: yellow }[result];
  terminal.out(`${paint(result.padEnd(9))}  ${demand}\n`);
  if (verdict.by !== null) terminal.out(`           ${by(verdict)}\n`);
  else terminal.out(`           in ${percent(share)} of ${plays} plays (${range(interval)})\n`);
  if (against === null) return;
  terminal.out(`           shortest play against it: beat ${against.choices.length}, ${again(against)}\n`);
  const told = tell(against);
  if (told !== null) terminal.out(`\n${wrap(told, terminal.width)}\n`);
}

function telling(story: Story, way: explore.Way): string {
  return narrate(story, transcript(explore.along(story, way)));
}
