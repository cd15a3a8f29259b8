// What the cut test found, as a page.

/** The page of docs/trust.md. */
export function page(rows, { acts, seeds, stories }) {
  const firsts = counts(rows, ({ story, sentence }) => `${sentence}, of ${story}`);
  const most = firsts[0];
  const wins = rows.filter(rarer).length;
  return `# Can explanations be trusted?

Made by \`npm run cut\`: ${acts} acts drawn at random from plays of ${stories.join(", ")}. For each act the sentence that its
explanation puts first (\`factsOf\`) is cut out of the story, with all that cannot be read without it, and the story is played ${seeds}
times. As control, another sentence of the same kind, taken at random, is cut. Cutting the cause should make the act (the same doer,
act, other and topic) rarer than cutting the control does.

| | claimed | found | |
|---|---|---|---|
| the first cut makes the act rarer than the control | at least 90 % | ${percent(wins, rows.length)} (${wins} of ${rows.length}) | ${mark(wins >= 0.9 * rows.length)} |
| no sentence is put first in more than | 10 % | ${percent(most[1], rows.length)} | ${mark(most[1] <= 0.1 * rows.length)} |

Rarer means: a smaller share of all that people choose to do in those plays, for in a longer play there is more of everything. Where both
shares are equal (${rows.filter(({ cut, other }) => cut.share === other.share).length} acts, most of them done hardly ever), it means: at that very moment of that very play, after all that was done
before it, the act is wanted less beside the next best. Other ways to count come to:

| counted as | rarer | equal, which counts as not rarer |
|---|---|---|
${measures(rows)}

Where the story has no other sentence of the kind (${rows.filter(({ alike }) => !alike).length} acts) the control is of any kind. The acts come back ${mean(rows, (row) => row.before.times)} times a play in
the story as it is, ${mean(rows, (row) => row.cut.times)} times without the cause and ${mean(rows, (row) => row.other.times)} times without the control.

The few weights with which causes are handed on were chosen on plays of these same stories, but with other seeds; on other stories it may
come out lower.

An act that is about something rests first on there being such a thing: cut the event, the mark or the belief, and nobody can speak of
it. That is true, and easy. What is about nothing is the harder test of how motives are traced.

${detail(rows, stories, firsts)}
`;
}

function detail(rows, stories, firsts) {
  return `${table(
    ["acts", "number", "rarer"],
    [
      ["about something", ...won(rows.filter(({ spoken }) => spoken))],
      ["about nothing", ...won(rows.filter(({ spoken }) => !spoken))],
    ],
  )}

${table(
  ["story", "acts", "rarer"],
  stories.map((name) => [name, ...won(rows.filter(({ story }) => story === name))]),
)}

${table(
  ["kind of the first sentence", "acts", "rarer"],
  counts(rows, ({ kind }) => kind).map(([kind]) => [kind, ...won(rows.filter((row) => row.kind === kind))]),
)}

## Put first most often

${table(
  ["sentence", "share of the acts"],
  firsts.slice(0, 12).map(([sentence, count]) => [sentence, percent(count, rows.length)]),
)}

## Where it failed

${table(
  ["act", "put first", "control", "of a thousand acts: as it is, without the first, without the control"],
  rows
    .filter((row) => !rarer(row))
    .map((row) => [
      `${row.key.replaceAll("|", " ").trim()} (${row.story}, seed ${row.seed}, beat ${row.beat})`,
      row.sentence,
      row.control,
      [row.before, row.cut, row.other].map(({ share }) => (1000 * share).toFixed(1)).join(", "),
    ]),
)}`;
}

function rarer({ cut, other }) {
  return cut.share === other.share ? cut.lead < other.lead : cut.share < other.share;
}

function measures(rows) {
  const by = (name) => {
    const less = rows.filter(({ cut, other }) => cut[name] < other[name]).length;
    const equal = rows.filter(({ cut, other }) => cut[name] === other[name]).length;
    return `${percent(less, rows.length)} | ${equal}`;
  };
  return [
    `| share of what is done | ${by("share")} |`,
    `| times a play | ${by("times")} |`,
    `| how much it is wanted at that moment | ${by("lead")} |`,
  ].join("\n");
}

function won(rows) {
  return [rows.length, rows.length === 0 ? "" : percent(rows.filter(rarer).length, rows.length)];
}

function counts(rows, name) {
  const found = new Map();
  for (const row of rows) found.set(name(row), (found.get(name(row)) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}

function mean(rows, of) {
  return (rows.reduce((sum, row) => sum + of(row), 0) / rows.length).toFixed(2);
}

function percent(part, all) {
  return `${((100 * part) / all).toFixed(part === all ? 0 : 1)} %`;
}

function mark(holds) {
  return holds ? "holds" : "**fails**";
}

function table(head, rows) {
  const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
