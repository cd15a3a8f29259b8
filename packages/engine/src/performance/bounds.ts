import { premise as premised, type Premise } from "../mind/premise.js";
import { State } from "../mind/state.js";
import type { Condition } from "../story/condition.js";
import type { Story } from "../story/story.js";
import { POSTURES } from "../story/words.js";
import { inability, type Might } from "./ability.js";
import { opening } from "./open.js";
import { Reach, type Bound, type Ranged } from "./reach.js";

/** An act that may be shown to be done by nobody; null stands for anyone or anything. */
interface Undone {
  readonly by: number | null;
  readonly act: number;
  readonly to: number | null;
  readonly about: number | null;
}

/**
 * What can be said of every play of a story before any is played: bounds on what people feel, believe and do, from what no
 * rule ever changes and from how far rules go. What it says can never be, never is; what it does not say may be or not.
 */
export class Bounds {
  readonly #premise: Premise;
  readonly #opening: Int32Array;
  readonly #state: State;
  readonly #reach: Reach;

  constructor(private readonly story: Story) {
    this.#premise = premised(story);
    this.#opening = opening(story, 1).after.slots;
    this.#state = new State(this.#premise.layout, this.#opening);
    this.#reach = new Reach(story, this.#premise, this.#state);
  }

  /** Why an act can be done in no play; null in its people and topic for anyone and anything. Null where it might be. */
  undone(deed: Undone): string | null {
    if (this.#opens(deed)) return null;
    const { by, act, to, about } = deed;
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

  // What the author opens a scene with is done, whatever minds would do, and to nobody too.
  #opens({ by, act, to, about }: Undone): boolean {
    return this.story.scenes.some(({ opening }) =>
      opening.some(
        (row) =>
          row.act === act &&
          (by === null || row.by === by) &&
          (to === null || row.to === to) &&
          (about === null || row.about === about),
      ),
    );
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
    return condition.type === "done" ? this.#done(condition) : this.#reach.bound(condition);
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

  #never(condition: Exclude<Condition, Ranged>, wanted: boolean): string | null {
    switch (condition.type) {
      case "posture":
        return wanted ? this.#unposed(condition) : null;
      case "present":
        return wanted && !this.#reach.onStage(condition.who)
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
    if (!this.#reach.onStage(who)) return now === posture ? null : `${name} is in no scene`;
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
    const own = this.story.events[event]!.by === who || !this.#reach.onStage(who);
    return wanted && own ? `${name} never learns of ${what}` : null;
  }
}
