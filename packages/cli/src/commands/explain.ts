import { explain as why, perform, type Entry, type Story, type Transcript } from "@firelight/engine";
import { text, WrongUse, type Command } from "../command.js";
import { seed, whole } from "../seeds.js";
import { performable } from "../stories.js";
import { wrap } from "../wrap.js";

/** Says why a beat went as it did; without a beat, what the beats are. */
export const explain: Command = {
  name: "explain",
  summary: "say why somebody did something, and why not something else",
  words: "<story>",
  options: [
    ["--seed <n>", "which play of the story (1 where none is asked)"],
    ["--beat <k>", "which beat; without it, all beats are listed"],
  ],
  examples: [
    "firelight explain stories/the-hut --seed 7",
    "firelight explain stories/the-hut --seed 7 --beat 12",
  ],
  perform: async (asked, terminal) => {
    const [number, beat] = [seed(asked), text(asked, "beat")];
    const wanted = beat === null ? null : whole("--beat", beat);
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const transcript = perform(story, { seed: number });
    terminal.out(
      wanted === null
        ? listed(story, transcript)
        : wrap(explained(story, transcript, wanted), terminal.width),
    );
    return 0;
  },
};

function explained(story: Story, transcript: Transcript, beat: number): string {
  const { entries } = transcript;
  if (entries.some((entry) => entry.beat === beat)) return `${why(story, transcript, { beat }).trimEnd()}\n`;
  const last = entries[entries.length - 1]!.beat;
  throw new WrongUse(`There is no beat ${beat}: this play has the beats 0 to ${last}.`);
}

function listed(story: Story, { entries }: Transcript): string {
  const acts = entries.filter((entry) => entry.type === "act");
  return acts.map((act) => `${String(act.beat).padStart(4)}  ${sentence(story, act)}\n`).join("");
}

function sentence(story: Story, { by, act, to, about }: Extract<Entry, { type: "act" }>): string {
  const [present] = story.acts[act]!.forms;
  const topic = about === null ? null : story.topics[about]!.name;
  const verb = present.replace(/ it( |$)/, ` ${topic ?? "it"}$1`);
  const whom = to === null ? "" : ` ${story.people[to]!.name}`;
  return `${story.people[by]!.name} ${verb}${whom}${topic === null || verb !== present ? "" : ` about ${topic}`}`;
}
