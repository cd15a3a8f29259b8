import type { Entry } from "../../../performance/transcript.js";
import type { Story } from "../../../story/story.js";
import { SUMS } from "../../stock/stage/sums.js";
import type { ActEntry, Beat } from "./beats.js";
import type { History, Tone } from "./history.js";
import { between, moment, MUST, type Moment, type Scene } from "./moment.js";
import { inner } from "./viewpoint.js";

/**
 * Whether a passage is told, or only counted until the stretch it belongs to is summed: what is new, loud, authored or
 * decisive is told; what only goes on is not.
 */
export function tellsOf({ story, beat, viewpoint, history }: Scene): boolean {
  const [first] = beat.acts;
  if (first === undefined || beat.entries.some(decisive)) return true;
  const outcome = outcomeOf(beat);
  const key = `done ${first.by} ${first.act} ${outcome}`;
  const times = history.times(key);
  const stir = Math.min(STIRRED, inner(beat, viewpoint));
  if (isSmall(story, first)) return history.since("small") > SELDOM && stir + (times === 0 ? 0.4 : 0) > 0.3;
  const about = first.about === null || history.times(`about ${first.about} ${first.act}`) === 0 ? 0.2 : 0;
  if (times === 0 && weary(story, first, history) < SPENT) return true;
  return (
    Math.min(1, history.since(key) / LONG) +
      stir * 0.35 +
      about -
      times * TIRING -
      weary(story, first, history) >
    ENOUGH
  );
}

/** Notes a passage as told. */
export function note({ story, beat, history }: Scene): void {
  history.untold = [];
  const [first] = beat.acts;
  if (first === undefined) return;
  history.tell(`done ${first.by} ${first.act} ${outcomeOf(beat)}`);
  if (first.about !== null) history.tell(`about ${first.about} ${first.act}`);
  if (isSmall(story, first)) history.tell("small");
  if (first.touch !== null) history.tell("touch");
  history.tell(`tone ${toneOf(story, first)}`);
  if (["accuse", "blame", "reproach"].includes(story.acts[first.act]!.name)) history.tell("charged");
}

/** Notes a passage as one that went by. */
export function passOver({ story, beat, history }: Scene): void {
  const [first] = beat.acts;
  if (first !== undefined && outcomeOf(beat) !== "refused")
    history.untold = [...history.untold, toneOf(story, first)];
}

/** What has gone by, in a sentence, once it is long enough to be missed. */
export function sumMoment(scene: Scene, least = MISSED): Moment[] {
  const { untold, since } = { untold: scene.history.untold, since: scene.history.since("sum") };
  if (untold.length < least || since < APART) return [];
  const tone = most(untold);
  const [s = null, o = null] = scene.known.present;
  return [
    moment({
      kind: "place",
      weight: MUST,
      order: -3,
      phrases: SUMS[tone],
      slots: between(s, o),
      key: "sum",
      apart: true,
    }),
  ];
}

const STIRRED = 1.6;
const LONG = 14;
const TIRING = 0.12;
const ENOUGH = 0.62;
const SELDOM = 1;
/** How much every further kindness is less worth telling, and how long after a quarrel it is not. */
const WEARYING = 0.13;
const STILL_HOT = 5;
const SPENT = 0.9;
const MISSED = 3;
const APART = 9;

// Touches that have all been let are soon enough told.
function weary(story: Story, act: ActEntry, history: History): number {
  if (!["warm", "touch"].includes(toneOf(story, act))) return 0;
  if (history.since("tone hot") < STILL_HOT) return 0;
  return WEARYING * Math.max(0, history.times("tone warm") + history.times("tone touch") - 4);
}

/** Entries that no telling leaves out. */
function decisive(entry: Entry): boolean {
  switch (entry.type) {
    case "act":
      return entry.said !== null || entry.outburst;
    case "believe":
      return entry.from > 0 !== entry.to > 0;
    case "regulate":
      return !entry.held;
    default:
      return ["open", "end", "enter", "exit", "happen", "learn", "lie"].includes(entry.type);
  }
}

function outcomeOf({ acts }: Beat): string {
  const last = acts.find(({ touch }) => touch === "carried" || touch === "refused" || touch === "left");
  return last?.touch ?? "";
}

/** Looks and silences: a scene is full of them. */
export function isSmall(story: Story, { act, said }: ActEntry): boolean {
  const { mode, name } = story.acts[act]!;
  return said === null && (mode === "silence" || mode === "gaze") && !LARGE.includes(name);
}

const LARGE = ["weep_before", "glare_at", "look_pleadingly_at", "smile_at", "stare_at"];

/** What something done is like. */
export function toneOf(story: Story, { act }: ActEntry): Tone {
  const { mode, does, epa } = story.acts[act]!;
  if (mode === "silence" || mode === "gaze") return "quiet";
  if ((does.against ?? 0) + (does.assert ?? 0) >= 0.7) return "hot";
  if (mode === "touch") return "touch";
  return (does.care ?? 0) + (does.toward ?? 0) >= 0.6 ? "warm" : epa[0] < 0 ? "hot" : "talk";
}

function most(tones: readonly Tone[]): Tone {
  const count = (tone: Tone): number => tones.filter((row) => row === tone).length;
  return [...tones].sort((a, b) => count(b) - count(a))[0]!;
}
