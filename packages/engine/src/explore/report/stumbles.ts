import type { Story } from "../../story/story.js";
import { under, type Findings } from "../findings.js";
import type { Way } from "../way.js";
import { deedWords } from "./wording.js";

/** Something that a reader would stumble over, in how many plays (outbursts: how many times), and the shortest way to it. */
export interface Stumble {
  readonly kind: "outburst" | "mood" | "tell" | "loop";
  readonly what: string;
  readonly count: number;
  readonly way: Way | null;
}

/** What readers would stumble over, most often first within each kind. */
export function stumbles(story: Story, { counts, ways }: Findings): readonly Stumble[] {
  const name = (who: string | undefined): string => story.people[Number(who)]!.name;
  const rows = (word: string, kind: Stumble["kind"], what: (key: string) => string): Stumble[] =>
    under(counts, word)
      .map(([key, count]) => ({ kind, what: what(key), count, way: ways[`${word}:${key}`] ?? null }))
      .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
  const shows = (key: string): string => {
    const [who, feeling] = key.split("/");
    const times = Math.round((counts[`shows:${key}`] ?? 0) / Math.max(1, counts[`showing:${key}`] ?? 1));
    return `${name(who)} shows ${feeling} five times in a row or more; ${times} times in a play, ${tells(story, Number(who), feeling!)} written`;
  };
  return [
    ...rows("sudden", "outburst", (who) => `${name(who)} bursts out with no earlier sign`),
    ...rows("flips", "mood", (who) => `${name(who)}'s mood flips more than three times in ten beats`),
    ...rows("again", "tell", shows),
    ...loops(story, counts, ways),
  ];
}

function tells({ tells: all }: Story, who: number, feeling: string): string {
  const written = all.reduce(
    (sum, tell) =>
      tell.feeling === feeling && (tell.who === null || tell.who === who) ? sum + tell.texts.length : sum,
    0,
  );
  return written === 0 ? "no tell" : written === 1 ? "one tell" : `${written} tells`;
}

// One row for each act; what it brings stands together.
function loops(story: Story, counts: Findings["counts"], ways: Findings["ways"]): Stumble[] {
  const byAct = new Map<string, { most: number; brings: string[]; way: Way | null }>();
  for (const [key, count] of under(counts, "farm")) {
    const [by, act, to, who, what] = key.split("/");
    const deed = `${by}/${act}/${to}`;
    const row = byAct.get(deed) ?? { most: 0, brings: [], way: null };
    row.brings.push(`${story.people[Number(who)]!.name}'s ${what}`);
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
        what: `${said} again and again; it brings as much the fourth time: ${brings.sort().join(", ")}`,
        count: most,
        way,
      };
    })
    .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}
