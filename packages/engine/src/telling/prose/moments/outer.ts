import type { Entry, Show } from "../../../performance/transcript.js";
import type { Who } from "../../../story/story.js";
import type { FeelingKind } from "../../../story/words.js";
import { hash } from "../../english/hash.js";
import { ownSign } from "../../english/own.js";
import { holds } from "../../holds.js";
import { OWN } from "../../stock/body/own.js";
import { FAMILY, TELLS, type Channel } from "../../stock/tells/index.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";
import { attitude, facing, mastered, posture, tears } from "./bodies.js";

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

/** Less than this shows nothing. */
const LEAST = 180;
/** How much less it matters how somebody looks on. */
const ASIDE = 0.6;
/** From here what shows is strong. */
const STRONG = 520;

function shown(scene: Scene, show: Show): Moment[] {
  const { who, kind, amount, controlled } = show;
  if (kind === null || (amount < LEAST && !controlled)) return [];
  const { history, viewpoint } = scene;
  if (who === viewpoint) return own(scene, show, kind);
  const key = `show ${who} ${FAMILY[kind]}`;
  const aside = scene.beat.acts.some(({ by, to }) => by === who || to === who) ? 1 : ASIDE;
  const weight = (0.25 + amount / 1100 + (controlled ? 0.15 : 0)) * history.fresh(key) * aside;
  const slots = between(who, facing(scene, who, show.toward));
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
  const slots = between(who, facing(scene, who, show.toward));
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
    .flatMap(({ texts, who: of }) =>
      texts.map((text) => ownSign(text, of === null ? null : story.people[of]!.pronouns)),
    );
}
