import * as Plot from "@observablehq/plot";
import { apart, fitting, panel, type Frame } from "./frame.js";
import { on, STROKES } from "./palette.js";
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
  /** At least; more where the labels need it. */
  readonly height: number;
}

const LABEL = 14;

/** Curves on a scale of -1..1 or less. Their common name stands at zero, and each is named where it ends. */
export function lines(frame: Frame, bundle: Bundle): { svg: Element; height: number } {
  const { name, drawn } = bundle;
  const height = Math.max(bundle.height, drawn.length * LABEL + 12);
  const values = drawn.flatMap(({ curve }) => curve.values.map(({ value }) => value));
  const [low, high] = [Math.min(-0.25, ...values), Math.max(0.25, ...values)];
  const svg = panel(frame, height, {
    y: { axis: null, domain: [low, high] },
    marks: [
      Plot.ruleY([0], { stroke: frame.theme.hair }),
      Plot.text([name], { x: 1, y: 0, text: [name], fill: frame.theme.faint, textAnchor: "end", dx: -10 }),
      ...drawn.map((line, index) => stroke(frame, line, index)),
      ...names(frame, drawn, (value) => ((high - value) / (high - low)) * (height - 8), height - 8),
    ],
  });
  return { svg, height };
}

function stroke({ theme }: Frame, { curve, colour }: Line, index: number): Plot.Markish {
  return Plot.lineY(curve.values, {
    x: "beat",
    y: "value",
    stroke: on(theme, colour),
    strokeWidth: 1.8,
    strokeDasharray: STROKES[index % STROKES.length]!,
    curve: "monotone-x",
  });
}

// Each name beside the end of its curve, moved aside where another stands.
function names(
  { theme, beats, right }: Frame,
  drawn: readonly Line[],
  down: (value: number) => number,
  end: number,
): Plot.Markish[] {
  const ends = drawn.map(({ curve }) => curve.values[curve.values.length - 1]?.value ?? 0);
  const places = apart(ends.map(down), LABEL, end);
  return drawn.map(({ label, colour }, index) =>
    Plot.text([label], {
      x: Math.max(2, beats),
      y: ends[index]!,
      text: [fitting(label, right)],
      fill: on(theme, colour),
      textAnchor: "start",
      dx: 10,
      dy: places[index]! - down(ends[index]!),
    }),
  );
}
