import type { Story } from "../../story/story.js";
import { read, type SourceFile } from "../read.js";
import { replaced, type Described, type Sentence } from "./sentences.js";

/** The sentences of a person that an author may mean by these words: as written, begun, or otherwise said. */
export function meant(files: readonly SourceFile[], person: Described, asked: string): readonly Sentence[] {
  const words = plain(asked);
  const { sentences } = person;
  const tests: readonly ((sentence: Sentence) => boolean)[] = [
    ({ text }) => plain(text) === words,
    ({ text }) => plain(text.split(",")[0]!) === words,
    ({ text }) => plain(text).startsWith(`${words} `),
  ];
  for (const test of tests) {
    const found = sentences.filter(test);
    if (found.length > 0) return found;
  }
  const adjective = sentences.flatMap((sentence) => ofList(sentence, words.replace(/^is /, "")));
  if (adjective.length > 0) return adjective;
  const [first, second] = ranked(person, asked);
  const near = first !== undefined && first.alike >= CLEARLY && (second?.alike ?? 0) <= first.alike / 2;
  return near ? [first.sentence] : sentences.filter((sentence) => saysTheSame(files, sentence, asked));
}

/** The share of words in common from which a sentence is meant, when no other comes near. */
const CLEARLY = 0.6;
/** So many sentences are said to be near. */
const MOST = 3;

/** The sentences of a person that are most like these words. */
export function closest(person: Described, asked: string): readonly Sentence[] {
  const all = ranked(person, asked);
  const near = all.filter(({ alike: so }) => so > 0);
  return (near.length > 0 ? near : all).slice(0, MOST).map(({ sentence }) => sentence);
}

function ranked(
  { sentences }: Described,
  asked: string,
): readonly { readonly sentence: Sentence; readonly alike: number }[] {
  return sentences
    .map((sentence) => ({ sentence, alike: alike(sentence.text.split(",")[0]!, asked) }))
    .sort((a, b) => b.alike - a.alike);
}

// The share of words that two sentences have in common, forms of one word by their first letters.
function alike(one: string, other: string): number {
  const stems = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.map((word) => word.slice(0, STEM)) ?? [],
    );
  const [a, b] = [stems(one), stems(other)];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, a.size + b.size - common);
}

const STEM = 4;

/** Words alone, as they are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}' ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** One word of a list of adjectives as a sentence of its own, as far as what is said of it goes; none where it is not of the list. */
export function ofList(sentence: Sentence, word: string): readonly Sentence[] {
  const parts = sentence.text.split(", ");
  const at = parts.findIndex((part) => plain(part) === word);
  if (at < 0 || sentence.text.length !== sentence.length) return [];
  const from = parts.slice(0, at).reduce((sum, part) => sum + part.length + 2, 0);
  const { length } = parts[at]!;
  return [
    { ...sentence, text: parts[at]!, said: `is ${parts[at]!}`, column: sentence.column + from, length },
  ];
}

// Other words for one proposition: "compassion makes one weak" for "compassion weakens one".
function saysTheSame(files: readonly SourceFile[], sentence: Sentence, asked: string): boolean {
  if (!BELIEVED.test(sentence.text) || !BELIEVED.test(asked)) return false;
  const [was, now] = [read(files), read(replaced(files, sentence, asked))];
  if (was.story === null || now.story === null || now.faults.length > was.faults.length) return false;
  return claims(was.story) === claims(now.story);
}

const BELIEVED = /^(?:believes|suspects|doubts|knows|is sure|is convinced)\b/;

function claims({ propositions }: Story): string {
  return JSON.stringify(propositions.map((proposition) => ({ ...proposition, name: "" })));
}
