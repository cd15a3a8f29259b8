import type { Story, Who } from "../../../story/story.js";
import { hash } from "../../english/hash.js";
import { realise, type Realised, type Salient } from "../../english/realise.js";
import { ACT_TAGS, ASKED, BETWEEN, FURTHER, SAID, VOICE_TAGS } from "../../stock/quotes.js";
import type { Quote } from "../plan/moment.js";
import { sentencesOf } from "./register.js";
import { voiceBand } from "./tags.js";

/** How a quoted line stands in the telling, and the words by which it is given to its speaker, if it is. */
export interface Spoken extends Realised {
  readonly tag: string;
}

export interface Saying {
  readonly story: Story;
  readonly by: Who;
  readonly to: Who | null;
  readonly quote: Quote;
  readonly salient: Salient;
  /** True when it is clear without a word who speaks. */
  readonly clear: boolean;
  /** True where the paragraph begins with it. */
  readonly begins: boolean;
  readonly keys: readonly [seed: number, entry: number];
  /** True where more than two are there: then whom it is said to is for the line to say. */
  readonly crowd: boolean;
  /** True where the same person has only just said something; and where nothing stands between. */
  readonly further: boolean;
  readonly adjoins: boolean;
  /** The words by which the last line was given to its speaker, and how often each has been. */
  readonly last: string;
  readonly used: ReadonlyMap<string, number>;
}

/** A line as it is said: bare where it is clear whose it is, else with its speaker after it, or after its first sentence. */
export function spoken(saying: Saying): Spoken {
  const { by, quote, clear, further, keys } = saying;
  const text = quote.text.replaceAll('"', "’").trim();
  if (further && saying.adjoins) return goneOn(saying, text);
  if (clear && !further && hash(...keys, 1) < BARE) return { ...bare(saying), text: `“${text}”` };
  const [first = "", ...rest] = sentencesOf(text);
  const parted = rest.length > 0 && first.length <= SHORT && hash(...keys, 2) < SPLIT;
  const { words, ...given } = tagged({ ...saying, quote: { ...quote, text: parted ? first : text } });
  const said = parted ? `${opened(first)} ${words}. “${rest.join(" ")}”` : `${opened(text)} ${words}.`;
  return { ...given, text: said, centre: by };
}

// Two quotations side by side would be two people's.
function goneOn(saying: Saying, text: string): Spoken {
  const { story, by, salient, keys } = saying;
  const phrase = BETWEEN[Math.floor(hash(...keys, 6) * BETWEEN.length)]!;
  const between = realise(story, phrase, { s: by, o: null, words: {} }, salient)!;
  return { ...between, text: `${between.text} “${text}”`, tag: "", centre: by };
}

// Whoever has just spoken is whom a pronoun would be taken for.
function bare({ story, by, salient }: Saying): Omit<Spoken, "text"> {
  const { subject } = story.people[by]!.pronouns;
  return { salient: new Map([...salient, [subject, by]]), first: null, centre: by, tag: "" };
}

/** How often a line stands bare where it could, and is parted by its speaker where it could. */
const BARE = 0.6;
const SPLIT = 0.55;
/** A first sentence of this length can stand before its speaker. */
const SHORT = 48;

// A full stop before the speaker is a comma.
function opened(text: string): string {
  return `“${text.endsWith(".") && !text.endsWith("..") ? `${text.slice(0, -1)},` : text}”`;
}

function tagged({
  story,
  by,
  to,
  quote,
  salient,
  keys,
  last,
  crowd,
  further,
  begins,
  used,
}: Saying): Omit<Spoken, "text"> & { readonly words: string } {
  const tag =
    further && !(quote.sharp && quote.voice >= RAISED)
      ? leastUsed(FURTHER[quote.manner === null ? "plain" : "manner"], used)
      : tagOf(quote, { keys, last, crowd, begins });
  const phrase = quote.manner === null ? tag : `${tag}, ${manner(quote.manner)}`;
  const realised =
    realise(story, `.${phrase}`, { s: by, o: to, words: {} }, salient) ??
    realise(story, ".{he} said", { s: by, o: null, words: {} }, salient)!;
  return { ...realised, words: realised.text.slice(1), tag };
}

/** From here on a voice says itself that there is more. */
const RAISED = 640;

function leastUsed(tags: readonly string[], used: ReadonlyMap<string, number>): string {
  return tags.reduce((best, tag) => ((used.get(tag) ?? 0) < (used.get(best) ?? 0) ? tag : best));
}

function tagOf(
  { act, voice, text, manner, sharp }: Quote,
  { keys, last, crowd, begins }: Pick<Saying, "keys" | "last" | "crowd" | "begins">,
): string {
  const heard = voiceBand(voice);
  const band = heard === "roar" && !sharp ? "raised" : heard;
  const asks = text.trim().endsWith("?");
  const plain = asks ? ASKED : SAID;
  const own = (ACT_TAGS[act] ?? []).filter((tag) => asks || !/asked|wanted to know|demanded/.test(tag));
  const voiced = band === "raised" && !sharp ? [] : VOICE_TAGS[band];
  const loud = manner === null || band === "roar" ? voiced : [];
  const pool =
    hash(...keys, 3) < PLAINLY && band === "talk"
      ? plain
      : [...plain.slice(0, band === "talk" ? 9 : 0), ...own, ...loud];
  // A name after what was told of the same person would be another's.
  const fresh = pool.filter(
    (tag) =>
      (tag !== last || tag === SAID[0]) &&
      !(crowd && tag.includes("{them}")) &&
      (begins || !tag.includes("{name}")),
  );
  const rows = fresh.length === 0 ? [SAID[0]] : fresh;
  return rows[Math.floor(hash(...keys, 4) * rows.length)]!;
}

/** How often a line in a talking voice is just said. */
const PLAINLY = 0.5;

// "dry" is a voice, "whispering" is a doing, "in a whisper" is how.
function manner(words: string): string {
  if (/ing$|^(in|with|without|under|through|almost|as) /.test(words)) return words;
  return `{his} voice ${words}`;
}
