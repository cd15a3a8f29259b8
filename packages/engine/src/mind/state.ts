import { FEELINGS } from "../story/words.js";
import type { Layout, Slot } from "./layout.js";

export { CUE, type Block } from "./blocks.js";
export { Layout, type Slot } from "./layout.js";

/**
 * How a touch of one by another stands: `offered`, or `awaited` where whom it is offered to had invited it; `refused` while
 * the hand is still out, then `closed` until whoever refused invites.
 */
export const CONSENT = {
  open: 0,
  offered: 1,
  held: 2,
  closed: 3,
  invited: 4,
  refused: 5,
  awaited: 6,
} as const;
export type Consent = keyof typeof CONSENT;

/** The numbers of a play at a moment, read by name. Quantities come on their scales of -1..1 or 0..1. */
export class State {
  constructor(
    readonly layout: Layout,
    readonly slots: Int32Array,
  ) {}

  at(slot: Slot): number {
    return this.slots[slot]! / 1000;
  }
  count(slot: Slot): number {
    return this.slots[slot]!;
  }
  present(who: number): boolean {
    return this.slots[this.layout.present(who)] === 1;
  }
  feeling(who: number, kind: number, toward: number): number {
    return this.at(this.layout.feeling(who, kind, toward));
  }
  /** Whether one feels anything toward another, or toward oneself. */
  feels(who: number, toward: number): boolean {
    const first = this.layout.feeling(who, 0, toward);
    for (let slot = first; slot < first + FEELINGS.length; slot += 1) if (this.slots[slot] !== 0) return true;
    return false;
  }
  relation(who: number, to: number, quantity: number): number {
    return this.at(this.layout.relation(who, to, quantity));
  }
  body(who: number, quantity: number): number {
    return this.at(this.layout.body(who, quantity));
  }
  mood(who: number, quantity: number): number {
    return this.at(this.layout.mood(who, quantity));
  }
  need(who: number, need: number): number {
    return this.at(this.layout.need(who, need));
  }
  control(who: number): number {
    return this.at(this.layout.control(who));
  }
  broken(who: number): number {
    return this.at(this.layout.broken(who));
  }
  /** Log-odds. */
  belief(who: number, proposition: number): number {
    return this.at(this.layout.belief(who, proposition));
  }
  /** Log-odds that the event happened as told. */
  knowledge(who: number, event: number): number {
    return this.at(this.layout.knowledge(who, event));
  }
  blame(who: number, event: number): number {
    return this.at(this.layout.blame(who, event));
  }
  activation(who: number, topic: number): number {
    return this.at(this.layout.activation(who, topic));
  }
  habituation(who: number, topic: number, cue: number): number {
    return this.at(this.layout.habituation(who, topic, cue));
  }
  due(from: number, to: number, due: number): number {
    return this.at(this.layout.due(from, to, due));
  }
  consent(who: number, to: number): number {
    return this.count(this.layout.consent(who, to));
  }
  /** Whether a hand is held out that waits for its answer. */
  offered(who: number, to: number): boolean {
    const consent = this.consent(who, to);
    return consent === CONSENT.offered || consent === CONSENT.awaited;
  }
  /** Metres. */
  distance(who: number, to: number): number {
    return this.at(this.layout.distance(who, to));
  }
  standing(who: number): boolean {
    return this.count(this.layout.posture(who)) === 3;
  }

  /** Everybody on stage, in the story's order. */
  cast(): number[] {
    const cast: number[] = [];
    for (let who = 0; who < this.layout.people; who += 1) if (this.present(who)) cast.push(who);
    return cast;
  }
}
