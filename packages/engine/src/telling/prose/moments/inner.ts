import type { Entry } from "../../../performance/transcript.js";
import type { Who } from "../../../story/story.js";
import { BODY_INSIDE, CLOSER, HOLDING, LIES, PROSPECT, READING, SENSED } from "../../stock/mind/index.js";
import type { EntryOf } from "../plan/beats.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";
import { felt, NOUNS } from "./felt.js";
import { eventWords, topicWords } from "./phrases.js";
import { believed, learned, recalled } from "./recalled.js";

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

function held(
  { history, next, bursts }: Scene,
  { who, toward, kind, held, impulse, capacity }: EntryOf<"regulate">,
): Moment[] {
  if (held ? impulse < capacity * 0.6 : next !== who || !bursts) return [];
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

function read({ history }: Scene, { who, of, as, amount }: EntryOf<"read">): Moment[] {
  const key = `read ${who} ${of} ${as}`;
  const weight = (0.2 + amount / 1200) * history.fresh(key);
  return amount < 150
    ? []
    : [moment({ kind: "inner", weight, order: 1.2, phrases: READING[as], slots: between(who, of), key })];
}

function sensed({ history, story }: Scene, { who, quantity, by, now, rule }: EntryOf<"body">): Moment[] {
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

function related({ history, known }: Scene, { who, to, quantity, by, now }: EntryOf<"relate">): Moment[] {
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

function prospected({ story, history }: Scene, { who, want, from, to }: EntryOf<"prospect">): Moment[] {
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
function lied({ story }: Scene, { by, event, id }: EntryOf<"lie">): Moment[] {
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
