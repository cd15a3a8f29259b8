import type { Entry, Show, Transcript } from "../performance/transcript.js";
import type { Story, Who } from "../story/story.js";
import {
  FEELINGS,
  NEEDS,
  RELATION,
  type FeelingKind,
  type Posture,
  type RelationQuantity,
} from "../story/words.js";

/**
 * What a reader of the entries knows of the play at a moment, in thousandths. Feelings that faded since their last entry
 * are faded here too.
 */
export class Mirror {
  readonly present = new Set<Who>();
  readonly shows = new Map<Who, Show>();
  scene = -1;
  sceneAt = 0;
  at = 0;
  rest = 0;
  readonly #numbers = new Map<string, number>();

  constructor(readonly story: Story) {
    story.people.forEach((person, who) => {
      NEEDS.forEach((need) => this.#put(["need", who, need], thousandths(person.needs[need].met)));
      person.sentiments.forEach(({ kind, toward, strength }) =>
        this.#put(["feel", who, kind, toward], thousandths(strength)),
      );
      person.beliefs.forEach(({ proposition, logOdds }) =>
        this.#put(["believe", who, proposition], thousandths(logOdds)),
      );
      person.memories.forEach(({ event, logOdds }) => this.#put(["learn", who, event], thousandths(logOdds)));
      person.relations.forEach(({ to, quantities }) =>
        RELATION.forEach((quantity) =>
          this.#put(["relate", who, to, quantity], thousandths(quantities[quantity] ?? 0)),
        ),
      );
      this.#put(["control", who], thousandths(person.control));
    });
  }

  /** Takes one entry in, in the order of the transcript. */
  take(entry: Entry): void {
    this.at = entry.at;
    switch (entry.type) {
      case "open":
        return this.#open(entry.scene, entry.at);
      case "pass":
        return this.#fade(entry.seconds);
      case "feel":
        return this.#put(["feel", entry.who, entry.kind, entry.toward], entry.now);
      case "mood":
      case "body":
        return this.#put([entry.type, entry.who, entry.quantity], entry.now);
      case "need":
        return this.#put(["need", entry.who, entry.need], entry.now);
      case "control":
        return this.#put(["control", entry.who], entry.now);
      case "relate":
        return this.#put(["relate", entry.who, entry.to, entry.quantity], entry.now);
      case "believe":
        return this.#put(["believe", entry.who, entry.proposition], entry.to);
      case "learn":
        return this.#put(["learn", entry.who, entry.event], entry.to);
      case "posture":
        return this.#put(["posture", entry.who], POSTURE.indexOf(entry.posture));
      case "distance":
        return this.#put(
          ["distance", Math.min(entry.who, entry.to), Math.max(entry.who, entry.to)],
          entry.now,
        );
      case "done":
        return this.#put(["done", entry.pattern], entry.now);
      default:
        return this.#other(entry);
    }
  }

  feeling = (who: Who, kind: FeelingKind, toward: Who | null): number =>
    this.number("feel", who, kind, toward);
  /** The strongest of a kind, toward whomever. */
  felt = (who: Who, kind: FeelingKind): number =>
    [null, ...this.story.people.keys()].reduce<number>(
      (most, toward) => Math.max(most, this.feeling(who, kind, toward)),
      0,
    );
  relation = (who: Who, to: Who, quantity: RelationQuantity): number =>
    this.number("relate", who, to, quantity);
  posture = (who: Who): Posture => POSTURE[this.number("posture", who)] ?? "standing";
  distance = (who: Who, to: Who): number => this.number("distance", Math.min(who, to), Math.max(who, to));
  number = (...keys: readonly (string | number | null)[]): number => this.#numbers.get(key(keys)) ?? 0;

  #put(keys: readonly (string | number | null)[], now: number): void {
    this.#numbers.set(key(keys), now);
  }

  #open(scene: number, at: number): void {
    this.scene = scene;
    this.sceneAt = at;
    this.present.clear();
    const row = this.story.scenes[scene];
    if (row === undefined) return;
    const there = row.cast.filter(({ enters }) => enters === null);
    for (const { who, posture } of row.cast) this.#put(["posture", who], POSTURE.indexOf(posture));
    for (const { who } of there) {
      this.present.add(who);
      for (const other of row.cast) {
        this.#put(
          ["distance", Math.min(who, other.who), Math.max(who, other.who)],
          thousandths(row.distance),
        );
      }
    }
  }

  #other(entry: Entry): void {
    if (entry.type === "enter") this.present.add(entry.who);
    if (entry.type === "exit") this.present.delete(entry.who);
    if (entry.type === "rest") this.rest = entry.now;
    if (entry.type === "show") this.shows.set(entry.who, entry);
  }

  // The one place where what passes by itself is guessed: feelings lose half in some minutes, bodies sooner.
  #fade(seconds: number): void {
    for (const [name, now] of this.#numbers) {
      const half = name.startsWith("feel ") ? FEELING_HALF : name.startsWith("body ") ? BODY_HALF : null;
      if (half !== null) this.#numbers.set(name, Math.floor((now * half) / (half + 0.693 * seconds)));
    }
  }
}

/** Seconds in which half of a feeling, and of a body's stir, is gone: about the middle of the model's table. */
const FEELING_HALF = 220;
const BODY_HALF = 60;

const POSTURE: readonly Posture[] = ["lying", "kneeling", "sitting", "standing"];

function key(keys: readonly (string | number | null)[]): string {
  return keys.join(" ");
}

function thousandths(x: number): number {
  return Math.floor(x * 1000 + 0.5);
}

/** Calls back with every entry and what is known after it. */
export function follow(
  story: Story,
  { entries }: Transcript,
  each: (entry: Entry, known: Mirror) => void,
): void {
  const mirror = new Mirror(story);
  for (const entry of entries) {
    mirror.take(entry);
    each(entry, mirror);
  }
}

/** Every kind of feeling that is felt above a strength, strongest first. */
export function strongest(known: Mirror, who: Who, least: number): { kind: FeelingKind; now: number }[] {
  return FEELINGS.map((kind) => ({ kind, now: known.felt(who, kind) }))
    .filter(({ now }) => now >= least)
    .sort((a, b) => b.now - a.now);
}
