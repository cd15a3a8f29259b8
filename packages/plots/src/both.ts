import * as Plot from "@observablehq/plot";
import type { Look } from "./arcs.js";
import { fitting, margins, panel, type Frame } from "./frame.js";
import { DARK, LIGHT, on, PEOPLE } from "./palette.js";
import { Sheet } from "./sheet.js";

/** A mean at one beat, and the bounds of what it may be. */
export interface Point {
  readonly beat: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One quantity of one person over many plays, before and after a change. */
export interface Averaged {
  readonly who: string;
  readonly name: string;
  readonly before: readonly Point[];
  readonly after: readonly Point[];
}

/** What is drawn: two sets of plays, arc by arc. */
export interface Two {
  readonly title: string;
  readonly subtitle: string;
  readonly arcs: readonly Averaged[];
}

/** More arcs than this are not drawn. */
const MOST = 40;
const HEIGHT = 62;
/** Colours of the two, told apart by their strokes as well. */
const BEFORE = PEOPLE[1]!;
const AFTER = PEOPLE[0]!;

/** The mean arcs of two sets of plays as one picture, a panel each: before as a line, after in dashes, with their 95 % bands. */
export function both(
  { title, subtitle, arcs }: Two,
  { document, width = 960, dark = false }: Look & { readonly document: Document },
): Element {
  const drawn = arcs.slice(0, MOST);
  const page: Frame = {
    document,
    theme: dark ? DARK : LIGHT,
    width,
    beats: Math.max(2, ...drawn.map(({ before }) => before.length)),
    ...margins(
      width,
      drawn.map(({ name }) => name),
      [],
    ),
  };
  const sheet = new Sheet(page, `${title}, ${subtitle}`);
  sheet.head(title, subtitle, [
    { name: "before", colour: BEFORE, dash: "" },
    { name: "after", colour: AFTER, dash: DASH },
  ]);
  let who = "";
  for (const arc of drawn) {
    if (arc.who !== who) sheet.heading(arc.who, "", page.theme.ink);
    who = arc.who;
    sheet.add({ svg: pair(page, arc), height: HEIGHT });
  }
  return sheet.done();
}

const DASH = "6 3";

function pair(page: Frame, { name, before, after }: Averaged): Element {
  const values = [...before, ...after].flatMap(({ low, high }) => [low, high]);
  const [low, high] = [Math.min(0, ...values), Math.max(0.2, ...values)];
  return panel(page, HEIGHT, {
    y: { axis: null, domain: [low, high] },
    marks: [
      Plot.ruleY([0], { stroke: page.theme.hair }),
      Plot.text([name], {
        x: 1,
        y: (low + high) / 2,
        text: [label(name, page.left)],
        fill: page.theme.ink,
        textAnchor: "end",
        dx: -10,
      }),
      ...course(page, before, BEFORE, ""),
      ...course(page, after, AFTER, DASH),
    ],
  });
}

// "closeness to Tobias", in two rows where it is too long for one.
function label(name: string, margin: number): string {
  if (fitting(name, margin) === name) return name;
  const rows = name.replace(/ (?=\S+ \S+$)/, "\n").split("\n");
  return rows.map((row) => fitting(row, margin)).join("\n");
}

function course({ theme }: Frame, points: readonly Point[], colour: string, dash: string): Plot.Markish[] {
  const [fill, at] = [on(theme, colour), { x: "beat", curve: "monotone-x" } as const];
  return [
    Plot.areaY(points, { ...at, y1: "low", y2: "high", fill, fillOpacity: 0.16 }),
    Plot.lineY(points, { ...at, y: "value", stroke: fill, strokeWidth: 1.8, strokeDasharray: dash }),
  ];
}
