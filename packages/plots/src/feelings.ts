import * as Plot from "@observablehq/plot";
import { panel, type Frame } from "./frame.js";
import { FEELINGS, on } from "./palette.js";
import type { Curve } from "./rows.js";

const ROW = 30;
/** How far a full feeling reaches above its row. */
const REACH = 1.45;

/** The feelings of one person, a ridge each. */
export function feelings(frame: Frame, curves: readonly Curve[]): { svg: Element; height: number } {
  const height = curves.length * ROW + ROW * (REACH - 1) + 8;
  const ridges = curves.map((curve, index) => ({ ...curve, base: curves.length - 1 - index }));
  const { hair, ink } = frame.theme;
  const colour = (name: string): string => on(frame.theme, FEELINGS[name] ?? "#8b8074");
  const svg = panel(frame, height, {
    y: { axis: null, domain: [0, curves.length - 1 + REACH] },
    marks: [
      Plot.ruleY(ridges, { y: "base", stroke: hair }),
      ...ridges.flatMap(({ name, base, values }) => ridge(values, base, colour(name))),
      Plot.text(ridges, {
        x: 1,
        y: "base",
        text: "name",
        fill: ink,
        textAnchor: "end",
        dx: -10,
        dy: -5,
      }),
    ],
  });
  return { svg, height };
}

function ridge(values: Curve["values"], base: number, colour: string): Plot.Markish[] {
  const points = { x: "beat", curve: "monotone-x" } as const;
  const top = ({ value }: { value: number }): number => base + value * REACH;
  return [
    Plot.areaY(values, { ...points, y1: base, y2: top, fill: colour, fillOpacity: 0.28 }),
    Plot.lineY(values, { ...points, y: top, stroke: colour, strokeWidth: 1.6 }),
  ];
}
