import { expect } from "vitest";
import type { Transcript } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { shifted } from "../../src/telling/english/tense.js";
import { narrate } from "../../src/telling/narrate.js";

/**
 * A reader who has only the page, and shares no word with who wrote it: whatever such a reader could mark in red without
 * knowing the play. Nothing is marked.
 */
export function readsClean(story: Story, transcript: Transcript): void {
  expect(marked(story, narrate(story, transcript))).toEqual([]);
}

/** What is wrong with the page, each with its passage. */
export function marked(story: Story, page: string): readonly string[] {
  const rows = page.trim().split(/\n\n+/);
  const own = page.replace(/“[^”]*”/g, "“”");
  return [
    ...rows.filter(unbalanced).map((row) => `quotation marks: ${row}`),
    ...rows.filter((row) => row !== "* * *" && !/^[“A-Z]/.test(row)).map((row) => `no capital: ${row}`),
    ...rows.filter((row) => row !== "* * *" && !/[.?!…]”?$/.test(row)).map((row) => `no end: ${row}`),
    ...repeated(sentences(own)).map((row) => `twice: ${row}`),
    ...repeated(quotes(page)).map((row) => `said twice: ${row}`),
    ...[...own.matchAll(NO_ENGLISH)].map((match) => `no English: ${around(own, match.index)}`),
    ...raw(story, own),
    ...sentences(own)
      .filter((row) => disagrees(story, row))
      .map((row) => `pronoun: ${row}`),
  ];
}

const NO_ENGLISH =
  /\d|undefined|null|NaN|[{}<>[\]@_|]|\b(the|a|an|to|of|and|in|on|his|her|was|not|he|she) \1\b|\b(a|an|the) (a|an|the|his|her|their)\b|\ba [aeio]\w|\ban [bcdfgjklmnpqrstvwxyz]|[’']s[’']s|\s[,.;:?!]|[,;:]\.|\.\.(?!\.)|[.?!] [a-z]|, (and|but),? (and|but)\b| {2}/g;

function unbalanced(row: string): boolean {
  const marks = row.replace(/[^“”]/g, "");
  return !/^(“”)*$/.test(marks) || row.includes('"');
}

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…]”?)\s+|\n+/)
    .map((row) => row.trim())
    .filter((row) => /[a-z]{2}.* /i.test(row) && !row.includes("“”"));
}

function quotes(page: string): readonly string[] {
  return [...page.matchAll(/“([^”]{25,})”/g)].map(([, text]) => text!);
}

function repeated(rows: readonly string[]): readonly string[] {
  return rows.filter((row, i) => rows.indexOf(row) !== i);
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 30).replace(/\n/g, " ");
}

// A belief as the story file has it, not as anybody would say it.
function raw({ propositions }: Story, own: string): readonly string[] {
  return propositions
    .flatMap(({ name }) => [name, shifted(name)])
    .filter((name) => own.includes(name))
    .map((name) => `raw: ${name}`);
}

// "Ada blamed himself", where no man is named or meant.
function disagrees({ people }: Story, sentence: string): boolean {
  const has = (subject: string, word: string): boolean =>
    new RegExp(`\\b(${subject}|${word})\\b`, "i").test(sentence) ||
    people.some(({ name, pronouns }) => pronouns.subject === subject && sentence.includes(name));
  return (
    (/\bhimself\b/.test(sentence) && !has("he", "him|his|man|nobody|somebody|one")) ||
    (/\bherself\b/.test(sentence) && !has("she", "her|woman|nobody|somebody|one"))
  );
}
