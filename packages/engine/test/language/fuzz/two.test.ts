import { test } from "vitest";
import { hold } from "./laws.js";
import { babble, mutated } from "./mutate.js";

// In a file of its own, so that two cores share the work.
test("40,000 other changed stories", () => hold(mutated, { runs: 40_000, seed: 2 }));
test("10,000 other texts of words", () => hold(babble, { runs: 10_000, seed: 2 }));
