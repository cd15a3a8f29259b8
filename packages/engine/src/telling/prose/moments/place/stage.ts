import type { Entry } from "../../../performance/transcript.js";
import type { Who } from "../../../story/story.js";
import type { FeelingKind } from "../../../story/words.js";
import { inThePast } from "../../english/tense.js";
import { holds } from "../../holds.js";
import { determined, spelled } from "../../names.js";
import { CLOSING, COMINGS, LIGHT, MARKS, OPENING, PLACE } from "../../stock/stage/index.js";
import { bare } from "./acts.js";
import { between, moment, MUST, type Moment, type Scene } from "../plan/moment.js";

/** What happens on the stage that nobody does: who comes and goes, and events from outside. */
export function stageMoments(scene: Scene, entry: Entry): Moment[] {
  const { story } = scene;
  if (entry.type === "enter" || entry.type === "exit") {
    const slots = between(entry.who, null);
    return [
      moment({
        kind: "event",
        focus: entry.who,
        weight: MUST,
        order: entry.type === "enter" ? -1 : 4,
        phrases: COMINGS[entry.type],
        slots,
        key: `${entry.type} ${entry.who}`,
      }),
    ];
  }
  if (entry.type !== "happen") return [];
  const { text } = story.scenes[entry.scene]!.happenings[entry.happening]!;
  return [
    moment({
      kind: "event",
      weight: MUST,
      order: -2,
      phrases: [],
      preferred: [inThePast(text)],
      key: `happen ${entry.happening}`,
    }),
  ];
}

/** Where we are, when the curtain rises: the place, its light, and who is there. */
export function openingMoments(scene: Scene): Moment[] {
  const { story, known } = scene;
  const row = story.scenes[known.scene];
  if (row === undefined) return [];
  const { name, source, night } = story.places[row.place]!;
  const words = { place: determined(name), ...(source === null ? {} : { source: determined(source) }) };
  const there = [...known.present];
  const [s = null, o = null] = there;
  const slots = between(s, o, { ...words, people: listed(there.map((who) => story.people[who]!.name)) });
  const how = there.every((who) => known.posture(who) === "sitting") ? OPENING.seated : OPENING.standing;
  return [
    moment({
      kind: "place",
      weight: MUST,
      order: -9,
      phrases: night ? OPENING.night : OPENING.day,
      slots,
      key: "opening place",
    }),
    moment({
      kind: "place",
      weight: MUST,
      order: -8,
      phrases: there.length === 2 ? how : OPENING.crowd,
      slots,
      key: "opening people",
    }),
  ];
}

/** What may be told of the place while something else goes on: its light, a detail, a mark it falls on, an image that returns. */
export function settingMoments(scene: Scene): Moment[] {
  return [...lights(scene), ...details(scene), ...marks(scene), ...motifs(scene)];
}

/** The last look at the place, and at who is left in it. */
export function closingMoments({ story, known }: Scene): Moment[] {
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  if (place === undefined) return [];
  const [s = null, o = null] = known.present;
  const words = {
    place: determined(place.name),
    ...(place.source === null ? {} : { source: determined(place.source) }),
  };
  const phrases = CLOSING[known.present.size < 2 ? "alone" : moodOf(known)];
  return [
    moment({
      kind: "place",
      weight: MUST,
      order: 9,
      phrases,
      slots: between(s, o, words),
      key: "closing",
      apart: true,
    }),
  ];
}

/** How many beats go by before the place is looked at again. */
const SELDOM = 6;

function lights({ story, known, history, viewpoint }: Scene): Moment[] {
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  const since = Math.min(history.since("light"), history.since("opening place"), history.since("detail"));
  if (place === undefined || since < SELDOM) return [];
  const mood = moodOf(known);
  const phrases = [
    ...(place.source === null ? PLACE[mood] : [...LIGHT[mood], ...PLACE[mood]]),
    ...(place.night ? PLACE.night : []),
  ];
  const other = [...known.present].find((who) => who !== viewpoint) ?? null;
  const words = {
    place: determined(place.name),
    ...(place.source === null ? {} : { source: determined(place.source) }),
  };
  return [
    moment({
      kind: "place",
      weight: 0.35 + Math.min(0.4, since / 40),
      order: 1.7,
      phrases,
      slots: between(other, viewpoint, words),
      key: "light",
    }),
  ];
}

// How things stand between people, as a room would have it.
function moodOf(known: Scene["known"]): "tense" | "soft" | "still" {
  const most = (...kinds: readonly FeelingKind[]): number =>
    Math.max(0, ...[...known.present].flatMap((who) => kinds.map((kind) => known.felt(who, kind))));
  return most("anger", "hate", "fear") > 450
    ? "tense"
    : most("pity", "love", "joy", "gratitude") > 350
      ? "soft"
      : "still";
}

function details({ story, known, history }: Scene): Moment[] {
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  const detail = place?.details.find((_, i) => !history.has(`detail ${i} ${known.scene}`));
  if (
    place === undefined ||
    detail === undefined ||
    history.since("detail") < SELDOM ||
    history.since("opening place") < 2
  )
    return [];
  const phrases = /[.!?]$/.test(detail) ? [detail] : PLACE.detail;
  const words = { detail: determined(detail), place: determined(place.name) };
  const key = `detail ${place.details.indexOf(detail)} ${known.scene}`;
  return [
    moment({ kind: "place", weight: 0.6, order: 1.8, phrases, slots: between(null, null, words), key }),
  ];
}

// Only what the viewpoint can see: marks on the others, when they are turned to each other.
function marks(scene: Scene): Moment[] {
  const { story, known, history, viewpoint, beat } = scene;
  return story.marks.flatMap((mark, index): Moment[] => {
    if (!mark.visible || !known.present.has(mark.on)) return [];
    const mine = mark.on === viewpoint;
    const spoken = beat.acts.some(
      ({ about }) =>
        about !== null && story.topics[about]?.kind === "mark" && story.topics[about]?.index === index,
    );
    const key = `mark ${index}`;
    if (history.since(key) < 12 && !spoken) return [];
    const made = mark.event !== null && story.events[mark.event]?.by === viewpoint;
    const source = story.places[story.scenes[known.scene]?.place ?? 0]?.source ?? null;
    const words = {
      mark: bare(mark.name),
      part: spelled(mark.part),
      ...(source === null ? {} : { source: determined(source) }),
    };
    const phrases = mine ? MARKS.own : [...MARKS.seen, ...(made ? MARKS.made : [])];
    const weight = history.has(key) ? 0.4 : 0.75;
    return [
      moment({
        kind: "tell",
        focus: mark.on,
        inside: mine ? viewpoint : null,
        weight,
        order: 1.9,
        phrases,
        slots: between(mark.on, mine ? null : viewpoint, words),
        key,
      }),
    ];
  });
}

// An image returns when its person has changed, and not before it has been away for a while.
function motifs({ story, known, history, viewpoint }: Scene): Moment[] {
  return story.motifs.flatMap((motif, index): Moment[] => {
    if (!known.present.has(motif.who)) return [];
    const state = motif.states.findIndex(({ when }) => holds(when, known));
    const key = `motif ${index} ${state}`;
    if (state < 0 || (history.has(key) && history.since(key) < 15) || history.since(`motif ${index}`) < 3)
      return [];
    const inside = motif.who === viewpoint ? { inside: viewpoint } : {};
    const slots = between(motif.who, motif.who === viewpoint ? null : viewpoint);
    const weight = history.has(key) ? 0.5 : 1.3;
    return [
      moment({
        kind: "motif",
        focus: motif.who,
        ...inside,
        weight,
        order: 3,
        phrases: [],
        preferred: motif.states[state]!.texts.map(inThePast),
        slots,
        key,
      }),
    ];
  });
}

/** "Ada, Ben and Cleo". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}`;
}

/** Whom somebody has before them: of two, the other. */
export function across(present: ReadonlySet<Who>, who: Who): Who | null {
  const others = [...present].filter((row) => row !== who);
  return others.length === 1 ? others[0]! : null;
}
