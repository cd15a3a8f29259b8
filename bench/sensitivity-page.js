// What a fifth more or less of each number does, as a page.
import { STORIES } from "./store.js";

/** No number may move an ending's share by more than this. */
const MOST = 0.25;

/** The page of docs/sensitivity.md. */
export function page(rows, { base, all, plays: { closer, few, many } }) {
  const measured = rows.filter(({ found }) => found.some((one) => one !== null));
  const told = measured.map(({ id, found }) => ({ id, ...greatest(found, base) }));
  const broken = rows.filter(({ looks }) => looks.some((one) => one.broken !== undefined));
  const idle = rows.filter(({ told }) => told.every((one) => one?.changed === false));
  const still = rows.filter((row) => !idle.includes(row) && row.looks.every(({ parted }) => parted === 0));
  const large = told.filter(({ by, plays }) => by > MOST && plays === many);
  const perhaps = told.filter(({ by, plays }) => by > MOST && plays < many);
  const moving = told.filter(({ by }) => by >= 0.1).sort((a, b) => b.plays - a.plays || b.by - a.by);
  return `# What each number does

Made by \`npm run sensitivity\`: each named constant of the engine and each table of an author's words, a fifth up and a fifth down. Each is
looked at in some plays of each story: whether anything changes at all (${closer} plays of each before it counts as nothing), and how soon
people act otherwise. Those by which they do so soonest are measured first: ${few} plays of each story, and ${many} where ${few} show that an ending
moves by more than ${percent(MOST)}. A row is the greatest shift of any ending's share in any story. With ${few} plays a shift of 20 points can be
chance; what counts is what ${many} plays show.

Looked at: ${rows.length} of ${all} numbers. Of the ${rows.length - idle.length - still.length} by which people act otherwise, the effect on endings is measured of ${measured.length}.

| | claimed | found |
|---|---|---|
| numbers that by themselves move an ending's share by more than ${percent(MOST)}, in ${many} plays | none | ${large.length === 0 ? "none of those measured" : `**${large.length}** of those measured: ${list(large)}`} |
| the same in ${few} plays, to be made sure of | | ${perhaps.length === 0 ? "none" : `${perhaps.length}: ${list(perhaps)}`} |
| numbers that no play of any story depends on | none | ${idle.length === 0 ? "none of those looked at" : `**${idle.length}** of those looked at, listed below`} |
| numbers that cannot be changed at all | | ${broken.length} |

## The greatest shifts

${moving.length === 0 ? "None measured yet." : table(moving)}

All others measured move no ending's share by 10 points.

## What no play depends on

With these, up or down, not a number in the state changes in ${closer} plays of each story, and nothing that is told in one of each. Either
those plays never come there, or the number is not needed.

${bullets(idle)}

## What nobody acts on

With these something changes, or is told otherwise, but nobody acts otherwise in the plays looked at.

${bullets(still)}

## What must be as it is

Changed by a fifth, these break the engine or leave a story that cannot be read: they count or name something.

${bullets(broken)}
`;
}

function table(rows) {
  const cells = rows.map(
    ({ id, factor, story, ending, from, to, plays }) =>
      `| \`${id}\` | ${factor} | ${story} | ${ending} | ${percent(from)} | ${percent(to)} | ${plays} |`,
  );
  const head = ["| number | factor | story | ending | from | to | plays |", "|---|---|---|---|---|---|---|"];
  return [...head, ...cells].join("\n");
}

function list(rows) {
  return rows.map(({ id }) => `\`${id}\``).join(", ");
}

function bullets(rows) {
  return rows.map(({ id }) => `- \`${id}\``).join("\n") || "None.";
}

/** The ending whose share differs most between two sets of plays of one story. */
export function shiftOf(found, whole) {
  const shares = (endings) => {
    const plays = Object.values(endings).reduce((sum, count) => sum + count, 0);
    return (ending) => (endings[ending] ?? 0) / plays;
  };
  const [after, before] = [shares(found), shares(whole)];
  return [...new Set([...Object.keys(found), ...Object.keys(whole)])]
    .map((ending) => ({
      ending,
      from: before(ending),
      to: after(ending),
      by: Math.abs(after(ending) - before(ending)),
    }))
    .reduce((most, next) => (next.by > most.by ? next : most));
}

// What many plays show counts before what few do.
function greatest(found, base) {
  const shifts = found
    .filter((one) => one !== null)
    .flatMap(({ factor, plays, found: endings }) =>
      STORIES.map((story) => ({ ...shiftOf(endings[story], base[plays][story]), factor, plays, story })),
    );
  return shifts.reduce((most, next) => (next.by > most.by ? next : most));
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}
