import {
  explain as why,
  explainEntry,
  perform,
  type Entry,
  type Story,
  type Transcript,
} from "@firelight/engine";
import { text, WrongUse, type Asked, type Command } from "../command.js";
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
    ["--entry <id>", "any one entry of the play instead, by the id that perform --format jsonl gives it"],
  ],
  examples: [
    "firelight explain stories/the-hut --seed 7",
    "firelight explain stories/the-hut --seed 7 --beat 12",
  ],
  perform: async (asked, terminal) => {
    const number = seed(asked);
    const [beat, entry] = [given(asked, "beat"), given(asked, "entry")];
    if (beat !== null && entry !== null) throw new WrongUse("Say either --beat or --entry, not both.");
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const transcript = perform(story, { seed: number });
    if (beat !== null) terminal.out(wrap(explained(story, transcript, beat), terminal.width));
    else if (entry !== null) terminal.out(wrap(traced(story, transcript, entry), terminal.width));
    else terminal.out(listed(story, transcript));
    return 0;
  },
};

function given(asked: Asked, option: string): number | null {
  const written = text(asked, option);
  return written === null ? null : whole(`--${option}`, written);
}

function traced(story: Story, { entries }: Transcript, id: number): string {
  if (entries[id] !== undefined) return explainEntry(story, { entries }, id);
  throw new WrongUse(`There is no entry ${id}: this play has the entries 0 to ${entries.length - 1}.`);
}

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
