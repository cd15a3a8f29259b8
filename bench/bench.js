// What this engine costs, beside the engines and equations that people use for the like, in one run of one machine:
//
//   npm run bench              all rows
//   npm run bench -- beat      those of one file of bench/rows
//
// Times tell the scale; what counts is the ratio to the reference, and the goal it is held to.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROWS = fileURLToPath(new URL("rows", import.meta.url));
const [asked] = process.argv.slice(2);
const WIDTHS = [38, 13, 30, 13, 10, 10];

line(["what", "here", "reference", "there", "ratio", "goal"]);
for (const file of readdirSync(ROWS)) {
  if (asked !== undefined && file !== `${asked}.js`) continue;
  const { rows } = await import(`./rows/${file}`);
  for await (const row of rows()) line([row.what, amount(row.ours, row.unit), ...reference(row)]);
}

function reference({ ours, unit, against, goal, most, growth, note }) {
  const [name, theirs] = against ?? ["", null];
  if (ours === null) return [name, amount(theirs, unit), "", goal === null ? "" : `${goal} x`, note];
  if (growth !== undefined)
    return [
      name,
      amount(theirs, unit),
      factor(ours / theirs),
      `<= ${growth} x`,
      met(ours / theirs <= growth),
    ];
  const bound = most === undefined ? [] : [`<= ${amount(most, unit)}`, met(ours <= most)];
  const aim = goal === null ? ["", ""] : [factor(goal), met(theirs / ours >= goal)];
  const ratio = theirs === null ? "" : factor(theirs / ours);
  return [name, amount(theirs, unit), ratio, ...(most === undefined ? aim : bound)];
}

function met(reached) {
  return reached ? "reached" : "not reached";
}

function factor(ratio) {
  return `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)} x`;
}

/** In its unit; without one it is a time in microseconds. */
function amount(much, unit) {
  if (much === null) return "";
  return unit === undefined ? time(much) : `${Math.round(much)} ${unit}`;
}

function time(microseconds) {
  if (microseconds >= 1000) return `${(microseconds / 1000).toPrecision(3)} ms`;
  return `${microseconds.toPrecision(3)} µs`;
}

function line(cells) {
  console.log(
    cells
      .map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
      .join("")
      .trimEnd(),
  );
}
