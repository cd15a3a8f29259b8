import type { Act } from "../../story/act.js";
import { inThePast } from "../english/tense.js";
import { holds } from "../holds.js";
import { AGAIN, ASIDE, PLAINLY } from "../stock/acts/frames.js";
import { ACT_PHRASES, TOUCH_PHRASES } from "../stock/acts/index.js";
import { isAct, type ActEntry } from "./beats.js";
import { between, moment, MUST, type Moment, type Quote, type Scene } from "./moment.js";
import { topicWords } from "./phrases.js";

/** What was done, told: the author's words where there are any, else ours. */
export function actMoments(scene: Scene, entry: ActEntry): Moment[] {
  const act = scene.story.acts[entry.act]!;
  const quote = quoteOf(scene, entry, act);
  const words = wordsOf(scene, entry, act);
  const slots = between(entry.by, entry.to, words);
  const key = `act ${entry.by} ${act.name} ${entry.touch ?? ""}`;
  const told = moment({
    kind: act.mode === "speech" ? "speech" : "act",
    focus: entry.by,
    weight: weightOf(scene, entry, act, key),
    order: 0,
    phrases: phrasesOf(scene, entry, act, key, words),
    preferred: authored(scene, entry),
    slots,
    quote: act.mode === "speech" ? quote : null,
    key,
  });
  if (quote === null || act.mode === "speech") return [told];
  return [told, moment({ ...told, kind: "speech", quote, order: 0.1, phrases: [] })];
}

function quoteOf({ story, beat }: Scene, entry: ActEntry, act: Act): Quote | null {
  const line = entry.said === null ? undefined : story.lines[entry.said];
  const text = line?.texts[entry.variant];
  if (line === undefined || text === undefined) return null;
  const show = beat.entries.find((row) => row.type === "show" && row.who === entry.by);
  const voice = entry.outburst || show?.type !== "show" ? act.loud * 1000 : show.voice;
  return { text, voice, manner: line.manner, act: act.name };
}

function wordsOf({ story }: Scene, entry: ActEntry, act: Act): Record<string, string> {
  const words = nameable(story, act, entry.about) ? topicWords(story, entry.about, [entry.by, entry.to]) : {};
  const did = act.forms[1].replace(/ it( |$)/, words["it"] === undefined ? " it$1" : " {it}$1");
  return {
    ...words,
    kind: entry.about === null ? "none" : story.topics[entry.about]!.kind,
    did: did.replace("{it}", words["it"] ?? "it"),
    ...(entry.part === null ? {} : { part: entry.part }),
    ...markOn(story, entry),
  };
}

// One can be sorry for a deed; for a thing one can only be sorry in general.
function nameable({ topics }: Scene["story"], { about }: Act, topic: number | null): boolean {
  const deeds = about === "own deed" || about === "their deed" || about === "event";
  return topic !== null && (!deeds || topics[topic]!.kind === "event");
}

function markOn(story: Scene["story"], { about, to, part }: ActEntry): { mark: string } | null {
  const topic = about === null ? undefined : story.topics[about];
  const mark =
    topic?.kind === "mark"
      ? story.marks[topic.index]
      : story.marks.find((row) => row.on === to && row.part === part);
  return mark === undefined ? null : { mark: bare(mark.name) };
}

/** "a scar on his face" is "the scar". */
export function bare(name: string): string {
  return `the ${name.replace(/^(a|an|the|his|her|their) /, "").replace(/ (on|in|across|over|down|along|under) .*$/, "")}`;
}

/** Acts that a scene is full of: told when there is nothing else, or when they break a silence. */
const SMALL: Readonly<Record<string, number>> = {
  wait: 0.2,
  keep_silent: 0.45,
  look_at: 0.35,
  stay_with: 0.45,
  listen_to: 0.4,
  stare_at: 0.6,
  pace: 0.5,
  turn_to: 0.4,
  look_away_from: 0.5,
};

function weightOf({ history }: Scene, entry: ActEntry, act: Act, key: string): number {
  if (entry.said !== null || entry.touch !== null || entry.outburst) return MUST;
  const small = SMALL[act.name];
  return small === undefined ? MUST : small * history.fresh(key);
}

function phrasesOf(
  scene: Scene,
  entry: ActEntry,
  act: Act,
  key: string,
  words: Record<string, string>,
): readonly string[] {
  const own = topical(scene, entry, words, ownPhrases(entry, act));
  const frames = act.mode === "speech" || entry.touch === null ? PLAINLY[act.mode] : [];
  const aside = entry.to === null ? ASIDE[act.mode] : [];
  if (own.length === 0) return [...frames, ...aside];
  const again = act.mode === "speech" && repeated(scene, entry, key) ? AGAIN : [];
  return [...own, ...again, ...aside];
}

function ownPhrases({ touch }: ActEntry, { name }: Act): readonly string[] {
  const steps = TOUCH_PHRASES[name];
  if (steps !== undefined && touch === "carried") return steps.carried;
  if (steps !== undefined && touch !== "accepted" && touch !== "refused" && touch !== "left")
    return steps.offered;
  return ACT_PHRASES[name] ?? [];
}

// What is newly spoken of is named.
function topical(
  scene: Scene,
  { about, id }: ActEntry,
  words: Record<string, string>,
  phrases: readonly string[],
): readonly string[] {
  const before = scene.entries
    .slice(0, id)
    .reverse()
    .find((entry) => isAct(entry) && entry.about !== null);
  if (words["it"] === undefined || (before !== undefined && isAct(before) && before.about === about))
    return phrases;
  const naming = phrases.filter((phrase) => TOPICAL.test(phrase));
  return naming.length === 0 ? phrases : naming;
}

const TOPICAL = /\{(it|that|deed|doing|mark)\}/;

// Done again soon, about the same thing: then it can be told as going on.
function repeated({ history, entries }: Scene, { by, act, about, id }: ActEntry, key: string): boolean {
  if (history.since(key) > 4) return false;
  const before = entries
    .slice(0, id)
    .reverse()
    .find((entry) => isAct(entry) && entry.by === by);
  return before !== undefined && isAct(before) && before.act === act && before.about === about;
}

// An author's sign for a touch is for the touch itself, not for its offer.
function authored({ story, known }: Scene, { by, act, touch }: ActEntry): readonly string[] {
  if (touch !== null && touch !== "carried") return [];
  const fits = story.tells.filter((tell) => tell.act === act && (tell.who === null || tell.who === by));
  return fits.filter(({ when }) => holds(when, known)).flatMap(({ texts }) => texts.map(inThePast));
}
