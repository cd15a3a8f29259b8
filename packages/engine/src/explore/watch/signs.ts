import type { Show } from "../../performance/transcript.js";
import type { Story } from "../../story/story.js";
import type { Over, Seen, Watch } from "../rehearse.js";
import type { Gathering } from "../findings.js";

/** An outburst has had a sign when something showed in so many beats before it. */
const BEFORE = 6;
/** A sign: so much of a feeling in the face, a voice, a body so tense, or tears; in thousandths. */
const SIGN = { amount: 150, voice: 620, tension: 500, tears: 120 } as const;
/** A mood has flipped that was so far on one side and is so far on the other. */
const SIDE = 0.1;
/** So many flips in so many beats are too many. */
const FLIPS = 3;
const IN_BEATS = 10;

/**
 * What a reader would stumble over, in how many plays: `sudden:who` for an outburst that nothing foretold, `flips:who` for plays in which a mood
 * goes to and fro, `shows:who/kind` for how often a feeling shows first, each with the shortest way.
 */
export function signs({ people }: Story): Watch {
  const lastSign = people.map(() => -Infinity);
  const sudden = new Map<number, number>();
  const moods = people.map((): Swings => ({ side: 0, flips: [], at: 0 }));
  const shows = new Map<string, number>();
  let runs: Runs = { last: new Map(), repeated: new Map() };
  const see = ({ happened, after, moment }: Seen): void => {
    const { beat } = after;
    const fresh: number[] = [];
    for (const entry of happened) {
      if (entry.type === "act" && entry.outburst && beat - lastSign[entry.by]! > BEFORE)
        if (!sudden.has(entry.by)) sudden.set(entry.by, beat);
      if (entry.type !== "show") continue;
      if (isSign(entry)) fresh.push(entry.who);
      if (entry.kind !== null && entry.amount > 0) runs = shown(runs, shows, entry, beat);
    }
    for (const who of fresh) lastSign[who] = beat;
    people.forEach((_, who) => flip(moods[who]!, moment.state.mood(who, 0), beat));
  };
  const close = ({ way }: Over, into: Gathering): void => {
    for (const [who, beat] of sudden) {
      into.count(`sudden:${who}`);
      into.way(`sudden:${who}`, way(beat));
    }
    moods.forEach(({ at }, who) => {
      if (at === 0) return;
      into.count(`flips:${who}`);
      into.way(`flips:${who}`, way(at));
    });
    for (const [key, times] of shows) {
      into.count(`shows:${key}`, times);
      into.count(`showing:${key}`);
    }
    for (const [key, beat] of runs.repeated) {
      into.count(`again:${key}`);
      into.way(`again:${key}`, way(beat));
    }
  };
  return { see, close };
}

/** A feeling that shows first so many beats of its owner's in a row is a repeated tell. */
const IN_A_ROW = 5;

interface Runs {
  /** By person: the feeling that showed last, and how often in a row. */
  readonly last: Map<number, { readonly kind: string; readonly times: number }>;
  readonly repeated: Map<string, number>;
}

function shown(runs: Runs, shows: Map<string, number>, { who, kind }: Show, beat: number): Runs {
  const key = `${who}/${kind}`;
  shows.set(key, (shows.get(key) ?? 0) + 1);
  const last = runs.last.get(who);
  const times = last?.kind === kind ? last.times + 1 : 1;
  runs.last.set(who, { kind: kind ?? "", times });
  if (times === IN_A_ROW && !runs.repeated.has(key)) runs.repeated.set(key, beat);
  return runs;
}

function isSign({ amount, voice, tension, tears }: Show): boolean {
  return amount >= SIGN.amount || voice >= SIGN.voice || tension >= SIGN.tension || tears >= SIGN.tears;
}

/** A mood's side, the beats of its flips, and the beat at which they became too many; 0 for none. */
interface Swings {
  side: number;
  readonly flips: number[];
  at: number;
}

function flip(mood: Swings, pleasure: number, beat: number): void {
  const side = pleasure >= SIDE ? 1 : pleasure <= -SIDE ? -1 : 0;
  if (side === 0 || side === mood.side) return;
  if (mood.side !== 0) mood.flips.push(beat);
  mood.side = side;
  const lately = mood.flips.filter((at) => beat - at < IN_BEATS);
  if (lately.length > FLIPS && mood.at === 0) mood.at = beat;
}
