// Change the mind and the scene changes: each line of the story that is put otherwise moves what it should, over 200 seeds.
import { describe, expect, test } from "vitest";
import { changed, interval, playsOf, SEEDS, share, type Edit, type Played } from "./plays.js";
import type { Row } from "./turns.js";

const plays = playsOf(changed());
const HER = "fierce, brave, lonely, compassionate, passionate, hot-tempered";
/** Beats by which compassion is early, and a touch soon. */
const EARLY = 14;
const SOON = 26;

const did =
  (by: string, acts: readonly string[], about: readonly string[] | null = null) =>
  ({ type, by: who, act, about: topic }: Row): boolean =>
    type === "act" &&
    who === by &&
    acts.includes(act ?? "") &&
    (about === null || about.includes(topic ?? ""));
const some =
  (test: (row: Row) => boolean) =>
  ({ rows }: Played): boolean =>
    rows.some(test);
const times =
  (least: number, test: (row: Row) => boolean) =>
  ({ rows }: Played): boolean =>
    rows.filter(test).length >= least;
const within =
  (beats: number, test: (row: Row) => boolean) =>
  ({ rows }: Played): boolean =>
    rows.some((row) => row.beat <= beats && test(row));

/** The share falls to half or doubles, or its 95 % interval is on the named side of the unchanged one. */
function moves(way: "less" | "more", what: (play: Played) => boolean, ...edits: readonly Edit[]): void {
  const [before, after] = [share(plays, what), share(playsOf(changed(...edits)), what)];
  const [a, b] = [interval(before, SEEDS), interval(after, SEEDS)];
  const moved = way === "less" ? after <= before / 2 || b[1] < a[0] : after >= before * 2 || b[0] > a[1];
  expect({ before, after, moved }).toEqual({ before, after, moved: true });
}

const confesses = did("Kylo", ["confess_to", "apologize_to"], ["the killing"]);
const accuses = did("Rey", ["accuse", "blame", "reproach", "question"], ["the killing"]);
const pity = ({ type, who, kind, toward, now }: Row): boolean =>
  type === "feel" && who === "Rey" && kind === "pity" && toward === "Kylo" && (now ?? 0) >= 250;
const reaches = ({ type, by, touch }: Row): boolean => type === "act" && by === "Rey" && touch === "offered";
const refuses = ({ type, by, touch }: Row): boolean => type === "act" && by === "Kylo" && touch === "refused";
const carried = ({ touch }: Row): boolean => touch === "carried";
const pleads = did("Kylo", ["plead_with", "look_pleadingly_at", "request_something_from", "bargain_with"]);
const shouts = ({ type, by, outburst }: Row): boolean => type === "act" && by === "Rey" && outburst === true;

describe("change the mind and the scene changes", () => {
  test("without guilt he confesses less", () =>
    moves("less", some(confesses), {
      from: "feels guilt about the killing, deeply",
      to: "feels no guilt about the killing",
    }));
  test("had he been glad of it, her compassion would be rarer", () =>
    moves(
      "less",
      some(pity),
      { from: "feels guilt about the killing, deeply", to: "feels joy about the killing, deeply" },
      {
        from: "remembers the killing with horror, when touched on the face",
        to: "remembers the killing with joy",
      },
    ));
  test("had she not held Han dear, she would accuse less", () =>
    moves("less", times(2, accuses), { from: "holds dear Han", to: null }));
  test("without her rule, compassion comes earlier", () =>
    moves("more", within(EARLY, pity), { from: "holds that one does not pity an enemy, firmly", to: null }));
  test("if he trusted touch, he would flinch less", () =>
    moves("less", some(refuses), { from: "suspects touch hurts him", to: "is sure touch comforts him" }));
  test("if she feared him more, she would reach out less", () =>
    moves("less", some(reaches), { from: "does not trust Kylo", to: "fears Kylo, very much" }));
  test("without the pull he pleads less", () =>
    moves(
      "less",
      times(2, pleads),
      { from: "wants Rey's light, desperately", to: null },
      { from: "wants the pull of the light to end, very much", to: null },
      { from: "hoped the killing would end the pull of the light", to: null },
    ));
  test("if her temper were cooler, she would shout less", () =>
    moves("less", some(shouts), { from: HER, to: "brave, lonely, compassionate, calm, even-tempered" }));
  test("had she been kind to him once, the way to touch would be shorter", () =>
    moves("more", within(SOON, carried), { from: "dislikes Kylo, strongly", to: "likes Kylo, very much" }));

  test("held with certainty, what Snoke taught falls in fewer than one kiss in five", () => {
    const sure = playsOf(
      changed({
        from: "believes compassion weakens one, surely, from Snoke",
        to: "is sure compassion weakens one",
      }),
    );
    const kissed = sure.filter(({ turns }) => turns.kissed);
    const falls = ({ rows }: Played): boolean =>
      rows.some(
        ({ type, who, proposition, to }) =>
          type === "believe" &&
          who === "Kylo" &&
          (proposition ?? "").startsWith("compassion") &&
          Number(to) <= 0,
      );
    expect(kissed.length).toBeGreaterThan(0);
    expect(share(kissed, falls)).toBeLessThan(0.2);
  });
});
