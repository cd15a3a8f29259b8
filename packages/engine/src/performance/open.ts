import { foremost, home } from "../mind/mood.js";
import { type Premise, premise as premised } from "../mind/premise.js";
import { State } from "../mind/state.js";
import type { Person, Story } from "../story/story.js";
import { BODILY, FEELING, FEELINGS, NEEDS, RELATED, RELATION, TRAITS } from "../story/words.js";
import { appraisedCharges, worn } from "./charges.js";
import { fading, type Fading } from "./fade.js";
import { seat } from "./seat.js";
import type { Entry } from "./transcript.js";
import { thousandths } from "./unfolding.js";

/** A play in progress, as one immutable value. What happened so far is not inside it. */
export interface Performance {
  readonly premise: Premise;
  readonly fading: Fading;
  readonly seed: number;
  readonly scene: number;
  /** Beats done in all, and in this scene. */
  readonly beat: number;
  readonly sceneBeat: number;
  /** How many of the scene's openings are done or past. */
  readonly opened: number;
  /** Seconds since the play began, and when this scene did. */
  readonly at: number;
  readonly sceneAt: number;
  /** The flat record. A snapshot is a copy of it. */
  readonly slots: Int32Array;
  /** By slot, the entry that last changed it. */
  readonly by: Int32Array;
  /** How many entries there have been. */
  readonly entries: number;
  /** Lines said, as "line/variant": they choose no act. */
  readonly said: ReadonlySet<string>;
  /** What the last act was about. */
  readonly lastAbout: number | null;
  readonly ended: boolean;
}

/**
 * A story at its opening, with the entries that say what it starts from. @throws RangeError when the seed is no whole number.
 */
export function opening(story: Story, seed: number): { after: Performance; happened: readonly Entry[] } {
  if (!Number.isInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}.`);
  const premise = premised(story);
  const slots = new Int32Array(premise.layout.size);
  const by = new Int32Array(premise.layout.size).fill(-1);
  const entries: Entry[] = [{ type: "open", scene: 0, id: 0, beat: 0, at: 0, because: [], rule: "open" }];
  story.facts.forEach((_, fact) => {
    entries.push({
      type: "given",
      who: null,
      fact,
      id: fact + 1,
      beat: 0,
      at: 0,
      because: [0],
      rule: "the story says so",
    });
  });
  story.people.forEach((_, who) => openMind(premise, slots, by, who));
  const state = new State(premise.layout, slots);
  story.people.forEach((_, who) => openMemories(premise, state, by, who));
  seat(premise, slots, 0);
  for (const { topic, mark } of premise.markTopics)
    story.people.forEach(
      (_, who) => (by[premise.layout.activation(who, topic)] = given(story.marks[mark]!.fact)),
    );
  const after: Performance = {
    premise,
    fading: fading(premise, slots),
    seed,
    scene: 0,
    beat: 0,
    sceneBeat: 0,
    opened: 0,
    at: 0,
    sceneAt: 0,
    slots,
    by,
    entries: entries.length,
    said: new Set(),
    lastAbout: null,
    ended: false,
  };
  return { after, happened: entries };
}

/** The entry that gives a fact of the author's. */
function given(fact: number): number {
  return fact + 1;
}

/** Arousal at rest, and how far tempers and nerves are from it at the start. */
const RESTING = 0.34;

function openMind({ layout, story }: Premise, slots: Int32Array, by: Int32Array, who: number): void {
  const person = story.people[who]!;
  const put = (slot: number, value: number, fact: number | null | undefined): void => {
    slots[slot] = thousandths(value);
    if (fact !== null && fact !== undefined) by[slot] = given(fact);
  };
  TRAITS.forEach((trait, t) => put(layout.trait(who, t), 1, person.facts[trait]));
  home(person.nature).forEach((value, q) =>
    put(layout.mood(who, q), value, person.facts[foremost(person.nature, q)]),
  );
  put(layout.body(who, BODILY.arousal), RESTING, null);
  put(layout.control(who), person.control, person.facts.control);
  NEEDS.forEach((need, n) => {
    put(layout.need(who, n), person.needs[need].met, person.facts[need]);
  });
  person.wants.forEach(({ likelihood, fact }, w) => {
    put(layout.likelihood(who, w), likelihood, fact);
    put(layout.peak(who, w), likelihood, fact);
  });
  person.standards.forEach(({ weight, fact }, s) => put(layout.standard(who, s), weight, fact));
  person.beliefs.forEach(({ proposition, logOdds, fact }) =>
    put(layout.belief(who, proposition), logOdds, fact),
  );
  person.relations.forEach(({ to, quantities, identities, facts }) => {
    RELATION.forEach((quantity) => {
      put(layout.relation(who, to, RELATED[quantity]), quantities[quantity] ?? 0, facts[quantity]);
    });
    slots[layout.identity(who, to)] = (identities[0] ?? -1) + 1;
    if (facts.identity !== undefined) by[layout.identity(who, to)] = given(facts.identity);
  });
  person.sentiments.forEach(({ kind, toward, strength, about, fact }) => {
    put(layout.feeling(who, FEELING[kind], toward ?? who), strength, fact);
    slots[layout.about(who, FEELING[kind], toward ?? who)] = (about ?? -1) + 1;
  });
  story.events.forEach((_, event) => put(layout.blame(who, event), 1, null));
}

/** What is not remembered is not known; one who was told nothing holds it for unlikely. */
const UNHEARD = -2;

/** Recent and weighty events are on one's mind when the curtain rises. */
const ON_MIND = 0.3;

/** More so when one faces somebody who had a part in them. */
const FACING = 0.2;

function openMemories(premise: Premise, state: State, by: Int32Array, who: number): void {
  const { layout, story } = premise;
  story.events.forEach((_, event) => (state.slots[layout.knowledge(who, event)] = thousandths(UNHEARD)));
  story.people[who]!.memories.forEach(({ event, logOdds, charges, fact }) => {
    const row = story.events[event]!;
    state.slots[layout.knowledge(who, event)] = thousandths(logOdds);
    by[layout.knowledge(who, event)] = given(fact ?? row.fact);
    for (const { kind, strength: fresh } of logOdds > 0 ? appraisedCharges(premise, state, who, row) : []) {
      const strength = fresh * worn(row.ago);
      const slot = layout.charge(who, event, FEELING[kind]);
      state.slots[slot] = Math.max(state.slots[slot]!, thousandths(strength));
      by[slot] = given(row.fact);
    }
    for (const { kind, strength, fact: written } of charges) {
      const slot = layout.charge(who, event, FEELING[kind]);
      // What the event would leave by itself rests on the event.
      const alone = state.slots[slot]!;
      state.slots[slot] = thousandths(strength);
      by[slot] = given(written === null || alone > state.slots[slot] / 2 ? row.fact : written);
    }
    const slots = FEELINGS.map((_, kind) => layout.charge(who, event, kind));
    const heaviest = slots.reduce((most, slot) => (state.at(slot) > state.at(most) ? slot : most));
    const here = story.scenes[0]!.cast.some(
      ({ who: present }) => present !== who && (present === row.by || present === row.to),
    );
    const activation = layout.activation(who, premise.eventTopic[event]!);
    state.slots[activation] = thousandths(
      Math.min(1, (here ? ON_MIND + FACING : ON_MIND) * state.at(heaviest)),
    );
    by[activation] = state.at(heaviest) > 0 ? by[heaviest]! : by[layout.knowledge(who, event)]!;
    story.people.forEach((__, other) => suppose(premise, state, { who, other }, event));
  });
}

/** From here on one knows, in log-odds. */
const KNOWS = 3;

// Who was there, knows, unless it says otherwise, and everybody knows so; of those to whom they are close, they know it anyway.
function suppose(
  { layout, story }: Premise,
  state: State,
  { who, other }: { readonly who: number; readonly other: number },
  event: number,
): void {
  const { by, to, orderedBy, witnesses } = story.events[event]!;
  const there = by === other || to === other || orderedBy === other || witnesses.includes(other);
  const memory = story.people[other]!.memories.find((row) => row.event === event);
  const knows = memory === undefined ? there : memory.logOdds >= (there ? 0 : KNOWS);
  if (knows && (there || close(story.people[who]!, other)))
    state.slots[layout.supposed(who, other, event)] = 1000;
}

function close({ relations }: Person, to: number): boolean {
  return (relations.find((relation) => relation.to === to)?.quantities.closeness ?? 0) > 0;
}
