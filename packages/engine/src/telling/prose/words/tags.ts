import type { Who } from "../../../story/story.js";
import type { Scene } from "../plan/moment.js";

/** What is so of somebody now, as the phrases ask for it: how the body is, where the eyes are, what the light does. */
export function tagsOf(
  { story, known, heat, history }: Pick<Scene, "story" | "known" | "heat" | "history">,
  s: Who | null,
  o: Who | null,
): Set<string> {
  const tags = new Set<string>();
  const place = story.places[story.scenes[known.scene]?.place ?? 0];
  if (place !== undefined) {
    if (place.flicker) tags.add("flicker");
    if (place.night) tags.add("night");
    if (place.warmth > 0.2) tags.add("warm");
    if (place.source !== null) tags.add("source");
    if (FLAME.test(place.source ?? "")) tags.add("flame");
  }
  if (known.present.size === 2) tags.add("two");
  tags.add(heat < COOL ? "cool" : "heated");
  if (s !== null) ofBody(tags, { known }, s);
  if (s !== null && restless({ known, history }, s))
    for (const tag of ["seated", "standing"]) tags.delete(tag);
  if (s !== null && [...known.present].some((who) => who !== s && same(story, s, who))) tags.add("rivals");
  if (s !== null && o !== null && same(story, s, o)) tags.add("alike");
  if (s !== null && o !== null) tags.add(known.distance(s, o) < REACH ? "near" : "far");
  return tags;
}

// Whoever has sat down again untold is still up for the reader, so nothing is said of knees or chairs.
function restless({ known, history }: Pick<Scene, "known" | "history">, who: Who): boolean {
  const told = history.stance(who);
  return told !== null && (known.posture(who) === "standing") !== (told === "up");
}

function same(story: Scene["story"], s: Who, o: Who): boolean {
  return story.people[s]!.pronouns.subject === story.people[o]!.pronouns.subject;
}

/** What burns, and can burn lower. */
const FLAME = /\b(fire|hearth|candles?|torch|lantern|lamp|stove|embers?|match)\b/;

/** Below this nothing is heated. */
const COOL = 0.3;

/** Within arm's reach, in millimetres. */
const REACH = 1000;

function ofBody(tags: Set<string>, { known }: Pick<Scene, "known">, who: Who): void {
  const posture = known.posture(who);
  tags.add(posture === "standing" ? "standing" : posture === "sitting" ? "seated" : posture);
  const show = known.shows.get(who);
  if (show === undefined) return;
  tags.add(show.gaze);
  if (show.slumped) tags.add("slumped");
  if (show.turned) tags.add("turned");
  if (show.tears > WET) tags.add("tears");
  if (show.breath > RAGGED) tags.add("ragged");
  if (show.controlled) tags.add("held");
  tags.add(voiceBand(show.voice));
}

const WET = 200;
const RAGGED = 450;

export type VoiceBand = "whisper" | "low" | "talk" | "raised" | "roar";

/** What a loudness is called. */
export function voiceBand(voice: number): VoiceBand {
  if (voice < 180) return "whisper";
  if (voice < 360) return "low";
  if (voice < 640) return "talk";
  return voice < 830 ? "raised" : "roar";
}
