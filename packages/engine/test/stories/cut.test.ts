// A small part of the cut test, whose whole is `npm run cut` and docs/trust.md: without the sentence that an explanation puts
// first an act is rarer than without another sentence of the story. Of all five stories it holds in nine
// acts of ten.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factsOf, perform, read, without, type Entry, type Fact, type Story } from "../../src/index.js";

const SEEDS = 16;
const ACTS = 24;
/** Of a coin's throws so many would hardly ever fall on one side: 18 or more of 24 in one case of 88. */
const LEAST = 18;

const TEXT = readFileSync(
  new URL("../../../../stories/kitchen-table/kitchen-table.fire", import.meta.url),
  "utf8",
)
  .replace(/^import .*$/m, "")
  .replace(/^(lines|tells|motif\b.*)\n(?:(?: .*)?\n)*/gm, "");
const FILES = [{ name: "kitchen-table.fire", text: TEXT }];

type Act = Extract<Entry, { type: "act" }>;
const keyOf = ({ people, acts, topics }: Story, { by, act, to, about }: Act): string =>
  [people[by], acts[act], to === null ? null : people[to], about === null ? null : topics[about]]
    .map((one) => one?.name ?? "")
    .join(" ");

function chosen(story: Story, seed: number): readonly Act[] {
  return perform(story, { seed }).entries.filter(
    (entry): entry is Act => entry.type === "act" && entry.rule !== "opening",
  );
}

const known = new Map<Fact, ReadonlyMap<string, number> | null>();

// How often each act is done in all plays, without a sentence; null where the story needs it.
function countedWithout(fact: Fact): ReadonlyMap<string, number> | null {
  const files = without(FILES, fact);
  const { story } = files === null ? { story: null } : read(files);
  if (story === null) return null;
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= SEEDS; seed += 1)
    for (const act of chosen(story, seed))
      counts.set(keyOf(story, act), (counts.get(keyOf(story, act)) ?? 0) + 1);
  return counts;
}

function cut(fact: Fact): ReadonlyMap<string, number> | null {
  const found = known.has(fact) ? known.get(fact)! : countedWithout(fact);
  known.set(fact, found);
  return found;
}

test("without what is put first an act is rarer", () => {
  const { story, faults } = read(FILES);
  expect(faults).toEqual([]);
  const people = story!.facts.filter(({ text }) => /^(?:Agnes|Colm) /.test(text));
  let rarer = 0;
  for (let i = 0; i < ACTS; i += 1) {
    const transcript = perform(story!, { seed: i + 1 });
    const acts = chosen(story!, i + 1);
    const act = acts[(7 * i + 3) % acts.length]!;
    const rests = factsOf(story!, transcript, act.id).map(({ fact }) => story!.facts[fact]!);
    const first = rests.find((fact) => cut(fact) !== null)!;
    const others = people.filter((fact) => fact !== first);
    const other = others[(11 * i + 5) % others.length]!;
    const key = keyOf(story!, act);
    if ((cut(first)!.get(key) ?? 0) < (cut(other)?.get(key) ?? 0)) rarer += 1;
  }
  expect(rarer).toBeGreaterThanOrEqual(LEAST);
});
