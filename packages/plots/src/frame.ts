import * as Plot from "@observablehq/plot";
import { INK, SANS } from "./palette.js";

/** What all panels of a picture share: the page they are drawn on, the time axis and the margins. */
export interface Frame {
  readonly document: Document;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly beats: number;
}

/** Below this width there is room for less. */
const NARROW = 620;

export function frame(document: Document, width: number, beats: number): Frame {
  return { document, width, left: isNarrow(width) ? 84 : 108, right: isNarrow(width) ? 74 : 92, beats };
}

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** Where a beat stands from the left. */
export function across({ width, left, right, beats }: Frame, beat: number): number {
  return left + ((beat - 1) / Math.max(1, beats - 1)) * (width - left - right);
}

/** A panel of a picture: an SVG of the frame's width. */
export function panel(of: Frame, height: number, options: Plot.PlotOptions): Element {
  const { document, width, left, right, beats } = of;
  return Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 4,
    marginBottom: 4,
    style: { fontFamily: SANS, fontSize: "12px", color: INK, background: "transparent", overflow: "visible" },
    x: { axis: null, domain: [1, Math.max(2, beats)], ...options.x },
    ...without(options),
  });
}

function without(options: Plot.PlotOptions): Plot.PlotOptions {
  const { x, ...rest } = options;
  void x;
  return rest;
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
