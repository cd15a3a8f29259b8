import type { Story } from "../../src/story/story.js";
import { paragraphs, type Told } from "../../src/telling/prose/words/paragraphs.js";

/** What a reader needs in order to know who speaks and who is meant: each returns what breaks it. */
export const CLEAR = {
  "a paragraph is one speaker's": (_: Story, scene: readonly Told[]) =>
    paragraphs(scene)
      .filter((row) => new Set(row.filter(({ quoted }) => quoted).map(({ focus }) => focus)).size > 1)
      .map(page),
  "what is said begins a paragraph after what another did": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(([before, next]) => next.quoted && !next.begins && (before.focus ?? next.focus) !== next.focus)
      .map(page),
  "no two quotations touch within a paragraph": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(([before, next]) => !next.begins && before.text.endsWith("”") && next.text.startsWith("“"))
      .map(page),
  "a bare line at the head of a paragraph answers the other of two": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(
        ([before, next]) => bare(next) && next.begins && (!before.quoted || before.focus === next.focus),
      )
      .map(page),
  "a bare line within a paragraph follows what its speaker did": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(([before, next]) => bare(next) && !next.begins && before.focus !== next.focus)
      .filter(([before]) => !/^(A moment went by|That was not all)|coming\.$/.test(before.text))
      .map(page),
  "nobody guesses for more than three bare lines": (_: Story, scene: readonly Told[]) =>
    scene.flatMap((_row, i) =>
      scene.slice(i, i + 4).filter(bare).length > 3 ? [page(scene.slice(i, i + 4))] : [],
    ),
  "a pronoun is whose sentence went before": owned,
} as const;

// Within a paragraph, a pronoun that two on stage share goes to the subject of the last sentence that has one.
function owned({ people }: Story, scene: readonly Told[]): string[] {
  return paragraphs(scene).flatMap((row) =>
    row.flatMap(({ first }, i) => {
      if (first === null || first.named) return [];
      const { subject } = people[first.who]!.pronouns;
      const before = row
        .slice(0, i)
        .findLast(({ centre }) => centre !== null && people[centre]!.pronouns.subject === subject);
      return before === undefined || before.centre === first.who ? [] : [page(row.slice(0, i + 1))];
    }),
  );
}

function bare({ text }: Told): boolean {
  return /^“[^”]*”$/.test(text);
}

function pairs(scene: readonly Told[]): readonly (readonly [Told, Told])[] {
  return scene.slice(1).map((row, i) => [scene[i]!, row] as const);
}

function page(rows: readonly Told[]): string {
  return rows.map(({ text }) => text).join(" | ");
}
