import { expect, test } from "vitest";
import { apart, fitting } from "../src/frame.js";
import { arcsPng } from "../src/node.js";
import { ACTS, actKind, DARK, LIGHT, MOOD, on, PEOPLE, STROKES } from "../src/palette.js";
import { brokenTitle } from "../src/sheet.js";
import { overlaps, picture, play } from "./picture.js";

const LONG =
  "What the Lighthouse Keeper's Three Children Never Told Their Father About the Storm of the Year";

for (const cast of [1, 2, 3, 4, 5, 8])
  for (const width of [420, 960])
    for (const beats of [1, 12, 90])
      test(`a cast of ${cast}, ${beats} beats, ${width} pixels: all is drawn, nothing on each other, nothing outside`, () => {
        const drawn = picture(play(cast, beats), { width }, LONG);
        expect(drawn.svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(overlaps(drawn)).toEqual([]);
        for (const { text, left, right, top, bottom } of drawn.texts) {
          expect({ text, fits: left >= 0 && right <= width && top >= 0 && bottom <= drawn.height }).toEqual({
            text,
            fits: true,
          });
        }
        expect(drawn.texts.filter(({ text }) => text.endsWith(" feels"))).toHaveLength(cast);
        for (const name of ["mood", ...(cast > 1 ? ["closeness", "trust"] : []), "beat", "hurtful"])
          expect(drawn.texts.map(({ text }) => text)).toContain(name);
      });

test("nine are drawn as eight", () => {
  const rows = play(8, 20);
  const ninth = rows.filter(({ who }) => who === "Ada").map((row) => ({ ...row, who: "Zoe" }));
  const { texts } = picture([...rows, ...ninth.slice(0, 3)]);
  expect(texts.filter(({ text }) => text.endsWith(" feels"))).toHaveLength(8);
});
test("a play of nothing is an empty picture", () => expect(picture([]).svg).toMatch(/^<svg .*A Title/s));
test("every act has its mark", () => {
  // Beside those of the legend: a path each, and a circle for what is neither.
  const { marks } = picture(play(2, 30));
  expect(marks(`g[aria-label="dot"] path`) + marks(`g[aria-label="dot"] circle`)).toBe(30);
});
test("it is one and the same at every drawing", () =>
  expect(picture(play(3, 40)).svg).toBe(picture(play(3, 40)).svg));
test("it has a title for those who cannot see it", () =>
  expect(picture(play(2, 9)).svg).toMatch(/<svg [^>]*role="img"[^>]*><title>A Title, seed 7<\/title>/));
test("what is written in a title is text", () =>
  expect(picture(play(2, 9), {}, `Tom & "Jerry" <b>`).svg).toMatch(/Tom &amp; "Jerry" &lt;b&gt;/));
test("it is dark where asked", () => {
  expect(picture(play(2, 9), { dark: true }).svg).toContain(`fill="${DARK.paper}"`);
  expect(picture(play(2, 9)).svg).toContain(`fill="${LIGHT.paper}"`);
});
test("a PNG has twice the pixels", () => {
  const png = arcsPng({ title: "A", subtitle: "b", rows: play(2, 9) }, { width: 500 });
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1000);
});

// What is told by colour is told otherwise too.
test("kinds of acts differ in shape", () =>
  expect(new Set(ACTS.map(({ symbol, turned }) => `${symbol} ${turned}`)).size).toBe(ACTS.length));
test("acts are kind above, hurtful below, and neither between", () =>
  expect([0.5, 0.1, -0.1, -0.5].map((value) => actKind(value).name)).toEqual([
    "kind",
    "neither",
    "neither",
    "hurtful",
  ]));
test("curves differ in stroke", () => expect(new Set(STROKES).size).toBe(PEOPLE.length));
for (const [name, theme] of Object.entries({ LIGHT, DARK }))
  test(`${name}: letters stand out from the paper`, () => {
    const letters = [
      ...[...PEOPLE, ...Object.values(MOOD)].map((colour) => on(theme, colour)),
      theme.ink,
      theme.faint,
    ];
    for (const colour of letters)
      expect({ colour, clear: contrast(colour, theme.paper) >= 4.5 }).toEqual({ colour, clear: true });
  });

// The parts.
test("labels are moved apart, in their order", () => expect(apart([5, 5, 40], 10, 50)).toEqual([5, 15, 40]));
test("labels stay above the end", () => expect(apart([48, 49], 10, 50)).toEqual([40, 50]));
test("a label is cut to its margin", () => {
  expect(fitting("Constantine", 60)).toBe("Con…");
  expect(fitting("Ben", 60)).toBe("Ben");
});
test("a title is broken between words", () =>
  expect(brokenTitle("one two three", 8)).toEqual(["one two", "three"]));
test("a title without end is cut", () => {
  expect(brokenTitle("a b c d e f g h", 2)).toHaveLength(3);
  expect(brokenTitle("abcdefgh", 5)).toEqual(["abcd…"]);
});

// Web Content Accessibility Guidelines 2.2, contrast ratio.
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
