import type { Entry } from "../../../../performance/transcript.js";
import { inThePast } from "../../../english/tense.js";
import { determined } from "../../../names.js";
import { CLOSING, COMINGS, OPENING, RETURN } from "../../../stock/stage/ends.js";
import { bare } from "../acts.js";
import { again, moodOf, motifs, numberOf, placeWords, thingsOf } from "./setting.js";
import { between, moment, MUST, type Moment, type Scene } from "../../plan/moment.js";

/** What happens on the stage that nobody does: who comes and goes, and events from outside. */
export function stageMoments(scene: Scene, entry: Entry): Moment[] {
  const { story } = scene;
  if (entry.type === "exit" && leaves(scene, entry.who)) return [];
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

// Whoever has been told to leave need not be told to be gone.
function leaves({ story, beat }: Scene, who: number): boolean {
  return beat.acts.some(({ by, act }) => by === who && LEAVING.includes(story.acts[act]!.name));
}

const LEAVING = ["leave", "walk_out_on"];

/** Where we are, when the curtain rises: the place, its light, and who is there. */
export function openingMoments(scene: Scene): Moment[] {
  const { story, known } = scene;
  const row = story.scenes[known.scene];
  if (row === undefined) return [];
  const { source, night, details } = story.places[row.place]!;
  const [one, two] = thingsOf(details);
  const words = {
    ...placeWords(story.places[row.place]!),
    ...(source === null ? {} : { source: determined(source) }),
    ...(one === undefined ? {} : { one }),
    ...(two === undefined ? {} : { two }),
  };
  const there = [...known.present];
  const [s = null, o = null] = there;
  const slots = between(s, o, { ...words, people: listed(there.map((who) => story.people[who]!.name)) });
  const how = there.every((who) => known.posture(who) === "sitting") ? OPENING.seated : OPENING.standing;
  const things = two !== undefined ? OPENING.things : OPENING.thing;
  return [
    ...laterMoments(scene, row.after, slots),
    moment({
      kind: "place",
      weight: MUST,
      order: -9,
      phrases: night ? OPENING.night : OPENING.day,
      slots,
      key: "opening place",
    }),
    ...(one === undefined
      ? []
      : [
          moment({ kind: "place", weight: MUST, order: -8.5, phrases: things, slots, key: "opening things" }),
        ]),
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

// How long it is since the scene before.
function laterMoments({ known }: Scene, hours: number, slots: Moment["slots"]): Moment[] {
  if (known.scene === 0 || hours === 0) return [];
  const span = SPANS.find(([least]) => hours >= least)![1];
  return [
    moment({
      kind: "place",
      weight: MUST,
      order: -10,
      phrases: OPENING.later,
      tags: [span],
      slots,
      key: "opening later",
    }),
  ];
}

/** From how many hours on a time between is called so. */
const SPANS = [
  [8000, "years"],
  [300, "weeks"],
  [24, "days"],
  [2, "hours"],
  [0, "moments"],
] as const;

/** The last look at the place, and at who is left in it. */
export function closingMoments(scene: Scene): Moment[] {
  const { story, known } = scene;
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  if (place === undefined) return [];
  const [s = null, o = null] = known.present;
  const words = {
    ...placeWords(place),
    ...(place.source === null ? {} : { source: again(place.source) }),
  };
  const mood = known.present.size < 2 ? "alone" : moodOf(known);
  const phrases = CLOSING[mood];
  return [
    ...imageMoments(scene, mood, words),
    moment({
      kind: "place",
      weight: MUST,
      order: 9,
      phrases,
      slots: between(s, o, words),
      key: "closing",
    }),
  ];
}

// An image that has changed, or something that was seen at the beginning.
function imageMoments(scene: Scene, mood: keyof typeof RETURN, words: Record<string, string>): Moment[] {
  const { story, known, viewpoint } = scene;
  const details = story.places[story.scenes[known.scene]?.place ?? 0]?.details ?? [];
  const [motif] = motifs(scene);
  const last = { weight: MUST, order: 8, apart: true };
  if (motif !== undefined) return [{ ...motif, ...last }];
  const [detail] = thingsOf(details);
  if (detail === undefined || !known.present.has(viewpoint)) return [];
  const slots = between(viewpoint, null, {
    ...words,
    detail: bare(determined(detail)).replace(/ (nobody|that|who|which|with|set|and an?) .*$/, ""),
  });
  return [
    moment({
      kind: "place",
      ...last,
      phrases: RETURN[mood],
      slots,
      tags: numberOf(detail),
      key: "closing image",
    }),
  ];
}

/** "Ada, Ben and Cleo". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}`;
}
