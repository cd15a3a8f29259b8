import * as Plot from "@observablehq/plot";
import type { Reading } from "@firelight/engine";
import { isNarrow, panel, type Frame } from "./frame.js";
import { FEELINGS, HAIR, INK } from "./palette.js";
import { strongestFeelings } from "./rows.js";

const ROW = 30;
/** How far a full feeling reaches above its row. */
const REACH = 1.45;

/** The strongest feelings of one person, a ridge each, early ones above. */
export function feelings(
  frame: Frame,
  rows: readonly Reading[],
  who: string,
): { svg: Element; height: number } {
  const curves = strongestFeelings(rows, who, isNarrow(frame.width) ? 5 : 6);
  const height = curves.length * ROW + ROW * (REACH - 1) + 8;
  const ridges = curves.map(({ name, values }, index) => ({ name, base: curves.length - 1 - index, values }));
  const svg = panel(frame, height, {
    y: { axis: null, domain: [0, curves.length - 1 + REACH] },
    marks: [
      Plot.ruleY(ridges, { y: "base", stroke: HAIR }),
      ...ridges.flatMap(({ name, base, values }) => ridge(values, base, FEELINGS[name] ?? INK)),
      Plot.text(ridges, {
        x: 1,
        y: "base",
        text: "name",
        fill: ({ name }: { name: string }) => FEELINGS[name] ?? INK,
        textAnchor: "end",
        dx: -10,
        dy: -5,
      }),
    ],
  });
  return { svg, height };
}

function ridge(
  values: readonly { beat: number; value: number }[],
  base: number,
  colour: string,
): Plot.Markish[] {
  const points = { x: "beat", curve: "monotone-x" } as const;
  const top = ({ value }: { value: number }): number => base + value * REACH;
  return [
    Plot.areaY(values, { ...points, y1: base, y2: top, fill: colour, fillOpacity: 0.28 }),
    Plot.lineY(values, { ...points, y: top, stroke: colour, strokeWidth: 1.6 }),
  ];
}
