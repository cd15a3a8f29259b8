import { test } from "vitest";
import { hold } from "./laws.js";
import { babble, mutated, noise } from "./mutate.js";

test("40,000 changed stories", () => hold(mutated, { runs: 40_000, seed: 1 }));
test("5,000 texts of words", () => hold(babble, { runs: 5_000, seed: 1 }));
test("5,000 texts of anything", () => hold(noise, { runs: 5_000, seed: 1 }));
