import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { bothPng, bothSvg } from "../src/node.js";
import type { Averaged, Point } from "../src/both.js";

const course = (beats: number, level: number): readonly Point[] =>
  Array.from({ length: beats }, (_, i) => {
    const value = level * Math.sin(i / 5);
    return { beat: i + 1, value, low: value - 0.1, high: value + 0.1 };
  });
const arc = (who: string, name: string, beats: number): Averaged => ({
  who,
  name,
  before: course(beats, 0.5),
  after: course(beats, -0.3),
});
const NAMES = ["pleasure", "closeness to Wilhelmina", "trust in Ben", "fears-confirmed"];
const arcs = (people: readonly string[], beats: number): readonly Averaged[] =>
  people.flatMap((who) => NAMES.map((name) => arc(who, name, beats)));
const LONG =
  "Ada is humble (was: Ada is proud); without: Ben believes that Wilhelmina always criticizes him, surely";

for (const width of [420, 960])
  for (const beats of [2, 90])
    test(`${width} pixels, ${beats} beats: each arc has its panel and its name, and two strokes`, () => {
      const svg = bothSvg({ title: "Supper", subtitle: LONG, arcs: arcs(["Ada", "Ben"], beats) }, { width });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
      const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
      for (const text of ["Supper", "before", "after", "beat", "pleasure"]) expect(texts).toContain(text);
      expect(texts.filter((text) => text?.replace(/[^a-z]/g, "").startsWith("fears"))).toHaveLength(2);
      expect(document.querySelectorAll(`[aria-label="line"] path`)).toHaveLength(16);
      expect(document.querySelectorAll(`[aria-label="area"] path`)).toHaveLength(16);
      const dashed = document.querySelectorAll(`[aria-label="line"][stroke-dasharray="6 3"]`);
      expect(dashed).toHaveLength(8);
    });
test("no arcs are an empty picture", () =>
  expect(bothSvg({ title: "A", subtitle: "b", arcs: [] })).toMatch(/^<svg .*A, b/s));
test("a PNG has twice the pixels", () => {
  const png = bothPng({ title: "A", subtitle: "b", arcs: arcs(["Ada"], 9) }, { width: 500 });
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1000);
});
