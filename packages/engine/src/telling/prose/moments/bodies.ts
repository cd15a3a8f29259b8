import type { Show } from "../../../performance/transcript.js";
import type { Who } from "../../../story/story.js";
import { AFTER, BODIES, MASTERED, NOTICING } from "../../stock/body/index.js";
import { BEARING } from "../../stock/body/own.js";
import type { EntryOf } from "../plan/beats.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";

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

/** Tears come in three steps, and dry. */
const WET = [120, 300, 600] as const;

/** Tears, by their next step. */
export function tears(scene: Scene, { who, tears: now, toward }: Show): Moment[] {
  const step = WET.filter((least) => now >= least).length;
  const before = [3, 2, 1].find((row) => scene.history.has(`tears ${who} ${row}`)) ?? 0;
  if (step <= before) return [];
  const { wet, tears: some, weeping } = who === scene.viewpoint ? BEARING : BODIES;
  const phrases = [wet, some, weeping][step - 1]!;
  const slots = between(who, facing(scene, who, toward));
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

/** How a body is held, and what the breath does. */
export function attitude(scene: Scene, show: Show): Moment[] {
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
      slots: between(show.who, facing(scene, show.who, show.toward)),
      key: `attitude ${show.who} ${way}`,
    }),
  );
}

const ATTITUDES = ["slumped", "down", "closed", "ragged"] as const;

/** Seen from outside: a start forward, or back, that is mastered. */
export function mastered(
  scene: Scene,
  { who, toward, kind, held, impulse, capacity }: EntryOf<"regulate">,
): Moment[] {
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
      slots: between(who, facing(scene, who, toward)),
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

/**
 * The body is up before its owner knows: from inside, it is noticed; from outside, it is seen. What is known is still how
 * it was before.
 */
export function posture(scene: Scene, { who, posture, slumped, turned }: EntryOf<"posture">): Moment[] {
  const { known, history, viewpoint, beat, story } = scene;
  const said = beat.acts.some(({ by, act }) => by === who && SAYS_SO.includes(story.acts[act]!.name));
  const changed = posture !== known.posture(who);
  // Who only turns is not thereby told to sit or stand.
  const key = changed ? `posture ${who} ${posture}` : `turned ${who} ${slumped} ${turned}`;
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
  const told = history.stance(who);
  // Whoever got up untold has no need to sit down again, and whoever was told to be up is up.
  if (changed && (posture === "sitting" ? told !== "up" : told === "up")) return [];
  const phrases = changed ? up : turned && !mine ? BODIES.turned : [];
  if (phrases.length === 0 || !known.present.has(who)) return [];
  const row = {
    kind: "tell",
    focus: who,
    inside: mine ? who : null,
    weight: 1.2,
    order: 2.95,
    phrases,
    slots: between(who, facing(scene, who, null)),
    key,
  } as const;
  return [moment({ ...row, weight: (changed ? 1.2 : 0.6) * history.fresh(key) })];
}

/** Whom somebody has before them: whom it is about, or who is doing something. */
export function facing({ known, beat }: Scene, who: Who, toward: Who | null): Who | null {
  if (toward !== null && toward !== who && known.present.has(toward)) return toward;
  const act = beat.acts[0];
  if (act !== undefined && act.by !== who) return act.by;
  return act?.to ?? null;
}
