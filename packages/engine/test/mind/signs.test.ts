// Which way each number of a mind pushes, by the smallest situation that shows it: of each row the second figure is above the
// first, and would not be if the number's sign were flipped.
import { describe, expect, test } from "vitest";
import { SIGNS } from "./signs/index.js";

for (const [file, rows] of Object.entries(SIGNS))
  describe(file, () => {
    for (const [constant, says, less, more] of rows)
      test(`${constant}: ${says}`, () => expect(more()).toBeGreaterThan(less()));
  });
