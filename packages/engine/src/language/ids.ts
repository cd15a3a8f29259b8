import type { Line, Story } from "../story/story.js";

/** What a story's lines are called, for translators and for voices: kept beside the story, and generated. */
export interface LineIds {
  readonly firelight: 1;
  readonly lines: readonly NamedLine[];
}

/** The texts under one heading, by the id of the line; a text is called "id/0", "id/1" and so on, in their order. */
export interface NamedLine {
  /** Stays when the texts are mended or moved, and is never given to another line. */
  readonly id: string;
  /** The heading: "Ben taunts Ada about the duel". */
  readonly under: string;
  readonly texts: readonly string[];
  /** True when the story no longer has it. */
  readonly gone?: true;
}

/**
 * The ids of a story's lines: a line that had one keeps it, by any of its texts, or by most of its words under the same
 * heading. What is no longer there stays in the list as gone, so that its id is not used again.
 */
export function identify(story: Story, before: LineIds | null): LineIds {
  const old = before?.lines ?? [];
  const taken = new Set<NamedLine>();
  const claim = (fits: (row: NamedLine) => boolean): NamedLine | null => {
    const found = old.find((row) => !taken.has(row) && fits(row)) ?? null;
    if (found !== null) taken.add(found);
    return found;
  };
  const rows = story.lines.map((line) => ({ line, under: headingOf(story, line) }));
  const stages: readonly ((row: NamedLine, under: string, line: Line) => boolean)[] = [
    (row, under, { texts }) => row.under === under && row.texts.some((text) => texts.includes(text)),
    (row, _, { texts }) => row.texts.some((text) => texts.includes(text)),
    (row, under, { texts }) => row.under === under && alike(row.texts.join(" "), texts.join(" ")),
  ];
  const found = stages.reduce<readonly (NamedLine | null)[]>(
    (kept, fits) => rows.map(({ line, under }, i) => kept[i] ?? claim((row) => fits(row, under, line))),
    rows.map(() => null),
  );
  const used = new Set(old.map(({ id }) => id));
  const named = rows.map(({ line, under }, i): NamedLine => ({
    id: found[i]?.id ?? unused(line.id, used),
    under,
    texts: line.texts,
  }));
  const gone = old.filter((row) => !taken.has(row)).map((row): NamedLine => ({ ...row, gone: true }));
  return { firelight: 1, lines: [...named, ...gone] };
}

/** The story with its lines called as they are kept. */
export function withIds(story: Story, kept: LineIds): Story {
  const { lines } = identify(story, kept);
  return { ...story, lines: story.lines.map((line, l) => ({ ...line, id: lines[l]!.id })) };
}

function headingOf({ facts }: Story, { fact }: Line): string {
  return facts[fact]?.text ?? "";
}

function unused(id: string, used: Set<string>): string {
  let so = id;
  for (let n = 2; used.has(so); n += 1) so = `${id}-${n}`;
  used.add(so);
  return so;
}

/** This share of all their words must be in both. */
const ALIKE = 0.5;

function alike(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both) >= ALIKE;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
