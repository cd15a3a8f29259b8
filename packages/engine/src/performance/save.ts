import { storyHash } from "../story/hash.js";
import type { Story } from "../story/story.js";
import { open, options, same, snapshot, step, type Play, type Snapshot } from "./play.js";
import type { Deed } from "./transcript.js";

/** A play on paper: the choices by name, so that they outlive an edit of the story, and the state as it stood. */
export interface Save {
  readonly firelight: 1;
  readonly kind: "save";
  readonly story: string;
  readonly storyHash: string;
  readonly seed: number;
  readonly choices: readonly (Choice | null)[];
  readonly snapshot: Snapshot;
}

interface Choice {
  readonly by: string;
  readonly act: string;
  readonly to: string | null;
  readonly about: string | null;
}

/** What came of loading a save: the play, or why there is none; and what no longer fits after an edit of the story. */
export interface Loaded {
  readonly play: Play | null;
  readonly problem: string | null;
  readonly notes: readonly string[];
}

export function save(play: Play): Save {
  const { story, performance, choices } = play;
  return {
    firelight: 1,
    kind: "save",
    story: story.name,
    storyHash: storyHash(story),
    seed: performance.seed,
    choices: choices.map((choice) => (choice === null ? null : named(story, choice))),
    snapshot: snapshot(play),
  };
}

function named(story: Story, { by, act, to, about }: Deed): Choice {
  return {
    by: story.people[by]!.name,
    act: story.acts[act]!.name,
    to: to === null ? null : story.people[to]!.name,
    about: about === null ? null : story.topics[about]!.name,
  };
}

/**
 * The play that a save holds, beat for beat. After an edit of the story its choices are made again as far as they go, and
 * the notes say where they no longer fit. A damaged or foreign value is refused with a problem; nothing throws.
 */
export function load(story: Story, json: unknown): Loaded {
  const problem = refusal(story, json);
  if (problem !== null || !isSave(json))
    return { play: null, problem: problem ?? "This is not a save.", notes: [] };
  const edited = json.storyHash !== storyHash(story);
  const { play, notes } = again(story, json);
  const whole = play.performance.slots.every((value, slot) => value === json.snapshot.slots[slot]);
  if (!edited && !whole)
    return { play: null, problem: "The save does not agree with its own choices; it is damaged.", notes: [] };
  return {
    play,
    problem: null,
    notes: edited ? ["The story has changed since this was saved.", ...notes] : notes,
  };
}

function again(story: Story, { seed, choices }: Save): { play: Play; notes: string[] } {
  const notes: string[] = [];
  let play = open(story, seed);
  for (const [index, choice] of choices.entries()) {
    if (play.performance.ended) {
      notes.push(`The play now ends before beat ${index + 1}.`);
      break;
    }
    const deed = choice === null ? null : meant(story, choice);
    if (choice !== null && (deed === null || !options(play).some((option) => same(option, deed)))) {
      notes.push(
        `At beat ${index + 1}, "${choice.by} ${choice.act}" no longer fits; the save goes no further.`,
      );
      break;
    }
    play = step(play, deed);
  }
  return { play, notes };
}

function meant(story: Story, choice: Choice): Deed | null {
  const by = story.people.findIndex(({ name }) => name === choice.by);
  const act = story.acts.findIndex(({ name }) => name === choice.act);
  const to = choice.to === null ? null : story.people.findIndex(({ name }) => name === choice.to);
  const about = choice.about === null ? null : story.topics.findIndex(({ name }) => name === choice.about);
  return by < 0 || act < 0 || to === -1 || about === -1 ? null : { by, act, to, about };
}

function refusal(story: Story, json: unknown): string | null {
  if (!isSave(json)) return "This is not a save of a Firelight play, or it is damaged.";
  return json.story === story.name ? null : `This is a save of "${json.story}", not of "${story.name}".`;
}

function isSave(json: unknown): json is Save {
  if (!isRecord(json)) return false;
  return (
    json["firelight"] === 1 &&
    json["kind"] === "save" &&
    typeof json["story"] === "string" &&
    typeof json["storyHash"] === "string" &&
    Number.isInteger(json["seed"]) &&
    isList(json["choices"], (choice) => choice === null || isChoice(choice)) &&
    isRecord(json["snapshot"]) &&
    isList(json["snapshot"]["slots"], Number.isInteger)
  );
}

function isChoice(value: unknown): boolean {
  const text = (field: unknown): boolean => typeof field === "string";
  const maybe = (field: unknown): boolean => field === null || text(field);
  return (
    isRecord(value) && text(value["by"]) && text(value["act"]) && maybe(value["to"]) && maybe(value["about"])
  );
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
