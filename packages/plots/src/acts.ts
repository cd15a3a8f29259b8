import * as Plot from "@observablehq/plot";
import type { Reading } from "@firelight/engine";
import { across, fitting, isNarrow, panel, type Frame } from "./frame.js";
import { ACTS, actKind, on, PEOPLE } from "./palette.js";

/** An act that has room for its name. */
export interface Named {
  readonly beat: number;
  readonly label: string;
  readonly row: number;
  readonly lane: number;
}

const ROW = 15;
/** A lane without names. */
const LANE = 24;
/** The width of a letter of a name, about. */
const LETTER = 6.4;

/** What each of them did, a lane a person; the most telling acts by name, as many as there is room for. */
export function acts(
  frame: Frame,
  rows: readonly Reading[],
  who: readonly string[],
): { svg: Element; height: number; named: readonly Named[] } {
  const done = rows.filter(({ series, who: by }) => series === "act" && who.includes(by));
  const named = room(frame, done, who, isNarrow(frame.width) || who.length > 4 ? 3 : 4);
  const lanes = ground(named, who);
  const height = lanes.height + 8;
  const bottom = (lane: number): number => lanes.height - lanes.bottoms[lane]!;
  const { hair, faint } = frame.theme;
  const svg = panel(frame, height, {
    y: { axis: null, domain: [0, lanes.height] },
    marks: [
      Plot.ruleY(
        who.map((_, lane) => bottom(lane)),
        { stroke: hair },
      ),
      people(frame, who, bottom),
      Plot.ruleX(named, {
        x: "beat",
        y1: ({ lane }: Named) => bottom(lane),
        y2: ({ lane, row }: Named) => bottom(lane) + 8 + row * ROW,
        stroke: faint,
        strokeOpacity: 0.5,
        strokeWidth: 0.8,
      }),
      ...ACTS.map((kind) =>
        marks(
          frame,
          kind,
          done.filter(({ value }) => actKind(value) === kind),
          (name) => bottom(who.indexOf(name)),
        ),
      ),
      names(frame, named, bottom),
    ],
  });
  return { svg, height, named };
}

export function colourOf(person: number): string {
  return PEOPLE[person % PEOPLE.length]!;
}

// A lane is as high as the names in it.
function ground(
  named: readonly Named[],
  who: readonly string[],
): { bottoms: readonly number[]; height: number } {
  let height = 0;
  const bottoms = who.map((_, lane) => {
    const rows = named.filter((act) => act.lane === lane).map(({ row }) => row + 1);
    height += LANE + Math.max(0, ...rows) * ROW;
    return height - LANE / 2;
  });
  return { bottoms, height };
}

function people(
  { theme, left }: Frame,
  who: readonly string[],
  bottom: (lane: number) => number,
): Plot.Markish {
  return Plot.text(who, {
    x: 1,
    y: (_, lane) => bottom(lane),
    text: (name: string) => fitting(name, left),
    fill: (_, lane) => on(theme, colourOf(lane)),
    fontWeight: "bold",
    textAnchor: "end",
    dx: -12,
  });
}

function marks(
  frame: Frame,
  { colour, symbol, turned }: (typeof ACTS)[number],
  done: readonly Reading[],
  bottom: (name: string) => number,
): Plot.Markish {
  const { theme } = frame;
  const hollow = symbol === "circle";
  const size = Math.min(3.6, Math.max(2.2, 0.7 * (across(frame, 2) - across(frame, 1))));
  return Plot.dot(done, {
    x: "beat",
    y: ({ who }: Reading) => bottom(who),
    r: hollow ? size * 0.75 : size,
    symbol,
    rotate: turned,
    fill: hollow ? theme.paper : on(theme, colour),
    stroke: hollow ? on(theme, colour) : theme.paper,
    strokeWidth: hollow ? 1.3 : 0.6,
  });
}

function names({ theme }: Frame, named: readonly Named[], bottom: (lane: number) => number): Plot.Markish {
  return Plot.text(named, {
    x: "beat",
    y: ({ lane, row }: Named) => bottom(lane) + 14 + row * ROW,
    text: "label",
    textAnchor: "start",
    dx: -3,
    fontSize: 11.5,
    stroke: theme.paper,
    strokeWidth: 3,
    fill: theme.ink,
  });
}

// The strongest acts choose first; a name lies in the lowest row of its lane that is free there.
function room(
  frame: Frame,
  done: readonly Reading[],
  who: readonly string[],
  depth: number,
): readonly Named[] {
  const times = new Map<string, number>();
  const ranked = done.map((act) => {
    const key = `${act.who} ${act.name}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    return { act, rank: (act.value < 0 ? 0.25 : 0) + Math.abs(act.value) - (times.get(key)! - 1) };
  });
  const placed: (Named & { from: number; to: number })[] = [];
  for (const { act } of ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)) {
    const label = act.name.replace(/_/g, " ").replace(/ (to|with|at|from|about|on|in|before)$/, "");
    const from = across(frame, act.beat) - 4;
    const to = from + label.length * LETTER + 8;
    const lane = who.indexOf(act.who);
    const free = (row: number): boolean =>
      placed.every((other) => other.lane !== lane || other.row !== row || other.to < from || other.from > to);
    const row = Array.from({ length: depth }, (_, index) => index).find(free);
    if (row !== undefined && to < frame.width - 4)
      placed.push({ beat: act.beat, label, row, lane, from, to });
  }
  return placed;
}
