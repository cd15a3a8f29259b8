import * as Plot from "@observablehq/plot";
import type { Reading } from "@firelight/engine";
import { across, isNarrow, panel, type Frame } from "./frame.js";
import { actColour, HAIR, PAPER, PEOPLE } from "./palette.js";

/** An act that has room for its name. */
export interface Named {
  readonly beat: number;
  readonly label: string;
  readonly row: number;
  readonly lane: number;
}

const ROW = 15;
const LANE = 26;
/** The width of a letter of a label, about. */
const LETTER = 6.4;

/** What each of them did, a lane a person; the most telling acts by name, as many as there is room for. */
export function acts(
  frame: Frame,
  rows: readonly Reading[],
  who: readonly string[],
): { svg: Element; height: number; named: readonly Named[] } {
  const done = rows.filter(({ series, who: by }) => series === "act" && who.includes(by));
  const depth = isNarrow(frame.width) ? 3 : 4;
  const named = room(frame, done, who, depth);
  const lane = depth * ROW + LANE;
  const height = lane * who.length + 8;
  const bottom = (index: number): number => height - 8 - (index + 1) * lane + LANE / 2;
  const marks = done.map((act) => ({ ...act, y: bottom(who.indexOf(act.who)) }));
  const svg = panel(frame, height, {
    y: { axis: null, domain: [0, height - 8] },
    marks: [
      Plot.ruleY(
        who.map((_, index) => bottom(index)),
        { stroke: HAIR },
      ),
      Plot.text(who, {
        x: 1,
        y: (_, index) => bottom(index),
        text: (name: string) => name,
        fill: (_, index) => colourOf(index),
        fontWeight: "bold",
        textAnchor: "end",
        dx: -10,
      }),
      Plot.ruleX(named, {
        x: "beat",
        y1: ({ lane }: Named) => bottom(lane),
        y2: ({ lane, row }: Named) => bottom(lane) + 8 + row * ROW,
        stroke: "#cdbfa9",
        strokeWidth: 0.8,
      }),
      Plot.dot(marks, {
        x: "beat",
        y: "y",
        r: 3.2,
        fill: ({ value }: Reading) => actColour(value),
        stroke: PAPER,
        strokeWidth: 0.6,
      }),
      Plot.text(named, {
        x: "beat",
        y: ({ lane, row }: Named) => bottom(lane) + 14 + row * ROW,
        text: "label",
        textAnchor: "start",
        dx: -3,
        fontSize: 11.5,
        stroke: PAPER,
        strokeWidth: 3,
        fill: "#4d4237",
      }),
    ],
  });
  return { svg, height, named };
}

export function colourOf(person: number): string {
  return PEOPLE[person % PEOPLE.length]!;
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
    const label = act.name.replace(/_/g, " ").replace(/ (to|with|at|from|about|on|in)$/, "");
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
