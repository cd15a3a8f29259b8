import { impression as impressed, type Epa, type Impression } from "../mind/impression.js";
import { IDENTITIES } from "../story/library/identities.js";
import { VERBS } from "../story/library/verbs.js";
import { fitting, nearest } from "./fitting.js";
import { shown, within } from "./heed.js";

/** Somebody does something to somebody: words of the measured lists, or their figures. */
export interface Encounter {
  /** A kind of person, such as "enemy", or evaluation, potency and activity, -4.3..4.3 each. */
  readonly actor: string | Epa;
  /** A verb, such as "taunt", or its figures. */
  readonly act: string | Epa;
  readonly object: string | Epa;
}

/** An act that would bring the impressions back to what the two are held to be. */
export interface Fitting {
  readonly epa: Epa;
  /** The verbs nearest to it, the nearest first. */
  readonly words: readonly string[];
}

export interface Impressed extends Impression {
  /** What would fit next: of the actor, and of the object in reply. */
  readonly fitting: Fitting;
  readonly reply: Fitting;
}

/** The impression that such an act makes and what would fit next. `RangeError` for an unknown word or a figure out of range. */
export function impression({ actor, act, object }: Encounter): Impressed {
  const [a, o] = [meaning("actor", actor, IDENTITIES), meaning("object", object, IDENTITIES)];
  const made = impressed(a, meaning("act", act, VERBS), o);
  const [next, back] = [
    fitting({ held: a, seems: made.actor }, { held: o, seems: made.object }),
    fitting({ held: o, seems: made.object }, { held: a, seems: made.actor }),
  ];
  return {
    ...made,
    fitting: { epa: next, words: nearest(next) },
    reply: { epa: back, words: nearest(back) },
  };
}

/** The scale ends here. */
const END = 4.3;

function meaning(name: string, given: unknown, words: ReadonlyMap<string, Epa>): Epa {
  if (typeof given === "string") {
    const found = words.get(given.trim().toLowerCase().replace(/[ -]/g, "_"));
    if (found !== undefined) return found;
    throw new RangeError(`${name} ${shown(given)} is none of the ${words.size} measured words`);
  }
  if (!Array.isArray(given) || given.length !== 3)
    throw new RangeError(
      `${name} is a word or [evaluation, potency, activity], not ${given === undefined ? "missing" : shown(given)}`,
    );
  return [
    within(`${name}[0]`, given[0], -END, END),
    within(`${name}[1]`, given[1], -END, END),
    within(`${name}[2]`, given[2], -END, END),
  ];
}
