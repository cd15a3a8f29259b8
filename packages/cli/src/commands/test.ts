import { explore, narrate, transcript, type Story } from "@firelight/engine";
import { text, type Command } from "../command.js";
import { exploring } from "../exploring/explore.js";
import { by } from "../exploring/say.js";
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
    const report = explore.report(story, explored, explore.proofs(story));
    const { plays, expectations } = report;
    if (asked.options["json"] === true) terminal.out(`${JSON.stringify({ plays, expectations }, null, 2)}\n`);
    else
      for (const verdict of expectations) {
        say(verdict, report, terminal);
        if (told && verdict.against !== null) tell(story, verdict.against, terminal);
      }
    if (ways !== null) await writeWays(story, report, ways, terminal);
    if (expectations.some(({ result }) => result === "fails")) return 1;
    return expectations.some(({ result }) => result === "undecided") ? 3 : 0;
  },
};

function say(verdict: explore.Verdict, report: explore.Report, terminal: Terminal): void {
  const { red, green, yellow } = terminal.paint;
  const { text: demand, result, against } = verdict;
  const paint = { holds: green, fails: red, undecided: yellow }[result];
  terminal.out(`${paint(result.padEnd(9))}  ${demand}\n`);
  terminal.out(`           ${by(verdict, report)}\n`);
  if (against !== null)
    terminal.out(`           shortest play against it: beat ${against.choices.length}, ${again(against)}\n`);
}

function tell(story: Story, way: explore.Way, terminal: Terminal): void {
  const prose = narrate(story, transcript(explore.along(story, way)));
  terminal.out(`\n${wrap(prose, terminal.width)}\n`);
}
