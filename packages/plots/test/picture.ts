import type { Reading } from "@firelight/engine";
import { parseHTML } from "linkedom";
import { arcsSvg } from "../src/node.js";

/** A text of a picture, and the box it takes, about. */
export interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Written[];
  marks(kind: string): number;
}

const NAMES = ["Ada", "Ben", "Constantine", "Dorothea", "Emil", "Wilhelmina-Josephine", "Grandmother", "Hal"];
const ACTS = ["yell_at", "look_at", "comfort", "shake_hands_with", "keep_silent", "apologize_to"];
const FEELINGS = ["anger", "fear", "joy", "fears-confirmed", "disappointment", "pity", "shame"];

/** The readings of a play of so many people and beats, in which everything moves. */
export function play(cast: number, beats: number): readonly Reading[] {
  const who = NAMES.slice(0, cast);
  return Array.from({ length: beats }, (_, index) => index + 1).flatMap((beat) => {
    const actor = beat % cast;
    const acted = row(who, actor, { beat, series: "act", name: ACTS[(beat * 7) % 6]!, value: wave(beat, 3) });
    return [acted, ...who.flatMap((_, person) => inner(who, person, beat))];
  });
}

/** The picture of it. */
export function picture(
  rows: readonly Reading[],
  look: { readonly width?: number; readonly dark?: boolean } = {},
  title = "A Title",
): Picture {
  const svg = arcsSvg({ title, subtitle: "seed 7", rows }, look);
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const root = document.querySelector("svg")!;
  return {
    svg,
    width: Number(root.getAttribute("width")),
    height: Number(root.getAttribute("height")),
    texts: [...root.querySelectorAll("text")].map(written),
    marks: (kind) => root.querySelectorAll(kind).length,
  };
}

/** The pairs of texts that lie on each other. */
export function overlaps({ texts }: Picture): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

function inner(who: readonly string[], person: number, beat: number): readonly Reading[] {
  const of = (series: Reading["series"], name: string, speed: number): Reading =>
    row(who, person, { beat, series, name, value: wave(beat + person * 5, speed) });
  const felt = FEELINGS.map((name, index) => of("feeling", name, index + 2));
  const mood = ["pleasure", "arousal", "dominance"].map((name, index) => of("mood", name, index + 4));
  const bonds = who.length > 1 ? ["closeness", "trust"].map((name) => of("relation", name, 3)) : [];
  return [...felt.map((reading) => ({ ...reading, value: Math.abs(reading.value) })), ...mood, ...bonds];
}

function row(
  who: readonly string[],
  person: number,
  reading: Pick<Reading, "beat" | "series" | "name" | "value">,
): Reading {
  const toward = who.length > 1 ? who[(person + 1) % who.length]! : null;
  return { ...reading, at: reading.beat * 4, who: who[person]!, toward };
}

// From -1 to 1 and back, in so many beats.
function wave(beat: number, speed: number): number {
  const through = (beat * speed) % 40;
  return through < 20 ? through / 10 - 1 : 3 - through / 10;
}

// PT Sans is half as wide as it is high, about; its letters stand on the line, and hang a fifth below it.
function written(element: Element): Written {
  const size = parseFloat(inherited(element, "font-size") ?? "12");
  const [x, y] = place(element);
  const text = element.textContent ?? "";
  const width = text.length * size * 0.48;
  const anchor = inherited(element, "text-anchor");
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

function inherited(element: Element | null, name: string): string | null {
  if (element === null) return null;
  const styled = new RegExp(`${name}: *([^;]+)`).exec(element.getAttribute("style") ?? "")?.[1];
  return styled ?? element.getAttribute(name) ?? inherited(element.parentElement, name);
}

function place(element: Element | null): readonly [x: number, y: number] {
  if (element === null) return [0, 0];
  const [x, y] = place(element.parentElement);
  const [, dx = "0", dy = "0"] =
    /translate\(([-\d.]+)(?:,([-\d.]+))?\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  const own = (name: string): number => {
    const written = element.getAttribute(name) ?? "0";
    return parseFloat(written) * (written.endsWith("em") ? 12 : 1);
  };
  return [x + Number(dx) + own("x"), y + Number(dy) + own("y")];
}
