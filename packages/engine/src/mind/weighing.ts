import type { Premise } from "./premise.js";
import type { Pull } from "./pull.js";
import type { Slot, State } from "./state.js";
import type { Subject } from "./candidates.js";
import type { Meeting } from "./touch.js";

/** Takes the parts of the urges to acts one by one, each with the numbers that it rests on. Acts come as their indices. */
export interface Tally {
  // No rest parameter: a sum is asked for thousands of parts in a beat, and would get a list for each.
  add(
    act: number,
    rule: string,
    amount: number,
    slot?: Slot,
    second?: Slot,
    third?: Slot,
    fourth?: Slot,
  ): void;
  /** The same for a part that rests on any number of them. */
  addAll(act: number, rule: string, amount: number, slots: readonly Slot[]): void;
  /** A part of which `anybody` would have so much: only the rest is from the numbers. */
  addOwn(act: number, rule: string, amount: number, anybody: number, slot: Slot, second?: Slot): void;
}

/** What is looked at once for all acts of one person toward another at one moment. */
export interface Weighing {
  readonly premise: Premise;
  readonly state: State;
  readonly who: number;
  readonly to: number;
  readonly pulls: readonly Pull[];
  readonly whole: Float64Array;
  /** By act: what it would be about; null for nothing. */
  readonly topics: (Subject | null)[];
  /** Whether the other holds out a hand, or the two are in touch, or one has refused the other. */
  readonly answering: boolean;
  readonly inTouch: boolean;
  readonly refused: boolean;
  /** How much one can hold in now, and how freely one speaks. */
  readonly able: number;
  readonly ease: number;
  readonly guard: Guard;
  /** How far heat takes restraint away. */
  readonly heat: number;
  /** Who else is there that one minds. */
  readonly company: { readonly amount: number; readonly slot: Slot };
  readonly secrets: readonly Secret[];
  /** How much is not forgiven the other. */
  readonly grudge: number;
  /** How one meets the other's nearness. */
  readonly met: Meeting;
  /** What is owed to the other, and what the other has left unanswered. */
  readonly owes: readonly Owed[];
  readonly asks: readonly Owed[];
}

/** How much one guards oneself from the other, and how far one can. */
export interface Guard {
  readonly against: number;
  readonly able: number;
}

/** An event that one hides from somebody there who does not know of it. */
export interface Secret {
  readonly event: number;
  readonly utility: number;
  readonly slot: Slot;
}

/** Something due, how strongly, and the slot it stands in. */
export interface Owed {
  /** Place of the due in `DUES`. */
  readonly due: number;
  readonly rule: string;
  readonly strength: number;
  readonly slot: Slot;
}

/** Only the sums of the parts, by act. */
export class Sums implements Tally {
  readonly of: Float64Array;
  constructor(acts: number) {
    this.of = new Float64Array(acts);
  }
  add(act: number, _: string, amount: number): void {
    this.of[act]! += amount;
  }
  addAll(act: number, _: string, amount: number): void {
    this.of[act]! += amount;
  }
  addOwn(act: number, _: string, amount: number): void {
    this.of[act]! += amount;
  }
}

/** The weights of what speaks for and against an act. One unit of urge is a need wholly unmet. */
export const WEIGHTS = {
  /** Feelings, needs and wants along the act's direction. */
  pull: 0.9,
  /** What is owed, and what is owed to one and unanswered. */
  due: 0.54,
  again: 0.55,
  /** Pressing toward what is wanted of the other. */
  press: 0.49,
  /** How much the topic is on one's mind. */
  topic: 0.5,
  /** A deed of either that has not been spoken of yet. */
  unsaid: 0.37,
  /** What the act by itself gives or costs the doer, by what the doer needs. */
  own: 0.35,
  /** Unlikeliness of such people doing such things to such people, per unit of deflection. */
  deflection: 0.05,
  standard: 0.6,
  harm: 0.4,
  /** Having just done the same. */
  tired: 0.8,
  /** Having tried the like of it for a while. */
  worn: 0.45,
  /** Laying oneself bare before somebody one does not trust, while one can help it. */
  guard: 1.3,
  /** Saying the rest once one has been laid bare. */
  bare: 0.4,
  /** Hurting another's face openly, while one can help it and is not that angry. */
  restraint: 0.5,
  /** Doing what a roused (or a settled) body is ready for. */
  readiness: 0.22,
  touch: 0.85,
  invited: 0.3,
  /** Reaching out again to one who refused. */
  rebuffed: 1.3,
  /** Making light while somebody's heart is heavy. */
  light: 1.5,
  /** Talking for the sake of it, with one who is not close. */
  phatic: 0.7,
  /** Reaching out, for whoever is shy. */
  shy: 1.2,
  /** Lording it over one who is above. */
  above: 0.3,
  /** Saying what one hides before whom it is hidden from. */
  secret: 1.3,
  /** Forgiving what still stands between two. */
  pardon: 0.26,
  /** Ending a touch that hurts. */
  hurts: 3.5,
  /** Leaning on one who is not trusted. */
  relies: 1,
  /** Touching again so soon; who is drawn to the other wants more. */
  sated: 1,
  /** Touching more than the bond allows, per unit of intimacy. */
  unbecoming: 1.6,
  /** Wanting after all what one has refused, now that it is far enough. */
  withdrawn: 0.43,
  /** Catching a hand before it is gone. */
  fleeting: 0.69,
  /** What leaving gives up. */
  stakes: 0.45,
  /** Parting from one to whom one is bound, and bringing about the parting that one fears. */
  bound: 0.45,
  dread: 0.8,
  /** Leaving one's own home to another, or sending somebody out of theirs. */
  home: 0.6,
  /** Each silent beat between two who are not close. */
  finished: 0.09,
  /** A quarrel that goes on and on. */
  nowhere: 0.57,
  /** An outburst that has broken control. */
  outburst: 0.9,
} as const;
