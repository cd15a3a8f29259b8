import type { Who } from "../../../story/story.js";
import { clause } from "../../names.js";
import { BELIEF } from "../../stock/mind/index.js";
import { RECALL } from "../../stock/mind/memory.js";
import type { EntryOf } from "../plan/beats.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";
import { isIll } from "./acts.js";
import { eventWords, topicWords } from "./phrases.js";

/** A memory that comes back, by what brought it and whose deed it was. */
export function recalled(scene: Scene, { who, event, cue, vividness }: EntryOf<"recall">): Moment[] {
  const { story, history } = scene;
  const row = story.events[event]!;
  const topic = story.topics.findIndex(({ kind, index }) => kind === "event" && index === event);
  const words = {
    ...topicWords(story, topic < 0 ? null : topic, [who]),
    ...eventWords(story, event),
    ...failedHope(scene, who, event),
  };
  const key = `recall ${who} ${event}`;
  const first = !history.has(key);
  const part = cue.type === "part" ? { part: cue.part } : {};
  const mine = row.by === who ? RECALL.own : row.to === who ? RECALL.suffered : RECALL.seen;
  const phrases = [...(first ? mine : RECALL.again), ...RECALL[cue.type]];
  // What has come back once is told again more seldom, when much else has been told, and one memory at a time.
  if (history.times(key) > ONCE_MORE || history.behind(key) < APART) return [];
  const worn = first ? 1 : AGAIN / history.times(key);
  const weight = (0.5 + vividness / 1000) * history.fresh(key) * history.fresh("recall") * worn;
  const image = eventImage(scene, who, event);
  return [
    moment({
      kind: "inner",
      weight,
      order: 1.5,
      phrases,
      otherwise: RECALL.any,
      slots: between(who, scene.beat.acts[0]?.by ?? null, { ...words, ...part, ...image }),
      key,
      tags: isIll(story, event) ? ["ill"] : [],
    }),
  ];
}

/** How much of its weight a memory keeps that has been told before; how often it comes back; and after how many sentences. */
const AGAIN = 0.7;
const ONCE_MORE = 1;
const APART = 50;

// What the mind's eye sees: "himself killing Tom", "Tom's hand" is for the author to say.
function eventImage({ story }: Scene, who: Who, event: number): Record<string, string> {
  const { by } = story.events[event]!;
  const { doing } = eventWords(story, event);
  if (by === null || doing === undefined) return {};
  return { image: `${by === who ? `<@${by}:himself>` : `<@${by}:name>`} ${doing}` };
}

function failedHope({ story }: Scene, who: Who, event: number): Record<string, string> {
  const prospect = story.people[who]!.prospects.find((row) => row.event === event && !row.cameTrue);
  if (prospect === undefined) return {};
  return prospect.topic === null ? {} : { hoped: story.topics[prospect.topic]!.name };
}

/** Log-odds past which a belief is sure, in thousandths. */
const SURE = 1500;

/** A belief that turns, or is shaken. */
export function believed(
  { story, history }: Scene,
  { who, proposition, from, to, source }: EntryOf<"believe">,
): Moment[] {
  const how =
    from > 0 && to <= 0
      ? "falls"
      : from <= 0 && to > 0
        ? "grows"
        : from > 0 && from - to > 500
          ? "shakes"
          : to > SURE && from <= SURE
            ? "firms"
            : null;
  if (how === null) return [];
  const key = `believe ${who} ${proposition} ${how}`;
  const words = { that: `that ${clause(story, proposition)}` };
  const phrases = [...BELIEF[how], ...(source === "own body" && how !== "firms" ? BELIEF.body : [])];
  const weight = (how === "falls" || how === "grows" ? 1.6 : 0.8) * history.fresh(key);
  return [moment({ kind: "inner", weight, order: 2.8, phrases, slots: between(who, null, words), key })];
}

/** Something heard of for the first time. */
export function learned(scene: Scene, { who, event, from, to }: EntryOf<"learn">): Moment[] {
  if (from > 0 || to <= 0) return [];
  const { story } = scene;
  const topic = story.topics.findIndex(({ kind, index }) => kind === "event" && index === event);
  const words = { ...topicWords(story, topic < 0 ? null : topic, [who]), ...eventWords(story, event) };
  return [
    moment({
      kind: "inner",
      weight: 1.6,
      order: 1.4,
      phrases: BELIEF.learns,
      slots: between(who, scene.beat.acts[0]?.by ?? null, words),
      key: `learn ${who} ${event}`,
    }),
  ];
}
