import { expect, test } from "vitest";
import { printOf, Visited, type Print } from "../../src/explore/search/table.js";

const print = (...numbers: readonly number[]): Print => printOf(Int32Array.from(numbers), []);
/** What each visit answers, as "state@left". */
const visits = (asked: string): string => {
  const visited = new Visited(4);
  return asked
    .split(" ")
    .map((visit) => {
      const [state, left] = visit.split("@").map(Number);
      return visited.visit(print(state!), left!);
    })
    .join(" ");
};

test("a state is new once", () => expect(visits("1@3 1@3 2@3")).toBe("new known new"));
test("with fewer beats left it is known", () => expect(visits("1@3 1@2 1@0")).toBe("new known known"));
test("with more it is gone on from", () => expect(visits("1@0 1@3 1@2")).toBe("new deeper known"));
test("a full table grows and forgets nothing", () =>
  expect(visits("1@1 2@1 3@1 4@1 5@1 6@1 7@1 8@1 1@1 5@1 8@1")).toBe(
    "new new new new new new new new known known known",
  ));

test("many states are as many, in under 64 bytes each", () => {
  const visited = new Visited();
  const many = 200_000;
  for (let i = 0; i < many; i += 1) visited.visit(print(i, i % 7), 1);
  for (let i = 0; i < many; i += 1) visited.visit(print(i, i % 7), 1);
  expect([visited.size, visited.bytes / many < 64]).toEqual([many, true]);
});
test("where a number stands is part of a print", () => expect(print(1, 2)).not.toEqual(print(2, 1)));
test("so is a number beside the record", () =>
  expect(printOf(Int32Array.of(1), [2])).not.toEqual(printOf(Int32Array.of(1), [3])));
