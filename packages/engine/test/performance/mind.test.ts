// Rules of a mind that a play shows, each by the smallest story that has it.
import { describe, expect, test } from "vitest";
import { read } from "../../src/language/read.js";
import { opening } from "../../src/performance/open.js";
import { perform } from "../../src/performance/perform.js";
import type { Entry } from "../../src/performance/transcript.js";
import { RELATED } from "../../src/story/words.js";
import type { Story } from "../../src/story/story.js";

const CAST = { ada: "proud", ben: "guilty about the boat", more: "" };
const text = ({ ada, ben, more }: typeof CAST): string => `person Ada (she)
  ${ada}
person Ben (he)
  ${ben}
${more}event the boat, last week: Ben betrayed Ada
scene The Pier
  with Ada, Ben${more === "" ? "" : ", Cy"}
  opening: Ada stares at Ben
  ends when Ada has left or Ben has left: "Apart"
  ends at rest: "Rest"
  lasts at most 30 beats
`;

function story(cast: Partial<typeof CAST> = {}): Story {
  const found = read([{ name: "pier.fire", text: text({ ...CAST, ...cast }) }]);
  if (found.story === null || found.faults.length > 0) throw new RangeError(JSON.stringify(found.faults));
  return found.story;
}

type Deed = Extract<Entry, { type: "act" }>;
const PLAYS = 20;

// How often in so many plays somebody does something of a kind.
function often(of: Story, who: string, kind: (act: Story["acts"][number], deed: Deed) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= PLAYS; seed += 1)
    for (const entry of perform(of, { seed }).entries)
      if (entry.type === "act" && of.people[entry.by]!.name === who && kind(of.acts[entry.act]!, entry))
        count += 1;
  return count;
}

const doing =
  (...names: readonly string[]) =>
  ({ name }: Story["acts"][number]): boolean =>
    names.includes(name);
const speaking = ({ mode }: Story["acts"][number]): boolean => mode === "speech";
const CY = "person Cy (he)\n  quiet\n";

describe("what a play shows of a mind", () => {
  test("who never speaks, does not", () =>
    expect(often(story({ ben: "guilty about the boat\n  never speaks" }), "Ben", speaking)).toBe(0));
  test("who may, does", () => expect(often(story(), "Ben", speaking)).toBeGreaterThan(0));
  test("guilt apologizes", () =>
    expect(often(story(), "Ben", doing("apologize_to", "confess_to", "admit"))).toBeGreaterThan(
      often(
        story({ ben: "proud\n  feels no guilt about the boat" }),
        "Ben",
        doing("apologize_to", "confess_to", "admit"),
      ),
    ));
  test("guilt makes no small talk", () =>
    expect(often(story(), "Ben", doing("joke_with", "chat_with"))).toBe(0));
  test("an onlooker does less by far than the two whom it concerns", () =>
    expect(4 * often(story({ more: CY }), "Cy", () => true)).toBeLessThan(
      often(story({ more: CY }), "Ada", () => true),
    ));
  test("a temper shouts more than an even one", () =>
    expect(
      often(story({ ada: "hot-tempered, fierce, hurt" }), "Ada", (_, { outburst }) => outburst),
    ).toBeGreaterThan(often(story({ ada: "even-tempered, calm" }), "Ada", (_, { outburst }) => outburst)));
  test("a shy one reaches out less than an outgoing one", () => {
    const touches = (ada: string): number =>
      often(
        story({ ada: `${ada}\n  is drawn to Ben\n  likes Ben, very much`, ben: "kind\n  likes Ada" }),
        "Ada",
        (_, { touch }) => touch === "offered",
      );
    expect(touches("shy, lonely")).toBeLessThan(touches("outgoing, lonely"));
  });
  test("whoever is held captive does not go", () => {
    const goes = (ben: string): number =>
      often(
        story({ ada: "brave, terrified\n  wants to leave, desperately\n  hates Ben", ben }),
        "Ada",
        doing("leave", "walk_out_on"),
      );
    expect(goes("cruel\n  sees Ada as a prisoner")).toBe(0);
    expect(goes("cruel\n  sees Ada as a thief")).toBeGreaterThan(0);
  });
  test("one to whom somebody attacked is dear owes comfort, a stranger does not", () => {
    const owes = (cy: string): boolean =>
      perform(story({ ada: "hot-tempered, hurt", more: `person Cy (he)\n  kind${cy}\n` }), {
        seed: 1,
      }).entries.some(({ type, rule }) => type === "due" && rule === "due: somebody dear was attacked");
    expect([owes("\n  loves Ada\n  loves Ben"), owes("")]).toEqual([true, false]);
  });
  test("a heavy heart is gladdened less", () => {
    const joys = (ada: string): number => {
      const of = story({ ada, ben: "warm\n  likes Ada" });
      return perform(of, { seed: 1 }).entries.reduce(
        (sum, entry) =>
          entry.type === "feel" && entry.kind === "joy" && entry.who === 0
            ? sum + Math.max(0, entry.by)
            : sum,
        0,
      );
    };
    expect(joys("warm\n  feels distress, utterly")).toBeLessThan(joys("warm"));
  });
  test("love that is returned begins close; liking, or love alone, does not", () => {
    const close = (ada: string, ben: string): number => {
      const of = story({ ada: `calm\n  ${ada} Ben`, ben: `calm\n  ${ben} Ada` });
      const { after } = opening(of, 1);
      return after.slots[after.premise.layout.relation(0, 1, RELATED.closeness)]!;
    };
    expect(close("loves", "loves")).toBeGreaterThan(0);
    expect([close("likes", "likes"), close("loves", "likes"), close("likes", "loves")]).toEqual([0, 0, 0]);
  });
  test("nobody strikes back at what was no attack", () => {
    const of = story({ ada: "warm\n  likes Ben", ben: "warm\n  likes Ada" });
    expect(often(of, "Ben", doing("retort"))).toBe(0);
  });
  test("who hides a deed from one who knows nothing of it denies it more than who has told", () => {
    const denies = (ada: string): number =>
      often(
        story({ ada, ben: "guilty about the boat\n  hides the boat from Ada" }),
        "Ben",
        doing("deny", "lie_to"),
      );
    expect(
      denies("suspicious\n  knows nothing of the boat\n  wants to know the truth about the boat"),
    ).toBeGreaterThan(denies("suspicious\n  wants to know the truth about the boat"));
  });
  test("whoever asks is not answered with small talk", () => {
    const first = perform(read([{ name: "ward.fire", text: WARD }]).story!, { seed: 1 }).entries.filter(
      (entry) => entry.type === "act",
    );
    const { acts } = read([{ name: "ward.fire", text: WARD }]).story!;
    expect(acts[first[1]!.act]!.name).toMatch(/^(?:explain_something_to|reveal_to)$/);
  });
});

const WARD = `person Ada (she)
  calm, kind
  knows the scan
person Ben (he)
  frightened
  wants to know the truth about the scan
  trusts Ada
event the scan, this morning: Ben was harmed
scene The Ward
  with Ada, Ben
  opening: Ben asks Ada about the scan
  ends at rest: "Rest"
`;
