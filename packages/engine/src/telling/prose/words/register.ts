import type { Story } from "../../../story/story.js";
import { digest, hash } from "../../english/hash.js";
import { realise, type Realised, type Salient, type Slots } from "../../english/realise.js";

/** A phrase of the stock, without its tags, and the tags that must be so. */
interface Phrase {
  /** As it stands in the stock. */
  readonly whole: string;
  readonly text: string;
  readonly tags: readonly string[];
}

/** What to choose between: phrases that say one thing, the words for their slots, and what is so. */
export interface Choice {
  readonly phrases: readonly string[];
  readonly slots: Slots;
  readonly tags: ReadonlySet<string>;
  /** What the draw is keyed by. */
  readonly site: string;
  /** True for the author's own words, in which whoever is meant may go unnamed. */
  readonly authored?: boolean;
  /** How heated it is: then short sentences fit better than long ones. */
  readonly heat: number;
}

/** What was chosen: its words, and the phrase they were made from, without and with its tags. */
export interface Chosen extends Realised {
  readonly phrase: string;
  readonly tagged: string;
}

// Which words have been used. Mutable: it grows with the telling, so that no sentence is told twice.
export class Register {
  salient: Salient = new Map();
  readonly #sentences = new Set<string>();
  readonly #phrases = new Map<string, number>();
  readonly #recent: ReadonlySet<string>[] = [];
  #openings: readonly string[] = [];
  #similes: readonly boolean[] = [];
  #length = 0;
  #count = 0;

  constructor(
    private readonly story: Story,
    private readonly seed: number,
  ) {}

  /** The freshest way to say it, with its salient people; null when every way has been said. */
  choose({ phrases, slots, tags, site, heat, authored = false }: Choice): Chosen | null {
    const fits = phrases.map(tagged).filter(({ tags: asked }) => asked.every((tag) => holds(tag, tags)));
    let best: { score: number; realised: Realised; phrase: string; tagged: string } | null = null;
    for (const { text, whole } of fits) {
      const realised = realise(this.story, text, slots, this.salient);
      if (realised === null || this.said(realised.text) || STUTTER.test(realised.text)) continue;
      const score =
        this.#score(text, realised.text, heat) -
        (!authored && vague(text, slots, tags) ? VAGUE : 0) +
        hash(this.seed, digest(site), digest(text)) * CHANCE;
      if (best === null || score > best.score) best = { score, realised, phrase: text, tagged: whole };
    }
    return best === null ? null : { ...best.realised, phrase: best.phrase, tagged: best.tagged };
  }

  /** True when one of its sentences has been told in this scene. */
  said(text: string): boolean {
    return sentencesOf(text).some((sentence) => this.#sentences.has(sentence));
  }

  /** True when the phrase has been told, of whomever. */
  used(phrase: string): boolean {
    return this.#phrases.has(tagged(phrase).text);
  }

  /** Notes what is told, so that what follows differs. */
  note(text: string, phrase: string, salient: Salient): void {
    this.salient = salient;
    for (const sentence of sentencesOf(text)) this.#sentences.add(sentence);
    this.#phrases.set(phrase, this.#count);
    this.#count += 1;
    this.#recent.push(weighty(text));
    if (this.#recent.length > MEMORY) this.#recent.shift();
    this.#openings = [opening(text), ...this.#openings].slice(0, 3);
    this.#similes = [SIMILE.test(text), ...this.#similes].slice(0, 6);
    this.#length = text.length;
  }

  /** A new scene: nobody is in mind yet. What has been said stays said. */
  rest(): void {
    this.salient = new Map();
  }

  #score(phrase: string, text: string, heat: number): number {
    const last = this.#phrases.get(phrase);
    const stale = last === undefined ? 0 : STALE + STALE / (1 + (this.#count - last) / 20);
    const named = this.story.people.reduce(
      (most, { name }) => Math.max(most, text.split(name).length - 2),
      0,
    );
    const similes = SIMILE.test(text) ? this.#similes.filter((was) => was).length : 0;
    const echoes = [...weighty(text)].filter((word) => this.#recent.some((words) => words.has(word))).length;
    const openings = this.#openings.filter((words) => words === opening(text)).length;
    const heads = this.#openings.filter((words) => head(words) === head(text)).length;
    const alike = Math.abs(text.length - this.#length) < 12 ? 1 : 0;
    const long = Math.max(0, text.length - (heat > HOT ? SHORT : LONG)) / LONG;
    return (
      -stale -
      echoes * ECHO -
      openings * OPENING -
      heads * HEAD -
      alike * RHYTHM -
      similes * SIMILES -
      named * NAMED -
      long +
      (SPECIFIC.test(phrase) ? SAYS : 0)
    );
  }
}

/** How many tellings a weighty word is remembered for. */
const MEMORY = 7;
/** What it costs to use a phrase again, to echo a word, to open like a late sentence or with its first word, to be as long. */
const STALE = 4.5;
const ECHO = 0.35;
const OPENING = 0.45;
const HEAD = 0.25;
const RHYTHM = 0.2;
/** How much the draw counts beside what speaks for a phrase. */
const CHANCE = 2.2;
/** A sentence may be this long before it counts against it, where it is heated and where it is not. */
const HOT = 0.55;
const SHORT = 70;
const LONG = 110;
/** What it costs to compare again soon. */
const SIMILES = 0.6;
/** What it costs to name somebody twice in a breath. */
const NAMED = 0.7;
/** What it is worth to say what was done rather than to name it. */
const SAYS = 0.6;
const SPECIFIC = /\{(had|done|deed|order|that)\}/;
/** Of more than two, or of two who share a pronoun, it has to be clear to whom something is done. */
const VAGUE = 3;
/** Of two women, "she gave her her hand". */
const STUTTER = /\b(her|his|their|him) \1\b/;
const SIMILE = /\b(like|as if|as though|as one|the way)\b/;

/** The single sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…][”"]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

function tagged(phrase: string): Phrase {
  const match = /^\[([^\]]*)\] ?/.exec(phrase);
  if (match === null) return { whole: phrase, text: phrase, tags: [] };
  return {
    whole: phrase,
    text: phrase.slice(match[0].length),
    tags: match[1]!.split(" ").filter((tag) => tag !== ""),
  };
}

function holds(tag: string, tags: ReadonlySet<string>): boolean {
  return tag.startsWith("!") ? !tags.has(tag.slice(1)) : tags.has(tag);
}

// Whose it is, and to whom it is done, where another could be meant.
function vague(phrase: string, { s, o }: Slots, tags: ReadonlySet<string>): boolean {
  const rivals = tags.has("rivals") || !tags.has("two");
  if (s !== null && rivals && !/\{(he|him|his|mine|himself|name)\}/.test(phrase)) return true;
  return o !== null && !tags.has("two") && !/\{(they|them|their|theirs|theirname|themself)\}/.test(phrase);
}

function opening(text: string): string {
  return text.split(" ", 2).join(" ");
}

function head(text: string): string {
  return text.split(" ", 1).join("");
}

function weighty(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter((word) => !LIGHT.has(word)));
}

const LIGHT: ReadonlySet<string> = new Set([
  "about",
  "again",
  "after",
  "before",
  "could",
  "would",
  "there",
  "where",
  "which",
  "their",
  "other",
  "under",
  "against",
  "himself",
  "herself",
  "themself",
  "without",
  "through",
]);
