import * as Plot from "@observablehq/plot";
import { apart, panel, type Frame } from "./frame.js";
import { FAINT, HAIR } from "./palette.js";
import type { Curve } from "./rows.js";

/** A curve with the way it is drawn. */
export interface Line {
  readonly curve: Curve;
  readonly label: string;
  readonly colour: string;
}

/** Curves of one kind, which share a scale. */
export interface Bundle {
  readonly name: string;
  readonly drawn: readonly Line[];
  readonly height: number;
}

const LABEL = 13;

/** Curves on a scale of -1..1 or less. Their common name stands at zero, and each is named where it ends. */
export function lines(frame: Frame, { name, drawn, height }: Bundle): { svg: Element; height: number } {
  const values = drawn.flatMap(({ curve }) => curve.values.map(({ value }) => value));
  const [low, high] = [Math.min(-0.25, ...values), Math.max(0.25, ...values)];
  const inner = height - 8;
  const down = (value: number): number => ((high - value) / (high - low)) * inner;
  const ends = drawn.map(({ curve }) => curve.values[curve.values.length - 1]?.value ?? 0);
  const places = apart(ends.map(down), LABEL, inner);
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
      Plot.text([name], { x: 1, y: 0, text: [name], fill: FAINT, textAnchor: "end", dx: -10 }),
      ...drawn.map(({ curve, colour }) =>
        Plot.lineY(curve.values, {
          x: "beat",
          y: "value",
          stroke: colour,
          strokeWidth: 1.8,
          curve: "monotone-x",
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
