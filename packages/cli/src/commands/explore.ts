import { explore as exploration } from "@firelight/engine";
import { text, type Command } from "../command.js";
import { exploring } from "../exploring/explore.js";
import { say } from "../exploring/say.js";
import { EXPLORING, wantedOf } from "../exploring/wanted.js";
import { writeWays } from "../exploring/ways.js";
import { put } from "../files.js";
import { performable } from "../stories.js";

/** How many rows of a list are said, without --all. */
const MOST = 12;

/** Explores every outcome of a story and says what comes of it. */
export const explore: Command = {
  name: "explore",
  summary: "play a story many times and in every way: its endings, its lines, who has nothing to say",
  words: "<story>",
  options: [
    ...EXPLORING,
    ["--all", "every row of every list"],
    ["--ways <folder>", "write the shortest way to each ending, for firelight perform --play"],
    ["--json", "print it as JSON"],
    ["--html <file>", "write it as a page"],
  ],
  examples: [
    "firelight explore stories/the-hut --plays 1000",
    "firelight explore stories/the-hut --as Rey=hostile --html report.html",
    "firelight explore my-story.fire --json",
  ],
  perform: async (asked, terminal) => {
    const [wanted, html, ways] = [wantedOf(asked), text(asked, "html"), text(asked, "ways")];
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const explored = await exploring(story, wanted, terminal);
    const report = exploration.report(story, explored, exploration.proofs(story));
    if (asked.options["json"] === true) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    else if (html === null) say(report, asked.options["all"] === true ? Infinity : MOST, terminal);
    if (html !== null) {
      const { page } = await import("../exploring/page/page.js");
      await put(terminal, html, page(report));
    }
    if (ways !== null) await writeWays(story, report, ways, terminal);
    return 0;
  },
};
