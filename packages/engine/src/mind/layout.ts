import type { Story } from "../story/story.js";
import { BODY, DUES, FEELINGS, MOOD, NEEDS, RELATION, TENDENCIES, TRAITS } from "../story/words.js";
import { BLOCKS, CUES, sizes, type Block } from "./blocks.js";

/** Index into the flat record of a play. */
export type Slot = number;

/**
 * Where each number of a play lies in its flat record. Made once for a story; the rest of the engine asks for slots by
 * name and never adds up offsets. People, events, topics and the like are their indices in the story.
 */
export class Layout {
  readonly size: number;
  readonly people: number;
  readonly events: number;
  readonly topics: number;
  readonly #start: Record<Block, number>;
  readonly #wantOf: readonly number[];
  readonly #standardOf: readonly number[];
  readonly #happeningOf: readonly number[];
  readonly #propositions: number;
  readonly #acts: number;

  constructor(story: Story) {
    this.people = story.people.length;
    this.events = story.events.length;
    this.topics = story.topics.length;
    this.#propositions = story.propositions.length;
    this.#acts = story.acts.length;
    this.#wantOf = runningTotals(story.people.map(({ wants }) => wants.length));
    this.#standardOf = runningTotals(story.people.map(({ standards }) => standards.length));
    this.#happeningOf = runningTotals(story.scenes.map(({ happenings }) => happenings.length));
    const counts = sizes(story);
    this.#start = { ...counts };
    this.size = 0;
    for (const block of BLOCKS) {
      this.#start[block] = this.size;
      this.size += counts[block];
    }
  }

  trait(who: number, trait: number): Slot {
    return this.#start.trait + who * TRAITS.length + trait;
  }
  present(who: number): Slot {
    return this.#start.present + who;
  }
  mood(who: number, quantity: number): Slot {
    return this.#start.mood + who * MOOD.length + quantity;
  }
  body(who: number, quantity: number): Slot {
    return this.#start.body + who * BODY.length + quantity;
  }
  posture(who: number): Slot {
    return this.#start.posture + who * 3;
  }
  slumped(who: number): Slot {
    return this.#start.posture + who * 3 + 1;
  }
  turned(who: number): Slot {
    return this.#start.posture + who * 3 + 2;
  }
  /** Whether somebody has risen without noticing it yet. */
  risen(who: number): Slot {
    return this.#start.risen + who;
  }
  control(who: number): Slot {
    return this.#start.control + who;
  }
  broken(who: number): Slot {
    return this.#start.broken + who;
  }
  need(who: number, need: number): Slot {
    return this.#start.need + who * NEEDS.length + need;
  }
  likelihood(who: number, want: number): Slot {
    return this.#start.likelihood + this.#wantOf[who]! + want;
  }
  peak(who: number, want: number): Slot {
    return this.#start.peak + this.#wantOf[who]! + want;
  }
  standard(who: number, standard: number): Slot {
    return this.#start.standard + this.#standardOf[who]! + standard;
  }
  belief(who: number, proposition: number): Slot {
    return this.#start.belief + who * this.#propositions + proposition;
  }
  knowledge(who: number, event: number): Slot {
    return this.#start.knowledge + who * this.events + event;
  }
  blame(who: number, event: number): Slot {
    return this.#start.blame + who * this.events + event;
  }
  denied(who: number, event: number): Slot {
    return this.#start.denied + who * this.events + event;
  }
  supposed(who: number, of: number, event: number): Slot {
    return this.#start.supposed + (who * this.people + of) * this.events + event;
  }
  activation(who: number, topic: number): Slot {
    return this.#start.activation + who * this.topics + topic;
  }
  /** A memory wears off by the kind of cue, so that another kind brings it back fresh. */
  habituation(who: number, topic: number, cue: number): Slot {
    return this.#start.habituation + (who * this.topics + topic) * CUES + cue;
  }
  charge(who: number, event: number, kind: number): Slot {
    return this.#start.charge + (who * this.events + event) * FEELINGS.length + kind;
  }
  relation(who: number, to: number, quantity: number): Slot {
    return this.#start.relation + (who * this.people + to) * RELATION.length + quantity;
  }
  feeling(who: number, kind: number, toward: number): Slot {
    return this.#start.feeling + (who * this.people + toward) * FEELINGS.length + kind;
  }
  about(who: number, kind: number, toward: number): Slot {
    return this.#start.about + (who * this.people + toward) * FEELINGS.length + kind;
  }
  due(from: number, to: number, due: number): Slot {
    return this.#start.due + (from * this.people + to) * DUES.length + due;
  }
  dueAbout(from: number, to: number, due: number): Slot {
    return this.#start.dueAbout + (from * this.people + to) * DUES.length + due;
  }
  consent(who: number, to: number): Slot {
    return this.#start.consent + who * this.people + to;
  }
  /** How much one holds back one's hand from another who refused it. */
  rebuffed(who: number, to: number): Slot {
    return this.#start.rebuffed + who * this.people + to;
  }
  distance(who: number, to: number): Slot {
    return this.#start.distance + Math.min(who, to) * this.people + Math.max(who, to);
  }
  identity(who: number, to: number): Slot {
    return this.#start.identity + who * this.people + to;
  }
  tired(who: number, act: number): Slot {
    return this.#start.tired + who * this.#acts + act;
  }
  /** How much one has lately done of what carries this tendency. */
  worn(who: number, tendency: number): Slot {
    return this.#start.worn + who * TENDENCIES.length + tendency;
  }
  /** How much one has said of something to another; what was said stays said. */
  spoken(who: number, to: number, topic: number): Slot {
    return this.#start.spoken + (who * this.people + to) * this.topics + topic;
  }
  done(pattern: number): Slot {
    return this.#start.done + pattern;
  }
  happened(scene: number, happening: number): Slot {
    return this.#start.happened + this.#happeningOf[scene]! + happening;
  }
  /** How lately somebody came in. */
  fresh(who: number): Slot {
    return this.#start.fresh + who;
  }
  /** How lately one has been in touch with another. */
  sated(who: number, to: number): Slot {
    return this.#start.sated + who * this.people + to;
  }
  rest(): Slot {
    return this.#start.stage;
  }
  lastBy(): Slot {
    return this.#start.stage + 1;
  }
  lastTo(): Slot {
    return this.#start.stage + 2;
  }
  lastAct(): Slot {
    return this.#start.stage + 3;
  }
  /** Which scene it is. */
  scene(): Slot {
    return this.#start.stage + 4;
  }

  /** The slots of everything that fades by itself, as [first, count] of one person's block. */
  block(block: Block): readonly [number, number] {
    const place = BLOCKS.indexOf(block);
    const next = BLOCKS[place + 1];
    return [this.#start[block], (next === undefined ? this.size : this.#start[next]) - this.#start[block]];
  }
}

function runningTotals(lengths: readonly number[]): readonly number[] {
  const totals = [0];
  for (const length of lengths) totals.push(totals[totals.length - 1]! + length);
  return totals;
}
