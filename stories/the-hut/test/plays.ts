import { readFileSync } from "node:fs";
import { jsonLines, perform, read, type Story } from "@firelight/engine";
import { turnsOf, type Row } from "./turns.js";

/** One line of the story put otherwise; `to` null takes the line out. */
export interface Edit {
  readonly from: string;
  readonly to: string | null;
}

const TEXT = readFileSync(new URL("../the-hut.fire", import.meta.url), "utf8").replace(
  /^import lines\n/m,
  "",
);
const LINES = readFileSync(new URL("../lines.fire", import.meta.url), "utf8");

/** The story as it ships, lines and all. */
export const whole: Story = readStory(TEXT.replace(/^(story .*)$/m, "$1\n\nimport lines"), LINES);

/** The story without its lines, changed. @throws RangeError when a line to be changed is not there. */
export function changed(...edits: readonly Edit[]): Story {
  return readStory(
    edits.reduce((text, { from, to }) => {
      if (!text.includes(`  ${from}\n`)) throw new RangeError(`The Hut has no line "${from}".`);
      return text.replace(`  ${from}\n`, to === null ? "" : `  ${to}\n`);
    }, TEXT),
  );
}

/** The story's text put through a change of the whole. */
export function rewritten(change: (text: string) => string): Story {
  return readStory(change(TEXT));
}

function readStory(text: string, lines?: string): Story {
  const others = lines === undefined ? [] : [{ name: "lines.fire", text: lines }];
  const { story, faults } = read([{ name: "the-hut.fire", text }, ...others]);
  if (story === null || faults.length > 0)
    throw new RangeError(faults.map(({ message }) => message).join("\n"));
  return story;
}

export const SEEDS = 200;

/** One play as it is read by the tests: its lines, and what turns come in it. */
export interface Played {
  readonly rows: readonly Row[];
  readonly ending: string | null;
  readonly turns: ReturnType<typeof turnsOf>;
}

/** Plays of seeds 1 to `seeds`. */
export function playsOf(story: Story, seeds = SEEDS): readonly Played[] {
  return Array.from({ length: seeds }, (_, i) => {
    const rows = jsonLines(story, perform(story, { seed: i + 1 }))
      .trim()
      .split("\n")
      .map((line): Row => JSON.parse(line));
    return { rows, ending: rows[rows.length - 1]!.ending ?? null, turns: turnsOf(rows) };
  });
}

/** The share of plays of which something is so. */
export function share(plays: readonly Played[], so: (play: Played) => boolean): number {
  return plays.filter(so).length / plays.length;
}

/** The 95 % interval of a share (Wilson 1927). */
export function interval(part: number, of: number): readonly [number, number] {
  const z = 1.96;
  const middle = (part + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((part * (1 - part)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [middle - half, middle + half];
}

/** What was done, in order: who did what to whom about what. */
export function deeds({ rows }: Played): string {
  return rows
    .filter(({ type }) => type === "act")
    .map(({ by, act, to, about, touch }) => [by, act, to, about, touch].join(" "))
    .join("\n");
}
