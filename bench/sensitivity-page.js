// What a fifth more or less of each number does, as a page.
import { STORIES } from "./store.js";

/** No number may move an ending's share by more than this. */
const MOST = 0.25;

/** The page of docs/sensitivity.md. */
export function page(rows, { base, all, steps: [glance, few, many] }) {
  const measured = rows.filter(({ found }) => found.some(({ seeds }) => seeds >= few));
  const told = measured.map(({ id, found }) => ({ id, ...greatest(found, base) }));
  const broken = rows.filter(({ found }) => found.some(({ plays }) => plays.broken !== undefined));
  const idle = rows.filter(({ found }) => found.every((one) => same(one, base)));
  const large = told.filter(({ by, seeds }) => by > MOST && seeds === many);
  const moving = told.filter(({ by }) => by >= 0.1).sort((a, b) => b.by - a.by);
  return `# What each number does

Made by \`npm run sensitivity\`: each named constant of the engine and each table of an author's words, a fifth up and a fifth down: in ${glance}
plays of each story, to see whether any play changes at all; then in ${few}; and in ${many} where so few show a shift of 15 points or more. A row is the
greatest shift of any ending's share in any story. With ${few} plays a shift of 20 points can be chance; what counts is what ${many}
plays show.

Looked at: ${rows.length} of ${all} numbers; their effect on endings measured: ${measured.length}.

| | claimed | found |
|---|---|---|
| numbers that by themselves move an ending's share by more than 25 points, in ${many} plays | none | ${large.length === 0 ? "none of those measured" : `**${large.length}** of those measured: ${list(large)}`} |
| numbers that no play of any story depends on | none | ${idle.length === 0 ? "none" : `**${idle.length}**, listed below`} |
| numbers that cannot be changed at all | | ${broken.length} |

## The greatest shifts

${moving.length === 0 ? "None measured yet." : table(moving)}

All others measured move no ending's share by 10 points.

## What no play depends on

Not a byte of any play changes with these, up or down. Either the stories never come there, or the number is not needed.

${bullets(idle)}

## What must be as it is

Changed by a fifth, these break the engine or leave a story that cannot be read: they count or name something.

${bullets(broken)}
`;
}

function table(rows) {
  const cells = rows.map(
    ({ id, factor, story, ending, from, to, seeds }) =>
      `| \`${id}\` | ${factor} | ${story} | ${ending} | ${percent(from)} | ${percent(to)} | ${seeds} |`,
  );
  const head = ["| number | factor | story | ending | from | to | plays |", "|---|---|---|---|---|---|---|"];
  return [...head, ...cells].join("\n");
}

function list(rows) {
  return rows.map(({ id }) => `\`${id}\``).join(", ");
}

function bullets(rows) {
  return (
    rows
      .map(({ id, found }) => `- \`${id}\` (${Math.min(...found.map(({ seeds }) => seeds))} plays of each)`)
      .join("\n") || "None."
  );
}

/** The ending whose share differs most between two sets of plays of one story. */
export function shiftOf(found, whole) {
  const shares = ({ endings }) => {
    const plays = Object.values(endings).reduce((sum, count) => sum + count, 0);
    return (ending) => (endings[ending] ?? 0) / plays;
  };
  const [after, before] = [shares(found), shares(whole)];
  return [...new Set([...Object.keys(found.endings), ...Object.keys(whole.endings)])]
    .map((ending) => ({
      ending,
      from: before(ending),
      to: after(ending),
      by: Math.abs(after(ending) - before(ending)),
    }))
    .reduce((most, next) => (next.by > most.by ? next : most));
}

function greatest(found, base) {
  return found
    .filter(({ plays }) => plays.broken === undefined && plays.changed === undefined)
    .flatMap(({ factor, seeds, plays }) =>
      STORIES.map((story) => ({ ...shiftOf(plays[story], base[seeds][story]), factor, seeds, story })),
    )
    .reduce((most, next) => (next.by > most.by ? next : most), { by: 0 });
}

function same({ plays, seeds }, base) {
  if (plays.broken !== undefined) return false;
  if (plays.changed !== undefined) return !plays.changed;
  return STORIES.every((story) => plays[story].plays === base[seeds][story].plays);
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}
