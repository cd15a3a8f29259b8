import type { explore } from "@firelight/engine";
import { by, percent, range, split } from "../say.js";
import { again } from "../ways.js";
import { escaped, fan } from "./fan.js";
import { STYLE } from "./style.js";
import { graph } from "./turns.js";

/** Rows of a table that are seen at once; the rest opens. */
const MOST = 15;
/** Fans on a page. */
const FANS = 12;

/** A report as one page that needs nothing else. */
export function page(report: explore.Report): string {
  const { story } = report;
  const parts = [
    `<h1>${escaped(story)}</h1><p class="lead">${escaped(lead(report))}</p>`,
    section("Endings", endings(report)),
    section("What decides the ending", deciding(report), "The early states that split the outcomes most."),
    section("What is expected of every play", expected(report)),
    section(
      "How feelings go",
      fans(report),
      "Over all plays that are still on: the median, half of the plays, nine tenths.",
    ),
    section(`Lines: ${report.lines.said} of ${report.lines.of} said`, lines(report)),
    section("Who has nothing to say, and when", silences(report)),
    section("What a reader would stumble over", stumbles(report)),
    section("Asked for, and open to nobody", acts(report.impossible.map((act) => [act]))),
    section(
      "Open to somebody, and never done",
      acts(report.untaken.map(({ act, why }) => [under(act, why)])),
    ),
    section(
      "What comes after what",
      graph(report) + turns(report),
      "What the story's conditions ask for, in the order of its first time.",
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(story)}: every outcome</title><style>${STYLE}</style></head>
<body><main>${parts.join("\n")}</main></body>
</html>
`;
}

function lead({ plays, search: { depth, states, sought } }: explore.Report): string {
  const tried =
    states === 0 ? "" : `; ${states} states searched${depth > 0 ? `, all there are to beat ${depth}` : ""}`;
  return `${plays} plays${tried}${sought > 0 ? `; ${sought} plays that looked for more` : ""}`;
}

function section(title: string, body: string, about = ""): string {
  if (body === "") return "";
  return `<section><h2>${escaped(title)}</h2>${about === "" ? "" : `<p class="soft">${escaped(about)}</p>`}${body}</section>`;
}

type Cell = string | { readonly html: string; readonly name?: string };

// The first rows as a table, the rest one that opens.
function table(heads: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  const shown = drawn(heads, rows.slice(0, MOST));
  const rest = rows.slice(MOST);
  return rest.length === 0
    ? shown
    : `${shown}<details><summary>${rest.length} more</summary>${drawn(heads, rest)}</details>`;
}

function drawn(heads: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const row = (cells: readonly Cell[], tag: "td" | "th"): string =>
    `<tr>${cells.map((one) => cell(one, tag)).join("")}</tr>`;
  return `<table><thead>${row(heads, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}

function cell(content: Cell, tag: "td" | "th"): string {
  if (typeof content === "string") return `<${tag}>${escaped(content)}</${tag}>`;
  const { html, name } = content;
  return `<${tag}${name === undefined ? "" : ` class="${name}"`}>${html}</${tag}>`;
}

const number = (text: string): Cell => ({ html: escaped(text), name: "number" });
const aside = (text: string): Cell => ({
  html: `<span class="soft">${escaped(text)}</span>`,
  name: "wide-only",
});
const under = (text: string, more: string): Cell => ({
  html: `${escaped(text)}<br><span class="soft">${escaped(more)}</span>`,
});

function endings({ endings: rows, unreached, plays }: explore.Report): string {
  return table(
    ["Ending", "Share of plays, and its 95 % interval", { html: "Shortest way", name: "wide-only" }],
    [
      ...rows.map(({ name, count, share, interval, shortest }): Cell[] => [
        name ?? "(no ending)",
        { html: count === 0 ? `found by search, in none of ${plays} plays` : bar(share, interval) },
        aside(`beat ${shortest.choices.length}, ${again(shortest)}`),
      ]),
      ...unreached.map(({ name, why }): Cell[] => [name, `never: ${why}`, aside("")]),
    ],
  );
}

function bar(share: number, interval: readonly [number, number]): string {
  const [low, high] = interval.map((end) => (100 * end).toFixed(1));
  const width = (100 * (interval[1] - interval[0])).toFixed(1);
  return `${percent(share)} <span class="soft">(${range(interval)})</span><div class="bar" title="${low} to ${high} %"><i style="width:${(100 * share).toFixed(1)}%"></i><b style="left:${low}%;width:${width}%"></b></div>`;
}

function deciding({ deciding: rows }: explore.Report): string {
  return table(
    ["Early on", { html: "takes away of what is unsure", name: "number" }],
    rows.map((row) => [split(row), number(percent(row.tells))]),
  );
}

function expected(report: explore.Report): string {
  return table(
    ["", "Expectation"],
    report.expectations.map((verdict): Cell[] => [
      { html: verdict.result, name: verdict.result },
      under(
        verdict.text,
        verdict.against === null
          ? by(verdict, report)
          : `shortest play against it: beat ${verdict.against.choices.length}, ${again(verdict.against)}`,
      ),
    ]),
  );
}

function fans({ fans: rows }: explore.Report): string {
  const drawn = rows
    .slice(0, FANS)
    .map(fan)
    .filter((one) => one !== "");
  return drawn.length === 0 ? "" : `<div class="fans">${drawn.join("")}</div>`;
}

function lines({ lines: { never } }: explore.Report): string {
  return table(
    ["Never said", { html: "Where", name: "wide-only" }],
    never.map(({ line, file, at, why }): Cell[] => [under(line, why), aside(`${file}, line ${at}`)]),
  );
}

function silences({ silences: rows }: explore.Report): string {
  return table(
    ["Said without a line", "Its lines are", { html: "times", name: "number" }],
    rows.map(({ act, why, count }) => [act, why, number(String(count))]),
  );
}

function stumbles({ stumbles: rows }: explore.Report): string {
  return table(
    ["What", { html: "to see it", name: "wide-only" }, { html: "plays", name: "number" }],
    rows.map(({ what, count, way }) => [
      what,
      aside(way === null ? "" : `${again(way)}, beat ${way.choices.length}`),
      number(String(count)),
    ]),
  );
}

function acts(rows: readonly (readonly Cell[])[]): string {
  return table(["Act"], rows);
}

function turns({ turns: rows }: explore.Report): string {
  return table(
    ["After", "comes", { html: "plays", name: "number" }],
    rows.map(({ from, to, count }) => [from, to, number(String(count))]),
  );
}
