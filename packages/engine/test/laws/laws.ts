// What holds of every play of every story. A law takes a play and gives what breaks it, as sentences: none, when it is kept.
import { State } from "../../src/mind/state.js";
import { fade } from "../../src/performance/fade.js";
import { beat } from "../../src/performance/beat.js";
import { perform } from "../../src/performance/perform.js";
import { open, restore, snapshot, step, undo, type Play } from "../../src/performance/play.js";
import { replay } from "../../src/performance/replay.js";
import type { Performance } from "../../src/performance/open.js";
import type { Entry } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { outOfBounds } from "./bounds.js";
import { reordered } from "./reordered.js";

/** A story played to its end, with the play after each beat, the opening first. */
export interface Played {
  readonly story: Story;
  readonly seed: number;
  readonly plays: readonly Play[];
  readonly entries: readonly Entry[];
}

export function played(story: Story, seed: number): Played {
  const plays = [open(story, seed)];
  while (!plays[plays.length - 1]!.performance.ended) plays.push(step(plays[plays.length - 1]!));
  return { story, seed, plays, entries: plays[plays.length - 1]!.entries };
}

type Law = (played: Played) => readonly string[];

// Where a performance stands, as text: everything but what follows from the story.
function stands({ slots, by, said, ...rest }: Performance): string {
  return text([{ ...rest, premise: null, fading: null }, slots.join(), by.join(), [...said]]);
}

export const LAWS: Readonly<Record<string, Law>> = {
  "the same seed gives the same transcript": ({ story, seed, entries }) =>
    differ(text(perform(story, { seed }).entries), text(entries)),

  "a story that went through JSON plays the same": ({ story, seed, entries }) => {
    const again: Story = JSON.parse(JSON.stringify(story));
    return differ(text(perform(again, { seed }).entries), text(entries));
  },

  "a transcript that went through JSON is the same": ({ entries }) =>
    differ(text(JSON.parse(text(entries))), text(entries)),

  "a replay gives the state of the play after each beat": (play) => {
    const left = new Map<number, Int32Array>();
    for (const { entry, state } of replay(play.story, transcriptOf(play))) left.set(entry.beat, state.slots);
    return play.plays.flatMap(({ performance: { beat, slots } }) =>
      text(slots) === text(left.get(beat)) ? [] : [`the state after beat ${beat} differs`],
    );
  },

  "a beat that is not told comes to the same numbers": ({ plays }) =>
    plays.slice(1).flatMap(({ performance: told }, before) => {
      const { after, happened } = beat(plays[before]!.performance, null, false);
      return stands(after) === stands(told) && happened.length === 0
        ? []
        : [`after beat ${told.beat} it stands otherwise`];
    }),

  "every entry but the opening has an earlier cause": ({ entries }) =>
    entries.flatMap(({ id, because }, place) => [
      ...(id === place ? [] : [`entry ${place} calls itself ${id}`]),
      ...(because.length === 0 && id > 0 ? [`entry ${id} has no cause`] : []),
      ...because
        .filter((cause) => cause < 0 || cause >= id)
        .map((cause) => `entry ${id} is because of ${cause}`),
    ]),

  "every number is in its bounds": ({ story, plays }) =>
    plays.flatMap(({ performance: { premise, slots, beat } }) =>
      outOfBounds(story, premise.layout, slots).map((found) => `after beat ${beat}: ${found}`),
    ),

  "every amount is a whole number": ({ entries }) =>
    entries.filter((entry) => /NaN|null|undefined|\d\.\d/.test(amounts(entry))).map((entry) => text(entry)),

  "nobody is moved by what they neither perceived nor remember": ({ entries }) =>
    entries
      .filter((entry) => MOVES.has(entry.type) && "who" in entry)
      .flatMap((entry) => unmoved(entries, entry)),

  "nobody feels about anybody who is not in the story": ({ story, entries }) =>
    entries.flatMap((entry) =>
      entry.type === "feel" &&
      entry.toward !== null &&
      (story.people[entry.toward] === undefined || entry.toward === entry.who)
        ? [`entry ${entry.id}: a feeling toward ${entry.toward}`]
        : [],
    ),

  "whoever is absent neither acts nor is acted on, perceives nor shows": ({ story, entries }) =>
    absentees(story, entries),

  "what comes from outside comes once": ({ entries }) => {
    const came = entries.flatMap((entry) =>
      entry.type === "happen" ? [`${entry.scene}/${entry.happening}`] : [],
    );
    return came
      .filter((one, place) => came.indexOf(one) !== place)
      .map((one) => `happening ${one} came again`);
  },

  "what is felt ends": ({ plays }) => unending(plays[plays.length - 1]!),

  "names and the order of declarations choose no act": ({ story, seed, entries }) =>
    differ(acts(perform(reordered(story), { seed }).entries), acts(entries)),

  "lines, tells and motifs choose no act": ({ story, seed, entries }) =>
    differ(acts(perform({ ...story, lines: [], tells: [], motifs: [] }, { seed }).entries), acts(entries)),

  "a play goes on from its snapshot as it would have": ({ story, plays }) => {
    const half = plays[Math.floor(plays.length / 2)]!;
    let restored = restore(story, JSON.parse(JSON.stringify(snapshot(half))));
    while (!restored.performance.ended) restored = step(restored);
    const last = plays[plays.length - 1]!;
    return [
      ...differ(text(restored.entries), text(last.entries.slice(half.entries.length))),
      ...differ(text(snapshot(restored)), text(snapshot(last))),
    ];
  },

  "a beat undone and played again is the same": ({ plays }) => {
    const half = plays[Math.floor(plays.length / 2)]!;
    if (half.performance.ended) return [];
    const [once, again] = [step(half), step(undo(step(half)))];
    return [
      ...differ(text(snapshot(again)), text(snapshot(once))),
      ...differ(text(again.entries), text(once.entries)),
    ];
  },
};

function transcriptOf({ plays, entries }: Played): Parameters<typeof replay>[1] {
  const { story, storyHash, performance } = plays[0]!;
  return { firelight: 1, story: story.name, storyHash, seed: performance.seed, entries };
}

/** What was done, by whom, to whom, about what, and how it was met. */
function acts(entries: readonly Entry[]): string {
  return text(
    entries.flatMap((entry) =>
      entry.type === "act" ? [[entry.by, entry.act, entry.to, entry.about, entry.touch, entry.part]] : [],
    ),
  );
}

export function text(value: unknown): string {
  return value instanceof Int32Array ? value.join() : JSON.stringify(value);
}

function differ(one: string, other: string): string[] {
  if (one === other) return [];
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const near = (whole: string): string => whole.slice(Math.max(0, at - 60), Math.max(0, at) + 60);
  return [`"…${near(one)}…" is not "…${near(other)}…"`];
}

function amounts(entry: Entry): string {
  const fields: readonly [string, unknown][] = Object.entries(entry);
  return text(fields.filter(([, value]) => typeof value === "number").map(([, value]) => value));
}

/** What happens in a mind or a body. */
const MOVES: ReadonlySet<string> = new Set([
  "feel",
  "mood",
  "body",
  "need",
  "prospect",
  "recall",
  "believe",
  "learn",
  "blame",
  "relate",
  "regulate",
  "charge",
  "control",
]);

// What comes from outside a mind reaches it through its own percept, reading or memory, or is its own act.
function unmoved(entries: readonly Entry[], entry: Entry): string[] {
  const { id, because } = entry;
  const who = mindOf(entry);
  return because
    .map((cause) => entries[cause]!)
    .filter(
      (cause) =>
        cause.beat > 0 &&
        cause.type !== "pass" &&
        mindOf(cause) !== who &&
        !reaches(entries, cause, who, entry),
    )
    .map(
      (cause) =>
        `entry ${id}, ${entry.type} of ${who} (${entry.rule}), comes from ${cause.type} ${cause.id} of ${mindOf(cause)}`,
    );
}

function mindOf(entry: Entry): number | null {
  if (entry.type === "act") return entry.by;
  return "who" in entry ? entry.who : null;
}

// An act reaches whoever has perceived it, and at once the body that it is done to, and a touch is of both; what comes from outside, everybody
// there; and what another's body gives away, whoever has read it there.
function reaches(entries: readonly Entry[], cause: Entry, who: number | null, entry: Entry): boolean {
  if (cause.type === "happen" || cause.type === "open") return true;
  if (cause.type === "consent" && cause.to === who) return true;
  if (cause.type === "act")
    return (
      (entry.type === "body" && cause.to === who) ||
      entries
        .slice(cause.id, entry.id)
        .some((row) => row.type === "perceive" && row.who === who && row.act === cause.id)
    );
  return entry.because
    .map((id) => entries[id]!)
    .some((row) => row.type === "read" && row.who === who && row.of === mindOf(cause));
}

const STAGED: ReadonlySet<string> = new Set([
  "perceive",
  "show",
  "read",
  "weigh",
  "regulate",
  "recall",
  "feel",
]);

function absentees(story: Story, entries: readonly Entry[]): string[] {
  const there = new Set<number>();
  return entries.flatMap((entry) => {
    if (entry.type === "open") {
      there.clear();
      for (const { who, enters } of story.scenes[entry.scene]!.cast) if (enters === null) there.add(who);
    }
    if (entry.type === "enter") there.add(entry.who);
    const asked = entry.type === "act" ? [entry.by, ...(entry.to === null ? [] : [entry.to])] : [];
    const mind = STAGED.has(entry.type) ? mindOf(entry) : null;
    const minds = mind === null ? [] : [mind];
    const found = [...asked, ...minds]
      .filter((who) => !there.has(who))
      .map((who) => `entry ${entry.id}: ${entry.type} with ${who}, who is not there`);
    if (entry.type === "exit") there.delete(entry.who);
    return found;
  });
}

/** So many seconds are enough for anything that fades. */
const LONG = 3000;

function unending({ performance: { premise, fading, slots } }: Play): string[] {
  const left = slots.slice();
  for (let second = 0; second < LONG; second += 1) fade(fading, left, 1);
  const state = new State(premise.layout, left);
  return [...fading.slots].flatMap((slot, i) => {
    const home = fading.homes[i];
    return state.count(slot) === home
      ? []
      : [`number ${slot} is ${state.count(slot)} after ${LONG} seconds, not ${home}`];
  });
}
