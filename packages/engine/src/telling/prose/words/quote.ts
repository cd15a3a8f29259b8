import type { Story, Who } from "../../../story/story.js";
import { hash } from "../../english/hash.js";
import { realise, type Salient } from "../../english/realise.js";
import { ACT_TAGS, ASKED, FURTHER, SAID, VOICE_TAGS } from "../../stock/quotes.js";
import type { Quote } from "../plan/moment.js";
import { sentencesOf } from "./register.js";
import { voiceBand } from "./tags.js";

/** How a quoted line stands in the telling. */
export interface Spoken {
  readonly text: string;
  readonly salient: Salient;
}

export interface Saying {
  readonly story: Story;
  readonly by: Who;
  readonly to: Who | null;
  readonly quote: Quote;
  readonly salient: Salient;
  /** True when it is clear without a word who speaks. */
  readonly clear: boolean;
  readonly keys: readonly [seed: number, entry: number];
  /** True where more than two are there: then whom it is said to is for the line to say. */
  readonly crowd: boolean;
  /** True where the same person has only just said something. */
  readonly further: boolean;
  /** The words by which the last line was given to its speaker. */
  readonly last: string;
}

/** A line as it is said: bare where it is clear whose it is, else with its speaker after it, or after its first sentence. */
export function spoken(saying: Saying): Spoken & { tag: string } {
  const { quote, clear, keys } = saying;
  const text = quote.text.replaceAll('"', "’").trim();
  if (clear && !saying.further && hash(...keys, 1) < BARE)
    return { text: `“${text}”`, salient: saying.salient, tag: "" };
  const [first = "", ...rest] = sentencesOf(text);
  const parted = rest.length > 0 && first.length <= SHORT && hash(...keys, 2) < SPLIT;
  const { words, tag, salient } = tagged({ ...saying, quote: { ...quote, text: parted ? first : text } });
  if (parted) {
    return { text: `${opened(first)} ${words}. “${rest.join(" ")}”`, salient, tag };
  }
  return { text: `${opened(text)} ${words}.`, salient, tag };
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

function tagged({ story, by, to, quote, salient, keys, last, crowd, further }: Saying): {
  words: string;
  tag: string;
  salient: Salient;
} {
  const tag = further
    ? FURTHER[Math.floor(hash(...keys, 5) * FURTHER.length)]!
    : tagOf(quote, keys, last, crowd);
  const phrase = quote.manner === null ? tag : `${tag}, ${manner(quote.manner)}`;
  const realised =
    realise(story, `.${phrase}`, { s: by, o: to, words: {} }, salient) ??
    realise(story, ".{he} said", { s: by, o: null, words: {} }, salient)!;
  return { words: realised.text.slice(1), tag, salient: realised.salient };
}

function tagOf(
  { act, voice, text, manner, sharp }: Quote,
  keys: readonly number[],
  last: string,
  crowd: boolean,
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
  const fresh = pool.filter((tag) => (tag !== last || tag === SAID[0]) && !(crowd && tag.includes("{them}")));
  const rows = fresh.length === 0 ? plain : fresh;
  return rows[Math.floor(hash(...keys, 4) * rows.length)]!;
}

/** How often a line in a talking voice is just said. */
const PLAINLY = 0.5;

// "dry" is a voice, "whispering" is a doing, "in a whisper" is how.
function manner(words: string): string {
  if (/ing$|^(in|with|without|under|through|almost|as) /.test(words)) return words;
  return `{his} voice ${words}`;
}
