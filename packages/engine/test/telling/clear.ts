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
      .filter(
        ([before, next]) => bare(next) && !next.begins && (before.centre ?? before.focus) !== next.focus,
      )
      .filter(([before]) => !/^(A moment went by|That was not all)|coming\.$/.test(before.text))
      .map(page),
  "nobody guesses for more than three bare lines": (_: Story, scene: readonly Told[]) =>
    scene.flatMap((_row, i) =>
      scene.slice(i, i + 4).filter(bare).length > 3 ? [page(scene.slice(i, i + 4))] : [],
    ),
  "a pronoun is whose sentence went before": owned,
  "a name is not given twice running to whom it was of": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(
        ([before, next]) =>
          next.quoted && !next.begins && before.focus === next.focus && /” said [A-Z]/.test(next.text),
      )
      .map(page),
  "nobody gets up who is up, or sits down who sits": bodies,
  "whoever leaves is not gone once more": (_: Story, scene: readonly Told[]) =>
    pairs(scene)
      .filter(
        ([before, next]) => next.kind === "event" && before.kind === "act" && before.focus === next.focus,
      )
      .map(page),
  "what was comes back three times at most to one mind": remembered,
} as const;

// Within a paragraph, a pronoun that two on stage share goes to the subject of the last sentence that has one.
function owned({ people }: Story, scene: readonly Told[]): string[] {
  return paragraphs(scene).flatMap((row) =>
    row.flatMap(({ first }, i) => {
      if (first === null || first.named) return [];
      const { name, pronouns } = people[first.who]!;
      const at = row
        .slice(0, i)
        .findLastIndex(
          ({ centre }) => centre !== null && people[centre]!.pronouns.subject === pronouns.subject,
        );
      const since = row.slice(at + 1, i).some(({ text }) => text.includes(name));
      return at < 0 || since || row[at]!.centre === first.who ? [] : [page(row.slice(0, i + 1))];
    }),
  );
}

const UP =
  /\b(on (his|her|their) feet|to (his|her|their) feet|had risen|had stood up|(was|were) standing\.|stood up|legs had got up|One movement|(him|her|them)self upright)/;
const DOWN =
  /\b(sat down|sank down|, and sat\.|and (he|she|they) sat\.|[A-Za-z]+ sat\. It was|sat down|took (his|her|their) place again|sitting again|back to where (he|she|they) had been|let (him|her|them)self down again)/;

// As far as the page says it.
function bodies({ people }: Story, scene: readonly Told[]): string[] {
  return [...people.keys()].flatMap((who) => {
    const rows = scene.filter(({ focus, quoted }) => focus === who && !quoted);
    const steps = rows.flatMap(({ text }) =>
      UP.test(text) ? [{ up: true, text }] : DOWN.test(text) ? [{ up: false, text }] : [],
    );
    return steps.flatMap(({ up, text }, i) =>
      steps[i - 1]?.up === up ? [`${steps[i - 1]!.text} | ${text}`] : [],
    );
  });
}

// By the name of the event, where it is not spoken of.
function remembered({ people, events }: Story, scene: readonly Told[]): string[] {
  return [...people.keys()].flatMap((who) =>
    events.flatMap(({ name }) => {
      const rows = scene.filter(
        ({ kind, focus, text }) => kind === "inner" && focus === who && text.toLowerCase().includes(name),
      );
      return rows.length > 3 ? [page(rows)] : [];
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
