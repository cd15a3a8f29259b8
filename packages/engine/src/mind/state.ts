import type { Story } from "../story/story.js";
import { BODY, DUES, FEELINGS, MOOD, NEEDS, RELATION, TENDENCIES } from "../story/words.js";

/** Index into the flat record of a play. */
export type Slot = number;

/** Kinds of cue that bring memories back. */
export const CUE = { topic: 0, gesture: 1, part: 2, person: 3 } as const;
const CUES = 4;

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
  readonly #chargeOf: readonly (readonly number[])[];
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
    const charges = chargesOf(story);
    this.#chargeOf = charges.starts;
    const n = this.people;
    const sizes: Record<Block, number> = {
      nature: n,
      present: n,
      mood: n * MOOD.length,
      body: n * BODY.length,
      posture: n * 3,
      risen: n,
      control: n,
      broken: n,
      need: n * NEEDS.length,
      likelihood: this.#wantOf[n] ?? 0,
      peak: this.#wantOf[n] ?? 0,
      standard: this.#standardOf[n] ?? 0,
      belief: n * this.#propositions,
      knowledge: n * this.events,
      blame: n * this.events,
      denied: n * this.events,
      supposed: n * n * this.events,
      activation: n * this.topics,
      habituation: n * this.topics * CUES,
      charge: charges.total,
      relation: n * n * RELATION.length,
      feeling: n * n * FEELINGS.length,
      about: n * n * FEELINGS.length,
      due: n * n * DUES.length,
      dueAbout: n * n * DUES.length,
      consent: n * n,
      rebuffed: n * n,
      distance: n * n,
      identity: n * n,
      tired: n * this.#acts,
      worn: n * TENDENCIES.length,
      spoken: n * n * this.topics,
      done: story.patterns.length,
      happened: this.#happeningOf[story.scenes.length] ?? 0,
      fresh: n,
      sated: n * n,
      stage: 5,
    };
    this.#start = { ...sizes };
    this.size = 0;
    for (const block of BLOCKS) {
      this.#start[block] = this.size;
      this.size += sizes[block];
    }
  }

  nature = (who: number): Slot => this.#start.nature + who;
  present = (who: number): Slot => this.#start.present + who;
  mood = (who: number, quantity: number): Slot => this.#start.mood + who * MOOD.length + quantity;
  body = (who: number, quantity: number): Slot => this.#start.body + who * BODY.length + quantity;
  posture = (who: number): Slot => this.#start.posture + who * 3;
  slumped = (who: number): Slot => this.#start.posture + who * 3 + 1;
  turned = (who: number): Slot => this.#start.posture + who * 3 + 2;
  /** Whether somebody has risen without noticing it yet. */
  risen = (who: number): Slot => this.#start.risen + who;
  control = (who: number): Slot => this.#start.control + who;
  broken = (who: number): Slot => this.#start.broken + who;
  need = (who: number, need: number): Slot => this.#start.need + who * NEEDS.length + need;
  likelihood = (who: number, want: number): Slot => this.#start.likelihood + this.#wantOf[who]! + want;
  peak = (who: number, want: number): Slot => this.#start.peak + this.#wantOf[who]! + want;
  standard = (who: number, standard: number): Slot =>
    this.#start.standard + this.#standardOf[who]! + standard;
  belief = (who: number, proposition: number): Slot =>
    this.#start.belief + who * this.#propositions + proposition;
  knowledge = (who: number, event: number): Slot => this.#start.knowledge + who * this.events + event;
  blame = (who: number, event: number): Slot => this.#start.blame + who * this.events + event;
  denied = (who: number, event: number): Slot => this.#start.denied + who * this.events + event;
  supposed = (who: number, of: number, event: number): Slot =>
    this.#start.supposed + (who * this.people + of) * this.events + event;
  activation = (who: number, topic: number): Slot => this.#start.activation + who * this.topics + topic;
  /** A memory wears off by the kind of cue, so that another kind brings it back fresh. */
  habituation = (who: number, topic: number, cue: number): Slot =>
    this.#start.habituation + (who * this.topics + topic) * CUES + cue;
  charge = (who: number, event: number, kind: number): Slot =>
    this.#start.charge + this.#chargeOf[who]![event]! + kind;
  relation = (who: number, to: number, quantity: number): Slot =>
    this.#start.relation + (who * this.people + to) * RELATION.length + quantity;
  feeling = (who: number, kind: number, toward: number): Slot =>
    this.#start.feeling + (who * this.people + toward) * FEELINGS.length + kind;
  about = (who: number, kind: number, toward: number): Slot =>
    this.#start.about + (who * this.people + toward) * FEELINGS.length + kind;
  due = (from: number, to: number, due: number): Slot =>
    this.#start.due + (from * this.people + to) * DUES.length + due;
  dueAbout = (from: number, to: number, due: number): Slot =>
    this.#start.dueAbout + (from * this.people + to) * DUES.length + due;
  consent = (who: number, to: number): Slot => this.#start.consent + who * this.people + to;
  /** How much one holds back one's hand from another who refused it. */
  rebuffed = (who: number, to: number): Slot => this.#start.rebuffed + who * this.people + to;
  distance = (who: number, to: number): Slot =>
    this.#start.distance + Math.min(who, to) * this.people + Math.max(who, to);
  identity = (who: number, to: number): Slot => this.#start.identity + who * this.people + to;
  tired = (who: number, act: number): Slot => this.#start.tired + who * this.#acts + act;
  /** How much one has lately done of what carries this tendency. */
  worn = (who: number, tendency: number): Slot => this.#start.worn + who * TENDENCIES.length + tendency;
  /** How much one has said of something to another; what was said stays said. */
  spoken = (who: number, to: number, topic: number): Slot =>
    this.#start.spoken + (who * this.people + to) * this.topics + topic;
  done = (pattern: number): Slot => this.#start.done + pattern;
  happened = (scene: number, happening: number): Slot =>
    this.#start.happened + this.#happeningOf[scene]! + happening;
  /** How lately somebody came in. */
  fresh = (who: number): Slot => this.#start.fresh + who;
  /** How lately one has been in touch with another. */
  sated = (who: number, to: number): Slot => this.#start.sated + who * this.people + to;
  rest = (): Slot => this.#start.stage;
  lastBy = (): Slot => this.#start.stage + 1;
  lastTo = (): Slot => this.#start.stage + 2;
  lastAct = (): Slot => this.#start.stage + 3;
  /** Which scene it is. */
  scene = (): Slot => this.#start.stage + 4;

  /** The slots of everything that fades by itself, as [first, count] of one person's block. */
  block(block: Block): readonly [number, number] {
    const place = BLOCKS.indexOf(block);
    const next = BLOCKS[place + 1];
    return [this.#start[block], (next === undefined ? this.size : this.#start[next]) - this.#start[block]];
  }
}

const BLOCKS = [
  "nature",
  "present",
  "mood",
  "body",
  "posture",
  "risen",
  "control",
  "broken",
  "need",
  "likelihood",
  "peak",
  "standard",
  "belief",
  "knowledge",
  "blame",
  "denied",
  "supposed",
  "activation",
  "habituation",
  "charge",
  "relation",
  "feeling",
  "about",
  "due",
  "dueAbout",
  "consent",
  "rebuffed",
  "distance",
  "identity",
  "tired",
  "worn",
  "spoken",
  "done",
  "happened",
  "fresh",
  "sated",
  "stage",
] as const;
export type Block = (typeof BLOCKS)[number];

/** The numbers of a play at a moment, read by name. Quantities come on their scales of -1..1 or 0..1. */
export class State {
  constructor(
    readonly layout: Layout,
    readonly slots: Int32Array,
  ) {}

  at = (slot: Slot): number => this.slots[slot]! / 1000;
  count = (slot: Slot): number => this.slots[slot]!;
  present = (who: number): boolean => this.slots[this.layout.present(who)] === 1;
  feeling = (who: number, kind: number, toward: number): number =>
    this.at(this.layout.feeling(who, kind, toward));
  relation = (who: number, to: number, quantity: number): number =>
    this.at(this.layout.relation(who, to, quantity));
  body = (who: number, quantity: number): number => this.at(this.layout.body(who, quantity));
  mood = (who: number, quantity: number): number => this.at(this.layout.mood(who, quantity));
  need = (who: number, need: number): number => this.at(this.layout.need(who, need));
  control = (who: number): number => this.at(this.layout.control(who));
  broken = (who: number): number => this.at(this.layout.broken(who));
  /** Log-odds. */
  belief = (who: number, proposition: number): number => this.at(this.layout.belief(who, proposition));
  /** Log-odds that the event happened as told. */
  knowledge = (who: number, event: number): number => this.at(this.layout.knowledge(who, event));
  blame = (who: number, event: number): number => this.at(this.layout.blame(who, event));
  activation = (who: number, topic: number): number => this.at(this.layout.activation(who, topic));
  habituation = (who: number, topic: number, cue: number): number =>
    this.at(this.layout.habituation(who, topic, cue));
  due = (from: number, to: number, due: number): number => this.at(this.layout.due(from, to, due));
  consent = (who: number, to: number): number => this.count(this.layout.consent(who, to));
  /** Whether a hand is held out that waits for its answer. */
  offered = (who: number, to: number): boolean => {
    const consent = this.consent(who, to);
    return consent === CONSENT.offered || consent === CONSENT.awaited;
  };
  /** Metres. */
  distance = (who: number, to: number): number => this.at(this.layout.distance(who, to));
  standing = (who: number): boolean => this.count(this.layout.posture(who)) === 3;

  /** Everybody on stage, in the story's order. */
  cast(): number[] {
    const cast: number[] = [];
    for (let who = 0; who < this.layout.people; who += 1) if (this.present(who)) cast.push(who);
    return cast;
  }
}

function runningTotals(lengths: readonly number[]): readonly number[] {
  const totals = [0];
  for (const length of lengths) totals.push(totals[totals.length - 1]! + length);
  return totals;
}

// Every memory has room for each kind of charge, authored or appraised when the play opens.
function chargesOf(story: Story): { starts: number[][]; total: number } {
  let total = 0;
  const starts = story.people.map(() =>
    story.events.map(() => {
      const start = total;
      total += FEELINGS.length;
      return start;
    }),
  );
  return { starts, total };
}
