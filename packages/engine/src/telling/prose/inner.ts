import type { Entry } from "../../performance/transcript.js";
import type { Who } from "../../story/story.js";
import type { FeelingKind } from "../../story/words.js";
import { clause, identityName } from "../names.js";
import { ANSWER, BLOW, HITS } from "../stock/hit/index.js";
import { INSIDE } from "../stock/inside/index.js";
import {
  BELIEF,
  BLEND,
  BODY_INSIDE,
  CLOSER,
  FORBIDDEN,
  HOLDING,
  LIES,
  PROSPECT,
  READING,
  SENSED,
} from "../stock/mind/index.js";
import { RECALL } from "../stock/mind/memory.js";
import { between, moment, type Moment, type Scene } from "./moment.js";
import { eventWords, topicWords } from "./phrases.js";
import { wayTags } from "./touches.js";

/** What an entry is from inside: nothing but for the mind we are in. */
export function innerMoments(scene: Scene, entry: Entry): Moment[] {
  const mind = entry.type === "lie" ? entry.by : "who" in entry ? entry.who : null;
  if (mind !== scene.viewpoint) return [];
  const told = inside(scene, entry);
  return told
    .filter(({ phrases }) => phrases.length > 0)
    .map((row) => ({ ...row, focus: scene.viewpoint, inside: scene.viewpoint }));
}

function inside(scene: Scene, entry: Entry): Moment[] {
  switch (entry.type) {
    case "feel":
      return felt(scene, entry);
    case "recall":
      return recalled(scene, entry);
    case "regulate":
      return held(scene, entry);
    case "believe":
      return believed(scene, entry);
    case "learn":
      return learned(scene, entry);
    case "read":
      return read(scene, entry);
    case "body":
      return sensed(scene, entry);
    case "relate":
      return related(scene, entry);
    case "prospect":
      return prospected(scene, entry);
    case "lie":
      return lied(scene, entry);
    default:
      return [];
  }
}

type Of<T extends Entry["type"]> = Extract<Entry, { type: T }>;

/** From here a feeling is noticed, and from there it is strong. */
const NOTICED = 200;
const STRONG = 620;
const PLAIN = 380;

function felt(scene: Scene, entry: Of<"feel">): Moment[] {
  const { who, kind, toward, about, by, now } = entry;
  if (now < NOTICED || by < 40) return [];
  const words = topicWords(scene.story, about, [who, toward]);
  const key = `feel ${who} ${kind}`;
  const weight = (0.3 + (by * 1.3 + now * 0.4) / 1000) * scene.history.fresh(key);
  const strength = now >= STRONG ? "strong" : now >= PLAIN ? "plain" : "faint";
  const usual = moment({
    kind: "inner",
    weight,
    order: 2,
    phrases: INSIDE[kind][strength],
    slots: between(who, toward, words),
    key,
    tags: [strength],
  });
  return [hit(scene, entry, usual), ...blended(scene, entry), ...forbidden(scene, entry)];
}

// What is felt of what has just been done to one is told of that; what one feels otherwise, of itself.
function hit({ story, beat }: Scene, { who, kind, by, now }: Of<"feel">, usual: Moment): Moment {
  const act = [...beat.acts].reverse().find((row) => row.by !== who && row.to === who);
  const allowed = beat.acts.some((row) => row.by === who && row.touch === "carried");
  if (act === undefined || by < now * FRESH) return usual;
  const { mode, name, consent } = story.acts[act.act]!;
  const touched = consent === "refuses" ? "shun" : allowed ? "let" : "touch";
  const blow = mode === "touch" ? touched : BLOW.get(name);
  const phrases = blow === undefined ? undefined : HITS[blow][ANSWER[kind]];
  const refused = beat.acts.some(({ touch }) => touch === "refused");
  if (phrases === undefined || act.touch === "offered" || (refused && blow === "touch")) return usual;
  return {
    ...usual,
    weight: usual.weight + ANCHORED,
    phrases,
    tags: [...usual.tags, mode === "speech" ? "said" : "done", ...wayTags(story, act)],
    otherwise: usual.phrases,
    slots: between(who, act.by, usual.slots.words),
  };
}

/** What an act brings must be this much of what is felt to be felt as its doing; and then it is told rather than other things. */
const FRESH = 0.1;
const ANCHORED = 0.15;

const WARM: readonly FeelingKind[] = [
  "joy",
  "love",
  "pity",
  "gratitude",
  "admiration",
  "hope",
  "relief",
  "happy-for",
  "gratification",
];
const COLD: readonly FeelingKind[] = ["anger", "hate", "reproach", "resentment", "fear", "shame", "remorse"];

/** Beats between two tellings of how somebody is torn. */
const BLENDS = 9;

// Two feelings at once that pull apart: neither is left out.
function blended({ known, history }: Scene, { who, kind, toward, now }: Of<"feel">): Moment[] {
  if (toward === null || now < PLAIN) return [];
  const against = WARM.includes(kind) ? COLD : COLD.includes(kind) ? WARM : [];
  const other = against.find((row) => known.feeling(who, row, toward) >= PLAIN);
  if (other === undefined) return [];
  if (history.since(`blend ${who}`) < BLENDS) return [];
  const key = `blend ${who} ${[kind, other].sort().join(" ")}`;
  const words = { one: NOUNS[kind], another: NOUNS[other] };
  return [
    moment({
      kind: "inner",
      weight: 1.1 * history.fresh(key),
      order: 2.2,
      phrases: BLEND,
      slots: between(who, toward, words),
      key,
    }),
  ];
}

// A feeling that one holds one should not have, toward such a person or at all.
function forbidden({ story, known, history }: Scene, { who, kind, toward, now }: Of<"feel">): Moment[] {
  const standard = story.people[who]!.standards.find(
    ({ on, weight }) => on.type === "feeling" && on.kind === kind && weight < 0,
  );
  if (standard === undefined || now < NOTICED) return [];
  const { toward: kindOf } = standard;
  if (kindOf?.type === "person" && kindOf.who !== toward) return [];
  const key = `forbidden ${who} ${kind}`;
  const enemy = kindOf?.type === "identity" ? { kind: identityName(story, kindOf.identity) } : {};
  const words = { feeling: NOUNS[kind], ...enemy };
  const weight = (0.6 + known.felt(who, kind) / 1000) * history.fresh(key);
  return [
    moment({
      kind: "inner",
      weight,
      order: 2.3,
      phrases: FORBIDDEN,
      slots: between(who, toward, words),
      key,
    }),
  ];
}

/** What the kinds are called in running prose. */
export const NOUNS: Readonly<Record<FeelingKind, string>> = {
  joy: "joy",
  distress: "misery",
  "happy-for": "gladness",
  pity: "pity",
  resentment: "grudge",
  gloating: "spite",
  hope: "hope",
  fear: "fear",
  satisfaction: "satisfaction",
  "fears-confirmed": "dread",
  relief: "relief",
  disappointment: "disappointment",
  pride: "pride",
  shame: "shame",
  admiration: "admiration",
  reproach: "contempt",
  gratification: "pride",
  remorse: "remorse",
  gratitude: "gratitude",
  anger: "anger",
  love: "tenderness",
  hate: "hatred",
  surprise: "surprise",
};

function recalled(scene: Scene, { who, event, cue, vividness }: Of<"recall">): Moment[] {
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
  const phrases = [...(first ? mine : RECALL.again), ...RECALL[cue.type], ...RECALL.any];
  const weight = (0.5 + vividness / 1000) * history.fresh(key);
  const image = eventImage(scene, who, event);
  return [
    moment({
      kind: "inner",
      weight,
      order: 1.5,
      phrases,
      slots: between(who, scene.beat.acts[0]?.by ?? null, { ...words, ...part, ...image }),
      key,
    }),
  ];
}

// What the mind's eye sees: "himself killing Han", "Han's hand" is for the author to say.
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

function held({ history }: Scene, { who, toward, kind, held, impulse, capacity }: Of<"regulate">): Moment[] {
  if (held && impulse < capacity * 0.6) return [];
  const key = `held ${who} ${held}`;
  const weight = (held ? 0.35 + 0.5 * (impulse / Math.max(1, capacity)) : 1.2) * history.fresh(key);
  const hot = kind === "anger" || kind === "hate" || kind === "reproach";
  const phrases = held ? (hot ? HOLDING.hot : HOLDING.low) : hot ? HOLDING.burst : HOLDING.flood;
  return [
    moment({
      kind: "inner",
      weight,
      order: held ? 2.6 : 2.9,
      phrases,
      slots: between(who, toward, { feeling: NOUNS[kind] }),
      key,
    }),
  ];
}

/** Log-odds past which a belief is sure, in thousandths. */
const SURE = 1500;

function believed(
  { story, history }: Scene,
  { who, proposition, from, to, source }: Of<"believe">,
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

function learned(scene: Scene, { who, event, from, to }: Of<"learn">): Moment[] {
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

function read({ history }: Scene, { who, of, as, amount }: Of<"read">): Moment[] {
  const key = `read ${who} ${of} ${as}`;
  const weight = (0.2 + amount / 1200) * history.fresh(key);
  return amount < 150
    ? []
    : [moment({ kind: "inner", weight, order: 1.2, phrases: READING[as], slots: between(who, of), key })];
}

function sensed({ history, story }: Scene, { who, quantity, by, now, rule }: Of<"body">): Moment[] {
  const phrases = quantity in BODY_INSIDE ? BODY_INSIDE[quantity] : undefined;
  if (phrases === undefined || by < 60 || now < 350) return [];
  const key = `body ${who} ${quantity}`;
  const power = story.powers.find(({ name }) => rule.includes(name));
  const words = power?.feltAs === null || power === undefined ? {} : { felt: power.feltAs };
  return [
    moment({
      kind: "inner",
      weight: (0.2 + by / 900) * history.fresh(key),
      order: 2.1,
      phrases,
      slots: between(who, null, words),
      key,
    }),
  ];
}

function related({ history, known }: Scene, { who, to, quantity, by, now }: Of<"relate">): Moment[] {
  const how =
    quantity === "closeness" && by > 60 && now > 250
      ? "closer"
      : quantity === "trust" && Math.abs(by) > 60
        ? by > 0
          ? "trusts"
          : "doubts"
        : null;
  if (how === null || !known.present.has(to)) return [];
  const key = `relate ${who} ${to} ${how}`;
  return [
    moment({
      kind: "inner",
      weight: (0.3 + Math.abs(by) / 500) * history.fresh(key),
      order: 2.7,
      phrases: CLOSER[how],
      slots: between(who, to),
      key,
    }),
  ];
}

function prospected({ story, history }: Scene, { who, want, from, to }: Of<"prospect">): Moment[] {
  const row = story.people[who]!.wants[want]!;
  if (Math.abs(to - from) < 150 || row.topic === null) return [];
  const feared = row.utility < 0;
  const how = to > from !== feared ? "nearer" : "farther";
  const key = `prospect ${who} ${want} ${how}`;
  const slots = between(who, null, topicWords(story, row.topic, [who]));
  return [
    moment({
      kind: "inner",
      weight: (0.2 + Math.abs(to - from) / 800) * history.fresh(key),
      order: 2.65,
      phrases: PROSPECT[how],
      slots,
      key,
    }),
  ];
}

// Only the mind that lied knows so now.
function lied({ story }: Scene, { by, event, id }: Of<"lie">): Moment[] {
  const slots = between(by, null, eventWords(story, event));
  return [moment({ kind: "inner", weight: 1.5, order: 1.1, phrases: LIES, slots, key: `lie ${by} ${id}` })];
}

/** The nearness of a power, as somebody sensitive to it feels it. */
export function powerMoment({ story, history, viewpoint, known }: Scene, of: Who): Moment[] {
  return story.powers.flatMap((power, index) => {
    const senses =
      power.sensitive.some(({ who }) => who === viewpoint) ||
      power.bearers.some(({ who }) => who === viewpoint);
    if (
      !senses ||
      of === viewpoint ||
      !power.bearers.some(({ who, strength }) => who === of && strength > 0.3)
    )
      return [];
    const key = `power ${viewpoint} ${index} ${of} ${known.distance(viewpoint, of) < 1000 ? "near" : "far"}`;
    if (history.has(key)) return [];
    const words = { power: power.name, ...(power.feltAs === null ? {} : { felt: power.feltAs }) };
    return [
      moment({
        kind: "inner",
        focus: viewpoint,
        inside: viewpoint,
        weight: 0.6,
        order: 2.4,
        phrases: SENSED,
        slots: between(viewpoint, of, words),
        key,
      }),
    ];
  });
}
