import type { Story } from "../../story/story.js";
import { under, type Findings } from "../findings.js";
import type { Way } from "../way.js";
import { often } from "./why.js";
import { deedWords } from "./wording.js";

/** Something that a reader would stumble over, in how many plays, and the shortest way to it. */
export interface Stumble {
  readonly kind: "outburst" | "mood" | "tell" | "loop";
  readonly what: string;
  readonly count: number;
  readonly way: Way | null;
}

/** What readers would stumble over, most often first within each kind. */
export function stumbles(story: Story, { counts, ways }: Findings): readonly Stumble[] {
  const name = (who: string | undefined): string => story.people[Number(who)]!.name;
  const rows = (word: string, kind: Stumble["kind"], what: (key: string) => string | null): Stumble[] =>
    under(counts, word)
      .flatMap(([key, count]): Stumble[] => {
        const said = what(key);
        return said === null ? [] : [{ kind, what: said, count, way: ways[`${word}:${key}`] ?? null }];
      })
      .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
  // What has a tell for each time is shown anew each time.
  const shows = (key: string): string | null => {
    const [who, feeling] = key.split("/");
    const times = Math.round((counts[`shows:${key}`] ?? 0) / Math.max(1, counts[`showing:${key}`] ?? 1));
    const written = tells(story, Number(who), feeling!);
    if (written >= times) return null;
    const has = written === 0 ? "no tell" : written === 1 ? "one tell" : `${written} tells`;
    return `${name(who)} shows ${feeling} five times in a row or more; ${often(times)} in a play, ${has} written`;
  };
  return [
    ...rows("sudden", "outburst", (who) => `${name(who)} bursts out with no earlier sign`),
    ...rows("flips", "mood", (who) => `${name(who)}'s mood flips more than three times in ten beats`),
    ...rows("again", "tell", shows),
    ...loops(story, counts, ways),
  ];
}

function tells({ tells: all }: Story, who: number, feeling: string): number {
  return all.reduce(
    (sum, tell) =>
      tell.feeling === feeling && (tell.who === null || tell.who === who) ? sum + tell.texts.length : sum,
    0,
  );
}

// One row for each act; what it brings stands together.
function loops(story: Story, counts: Findings["counts"], ways: Findings["ways"]): Stumble[] {
  const byAct = new Map<string, { most: number; brings: Map<string, string[]>; way: Way | null }>();
  for (const [key, count] of under(counts, "farm")) {
    const [by, act, to, who, what] = key.split("/");
    const deed = `${by}/${act}/${to}`;
    const row = byAct.get(deed) ?? { most: 0, brings: new Map<string, string[]>(), way: null };
    const { name } = story.people[Number(who)]!;
    row.brings.set(name, [...(row.brings.get(name) ?? []), what === "like" ? "liking" : what!]);
    if (count > row.most) Object.assign(row, { most: count, way: ways[`farm:${key}`] ?? null });
    byAct.set(deed, row);
  }
  return [...byAct]
    .map(([deed, { most, brings, way }]): Stumble => {
      const [by, act, to] = deed.split("/");
      const said = deedWords(story, {
        by: Number(by),
        act: Number(act),
        to: to === "" ? null : Number(to),
        about: null,
      });
      return {
        kind: "loop",
        what: `${said} again and again; it brings as much the fourth time: ${owned(brings)}`,
        count: most,
        way,
      };
    })
    .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}

// "Ada's joy, trust; Ben's liking"
function owned(brings: ReadonlyMap<string, readonly string[]>): string {
  return [...brings]
    .map(([name, what]) => `${name}'s ${what.toSorted().join(", ")}`)
    .sort()
    .join("; ");
}
