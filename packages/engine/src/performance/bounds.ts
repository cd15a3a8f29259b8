import { home } from "../mind/mood.js";
import { premise as premised, type Premise } from "../mind/premise.js";
import { State } from "../mind/state.js";
import { FEELING_ROWS } from "../mind/tables.js";
import { weeping } from "../mind/body.js";
import type { Condition, Range } from "../story/condition.js";
import type { Story } from "../story/story.js";
import { FEELING, FEELINGS, MOOD, NEED, POSTURES, RELATED, type FeelingKind } from "../story/words.js";
import { inability, meet, type Might } from "./ability.js";
import { opening } from "./open.js";

/** Between what a quantity stays in every play, and why. */
interface Bound {
  readonly least: number;
  readonly most: number;
  readonly because: string;
}

type Ranged = Extract<Condition, { readonly range: Range }>;

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

/**
 * What can be said of every play of a story before any is played: bounds on what people feel, believe and do, from what no
 * rule ever changes and from how far rules go. What it says can never be, never is; what it does not say may be or not.
 */
export class Bounds {
  readonly #premise: Premise;
  readonly #opening: Int32Array;
  readonly #state: State;

  constructor(private readonly story: Story) {
    this.#premise = premised(story);
    this.#opening = opening(story, 1).after.slots;
    this.#state = new State(this.#premise.layout, this.#opening);
  }

  /** Why an act can be done in no play; null in its people and topic for anyone and anything. Null where it might be. */
  undone({
    by,
    act,
    to,
    about,
  }: {
    by: number | null;
    act: number;
    to: number | null;
    about: number | null;
  }): string | null {
    let why: string | null = null;
    for (const one of this.#people(by))
      for (const other of this.#people(to)) {
        if (one === other && (by === null || to === null)) continue;
        const found = inability(this.#premise, this.#opening, {
          by: one,
          act,
          to: other,
          about,
        } satisfies Might);
        if (found === null) return null;
        why ??= found;
      }
    return why ?? "nobody is there who could";
  }

  /** Why a condition can never be so (with `wanted` false: never not be so); null where it might. */
  refuted(condition: Condition, wanted = true): string | null {
    if (condition.type === "not") return this.refuted(condition.of, !wanted);
    if (condition.type === "all" || condition.type === "any") {
      const parts = condition.of.map((part) => this.refuted(part, wanted));
      if ((condition.type === "all") === wanted) return parts.find((part) => part !== null) ?? null;
      return parts.every((part) => part !== null) ? (parts[0] ?? "by its own words") : null;
    }
    return "range" in condition ? this.#outside(condition, wanted) : this.#never(condition, wanted);
  }

  #people(who: number | null): readonly number[] {
    return who === null ? this.story.people.map((_, person) => person) : [who];
  }

  #outside(condition: Ranged, wanted: boolean): string | null {
    const bound = this.#bound(condition);
    if (bound === null) return null;
    const { least, most } = condition.range;
    const below = least !== null && bound.most < least;
    const above = most !== null && bound.least > most;
    const inside = (least === null || bound.least >= least) && (most === null || bound.most <= most);
    return (wanted ? below || above : inside) ? bound.because : null;
  }

  #bound(condition: Ranged): Bound | null {
    switch (condition.type) {
      case "feels":
        return this.#felt(condition);
      case "mood":
        return this.#mood(condition);
      case "body":
        return this.#body(condition);
      case "control":
        return this.#still(condition.who, this.#state.control(condition.who), "control");
      case "need":
        return this.#still(
          condition.who,
          this.#state.need(condition.who, NEED[condition.need]),
          condition.need,
        );
      case "relation":
        return this.#related(condition);
      case "believes":
        return this.#believed(condition);
      case "distance":
        return this.#apart(condition);
      case "done":
        return this.#done(condition);
      case "time":
        return this.#lasting();
    }
  }

  // Nothing happens to whoever is in no scene.
  #still(who: number, value: number, what: string): Bound | null {
    if (this.#onStage(who)) return null;
    const { name } = this.story.people[who]!;
    return {
      least: value,
      most: value,
      because: `${name} is in no scene: ${name}'s ${what} stays at ${figure(value)}`,
    };
  }

  #onStage(who: number): boolean {
    return this.story.scenes.some(
      ({ cast, happenings }) =>
        cast.some((row) => row.who === who) || happenings.some(({ enters }) => enters === who),
    );
  }

  #felt({ who, kind, toward }: Extract<Ranged, { type: "feels" }>): Bound | null {
    const all = this.#people(toward).map((other) => this.#state.feeling(who, FEELING[kind], other));
    const most = Math.max(...all);
    const still = this.#still(who, most, kind);
    if (still !== null || TAKEN.includes(kind) || most === 0) return still;
    const { name } = this.story.people[who]!;
    return { least: most, most: 1, because: `${name}'s ${kind} never falls below ${figure(most)} here` };
  }

  #mood({ who, quantity }: Extract<Ranged, { type: "mood" }>): Bound {
    const q = MOOD.indexOf(quantity);
    const own = home(this.story.people[who]!.nature)[q]!;
    const reach = [own, this.#state.mood(who, q), ...FEELINGS.map((kind) => FEELING_ROWS[kind].pad[q]!)];
    const [least, most] = [Math.min(...reach) - 0.002, Math.max(...reach) + 0.002];
    const still = this.#still(who, this.#state.mood(who, q), `${quantity} of mood`);
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
    const value = this.#state.relation(who, to, RELATED[quantity]);
    const [name, other] = [this.story.people[who]!.name, this.story.people[to]!.name];
    const stays = `${name}'s ${quantity} toward ${other} stays at ${figure(value)}`;
    if (!meet(this.#premise, who, to))
      return { least: value, most: value, because: `${name} and ${other} are never in one scene: ${stays}` };
    if (quantity !== "attraction") return null;
    if (Math.max(value, this.#state.relation(to, who, RELATED.attraction)) > 0) return null;
    return { least: value, most: value, because: `neither of the two is drawn to the other: ${stays}` };
  }

  #believed({ who, proposition }: Extract<Ranged, { type: "believes" }>): Bound {
    const row = this.story.propositions[proposition]!;
    const value = this.#state.belief(who, proposition);
    const { name } = this.story.people[who]!;
    const stays = (because: string): Bound => ({ least: value, most: value, because });
    if (!this.#onStage(who))
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
    const open = this.story.scenes.length === 1 && this.story.people.every((_, who) => this.#onStage(who));
    return {
      least: open ? least : 0,
      most,
      because: `nobody goes farther away than ${figure(most)}, or comes nearer than ${figure(least)}`,
    };
  }

  #done({ pattern }: Extract<Ranged, { type: "done" }>): Bound | null {
    const { by, acts, to, about } = this.story.patterns[pattern]!;
    if (acts.length === 0) return null;
    const whys = acts.map((act) => this.undone({ by, act, to, about }));
    const [why] = whys;
    return whys.every((one) => one !== null) && why !== null && why !== undefined
      ? { least: 0, most: 0, because: why }
      : null;
  }

  #lasting(): Bound {
    const beats = Math.max(...this.story.scenes.map(({ length }) => length));
    const most = beats * SLOWEST + SLOWEST;
    return { least: 0, most, because: `no scene lasts longer than ${beats} beats, ${most} seconds at most` };
  }

  #never(condition: Exclude<Condition, Ranged>, wanted: boolean): string | null {
    switch (condition.type) {
      case "posture":
        return wanted ? this.#unposed(condition) : null;
      case "present":
        return wanted && !this.#onStage(condition.who)
          ? `${this.story.people[condition.who]!.name} is in no scene`
          : null;
      case "knows":
        return this.#known(condition, wanted);
      default:
        return null;
    }
  }

  #unposed({ who, posture }: Extract<Condition, { type: "posture" }>): string | null {
    const now = POSTURES[this.#state.count(this.#premise.layout.posture(who))];
    const { name } = this.story.people[who]!;
    if (!this.#onStage(who)) return now === posture ? null : `${name} is in no scene`;
    const cast = this.story.scenes.some((scene) =>
      scene.cast.some((row) => row.who === who && row.posture === posture),
    );
    const first = this.story.scenes[0]!.cast.some((row) => row.who === who);
    if (cast || posture !== "lying" || !first) return null;
    return `nobody lies down in a play, and ${name} does not lie at the opening of a scene`;
  }

  // A deed is known to whoever did it, and what is known is not unlearned.
  #known({ who, event }: Extract<Condition, { type: "knows" }>, wanted: boolean): string | null {
    const knows = this.#state.knowledge(who, event) > 0;
    const { name } = this.story.people[who]!;
    const what = this.story.events[event]!.name;
    if (knows) return wanted ? null : `${name} knows of ${what} from the opening on`;
    const own = this.story.events[event]!.by === who || !this.#onStage(who);
    return wanted && own ? `${name} never learns of ${what}` : null;
  }
}

function figure(value: number): string {
  return String(Math.round(value * 1000));
}
