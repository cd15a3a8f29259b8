import type { FeelingKind } from "../../../story/words.js";
import { identityName } from "../../names.js";
import { ANSWER, BLOW, HITS } from "../../stock/hit/index.js";
import { INSIDE } from "../../stock/inside/index.js";
import { BLEND, FORBIDDEN } from "../../stock/mind/index.js";
import type { EntryOf } from "../plan/beats.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";
import { topicWords } from "./phrases.js";
import { wayTags } from "./touches.js";

/** From here a feeling is noticed, and from there it is strong. */
const NOTICED = 200;
const STRONG = 620;
const PLAIN = 380;

/** A feeling from inside: as the doing of what has just been done where it is that, else of itself; torn, or forbidden. */
export function felt(scene: Scene, entry: EntryOf<"feel">): Moment[] {
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
function hit({ story, beat }: Scene, { who, kind, by, now }: EntryOf<"feel">, usual: Moment): Moment {
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
function blended({ known, history }: Scene, { who, kind, toward, now }: EntryOf<"feel">): Moment[] {
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
function forbidden({ story, known, history }: Scene, { who, kind, toward, now }: EntryOf<"feel">): Moment[] {
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
