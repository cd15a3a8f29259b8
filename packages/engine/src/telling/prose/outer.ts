import type { Entry, Show } from "../../performance/transcript.js";
import type { Who } from "../../story/story.js";
import type { FeelingKind } from "../../story/words.js";
import { hash } from "../english/hash.js";
import { inThePast } from "../english/tense.js";
import { holds } from "../holds.js";
import { AFTER, BODIES, MASTERED, NOTICING } from "../stock/body/index.js";
import { BEARING, OWN } from "../stock/body/own.js";
import { FAMILY, TELLS, type Channel } from "../stock/tells/index.js";
import { between, moment, type Moment, type Scene } from "./moment.js";

/** What an entry shows to whoever looks: faces, bodies, tears, an impulse that is mastered. */
export function outerMoments(scene: Scene, entry: Entry): Moment[] {
  switch (entry.type) {
    case "show":
      return [...shown(scene, entry), ...tears(scene, entry), ...attitude(scene, entry)];
    case "regulate":
      return mastered(scene, entry);
    case "posture":
      return posture(scene, entry);
    default:
      return [];
  }
}

type Of<T extends Entry["type"]> = Extract<Entry, { type: T }>;

/** How quiet it is after a shout: in the one who shouted, or in the room. */
export function aftermath({ story, beat, viewpoint, known }: Scene): Moment[] {
  const burst = beat.acts.find(({ outburst }) => outburst);
  if (burst === undefined || story.acts[burst.act]!.mode !== "speech") return [];
  const mine = burst.by === viewpoint;
  const crowd = known.present.size > 2;
  return [
    moment({
      kind: mine ? "inner" : "place",
      focus: mine ? viewpoint : null,
      inside: mine ? viewpoint : null,
      weight: mine ? 1.1 : crowd ? 1 : 0.8,
      order: 2.98,
      phrases: mine ? AFTER.own : AFTER.room,
      slots: between(burst.by, burst.to),
      key: `after ${burst.by}`,
    }),
  ];
}

/** Less than this shows nothing. */
const LEAST = 180;
/** From here what shows is strong. */
const STRONG = 520;

function shown(scene: Scene, show: Show): Moment[] {
  const { who, kind, amount, controlled } = show;
  if (kind === null || (amount < LEAST && !controlled)) return [];
  const { history, viewpoint } = scene;
  if (who === viewpoint) return own(scene, show, kind);
  const key = `show ${who} ${FAMILY[kind]}`;
  const weight = (0.25 + amount / 1100 + (controlled ? 0.15 : 0)) * history.fresh(key);
  const slots = between(who, other(scene, who, show.toward));
  const strength = controlled ? "held" : amount >= STRONG ? "strong" : "faint";
  const speaks = scene.beat.acts.some(
    (row) => row.by === who && scene.story.acts[row.act]!.mode === "speech",
  );
  const channels = channelsOf(scene, who, kind, amount).filter(
    (channel) =>
      (channel !== "voice" || speaks) &&
      (!history.has(`channel ${channel}`) || history.since(`channel ${channel}`) > 2),
  );
  const rows = TELLS[FAMILY[kind]];
  return channels.map((channel, rank) =>
    moment({
      kind: "tell",
      focus: who,
      weight: weight - rank * 0.03,
      order: 1,
      phrases: rows[channel][strength],
      preferred: rank === 0 ? authoredTells(scene, show) : [],
      slots,
      key: `${key} ${channel}`,
    }),
  );
}

// One's own face is felt, not seen; an author's sign may say more.
function own(scene: Scene, show: Show, kind: FeelingKind): Moment[] {
  const { who, amount } = show;
  const key = `own ${who} ${FAMILY[kind]}`;
  const weight = (0.15 + amount / 1500) * scene.history.fresh(key);
  const slots = between(who, other(scene, who, show.toward));
  return [
    moment({
      kind: "tell",
      focus: who,
      inside: who,
      weight,
      phrases: OWN[FAMILY[kind]],
      preferred: authoredTells(scene, show),
      slots,
      key,
    }),
  ];
}

const CHANNELS: readonly Channel[] = ["eyes", "jaw", "voice", "hands", "breath", "shoulders", "body"];

// The channels the author names come first, the later ones the more shows; else any.
function channelsOf({ story, beat }: Scene, who: Who, kind: FeelingKind, amount: number): readonly Channel[] {
  const named = story.people[who]!.channels.find(({ feeling }) => feeling === kind)?.channels ?? [];
  const known = named.map(channelOf).filter((channel) => channel !== null);
  if (known.length === 0)
    return [...CHANNELS].sort(
      (a, b) => hash(beat.index, who, CHANNELS.indexOf(a)) - hash(beat.index, who, CHANNELS.indexOf(b)),
    );
  return amount >= STRONG ? [...known].reverse() : known;
}

function channelOf(word: string): Channel | null {
  const found = CHANNELS.find(
    (channel) => word.includes(channel) || word.includes(channel.replace(/s$/, "")),
  );
  return (
    found ??
    (/(mouth|lip|chin|teeth)/.test(word) ? "jaw" : /(gaze|look|brow|face)/.test(word) ? "eyes" : null)
  );
}

function authoredTells({ story, known }: Scene, { who, kind, amount }: Show): readonly string[] {
  return story.tells
    .filter((tell) => tell.act === null && tell.feeling === kind && (tell.who === null || tell.who === who))
    .filter(({ least, when }) => amount >= least * 1000 && holds(when, known))
    .flatMap(({ texts }) => texts.map(inThePast));
}

function other({ known, beat }: Scene, who: Who, toward: Who | null): Who | null {
  if (toward !== null && toward !== who && known.present.has(toward)) return toward;
  const act = beat.acts[0];
  if (act !== undefined && act.by !== who) return act.by;
  return act?.to ?? null;
}

/** Tears come in three steps, and dry. */
const WET = [120, 300, 600] as const;

function tears(scene: Scene, { who, tears: now, toward }: Show): Moment[] {
  const step = WET.filter((least) => now >= least).length;
  const before = [3, 2, 1].find((row) => scene.history.has(`tears ${who} ${row}`)) ?? 0;
  if (step <= before) return [];
  const { wet, tears: some, weeping } = who === scene.viewpoint ? BEARING : BODIES;
  const phrases = [wet, some, weeping][step - 1]!;
  const slots = between(who, other(scene, who, toward));
  return [
    moment({
      kind: "tell",
      focus: who,
      inside: who === scene.viewpoint ? who : null,
      weight: 0.9 + 0.2 * step,
      order: 2.05,
      phrases,
      slots,
      key: `tears ${who} ${step}`,
    }),
  ];
}

function attitude(scene: Scene, show: Show): Moment[] {
  const { history } = scene;
  const ways = {
    slumped: show.slumped,
    down: show.gaze === "down" && !show.slumped,
    closed: show.gaze === "closed",
    ragged: show.breath > 600,
  };
  return ATTITUDES.filter((way) => ways[way]).map((way) =>
    moment({
      kind: "tell",
      focus: show.who,
      weight: 0.55 * history.fresh(`attitude ${show.who} ${way}`),
      order: 1.6,
      inside: show.who === scene.viewpoint ? show.who : null,
      phrases: show.who === scene.viewpoint ? BEARING[way] : BODIES[way],
      slots: between(show.who, other(scene, show.who, show.toward)),
      key: `attitude ${show.who} ${way}`,
    }),
  );
}

const ATTITUDES = ["slumped", "down", "closed", "ragged"] as const;

// Seen from outside: a start forward, or back, that is mastered.
function mastered(scene: Scene, { who, toward, kind, held, impulse, capacity }: Of<"regulate">): Moment[] {
  if (!held || impulse < capacity * 0.75 || who === scene.viewpoint) return [];
  const key = `mastered ${who}`;
  const ways =
    kind === "anger" || kind === "hate" || kind === "reproach"
      ? MASTERED.hot
      : kind === "fear"
        ? MASTERED.fear
        : MASTERED.low;
  const weight = (0.4 + 0.6 * (impulse / Math.max(1, capacity))) * scene.history.fresh(key);
  return [
    moment({
      kind: "tell",
      focus: who,
      weight,
      order: 2.6,
      phrases: ways,
      slots: between(who, other(scene, who, toward)),
      key,
    }),
  ];
}

/** Acts that say themselves how the body is held afterwards. */
const SAYS_SO = [
  "stand_up",
  "sit_down",
  "kneel_before",
  "approach",
  "leave",
  "walk_out_on",
  "sit_next_to",
  "turn_away_from",
  "turn_to",
];

// The body is up before its owner knows: from inside, it is noticed; from outside, it is seen. What is known is still
// how it was before.
function posture(scene: Scene, { who, posture, slumped, turned }: Of<"posture">): Moment[] {
  const { known, history, viewpoint, beat, story } = scene;
  const said = beat.acts.some(({ by, act }) => by === who && SAYS_SO.includes(story.acts[act]!.name));
  const key = `posture ${who} ${posture} ${slumped} ${turned}`;
  if (said) return [];
  const mine = who === viewpoint;
  const up =
    posture === "standing"
      ? mine
        ? NOTICING.up
        : BODIES.up
      : posture === "sitting"
        ? mine
          ? NOTICING.down
          : BODIES.sits
        : [];
  const changed = posture !== known.posture(who);
  if (changed && posture === "sitting" && !history.has(`posture ${who} standing`)) return [];
  const phrases = changed ? up : turned && !mine ? BODIES.turned : [];
  if (phrases.length === 0 || !known.present.has(who)) return [];
  const row = {
    kind: "tell",
    focus: who,
    inside: mine ? who : null,
    weight: 1.2,
    order: 2.95,
    phrases,
    slots: between(who, other(scene, who, null)),
    key,
  } as const;
  return [moment({ ...row, weight: (changed ? 1.2 : 0.6) * history.fresh(key) })];
}
