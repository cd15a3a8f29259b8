import { expect } from "vitest";
import type { Transcript } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { narrate, tell } from "../../src/telling/narrate.js";
import { paragraphs, type Told } from "../../src/telling/prose/words/paragraphs.js";
import { sentencesOf } from "../../src/telling/prose/words/register.js";

/** What holds of the prose of every play, whatever happens in it. */
export function keepsTheLaws(story: Story, transcript: Transcript): void {
  const prose = narrate(story, transcript);
  const own = prose.replace(/“[^”]*”/g, "“”");
  expect(own).not.toMatch(/\d/);
  expect(own).not.toMatch(/[{}<>@[\]]|undefined|null|NaN/);
  expect(own.match(BROKEN) ?? []).toEqual([]);
  expect(twice(story, transcript)).toEqual([]);
  expect(unsaid(story, transcript, prose)).toEqual([]);
  expect(outside(story, transcript)).toEqual([]);
  expect(narrate(story, transcript)).toBe(prose);
}

/** What makes prose of it, in every story: who is meant is clear, nothing drones, what is loud is told and what is refused is not done. */
export function readsWell(story: Story, transcript: Transcript): void {
  const scenes = tell(story, transcript);
  const prose = narrate(story, transcript);
  expect(prose.match(CLUMSY) ?? []).toEqual([]);
  expect(count(prose, "“")).toBe(count(prose, "”"));
  expect(namedTooOften(story, scenes.flat())).toEqual([]);
  expect(nameless(story, scenes)).toEqual([]);
  expect(droning(scenes)).toEqual([]);
  expect(scenes.flatMap(paragraphs).filter((row) => row.length > MOST)).toEqual([]);
  expect(Math.max(0, ...scenes.map(moves))).toBeLessThanOrEqual(MOVES);
  expect(manner(scenes.flat())).toEqual([]);
  expect(unheard(story, transcript, scenes.flat())).toEqual([]);
}

/** Sentences in a paragraph, moves from mind to mind in a scene. */
const MOST = 7;
const MOVES = 5;

function moves(scene: readonly Told[]): number {
  return scene.filter((row, i) => i > 0 && row.viewpoint !== scene[i - 1]!.viewpoint).length;
}

/** Phrases that have been laughed at. */
const CLUMSY =
  /not the stillness of before|moved the other way, by very little|closed the distance (him|her|them)self\.|\b(?<same>[A-Z]\w+|he|she|him) and \k<same>\b|\bthe the\b|(?<![“”])\b(He|She|They) (said|asked)\.(?!”)|[a-z]’s’s|\bundefined\b/g;

/** How speech sounds, before what is no speech. */
const VOICED =
  /^(Hardly above|In a whisper|With next to no voice|Quietly, |In a low voice|Sharply, |So low|Barely moving|Evenly, )/;

function manner(told: readonly Told[]): string[] {
  return told.filter(({ kind, text }) => kind !== "speech" && VOICED.test(text)).map(({ text }) => text);
}

// "Ada told Ben that Ada would ask Ada."
function namedTooOften({ people }: Story, told: readonly Told[]): string[] {
  const often = (text: string, name: string): boolean =>
    sentencesOf(text).some((sentence) => sentence.split(new RegExp(`\\b${name}\\b`)).length > 3);
  return told
    .filter(({ text, quoted }) => !quoted && people.some(({ name }) => often(text, name)))
    .map(({ text }) => text);
}

// Where two who are there share a pronoun, a paragraph that uses it names one of them.
function nameless({ people, scenes: rows }: Story, scenes: readonly (readonly Told[])[]): string[] {
  return scenes.flatMap((scene, i) => {
    const cast = rows[i]?.cast ?? [];
    const shared = cast
      .map(({ who }) => people[who]!.pronouns.subject)
      .filter((subject, at, all) => all.indexOf(subject) !== at);
    return paragraphs(scene)
      .map((row) => row.map(({ text }) => text).join(" "))
      .filter(
        (text) =>
          shared.some((subject) => new RegExp(`\\b${subject}\\b`, "i").test(text.replace(/“[^”]*”/g, ""))) &&
          !people.some(({ name }) => text.includes(name)),
      );
  });
}

// Three sentences running that begin with the same two words.
function droning(scenes: readonly (readonly Told[])[]): string[] {
  const head = (text: string): string => text.split(" ", 2).join(" ");
  return scenes.flatMap((scene) =>
    scene
      .filter(
        (row, i) =>
          i > 1 && head(row.text) === head(scene[i - 1]!.text) && head(row.text) === head(scene[i - 2]!.text),
      )
      .map(({ text }) => text),
  );
}

// Outbursts and the author's lines that are not told.
function unheard({ lines }: Story, { entries }: Transcript, told: readonly Told[]): string[] {
  const said = told.map(({ text }) => plain(text));
  return entries.flatMap((entry) => {
    if (entry.type !== "act" || entry.said === null) return [];
    if (!/[a-z]/i.test(lines[entry.said]!.texts[entry.variant]!)) return [];
    const first = plain(sentencesOf(lines[entry.said]!.texts[entry.variant]!)[0] ?? "");
    return said.some((text) => text.includes(first)) ? [] : [first];
  });
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Words that no sentence of English has beside each other. */
const BROKEN =
  /\b(?<!as (if|though) |if )(he|she|it) were\b|\bthey was\b|\b(a|the|his|their) (a|the|his|her|their) |\b(to|of|at|with|for) (he|she|they)\b| {2}| [,.;:]|\.\.(?!\.)|,\.|\b(?<word>\w+) \k<word> \k<word>\b|(^|[.?!] )[a-z]/gm;

/** Sentences told twice in one scene. */
function twice(story: Story, transcript: Transcript): string[] {
  return tell(story, transcript).flatMap((scene) => {
    const sentences = scene.flatMap(({ text, quoted }) => (quoted ? [text] : sentencesOf(text)));
    return sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
  });
}

/** Passages in quotation marks that nobody said. */
function unsaid({ lines }: Story, { entries }: Transcript, prose: string): string[] {
  const said = entries.flatMap((entry) =>
    entry.type === "act" && entry.said !== null ? [plain(lines[entry.said]!.texts[entry.variant]!)] : [],
  );
  const quoted = [...prose.matchAll(/“([^”]*)”/g)].map(([, text]) => plain(text!));
  return quoted.filter((text) => !said.some((line) => line.includes(text)));
}

/** Insides told of minds that we are not in. */
function outside(story: Story, transcript: Transcript): string[] {
  return tell(story, transcript)
    .flat()
    .filter(({ inside, viewpoint }) => inside !== null && inside !== viewpoint)
    .map(({ text }) => text);
}

function plain(text: string): string {
  return text
    .replace(/[’'"”“]/g, "'")
    .replace(/[.,]$/, "")
    .trim();
}
