import { reword, type SourceFile, type Story } from "@firelight/engine";
import { extname } from "node:path";
import { text, WrongUse, type Asked, type Command } from "../command.js";
import { averaged } from "../compare/average.js";
import type { Once } from "../compare/once.js";
import { shifts, type Shift, type Shifts } from "../compare/shift.js";
import { outFile, put } from "../files.js";
import { inParts, MANY, many, type Many } from "../compare/plays.js";
import { fileStory, located, performable, source } from "../stories.js";
import type { Terminal } from "../terminal.js";
import { percent } from "../exploring/say.js";

/** How many acts and arcs are said, without --all. */
const MOST = 10;

/** Plays a story as it is and with something changed, and says what shifts. */
export const compare: Command = {
  name: "compare",
  summary: "say what shifts when a sentence of the story is put otherwise",
  words: "<story>",
  options: [
    [
      "--change <words>",
      `"PERSON SENTENCE: NEW WORDS", "PERSON not SENTENCE" or "PERSON + SENTENCE"; several parted by ;`,
    ],
    ["--with <story>", "another story to compare with, instead of a change"],
    ...MANY,
    ["--out <file>", "draw both arcs: an .svg or a .png file"],
    ["--all", "all acts and arcs that shift"],
    ["--json", "print it as JSON"],
  ],
  examples: [
    `firelight compare stories/the-hut --change "Kylo believes compassion makes one weak: doubts"`,
    `firelight compare my-story.fire --change "Ada not trusts Ben" --out both.svg`,
    "firelight compare my-story.fire --with other.fire --plays 1000",
  ],
  perform: async (asked, terminal) => {
    const [wanted, out] = [many(asked), pictureFile(asked, terminal)];
    const two = await both(asked, terminal);
    if (two === null) return 1;
    const before = await playedOften(two.before, wanted, terminal);
    const after = await playedOften(two.after, wanted, terminal);
    const found = { changed: two.changed, plays: before.length, shifts: shifts(before, after) };
    if (asked.options["json"] === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else say(found, asked.options["all"] === true ? Infinity : MOST, terminal);
    if (out === null) return 0;
    // Plotting is slow to load and only wanted here.
    const { bothPng, bothSvg } = await import("@firelight/plots/node");
    const subject = { title: two.before.title, subtitle: two.changed.join("; "), ...averaged(before, after) };
    await put(terminal, out, extname(out) === ".svg" ? bothSvg(subject) : bothPng(subject));
    return 0;
  },
};

function pictureFile(asked: Asked, terminal: Terminal): string | null {
  const out = outFile(asked, terminal);
  if (out === null || [".svg", ".png"].includes(extname(out))) return out;
  throw new WrongUse(
    `I cannot draw a "${extname(out) || out}".`,
    "Give --out a name that ends in .svg or .png.",
  );
}

interface Found {
  readonly changed: readonly string[];
  readonly plays: number;
  readonly shifts: Shifts;
}

interface Both {
  readonly before: Story;
  readonly after: Story;
  /** What was changed, one line each. */
  readonly changed: readonly string[];
}

async function both(asked: Asked, terminal: Terminal): Promise<Both | null> {
  const [change, other] = [text(asked, "change"), text(asked, "with")];
  if ((change === null) === (other === null))
    throw new WrongUse(
      "Say either --change or --with.",
      `Like --change "Ada trusts Ben: does not trust Ben".`,
    );
  const before = await performable(asked.words[0]!, terminal);
  if (before === null) return null;
  if (other !== null) {
    const after = await performable(other, terminal);
    return after === null ? null : { before, after, changed: [`with ${other}`] };
  }
  return changedStory(before, asked.words[0]!, change!, terminal);
}

async function changedStory(
  before: Story,
  words: string,
  change: string,
  terminal: Terminal,
): Promise<Both | null> {
  const path = await located(words, terminal.folder);
  if (extname(path) === ".json")
    throw new WrongUse(
      "Only what is written as .fire can be changed.",
      "Compare compiled stories with --with.",
    );
  let { files }: { files: readonly SourceFile[] } = await source(path);
  const changed: string[] = [];
  for (const one of change
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")) {
    const made = reword(files, one);
    if (made.problem !== null) throw new WrongUse(made.problem, hint(made));
    files = made.files;
    changed.push(changeWords(made));
  }
  const { story } = fileStory(files);
  return story === null ? null : { before, after: story, changed };
}

function changeWords({ was, is }: ReturnType<typeof reword>): string {
  if (is === null) return `without: ${was}`;
  return was === null ? `with: ${is}` : `${is} (was: ${was})`;
}

function hint({ near, faults }: ReturnType<typeof reword>): string | null {
  if (faults[0] !== undefined) return faults[0].message;
  return near.length === 0 ? null : `Did you mean one of these?\n${near.map((row) => `  ${row}`).join("\n")}`;
}

async function playedOften(story: Story, wanted: Many, terminal: Terminal): Promise<readonly Once[]> {
  const plays: Once[] = [];
  const worker = new URL("../compare/worker.js", import.meta.url);
  await inParts<readonly Once[]>({ worker, story, wanted, terminal }, (more) => void plays.push(...more));
  return plays.sort((a, b) => a.seed - b.seed);
}

function say(
  { changed, plays, shifts: { endings, length, deeds, arcs } }: Found,
  most: number,
  { out, paint: { bold, dim } }: Terminal,
): void {
  out(
    `${changed.map((row) => `${row}\n`).join("")}${plays} plays of each; what shifts clearly is marked with *.\n`,
  );
  const list = (title: string, rows: readonly Shift[], write: (shift: Shift) => string): void => {
    const width = Math.max(...rows.map(({ name }) => name.length), 0);
    out(bold(`\n${title}\n`));
    for (const row of rows) out(`${row.clear ? "*" : " "} ${row.name.padEnd(width)}  ${write(row)}\n`);
    if (rows.length === 0) out(dim("  none clearly\n"));
  };
  const clear = (rows: readonly Shift[]): readonly Shift[] => rows.filter((row) => row.clear).slice(0, most);
  list("Endings", endings, inShares);
  list("Length", [length], inBeats);
  list("Acts, by the share of plays that have them", clear(deeds), inShares);
  list("Arcs, by their mean over a play", clear(arcs), inHundredths);
}

function inShares({ before, after, interval }: Shift): string {
  const [low, high] = interval.map((points) => signed(100 * points, 0));
  return `${percent(before).padStart(6)} → ${percent(after).padStart(6)}   ${signed(100 * (after - before), 0)} points (95 %: ${low} to ${high})`;
}

function inBeats({ before, after, interval }: Shift): string {
  const [low, high] = interval.map((beats) => signed(beats, 1));
  return `${before.toFixed(1)} → ${after.toFixed(1)}   (95 %: ${low} to ${high})`;
}

function inHundredths({ before, after, interval }: Shift): string {
  const [low, high] = interval.map((by) => signed(by, 2));
  return `${before.toFixed(2).padStart(5)} → ${after.toFixed(2).padStart(5)}   (95 %: ${low} to ${high})`;
}

function signed(number: number, places: number): string {
  const text = number.toFixed(places);
  return Number(text) > 0 ? `+${text}` : text.replace("-", "−");
}
