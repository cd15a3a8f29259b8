import type { Act } from "../../../story/act.js";
import { ownSign } from "../../english/own.js";
import { holds } from "../../holds.js";
import { AGAIN, ASIDE, PLAINLY, WORDLESS } from "../../stock/acts/frames.js";
import { ACT_PHRASES, DEEDS, PERSONS, REPLIES, TOUCH_PHRASES } from "../../stock/acts/index.js";
import { isAct, type ActEntry } from "../plan/beats.js";
import { toneOf } from "../plan/pace.js";
import { between, moment, MUST, type Moment, type Quote, type Scene } from "../plan/moment.js";
import { topicWords } from "./phrases.js";

/** What was done, told: the author's words where there are any, else ours. */
export function actMoments(scene: Scene, entry: ActEntry): Moment[] {
  const act = scene.story.acts[entry.act]!;
  if (scene.history.stance(entry.by) === STANCES[act.name]) return [];
  const quote = quoteOf(scene, entry, act);
  const words = wordsOf(scene, entry, act);
  const slots = between(entry.by, entry.to, words);
  const key = `act ${entry.by} ${act.name} ${entry.touch ?? ""}`;
  const told = moment({
    kind: act.mode === "speech" ? "speech" : "act",
    focus: entry.by,
    weight: weightOf(scene, entry, act, key),
    order: 0,
    ...phrasesOf(scene, entry, act, words),
    preferred: authored(scene, entry),
    tags: [
      ...answerTags(scene, entry, act),
      ...claimTags(scene.story, entry.to, entry.about),
      toneOf(scene.story, entry),
    ],
    slots,
    quote: act.mode === "speech" ? quote : null,
    key,
  });
  if (quote === null || act.mode === "speech") return [told];
  return [told, moment({ ...told, kind: "speech", quote, order: 0.1, phrases: [] })];
}

/** Acts that leave one up or down: for a reader to whom one is so already there is nothing to tell. */
const STANCES: Readonly<Partial<Record<string, "up" | "down">>> = { stand_up: "up", sit_down: "down" };

function quoteOf({ story, beat }: Scene, entry: ActEntry, act: Act): Quote | null {
  const line = entry.said === null ? undefined : story.lines[entry.said];
  const text = line?.texts[entry.variant];
  if (line === undefined || text === undefined || !SAYING.test(text)) return null;
  const show = beat.entries.find((row) => row.type === "show" && row.who === entry.by);
  const voice = entry.outburst || show?.type !== "show" ? act.loud * 1000 : show.voice;
  return {
    text,
    voice,
    manner: line.manner,
    act: act.name,
    sharp: entry.outburst || toneOf(story, entry) === "hot",
  };
}

/** A line without a word in it is nothing said. */
const SAYING = /\p{L}/u;

/** The words that the phrases for an act can have. */
export function wordsOf({ story }: Scene, entry: ActEntry, act: Act): Record<string, string> {
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

// What is newly spoken of is named; what answers says so; of what somebody did there is more to say than its name.
function phrasesOf(
  scene: Scene,
  entry: ActEntry,
  act: Act,
  words: Record<string, string>,
): Pick<Moment, "phrases" | "otherwise"> {
  if (wordless(scene, entry)) return { phrases: WORDLESS, otherwise: [] };
  const own = ownPhrases(entry, act);
  const aside = entry.to === null ? ASIDE[act.mode] : [];
  const plainly = act.mode === "speech" || entry.touch === null ? PLAINLY[act.mode] : [];
  if (own.length === 0) return { phrases: [...plainly, ...aside], otherwise: [] };
  if (act.mode !== "speech" && act.mode !== "silence")
    return { phrases: [...own, ...aside], otherwise: plainly };
  const isNew = words["it"] !== undefined && !sameTopic(scene, entry);
  const loose = own.filter((phrase) => !TOPICAL.test(phrase));
  const person = words["kind"] === "person";
  const deeds = (person ? PERSONS : words["kind"] === "event" ? DEEDS : NONE)[act.name] ?? [];
  const replies = REPLIES[act.name] ?? [];
  const named = deeds.length > 0 || person ? deeds : own.filter((phrase) => TOPICAL.test(phrase));
  const first =
    isNew && named.length > 0
      ? [...named, ...(deeds.length > 0 ? replies : [])]
      : [...named, ...loose, ...replies];
  if (entry.outburst && deeds.length > 0) return { phrases: deeds, otherwise: own };
  const again = act.mode === "speech" && repeated(scene, entry) ? AGAIN : [];
  return { phrases: [...first, ...again, ...aside], otherwise: [...(person ? loose : own), ...plainly] };
}

const NONE: Readonly<Record<string, readonly string[]>> = {};

function wordless({ story }: Scene, { said, variant }: ActEntry): boolean {
  const text = said === null ? undefined : story.lines[said]?.texts[variant];
  return text !== undefined && !SAYING.test(text);
}

function ownPhrases({ touch }: ActEntry, { name }: Act): readonly string[] {
  const steps = TOUCH_PHRASES[name];
  if (steps !== undefined && touch === "carried") return steps.carried;
  if (steps !== undefined && touch !== "accepted" && touch !== "refused" && touch !== "left")
    return steps.offered;
  return ACT_PHRASES[name] ?? [];
}

function sameTopic({ entries }: Scene, { about, id }: ActEntry): boolean {
  const before = entries
    .slice(0, id)
    .reverse()
    .find((entry) => isAct(entry) && entry.about !== null);
  return before !== undefined && isAct(before) && before.about === about;
}

const TOPICAL = /\{(it|that|deed|doing|mark)\}/;

// What the act answers, as the books have it, and what it leaves open; and whose deed it is about.
function answerTags(
  { story, beat, entries }: Scene,
  { by, to, about, id }: ActEntry,
  act: Act,
): readonly string[] {
  const settled = beat.entries.flatMap((entry) =>
    entry.type === "due" && entry.from === by && entry.to === to && entry.now === 0 && entry.id > id
      ? [entry.due]
      : [],
  );
  const last = entries
    .slice(0, id)
    .reverse()
    .find((entry) => isAct(entry) && entry.by !== by);
  const asked = last !== undefined && isAct(last) && last.to === by ? story.acts[last.act]!.due : {};
  const speaks = last !== undefined && isAct(last) && story.acts[last.act]!.mode === "speech";
  const owes = act.mode === "silence" && speaks && Object.values(asked).some((due) => due >= OWING);
  return [...settled, ...(owes ? ["owes"] : []), ...deedTags(story, by, to, about)];
}

const OWING = 0.5;

/** True of an event in which harm was done. */
export function isIll({ events, acts }: Scene["story"], event: number): boolean {
  const { act, by } = events[event]!;
  return by === null || acts[act]!.epa[0] < 0;
}

// What is claimed of the one it is said to is no good news.
function claimTags(
  { propositions, topics }: Scene["story"],
  to: number | null,
  about: number | null,
): string[] {
  const topic = about === null ? undefined : topics[about];
  const row = topic?.kind === "proposition" ? propositions[topic.index]! : undefined;
  const of = row?.type === "habit" ? row.by : row?.type === "trait" ? row.who : null;
  return of !== null && of === to ? ["ofyou"] : [];
}

function deedTags(
  story: Scene["story"],
  by: number,
  to: number | null,
  about: number | null,
): readonly string[] {
  const topic = about === null ? undefined : story.topics[about];
  if (topic?.kind !== "event") return [];
  const event = story.events[topic.index]!;
  return [
    ...(event.by === by ? ["mine"] : []),
    ...(event.by === to ? ["yours"] : []),
    ...(event.to === by ? ["tome"] : []),
    ...(event.to === to ? ["toyou"] : []),
    ...(event.orderedBy === null ? [] : ["ordered"]),
    ...(isIll(story, topic.index) ? ["ill"] : []),
    "event",
  ];
}

// Done again soon, about the same thing: then it can be told as going on.
function repeated({ entries }: Scene, { by, act, about, id }: ActEntry): boolean {
  const before = entries
    .slice(0, id)
    .reverse()
    .find((entry) => isAct(entry) && entry.by === by);
  return before !== undefined && isAct(before) && before.act === act && before.about === about;
}

/** The author's own signs for an act; for a touch they are for the touch itself or its refusal, not for its offer. */
export function authored({ story, known }: Scene, { by, act, touch }: ActEntry): readonly string[] {
  const answers = story.acts[act]!.consent !== null;
  if (touch !== null && touch !== "carried" && !answers) return [];
  const fits = story.tells.filter((tell) => tell.act === act && (tell.who === null || tell.who === by));
  return fits
    .filter(({ when }) => holds(when, known))
    .flatMap(({ texts, who }) =>
      texts.map((text) => ownSign(text, who === null ? null : story.people[who]!.pronouns)),
    );
}
