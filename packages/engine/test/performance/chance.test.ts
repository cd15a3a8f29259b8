import fc from "fast-check";
import { expect, test } from "vitest";
import { draw } from "../../src/performance/chance.js";

test("a draw is from 0 to below 1", () =>
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.nat(), (seed, beat, site) => {
      expect(draw(seed, beat, site)).toBeGreaterThanOrEqual(0);
      expect(draw(seed, beat, site)).toBeLessThan(1);
    }),
    { seed: 1 },
  ));
test("the same draw is the same on every machine", () =>
  expect([draw(1, 0, 0), draw(1, 1, 0), draw(2, 0, 0), draw(1, 0, 1)]).toMatchInlineSnapshot(`
    [
      0.8659714958630502,
      0.36160608218051493,
      0.6344985906034708,
      0.7267161391209811,
    ]
  `));
test("seeds, beats and sites are drawn for on their own", () =>
  expect(new Set(grid().map(([seed, beat, site]) => draw(seed, beat, site))).size).toBe(grid().length));
test("draws are spread evenly", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let seed = 0; seed < 10000; seed += 1) tenths[Math.floor(draw(seed, 3, 0) * 10)]! += 1;
  tenths.forEach((count) => expect(Math.abs(count - 1000)).toBeLessThan(150));
});

function grid(): (readonly [number, number, number])[] {
  const sides = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  return sides.flatMap((seed) => sides.flatMap((beat) => [0, 1].map((site) => [seed, beat, site] as const)));
}
