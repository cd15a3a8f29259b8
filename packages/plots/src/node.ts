import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { createRequire } from "node:module";
import { arcs, type Look, type Subject } from "./arcs.js";
import { both, type Two } from "./both.js";

/** The arcs of a play as the text of an SVG file. */
export function arcsSvg(subject: Subject, look: Look = {}): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return `${arcs(subject, { document, ...look }).outerHTML}\n`;
}

/** The arcs of a play as a PNG, at twice its pixels for sharp screens, in the same letters on every machine. */
export function arcsPng(subject: Subject, look: Look = {}): Uint8Array {
  return drawn(arcsSvg(subject, look));
}

/** The mean arcs of two sets of plays as the text of an SVG file. */
export function bothSvg(two: Two, look: Look = {}): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return `${both(two, { document, ...look }).outerHTML}\n`;
}

/** The same as a PNG, at twice its pixels. */
export function bothPng(two: Two, look: Look = {}): Uint8Array {
  return drawn(bothSvg(two, look));
}

function drawn(svg: string): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles: FONTS.map(locate), loadSystemFonts: false, defaultFontFamily: "PT Sans" },
  });
  return drawing.render().asPng();
}

const FONTS = [
  "@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf",
  "@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf",
  "@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf",
];

function locate(font: string): string {
  return createRequire(import.meta.url).resolve(font);
}
