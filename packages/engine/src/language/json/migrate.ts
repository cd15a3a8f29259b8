import type { Story } from "../../story/story.js";
import { referred, TABLE_OF, type Table } from "../order/references.js";
import { story as shape } from "./story.js";

/** A compiled story brought up to this version, or why it cannot be. */
export type Migrated =
  { readonly story: Story; readonly refused: null } | { readonly story: null; readonly refused: string };

/** The version that this engine plays. */
const VERSION = 1;

/** By version, what makes the next one of it. There is only one version yet. */
const STEPS: Readonly<Record<number, (story: unknown) => unknown>> = {};

/** Brings a compiled story, as it was read from JSON, up to this version. Never throws: what cannot be played is refused, and why. */
export function migrate(json: unknown): Migrated {
  const version = versionOf(json);
  if (version === null) return refuse("This is no compiled story: it has no version under “firelight”.");
  if (version > VERSION)
    return refuse(
      `This story was compiled by a newer Firelight (version ${version}); I play up to ${VERSION}.`,
    );
  let story = json;
  for (let from = version; from < VERSION; from += 1) {
    const step = STEPS[from];
    if (step === undefined) return refuse(`There never was a version ${from} of compiled stories.`);
    story = step(story);
  }
  if (!isStory(story)) return refuse(`This compiled story is damaged: ${shape.wrong(story, "story")}.`);
  const lost = lostReference(story) ?? empty(story);
  return lost === null ? { story, refused: null } : refuse(`This compiled story is damaged: ${lost}.`);
}

function refuse(refused: string): Migrated {
  return { story: null, refused };
}

function versionOf(json: unknown): number | null {
  if (typeof json !== "object" || json === null || !("firelight" in json)) return null;
  const { firelight } = json;
  return typeof firelight === "number" && Number.isInteger(firelight) && firelight >= 1 ? firelight : null;
}

function isStory(value: unknown): value is Story {
  return shape.wrong(value, "story") === null;
}

// A row that is referred to and is not there.
function lostReference(story: Story): string | null {
  let lost: string | null = null;
  const check = (table: Table, index: number): number => {
    if (index >= story[table].length) lost ??= `it refers to row ${index} of ${table}, which is not there`;
    return index;
  };
  // Facts refer to nothing: a line in one is a line of a text.
  referred({ ...story, facts: [] }, check);
  for (const { kind, index } of story.topics) check(TABLE_OF[kind], index);
  for (const { scene } of story.endings)
    if (scene !== null && scene >= story.scenes.length) lost ??= "an ending is in no scene";
  return lost;
}

function empty({ scenes }: Story): string | null {
  if (scenes.length === 0) return "it has no scene";
  return scenes.some(({ cast, opening }) => cast.length === 0 || opening.length === 0)
    ? "it has a scene that cannot begin"
    : null;
}
