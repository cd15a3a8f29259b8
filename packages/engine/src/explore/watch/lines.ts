import { holds, type Moment } from "../../performance/holds.js";
import type { Deed, Entry } from "../../performance/transcript.js";
import type { Line, Story } from "../../story/story.js";
import { lack, type Lack } from "../measure.js";
import type { Over, Seen, Watch } from "../rehearse.js";
import type { Gathering } from "../findings.js";

type Act = Extract<Entry, { type: "act" }>;

/**
 * What is said: `line:L/V` each time a text is said, `fit:L` each time a line's act is done with its people and topic, and how
 * near its condition came to being so when it was; `silent:by/act/to/about/why` each time somebody speaks without a line,
 * because it is unwritten, used up, or meant for other moments.
 */
export function lines(story: Story): Watch {
  const byAct = story.acts.map((_, act) =>
    story.lines.flatMap((line, index) => (line.act === act ? [{ line, index }] : [])),
  );
  const counts = new Map<string, number>();
  const said = new Map<number, number>();
  const nearest = new Map<number, Lack & { beat: number }>();
  const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  const see = ({ look: { moment }, happened, after }: Seen): void => {
    for (const entry of happened) {
      if (entry.type !== "act" || entry.touch === "carried") continue;
      const meant = byAct[entry.act]!.filter(({ line }) => fits(line, entry));
      for (const { line, index } of meant) {
        add(`fit:${index}`);
        const near = line.when === null ? null : lack(line.when, moment);
        if (near !== null && near.by < (nearest.get(index)?.by ?? Infinity))
          nearest.set(index, { ...near, beat: after.beat });
      }
      if (entry.said !== null) {
        add(`line:${entry.said}/${entry.variant}`);
        if (!said.has(entry.said)) said.set(entry.said, after.beat);
      } else if (story.acts[entry.act]!.mode === "speech" || meant.length > 0)
        add(silent(entry, meant, moment));
    }
  };
  const close = ({ way, seedTo }: Over, into: Gathering): void => {
    for (const [key, by] of counts) into.count(key, by);
    for (const [line, beat] of said) into.way(`line:${line}`, way(beat));
    for (const [line, near] of nearest)
      if (!said.has(line)) into.miss(`line:${line}`, { ...near, seed: seedTo(near.beat) });
  };
  return { see, close };
}

function silent(entry: Act, meant: readonly { readonly line: Line }[], moment: Moment): string {
  const { by, act, to, about } = entry;
  const why =
    meant.length === 0
      ? "unwritten"
      : meant.some(({ line: { when } }) => when === null || holds(when, moment))
        ? "used up"
        : "for other moments";
  return `silent:${by}/${act}/${to ?? ""}/${about ?? ""}/${why}`;
}

function fits({ by, to, about }: Line, deed: Deed): boolean {
  return (
    (by === null || by === deed.by) &&
    (to === null || to === deed.to) &&
    (about === null || about === deed.about)
  );
}
