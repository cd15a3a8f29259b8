import type { Expectation, Fact, Story } from "../../story/story.js";
import { under, type Findings } from "../findings.js";
import { interval } from "../interval.js";
import { verdicts, type Explored, type Verdict } from "../verdict.js";
import type { Way } from "../way.js";
import { deciding, type Deciding } from "./deciding.js";
import { fans, type Fan } from "./fan.js";
import { stumbles, type Stumble } from "./stumbles.js";
import { lacking, missed, often, undone } from "./why.js";
import { deedWords, patternWords } from "./wording.js";

/** Everything that an exploration found, in the author's words. It can be written as JSON. */
export interface Report {
  readonly story: string;
  readonly plays: number;
  readonly beats: number;
  readonly endings: readonly Ending[];
  readonly unreached: readonly { readonly name: string; readonly why: string }[];
  readonly lines: {
    readonly said: number;
    readonly of: number;
    readonly never: readonly Never[];
    readonly texts: number;
  };
  /** Acts that authors wrote lines for, or conditions ask for, and that nobody could do in any play. */
  readonly impossible: readonly string[];
  /** Acts that were open to somebody and never done, those that were wanted most first, and by how much too little. */
  readonly untaken: readonly { readonly act: string; readonly why: string }[];
  readonly silences: readonly Silence[];
  readonly stumbles: readonly Stumble[];
  readonly expectations: readonly Verdict[];
  readonly fans: readonly Fan[];
  readonly deciding: readonly Deciding[];
  readonly turns: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly search: Search;
}

export interface Ending {
  readonly name: string | null;
  readonly count: number;
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly shortest: Way;
}

/** A line that was never said, and why. */
export interface Never {
  readonly line: string;
  readonly file: string;
  readonly at: number;
  readonly why: string;
  /** True where no play can say it; else it was only never seen. */
  readonly proved: boolean;
}

/** Somebody who spoke without a line. */
export interface Silence {
  readonly act: string;
  readonly count: number;
  readonly why: string;
}

export interface Search {
  /** The depth in beats to which every near-tie and every choice was tried; 0 for none. */
  readonly depth: number;
  readonly states: number;
  readonly tried: number;
  readonly merged: number;
  readonly bytes: number;
  /** Plays that looked for what was not yet seen. */
  readonly sought: number;
}

/** What can be shown of every play before any is played: why something cannot be in one, or null where that cannot be shown. */
export interface Proofs {
  readonly line: (line: number) => string | null;
  readonly ending: (name: string) => string | null;
  /** Whether no play can go against an expectation. */
  readonly expectation: (expectation: Expectation) => boolean;
}

const UNPROVED: Proofs = { line: () => null, ending: () => null, expectation: () => false };

/** The report of an exploration. */
export function report(story: Story, explored: Explored, proofs: Proofs = UNPROVED): Report {
  const { sampled, found, depth } = explored;
  return {
    story: story.title,
    plays: sampled.plays,
    beats: sampled.beats,
    ...endings(story, explored, proofs),
    lines: lines(story, explored, proofs),
    ...acts(story, explored),
    silences: silences(story, sampled),
    stumbles: stumbles(story, sampled),
    expectations: verdicts(story, explored, proofs.expectation),
    fans: fans(story, sampled),
    deciding: deciding(story, sampled),
    turns: turns(story, sampled),
    search: {
      depth,
      states: found.counts["states"] ?? 0,
      tried: found.counts["tried"] ?? 0,
      merged: found.counts["merged"] ?? 0,
      bytes: found.counts["bytes"] ?? 0,
      sought: found.plays - sampled.plays,
    },
  };
}

function endings(
  story: Story,
  { sampled, found }: Explored,
  proofs: Proofs,
): Pick<Report, "endings" | "unreached"> {
  const reached = under(found.ways, "ending").map(([key, shortest]) => {
    const count = sampled.counts[`ending:${key}`] ?? 0;
    const share = sampled.plays === 0 ? 0 : count / sampled.plays;
    return {
      name: key === "" ? null : key,
      count,
      share,
      interval: interval(count, sampled.plays),
      shortest,
    };
  });
  const names = [...new Set(story.endings.map(({ name }) => name))];
  const unreached = names
    .filter((name) => !reached.some((ending) => ending.name === name))
    .map((name) => ({
      name,
      why: proofs.ending(name) ?? missed(story, found, found.misses[`ending:${name}`]),
    }));
  return {
    endings: [...reached].sort((a, b) => b.count - a.count || (String(a.name) < String(b.name) ? -1 : 1)),
    unreached,
  };
}

function lines(story: Story, { found }: Explored, proofs: Proofs): Report["lines"] {
  const never = story.lines
    .flatMap((line, index) => {
      if (found.ways[`line:${index}`] !== undefined) return [];
      const { text, file, line: at }: Fact = story.facts[line.fact]!;
      const proof = proofs.line(index);
      return [{ line: text, file, at, why: proof ?? unsaid(story, found, index), proved: proof !== null }];
    })
    .sort((a, b) => (a.file === b.file ? a.at - b.at : a.file < b.file ? -1 : 1));
  const texts = new Set(under(found.counts, "line").map(([key]) => key)).size;
  return { said: story.lines.length - never.length, of: story.lines.length, never, texts };
}

function unsaid(story: Story, found: Findings, index: number): string {
  const line = story.lines[index]!;
  const fits = found.counts[`fit:${index}`] ?? 0;
  if (fits === 0) return undone(story, found, line);
  if (line.when !== null) return missed(story, found, found.misses[`line:${index}`]);
  return `done ${often(fits)}, but a line that fits more closely was said`;
}

function acts(story: Story, { found }: Explored): Pick<Report, "impossible" | "untaken"> {
  const wanted = new Set(story.lines.flatMap(({ by, act }) => (by === null ? [] : [`${by}/${act}`])));
  for (const { by, acts: rows } of story.patterns)
    if (by !== null && rows.length === 1) wanted.add(`${by}/${rows[0]!}`);
  const could = new Set([...under(found.counts, "could"), ...under(found.ways, "could")].map(([key]) => key));
  const did = new Set([...under(found.counts, "deed"), ...under(found.ways, "deed")].map(([key]) => key));
  const words = (key: string): string => {
    const [by, act] = key.split("/").map(Number);
    return deedWords(story, { by: by!, act: act!, to: null, about: null });
  };
  const gap = (key: string): number => found.misses[`act:${key}`]?.by ?? Infinity;
  return {
    impossible: [...wanted]
      .filter((key) => !could.has(key) && !did.has(key))
      .map(words)
      .sort(),
    untaken: [...could]
      .filter((key) => !did.has(key))
      .sort((a, b) => gap(a) - gap(b) || (words(a) < words(b) ? -1 : 1))
      .map((key) => ({ act: words(key), why: lacking(found.misses[`act:${key}`]) })),
  };
}

/** Who spoke without a line, most often first. */
export function silences(story: Story, { counts }: Findings): readonly Silence[] {
  if (story.lines.length === 0) return [];
  return under(counts, "silent")
    .map(([key, count]) => {
      const [by, act, to, about, why] = key.split("/");
      const or = (text: string | undefined): number | null =>
        text === "" || text === undefined ? null : Number(text);
      return {
        act: deedWords(story, { by: or(by), act: Number(act), to: or(to), about: or(about) }),
        count,
        why: why!,
      };
    })
    .sort((a, b) => b.count - a.count || (a.act < b.act ? -1 : 1));
}

/** Where every play comes from, among its turns. */
export const OPENING = "the opening";

function turns(story: Story, { counts }: Findings): Report["turns"] {
  const name = (stop: string): string => {
    if (stop === "") return OPENING;
    if (stop.startsWith("=")) return stop === "=" ? "(no ending)" : `"${stop.slice(1)}"`;
    return patternWords(story, story.patterns[Number(stop)]!);
  };
  return under(counts, "turn")
    .map(([key, count]) => {
      const [from = "", to = ""] = key.split(">");
      return { from: name(from), to: name(to), count };
    })
    .sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1));
}
