import type { explore } from "@firelight/engine";
import { stripVTControlCharacters } from "node:util";
import type { Terminal } from "../terminal.js";
import { wrap } from "../wrap.js";
import { again } from "./ways.js";

/** A share as people write it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}

/** "95 %: 4 % to 12 %" */
export function range([low, high]: readonly [number, number]): string {
  return `95 %: ${percent(low)} to ${percent(high)}`;
}

/** What it was decided by: "proved for every play", "in 200 plays, and in every play to beat 4". */
export function by(
  { by: grounds, against, share, interval }: explore.Verdict,
  { plays: all }: explore.Report,
): string {
  if (grounds === null)
    return `${against === null ? "" : "kept to "}in ${percent(share)} of ${all} plays; ${range(interval)}`;
  if (grounds === "bounds") return "proved for every play";
  const { plays, depth } = grounds;
  return `in ${plays} plays${depth > 0 ? `, and in every play to beat ${depth}` : ""}`;
}

/** Says a report on a terminal, so many rows of each list. */
export function say(report: explore.Report, most: number, terminal: Terminal): void {
  const { bold, dim } = terminal.paint;
  const list = (title: string, rows: readonly string[]): void => {
    if (rows.length === 0) return;
    terminal.out(bold(`\n${title}\n`));
    for (const row of rows.slice(0, most)) terminal.out(`${fitted(`  ${row}`, terminal.width)}\n`);
    if (rows.length > most) terminal.out(dim(`  and ${rows.length - most} more (--all)\n`));
  };
  terminal.out(bold(`${report.story}: ${report.plays} plays${searched(report.search)}\n`));
  list("Endings", endings(report, dim));
  list("What decides the ending", decided(report));
  list(
    "What is expected",
    report.expectations.map((row) => `${row.result.padEnd(9)} ${row.text} ${dim(`(${by(row, report)})`)}`),
  );
  const { never, said, of } = report.lines;
  list(
    `Lines: ${said} of ${of} said; never`,
    never.map((row) => `${row.line} (${row.file}, line ${row.at}): ${dim(row.why)}`),
  );
  list(
    "Who has nothing to say, and when",
    report.silences.map((row) => silent(row, terminal)),
  );
  list("Asked for, and open to nobody", report.impossible);
  list(
    "Open to somebody, and never done",
    report.untaken.map(({ act, why }) => `${act}: ${dim(why)}`),
  );
  list(
    "What a reader would stumble over",
    report.stumbles.map((row) => stumble(row, report, dim)),
  );
  list(
    "What comes after what",
    report.turns.map(({ from, to, count }) => `${from} → ${to} ${dim(`(${count})`)}`),
  );
}

// A row that is longer than the screen is broken under its beginning.
function fitted(row: string, width: number | null): string {
  return width === null || stripVTControlCharacters(row).length <= width ? row : wrap(row, width);
}

function searched({ depth, states, sought }: explore.Report["search"]): string {
  const tried =
    states === 0 ? "" : `, ${states} states${depth > 0 ? ` (all there are to beat ${depth})` : ""}`;
  return `${tried}${sought === 0 ? "" : `, ${sought} plays that looked for more`}`;
}

function endings(
  { endings: rows, unreached, plays }: explore.Report,
  dim: (text: string) => string,
): string[] {
  const names = [...rows.map(({ name }) => name ?? "(no ending)"), ...unreached.map(({ name }) => name)];
  const width = Math.max(...names.map(({ length }) => length));
  return [
    ...rows.map(({ name, count, share, interval, shortest }) => {
      const seen =
        count === 0
          ? `found by search, in none of ${plays} plays`
          : `${percent(share).padStart(6)}  (${range(interval)})`;
      return `${(name ?? "(no ending)").padEnd(width)}  ${seen}  ${dim(`shortest: beat ${shortest.choices.length}, ${again(shortest)}`)}`;
    }),
    ...unreached.map(({ name, why }) => `${name.padEnd(width)}  never: ${why}`),
  ];
}

function decided({ deciding, endings: rows }: explore.Report): readonly string[] {
  if (deciding.length > 0 || rows.length < 2) return deciding.map(split);
  return ["nothing that can be seen in the first third of it"];
}

/** "Ada's closeness to Ben above 300 at beat 12: "Let In" 80 % (else 10 %)" */
export function split({ name, above, beat, endings: rows }: explore.Deciding): string {
  const most = [...rows].sort((a, b) => Math.abs(b.above - b.below) - Math.abs(a.above - a.below))[0];
  if (most === undefined) return name;
  const ending = most.name === null ? "no ending" : `"${most.name}"`;
  return `${name} above ${Math.round(above * 1000)} at beat ${beat}: ${ending} ${percent(most.above)} (else ${percent(most.below)})`;
}

/** "Ada taunts Ben (4 times; no line fits)" */
export function silent({ act, count, why }: explore.Silence, { paint }: Terminal): string {
  return `${act} ${paint.dim(`(${count === 1 ? "once" : `${count} times`}; ${why})`)}`;
}

function stumble(
  { what, count, way }: explore.Stumble,
  { plays }: explore.Report,
  dim: (text: string) => string,
): string {
  const seen = way === null ? "" : `; ${again(way)}, beat ${way.choices.length}`;
  return `${what} ${dim(`(in ${count} of ${plays} plays${seen})`)}`;
}
