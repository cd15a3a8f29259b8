import * as Plot from "@observablehq/plot";
import { SANS, type Theme } from "./palette.js";

/** What all panels of a picture share: the page they are drawn on, its colours, the time axis and the margins. */
export interface Frame {
  readonly document: Document;
  readonly theme: Theme;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly beats: number;
}

/** Below this width there is room for less. */
const NARROW = 620;
/** The width of a letter of a label, about, at twelve pixels. */
const LETTER = 6.6;
/** From a label to its curve, and to the edge. */
const AROUND = 28;

/** Margins that have room for these labels, as far as a quarter of the width is enough. */
export function margins(
  width: number,
  before: readonly string[],
  behind: readonly string[],
): Pick<Frame, "left" | "right"> {
  const room = (labels: readonly string[]): number =>
    Math.min(width / 4, Math.max(0, ...labels.map(({ length }) => length * LETTER)) + AROUND);
  return { left: room(before), right: room(behind) };
}

/** A label cut to a margin. */
export function fitting(label: string, margin: number): string {
  const most = Math.floor((margin - AROUND) / LETTER + 0.01);
  return label.length <= most ? label : `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** Where a beat stands from the left. */
export function across({ width, left, right, beats }: Frame, beat: number): number {
  return left + ((beat - 1) / Math.max(1, beats - 1)) * (width - left - right);
}

/** A panel of a picture: an SVG of the frame's width. */
export function panel(of: Frame, height: number, { x, ...options }: Plot.PlotOptions): Element {
  const { document, theme, width, left, right, beats } = of;
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    marginBottom: 4,
    style: {
      fontFamily: SANS,
      fontSize: "12px",
      color: theme.ink,
      background: "transparent",
      overflow: "visible",
    },
    x: { axis: null, domain: [1, Math.max(2, beats)], ...x },
    ...options,
  });
  // It is meant for a chart that stands alone in a page; in a panel it would undo the height.
  svg.querySelector("style")?.remove();
  return svg;
}

/** Labels moved apart so that each has its height, in their order, between 0 and `end` as far as that allows. */
export function apart(at: readonly number[], height: number, end: number): readonly number[] {
  const order = at.map((_, index) => index).sort((a, b) => at[a]! - at[b]! || a - b);
  const placed = [...at];
  let least = 0;
  for (const index of order) least = (placed[index] = Math.max(placed[index]!, least)) + height;
  let most = Math.max(end, (order.length - 1) * height);
  for (const index of order.reverse()) most = (placed[index] = Math.min(placed[index]!, most)) - height;
  return placed;
}
