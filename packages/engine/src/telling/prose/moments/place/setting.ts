import type { Place } from "../../../../story/story.js";
import type { FeelingKind } from "../../../../story/words.js";
import { ownSign } from "../../../english/own.js";
import { holds } from "../../../holds.js";
import { determined, spelled } from "../../../names.js";
import { LIGHT, MARKS, PLACE } from "../../../stock/stage/index.js";
import { between, moment, type Moment, type Scene } from "../../plan/moment.js";
import { bare, isIll } from "../acts.js";

/** What may be told of the place while something else goes on: its light, a detail, a mark it falls on, an image that returns. */
export function settingMoments(scene: Scene): Moment[] {
  return [...lights(scene), ...details(scene), ...marks(scene), ...motifs(scene)];
}

/** The details that are things; one that the author wrote as a whole sentence stands as it is. */
export function thingsOf(details: readonly string[]): readonly string[] {
  return details.filter((detail) => !SENTENCE.test(detail));
}

const SENTENCE = /[.!?]$/;

/** "many" of what is more than one, as the phrases ask for it. */
export function numberOf(detail: string): readonly string[] {
  return /^(two|three|four|five|six|seven|some|several|many) /.test(detail) || /[^s]s$/.test(bare(detail))
    ? ["many"]
    : [];
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
    ...placeWords(place),
    ...(place.source === null ? {} : { source: again(place.source) }),
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

/** The words for a place: `place`, and `inplace` with what stands before it. */
export function placeWords({ name }: Place): Record<string, string> {
  const place = determined(name);
  return { place, inplace: `${ON.test(place) ? "on" : "in"} ${place}` };
}

/** Where one is on it and not in it. */
const ON =
  /\b(landing|stairs?|steps?|roof|deck|boat|ship|beach|shore|pier|quay|bridge|road|street|platform|porch|balcony|terrace|hill|island|train|bus|moor|bench)$/;

/** Known already: "the lamp over the table" is "the lamp". */
export function again(source: string): string {
  return bare(determined(source)).replace(/ (hung|standing|set|left|that|with) .*$/, "");
}

/** How things stand between people, as a room would have it. */
export function moodOf(known: Scene["known"]): "tense" | "soft" | "still" {
  const most = (...kinds: readonly FeelingKind[]): number =>
    Math.max(0, ...[...known.present].flatMap((who) => kinds.map((kind) => known.felt(who, kind))));
  return most("anger", "hate", "fear") > 450
    ? "tense"
    : most("pity", "love", "joy", "gratitude") > 350
      ? "soft"
      : "still";
}

function details({ story, known, history, viewpoint }: Scene): Moment[] {
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  const shown = thingsOf(place?.details ?? []).slice(0, 2);
  const detail = place?.details.find(
    (row, i) => !history.has(`detail ${i} ${known.scene}`) && !shown.includes(row),
  );
  if (
    place === undefined ||
    detail === undefined ||
    history.since("detail") < SELDOM ||
    history.since("motif") < SELDOM ||
    history.since("opening place") < 2
  )
    return [];
  const phrases = SENTENCE.test(detail) ? [detail] : PLACE.detail;
  const other = [...known.present].find((who) => who !== viewpoint) ?? null;
  const words = { detail: determined(detail), ...placeWords(place) };
  const key = `detail ${place.details.indexOf(detail)} ${known.scene}`;
  return [
    moment({
      kind: "place",
      weight: 0.6,
      order: 1.8,
      phrases,
      slots: between(viewpoint, other, words),
      tags: numberOf(detail),
      key,
    }),
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
    const { event } = mark;
    const made = event !== null && story.events[event]?.by === viewpoint && isIll(story, event);
    const source = story.places[story.scenes[known.scene]?.place ?? 0]?.source ?? null;
    const words = {
      mark: bare(mark.name),
      part: spelled(mark.part),
      ...(source === null ? {} : { source: again(source) }),
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

/** An image returns when its person has changed: never twice running as it was. */
export function motifs({ story, known, history, viewpoint }: Scene): Moment[] {
  return story.motifs.flatMap((motif, index): Moment[] => {
    if (!known.present.has(motif.who)) return [];
    const state = motif.states.findIndex(({ when }) => holds(when, known));
    const key = `motif ${index} ${state}`;
    const unchanged = history.has(key) && history.since(key) === history.since(`motif ${index}`);
    if (state < 0 || unchanged) return [];
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
        preferred: motif.states[state]!.texts.map((text) => ownSign(text, story.people[motif.who]!.pronouns)),
        slots,
        key,
      }),
    ];
  });
}
