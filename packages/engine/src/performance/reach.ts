import { weeping } from "../mind/body.js";
import { home } from "../mind/mood.js";
import type { Premise } from "../mind/premise.js";
import type { State } from "../mind/state.js";
import { FEELING_ROWS } from "../mind/tables.js";
import type { Condition, Range } from "../story/condition.js";
import type { Story } from "../story/story.js";
import { FEELING, FEELINGS, MOOD, NEED, RELATED, type FeelingKind } from "../story/words.js";
import { meet } from "./ability.js";

/** Between what a quantity stays in every play, and why. */
export interface Bound {
  readonly least: number;
  readonly most: number;
  readonly because: string;
}

/** A condition without parts that asks how much of something there is. */
export type Ranged = Extract<Condition, { readonly range: Range }>;

/** Kinds of feeling that something takes away; the others never fall below where they began. */
const TAKEN: readonly FeelingKind[] = [
  "anger",
  "hate",
  "reproach",
  "distress",
  "remorse",
  "fear",
  "shame",
  "disappointment",
  "fears-confirmed",
];
/** Distances that touch and moves lead to, in metres. */
const TOUCHING = 0.4;
const FARTHEST = 6;
/** A beat takes at most so many seconds. */
const SLOWEST = 7;
const SUREST = 9;

/** How far quantities can go in any play: from what no rule ever changes, and from how far rules go. */
export class Reach {
  constructor(
    private readonly story: Story,
    private readonly premise: Premise,
    private readonly opening: State,
  ) {}

  /** Between what a quantity stays in every play; null where nothing can be said. */
  bound(condition: Exclude<Ranged, { type: "done" }>): Bound | null {
    switch (condition.type) {
      case "feels":
        return this.#felt(condition);
      case "mood":
        return this.#mood(condition);
      case "body":
        return this.#body(condition);
      case "control":
        return this.#still(condition.who, this.opening.control(condition.who), "control");
      case "need":
        return this.#still(
          condition.who,
          this.opening.need(condition.who, NEED[condition.need]),
          condition.need,
        );
      case "relation":
        return this.#related(condition);
      case "believes":
        return this.#believed(condition);
      case "distance":
        return this.#apart(condition);
      case "time":
        return this.#lasting();
    }
  }

  // Nothing happens to whoever is in no scene.
  #still(who: number, value: number, what: string): Bound | null {
    if (this.onStage(who)) return null;
    const { name } = this.story.people[who]!;
    return {
      least: value,
      most: value,
      because: `${name} is in no scene: ${name}'s ${what} stays at ${figure(value)}`,
    };
  }

  /** Whether somebody is ever in a scene. */
  onStage(who: number): boolean {
    return this.story.scenes.some(
      ({ cast, happenings }) =>
        cast.some((row) => row.who === who) || happenings.some(({ enters }) => enters === who),
    );
  }

  #felt({ who, kind, toward }: Extract<Ranged, { type: "feels" }>): Bound | null {
    const all = (toward === null ? this.story.people.map((_, other) => other) : [toward]).map((other) =>
      this.opening.feeling(who, FEELING[kind], other),
    );
    const most = Math.max(...all);
    const still = this.#still(who, most, kind);
    if (still !== null || TAKEN.includes(kind) || most === 0) return still;
    const { name } = this.story.people[who]!;
    return { least: most, most: 1, because: `${name}'s ${kind} never falls below ${figure(most)} here` };
  }

  #mood({ who, quantity }: Extract<Ranged, { type: "mood" }>): Bound {
    const q = MOOD.indexOf(quantity);
    const own = home(this.story.people[who]!.nature)[q]!;
    const reach = [own, this.opening.mood(who, q), ...FEELINGS.map((kind) => FEELING_ROWS[kind].pad[q]!)];
    const [least, most] = [Math.min(...reach) - 0.002, Math.max(...reach) + 0.002];
    const still = this.#still(who, this.opening.mood(who, q), `${quantity} of mood`);
    const { name } = this.story.people[who]!;
    return (
      still ?? {
        least,
        most,
        because: `${name}'s ${quantity} of mood stays between ${figure(least)} and ${figure(most)}: no feeling takes it farther`,
      }
    );
  }

  #body({ who, quantity }: Extract<Ranged, { type: "body" }>): Bound | null {
    const { name, expressiveness } = this.story.people[who]!;
    if (quantity === "voice")
      return {
        least: 0,
        most: 0,
        because: `a voice is what is shown of an act, and not kept: ${name}'s stays at 0`,
      };
    if (quantity !== "tears") return quantity === "arousal" ? null : this.#still(who, 0, quantity);
    const flooded = FEELINGS.map((kind) => (kind === "anger" ? 0 : 1));
    const most = Math.min(1, weeping(flooded, expressiveness)) + 0.002;
    return (
      this.#still(who, 0, quantity) ?? {
        least: 0,
        most,
        because: `${name}'s tears never rise above ${figure(most)}`,
      }
    );
  }

  #related({ who, to, quantity }: Extract<Ranged, { type: "relation" }>): Bound | null {
    const value = this.opening.relation(who, to, RELATED[quantity]);
    const [name, other] = [this.story.people[who]!.name, this.story.people[to]!.name];
    const stays = `${name}'s ${quantity} toward ${other} stays at ${figure(value)}`;
    if (!meet(this.premise, who, to))
      return { least: value, most: value, because: `${name} and ${other} are never in one scene: ${stays}` };
    if (quantity !== "attraction") return null;
    if (Math.max(value, this.opening.relation(to, who, RELATED.attraction)) > 0) return null;
    return { least: value, most: value, because: `neither of the two is drawn to the other: ${stays}` };
  }

  #believed({ who, proposition }: Extract<Ranged, { type: "believes" }>): Bound {
    const row = this.story.propositions[proposition]!;
    const value = this.opening.belief(who, proposition);
    const { name } = this.story.people[who]!;
    const stays = (because: string): Bound => ({ least: value, most: value, because });
    if (!this.onStage(who))
      return stays(`${name} is in no scene, and goes on believing what ${name} believes`);
    if (row.type !== "prediction")
      return stays(`nothing in a play changes whether ${name} believes that ${row.name}`);
    if (value === 0) return stays(`${name} holds nothing about it that a play could change: ${row.name}`);
    if (row.whom !== null && row.whom !== who)
      return stays(`${name} cannot find out by ${name}'s own body that ${row.name}`);
    const reach = Math.max(SUREST, Math.abs(value));
    return { least: -reach, most: reach, because: `nobody is surer than ${figure(reach)}` };
  }

  #apart({ who, to }: Extract<Ranged, { type: "distance" }>): Bound {
    if (who === to) return { least: 0, most: 0, because: "nobody is away from themselves" };
    const most = Math.max(FARTHEST, ...this.story.scenes.map(({ distance }) => distance)) + 0.001;
    const least = Math.min(TOUCHING, ...this.story.scenes.map(({ distance }) => distance)) - 0.001;
    const open = this.story.scenes.length === 1 && this.story.people.every((_, who) => this.onStage(who));
    return {
      least: open ? least : 0,
      most,
      because: `nobody goes farther away than ${figure(most)}, or comes nearer than ${figure(least)}`,
    };
  }

  #lasting(): Bound {
    const beats = Math.max(...this.story.scenes.map(({ length }) => length));
    const most = beats * SLOWEST + SLOWEST;
    return { least: 0, most, because: `no scene lasts longer than ${beats} beats, ${most} seconds at most` };
  }
}

function figure(value: number): string {
  return String(Math.round(value * 1000));
}
