import * as Plot from "@observablehq/plot";
import { apart, panel, type Frame } from "./frame.js";
import { FAINT, HAIR } from "./palette.js";
import type { Curve } from "./rows.js";

/** A curve with the way it is drawn. */
export interface Line {
  readonly curve: Curve;
  readonly label: string;
  readonly colour: string;
  readonly dashed: boolean;
}

const LABEL = 13;

/** Curves on a scale of -1..1 or less, each named where it ends. */
export function lines(
  frame: Frame,
  drawn: readonly Line[],
  height: number,
): { svg: Element; height: number } {
  const values = drawn.flatMap(({ curve }) => curve.values.map(({ value }) => value));
  const [low, high] = [Math.min(-0.25, ...values), Math.max(0.25, ...values)];
  const inner = height - 8;
  const down = (value: number): number => ((high - value) / (high - low)) * inner;
  const ends = drawn.map(({ curve }) => curve.values[curve.values.length - 1]?.value ?? 0);
  const places = apart(ends.map(down), LABEL);
  const named = drawn.map(({ label, colour }, index) => ({
    label,
    colour,
    end: ends[index]!,
    place: places[index]!,
  }));
  const svg = panel(frame, height, {
    y: { axis: null, domain: [low, high] },
    marks: [
      Plot.ruleY([0], { stroke: HAIR }),
      Plot.text([0], { x: 1, y: 0, text: ["0"], fill: FAINT, textAnchor: "end", dx: -10 }),
      ...drawn.map(({ curve, colour, dashed }) =>
        Plot.lineY(curve.values, {
          x: "beat",
          y: "value",
          stroke: colour,
          strokeWidth: 1.8,
          curve: "monotone-x",
          ...(dashed ? { strokeDasharray: "5 3" } : {}),
        }),
      ),
      ...named.map(({ label, colour, end, place }) =>
        Plot.text([label], {
          x: frame.beats,
          y: end,
          text: [label],
          fill: colour,
          textAnchor: "start",
          dx: 8,
          dy: place - down(end),
        }),
      ),
    ],
  });
  return { svg, height };
}
