import { textHash } from "../story/hash.js";
import type { Story } from "../story/story.js";
import { open, options, snapshot, step, type Play, type Snapshot } from "./play.js";
import type { Chosen } from "./transcript.js";

/** A play on paper: the choices by name, so that they outlive an edit of the story, and the state as it stood. */
export interface Save {
  readonly firelight: 1;
  readonly kind: "save";
  readonly story: string;
  readonly storyHash: string;
  readonly seed: number;
  /** Beat by beat from the opening; null where the minds chose. */
  readonly choices: readonly (Choice | null)[];
  readonly snapshot: Snapshot;
  /** Changes whenever anything above does: a save that does not agree with its own is damaged. */
  readonly check: string;
}

/** A choice by name, as people, acts and topics are called in the story. */
export interface Choice {
  readonly by: string;
  readonly act: string;
  readonly to: string | null;
  readonly about: string | null;
  /** Only where chance is to have chosen it: whether hardly anybody wanted anything more than silence. */
  readonly idle?: boolean;
}

/** What came of loading a save: the play, or why there is none; and what no longer fits after an edit of the story. */
export interface Loaded {
  /** Null when the save is refused. */
  readonly play: Play | null;
  /** Why the save is refused, as a sentence; null when it is not. */
  readonly problem: string | null;
  /** Sentences on what is otherwise than when it was saved; empty when nothing is. */
  readonly notes: readonly string[];
}

/** A play as a value that can be written as JSON and read back with `load`. */
export function save(play: Play): Save {
  const { story, storyHash, performance, choices } = play;
  const saved = {
    firelight: 1,
    kind: "save",
    story: story.name,
    storyHash,
    seed: performance.seed,
    choices: choices.map((choice) => (choice === null ? null : named(story, choice))),
    snapshot: snapshot(play),
  } as const;
  return { ...saved, check: textHash(inked(saved)) };
}

function named(story: Story, { by, act, to, about, idle }: Chosen): Choice {
  return {
    by: story.people[by]!.name,
    act: story.acts[act]!.name,
    to: to === null ? null : story.people[to]!.name,
    about: about === null ? null : story.topics[about]!.name,
    ...(idle === undefined ? {} : { idle }),
  };
}

/**
 * The play that a save holds, beat for beat, with its entries and the way back. After an edit of the story its choices are
 * made again as far as they go, and the notes say where they no longer fit. Whatever is damaged, foreign or no save at all
 * is refused with a problem. Nothing throws, and `json` is left as it is.
 */
export function load(story: Story, json: unknown): Loaded {
  if (!isSave(json)) return refused("This is not a save of a Firelight play, or it is damaged.");
  if (json.check !== textHash(inked(json))) return refused("This save is damaged: its check does not agree.");
  if (json.story !== story.name) return refused(`This is a save of "${json.story}", not of "${story.name}".`);
  const { play, notes } = again(story, json);
  if (play.storyHash !== json.storyHash)
    return { play, problem: null, notes: ["The story has changed since this was saved.", ...notes] };
  if (stood(snapshot(play)) !== stood(json.snapshot))
    return refused("This save was made by another version of Firelight: its choices lead elsewhere now.");
  return { play, problem: null, notes };
}

function refused(problem: string): Loaded {
  return { play: null, problem, notes: [] };
}

function again(story: Story, { seed, choices }: Save): { play: Play; notes: string[] } {
  let play = open(story, seed);
  for (const [index, choice] of choices.entries()) {
    if (play.performance.ended) return { play, notes: [`The play now ends before beat ${index + 1}.`] };
    const deed = choice === null ? null : meant(play, choice);
    if (deed === undefined) {
      const what = choice === null ? "" : [choice.by, choice.act, choice.to ?? ""].join(" ").trim();
      return { play, notes: [`At beat ${index + 1}, "${what}" no longer fits; the save goes no further.`] };
    }
    play = step(play, deed);
  }
  return { play, notes: [] };
}

function meant(play: Play, { idle, ...choice }: Choice): Chosen | undefined {
  const wanted = worded(choice);
  const found = options(play).find((option) => worded(named(play.story, option)) === wanted);
  return found === undefined || idle === undefined ? found : { ...found, idle };
}

/** All that a save says but its check, as text; whatever else the value has is passed over. */
function inked({ story, storyHash, seed, choices, snapshot: taken }: Omit<Save, "check">): string {
  return JSON.stringify([
    story,
    storyHash,
    seed,
    choices.map((choice) => choice && worded(choice)),
    stood(taken),
  ]);
}

function worded({ by, act, to, about, idle }: Choice): string {
  return JSON.stringify(idle === undefined ? [by, act, to, about] : [by, act, to, about, idle]);
}

function stood(taken: Snapshot): string {
  const choices = taken.choices.map(
    (choice) => choice && [choice.by, choice.act, choice.to, choice.about, choice.idle ?? null],
  );
  return JSON.stringify([...PLACES.map((field) => taken[field]), choices]);
}

/** Whatever of a snapshot is a text, a number or a list of them. */
const PLACES = [
  "storyHash",
  "seed",
  "scene",
  "beat",
  "sceneBeat",
  "opened",
  "at",
  "sceneAt",
  "entries",
  "ended",
  "lastAbout",
  "said",
  "slots",
  "by",
] as const;

function isSave(json: unknown): json is Save {
  return (
    isRecord(json) &&
    json["firelight"] === 1 &&
    json["kind"] === "save" &&
    isText(json["story"]) &&
    isText(json["storyHash"]) &&
    isText(json["check"]) &&
    isWhole(json["seed"]) &&
    isList(json["choices"], orNull(isChoice)) &&
    isSnapshot(json["snapshot"])
  );
}

function isSnapshot(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value["storyHash"]) &&
    ["seed", "scene", "beat", "sceneBeat", "opened", "at", "sceneAt", "entries"].every((field) =>
      isWhole(value[field]),
    ) &&
    typeof value["ended"] === "boolean" &&
    orNull(isWhole)(value["lastAbout"]) &&
    isList(value["said"], isText) &&
    isList(value["choices"], orNull(isDeed)) &&
    isList(value["slots"], isWhole) &&
    isList(value["by"], isWhole)
  );
}

function isChoice(value: unknown): boolean {
  const named = isRecord(value) && isText(value["by"]) && isText(value["act"]);
  return named && orNull(isText)(value["to"]) && orNull(isText)(value["about"]) && isIdle(value["idle"]);
}

function isDeed(value: unknown): boolean {
  const whole = isRecord(value) && isWhole(value["by"]) && isWhole(value["act"]);
  return whole && orNull(isWhole)(value["to"]) && orNull(isWhole)(value["about"]) && isIdle(value["idle"]);
}

function isIdle(value: unknown): boolean {
  return value === undefined || typeof value === "boolean";
}

function orNull(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || holds(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value);
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
