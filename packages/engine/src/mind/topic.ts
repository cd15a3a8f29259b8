import type { About } from "../story/act.js";
import type { Proposition, Topic } from "../story/story.js";
import { DUE, FEELING, RELATED } from "../story/words.js";
import type { Premise } from "./premise.js";
import { ease } from "./ease.js";
import type { Slot, State } from "./state.js";
import { credence } from "./touch.js";
import { concerns } from "./want.js";

/** What an act would be about, and how much that is on the doer's mind, 0..1. */
export interface Subject {
  readonly topic: number;
  readonly weight: number;
  readonly slots: readonly Slot[];
}

/** The topic that one person would choose for an act of this name toward another; null where nothing fits. */
export function subject(
  premise: Premise,
  state: State,
  who: number,
  to: number,
  about: About | "their good deed",
  name: string,
): Subject | null {
  const all = CANDIDATES[about](premise, state, who, to).filter(({ topic }) =>
    fitting(premise, state, who, to, topic, name),
  );
  return all.reduce<Subject | null>((best, next) => {
    const weight = next.weight * (1 - SAID * state.at(premise.layout.spoken(who, to, next.topic)));
    return weight > (best?.weight ?? LEAST) ? { ...next, weight } : best;
  }, null);
}

// What an act is about is an event, or the mark that one left, or neither.
function fitting(
  premise: Premise,
  state: State,
  who: number,
  to: number,
  topic: number,
  name: string,
): boolean {
  const fits = FITS[name];
  const { kind, index } = premise.story.topics[topic]!;
  const event = kind === "event" ? index : kind === "mark" ? premise.story.marks[index]!.event : null;
  return fits === undefined || event === null || fits(premise, state, who, to, event);
}

type Fit = (premise: Premise, state: State, who: number, to: number, event: number) => boolean;

// Whoever was there, or has been told, knows.
const known: Fit = ({ layout }, state, who, to, event) => state.count(layout.supposed(who, to, event)) > 0;
const own: Fit = ({ story }, _, who, __, event) => story.events[event]!.by === who;
const theirs: Fit = ({ story }, _, __, to, event) => story.events[event]!.by === to;

/** Owing at least this much of an answer, one has something to admit. */
const CHARGED = 0.1;
const charged: Fit = (_, state, who, to) =>
  state.due(who, to, DUE.admission) + state.due(who, to, DUE.answer) + state.due(who, to, DUE.retort) >=
  CHARGED;
/** What was spoken of so much is out. */
const OUT = 0.35;
const confessed: Fit = ({ layout, eventTopic }, state, who, to, event) =>
  state.at(layout.spoken(who, to, eventTopic[event]!)) >= OUT;
const heard: Fit = (premise, state, who, to, event) => confessed(premise, state, to, who, event);
/** What one has been told so often leaves nothing to ask. */
const TOLD = 0.6;
const told: Fit = ({ layout, eventTopic }, state, who, to, event) =>
  state.at(layout.spoken(to, who, eventTopic[event]!)) >= TOLD;
/** A deed that does harm: the library's evaluation of it is below 0. */
const harmful: Fit = ({ story }, _, __, ___, event) => story.acts[story.events[event]!.act]!.epa[0] < 0;
/** One forgives what the other has asked pardon for, or has shown remorse for. */
const REMORSEFUL = 0.75;
const pardonable: Fit = ({ layout }, state, who, to, event) =>
  state.at(layout.due(who, to, DUE.forgiveness)) > 0 || state.blame(who, event) <= REMORSEFUL;

/**
 * Which events an act of this name can be about. One denies and reveals what the other does not know, confesses once, admits when asked or
 * charged, forgives what was owned to, understands what was told, explains one's own deed
 * or what the other does not know, reminds of what the other does, asks about what the other did or was there for until it is
 * told, questions about harms, and stands up against charges of one's own harms.
 */
export const FITS: Readonly<Record<string, Fit>> = {
  deny: (...of) => !known(...of),
  lie_to: (...of) => !known(...of),
  reveal_to: (...of) => !known(...of),
  explain_something_to: (...of) => own(...of) || !known(...of),
  remind: known,
  forgive: pardonable,
  understand: heard,
  admit: charged,
  excuse_self: charged,
  confess_to: (...of) => guilty(...of) && !(known(...of) && confessed(...of)),
  agree_with: (...of) => !harmful(...of),
  concede_to: (...of) => own(...of) || !harmful(...of),
  apologize_to: (...of) => guilty(...of),
  ask_about: (...of) => !own(...of) && !told(...of) && (theirs(...of) || known(...of)),
  question: (...of) => !own(...of) && !told(...of) && harmful(...of),
  challenge: (...of) => own(...of) && harmful(...of),
  contradict: (...of) => own(...of) && harmful(...of),
  disagree_with: (...of) => own(...of) && harmful(...of),
  joke_with: (...of) => !harmful(...of),
  defy: harmful,
  retort: harmful,
};

/** Less than this on one's mind is not spoken of. */
const LEAST = 0.12;
/** What one has just spoken of presses less. */
const SAID = 0.75;

/** The claim or matter that the other has raised and that one owes a word on. */
export function raised(
  premise: Premise,
  state: State,
  who: number,
  to: number,
  name: string,
): Subject | null {
  const { layout, story } = premise;
  const slot = layout.dueAbout(who, to, DUE.reply);
  const owed = state.due(who, to, DUE.reply);
  const topic = state.count(slot) - 1;
  if (topic < 0 || owed === 0 || UNANSWERABLE.includes(story.topics[topic]!.kind)) return null;
  const slots = [layout.due(who, to, DUE.reply)];
  if (!fitting(premise, state, who, to, topic, name)) return null;
  return name === "turn_back"
    ? turnedBack(premise, state, who, to, story.topics[topic]!)
    : { topic, weight: owed, slots };
}

/** What the other has just asked for, whatever it is. */
export function asked({ layout }: Premise, state: State, who: number, to: number): Subject | null {
  const topic = state.count(layout.dueAbout(who, to, DUE.reply)) - 1;
  const weight = state.due(who, to, DUE.reply);
  return topic < 0 || weight === 0 ? null : { topic, weight, slots: [layout.due(who, to, DUE.reply)] };
}

/** What is wanted is not a claim: one gives it or refuses it, and does not merely agree. */
const UNANSWERABLE: readonly string[] = ["power", "thing", "person", "mark"];

// "That is what you are to him": the same is held to be done by somebody to the one who said it.
function turnedBack(
  { story, layout }: Premise,
  state: State,
  who: number,
  to: number,
  { kind, index }: Topic,
): Subject | null {
  const said = kind === "proposition" ? story.propositions[index]! : null;
  if (said?.type !== "habit") return null;
  const p = story.propositions.findIndex(
    (other, o) =>
      other.type === "habit" &&
      o !== index &&
      other.act === said.act &&
      other.to === to &&
      state.belief(who, o) > 0,
  );
  if (p < 0) return null;
  return {
    topic: story.propositions[p]!.topic,
    weight: 1,
    slots: [layout.belief(who, p), layout.due(who, to, DUE.reply)],
  };
}

type Candidates = (premise: Premise, state: State, who: number, to: number) => Subject[];

const CANDIDATES: Readonly<Record<About | "their good deed", Candidates>> = {
  "their good deed": theirGoodDeeds,
  nothing: () => [],
  any: onMind,
  "their deed": theirDeeds,
  "own deed": ownDeeds,
  event: events,
  want: wants,
  claim: claims,
  person: people,
  mark: marks,
};

/** How far a grave matter is kept out of light talk while one is cool. */
const HUSHED = 0.95;

/** How far having come nearer, by and by, brings what is grave to the tongue. */
const BY_AND_BY = 0.6;

function cool(state: State, who: number, to: number): number {
  return (
    (1 - Math.min(1, 1.3 * state.feeling(who, FEELING.anger, to))) * (1 - BY_AND_BY * ease(state, who, to))
  );
}

// Whatever is most active; what has to do with the other before what has not, and what is grave only in heat.
function onMind(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.topics.flatMap(({ kind, index }, topic) => {
    const active = state.activation(who, topic);
    if (active === 0 || (kind === "person" && state.present(index))) return [];
    const grave = kind === "event" ? strongestCharge(premise, state, who, index, GRAVE) : 0;
    const weight =
      active * (concernsPerson(premise, topic, to) ? 1 : 0.6) * (1 - HUSHED * grave * cool(state, who, to));
    return [{ topic, weight, slots: [premise.layout.activation(who, topic)] }];
  });
}

const GRAVE = [
  FEELING.distress,
  FEELING.remorse,
  FEELING.reproach,
  FEELING.anger,
  FEELING.shame,
  FEELING.pity,
];

function concernsPerson({ story }: Premise, topic: number, to: number): boolean {
  const { kind, index } = story.topics[topic]!;
  if (kind === "person") return index === to;
  if (kind === "mark") return story.marks[index]!.on === to;
  if (kind === "event") return story.events[index]!.by === to || story.events[index]!.to === to;
  return false;
}

const HOT = [FEELING.anger, FEELING.distress, FEELING.hate];

/** A wrong that rests is spoken of unwillingly; one that has just been called up presses to be said. */
const RESTS = 0.4;
const CUED = 1.3;

function theirDeeds(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.events.flatMap(({ by, orderedBy }, event) => {
    if ((by !== to && orderedBy !== to) || state.knowledge(who, event) <= 0) return [];
    const topic = premise.eventTopic[event]!;
    const grievance = strongestCharge(premise, state, who, event, HOT) * state.blame(who, event);
    if (grievance < 0.1) return [];
    const slots = [
      premise.layout.activation(who, topic),
      premise.layout.knowledge(who, event),
      premise.layout.blame(who, event),
    ];
    const hushed = 1 - HUSHED * grievance * cool(state, who, to);
    const weight = Math.min(1, grievance * (RESTS + CUED * state.activation(who, topic))) * hushed;
    return [{ topic, weight, slots }];
  });
}

function theirGoodDeeds(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.events.flatMap(({ by, act }, event) => {
    const topic = premise.eventTopic[event]!;
    if (by !== to || premise.story.acts[act]!.epa[0] <= 0 || state.knowledge(who, event) <= 0) return [];
    return [
      {
        topic,
        weight: 0.3 + 0.5 * state.activation(who, topic),
        slots: [premise.layout.activation(who, topic)],
      },
    ];
  });
}

function strongestCharge(
  { layout }: Premise,
  state: State,
  who: number,
  event: number,
  kinds: readonly number[],
): number {
  return kinds.reduce((most, kind) => Math.max(most, state.at(layout.charge(who, event, kind))), 0);
}

/** What makes one own to a deed. */
const GUILTY = [FEELING.remorse, FEELING.shame];
/** Less guilt than this has nothing to confess. */
const GUILT = 0.1;
const guilty: Fit = (premise, state, who, _, event) =>
  strongestCharge(premise, state, who, event, GUILTY) >= GUILT;

// A deed that is out brings what was hoped of it to the tongue.
function ownDeeds(premise: Premise, state: State, who: number, to: number): Subject[] {
  const { layout } = premise;
  return premise.story.events.flatMap(({ by }, event) => {
    if (by !== who) return [];
    const topic = premise.eventTopic[event]!;
    const weight =
      0.35 * state.activation(who, topic) + 0.75 * strongestCharge(premise, state, who, event, GUILTY);
    const deed = {
      topic,
      weight: Math.min(1, weight),
      slots: [layout.activation(who, topic), layout.charge(who, event, FEELING.remorse)],
    };
    const out = state.at(layout.spoken(who, to, topic));
    return [deed, ...(out > 0.1 ? prospects(premise, state, who, event) : [])];
  });
}

function prospects({ story, layout }: Premise, state: State, who: number, event: number): Subject[] {
  return story.people[who]!.prospects.flatMap(({ event: of, topic, strength, cameTrue }) =>
    of === event && topic !== null && !cameTrue
      ? [
          {
            topic,
            weight: 0.3 + 0.6 * strength + 0.2 * state.activation(who, topic),
            slots: [layout.activation(who, topic)],
          },
        ]
      : [],
  );
}

function events(premise: Premise, state: State, who: number, to: number): Subject[] {
  const { layout } = premise;
  return premise.story.events.flatMap((_, event) => {
    const topic = premise.eventTopic[event]!;
    const curious = curiosity(premise, state, who, to, event);
    if (state.knowledge(who, event) <= 0 && curious.weight === 0) return [];
    const weight = Math.min(1, state.activation(who, topic) + curious.weight);
    return [{ topic, weight, slots: [layout.activation(who, topic), ...curious.slots] }];
  });
}

// How much one wants to know of it from this person.
function curiosity(
  premise: Premise,
  state: State,
  who: number,
  to: number,
  event: number,
): { readonly weight: number; readonly slots: readonly Slot[] } {
  const w = premise.story.people[who]!.wants.findIndex(
    (want) => want.goal.type === "know" && want.goal.event === event && concerns(premise, want, who, to),
  );
  if (w < 0) return { weight: 0, slots: [] };
  const slot = premise.layout.likelihood(who, w);
  const { utility } = premise.story.people[who]!.wants[w]!;
  return { weight: utility * (1 - state.at(slot)) * ease(state, who, to), slots: [slot] };
}

/** What one wants to know one asks about, what one hides one does not name, and one leaves by leaving: none is begged for. */
const UNASKED: readonly string[] = ["know", "hide", "leave"];

function wants(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.people[who]!.wants.flatMap((want, w) => {
    if (want.topic === null || want.utility <= 0 || UNASKED.includes(want.goal.type)) return [];
    if (!concerns(premise, want, who, to)) return [];
    const slot = premise.layout.likelihood(who, w);
    const weight = want.utility * (1 - state.at(slot)) * ease(state, who, to);
    return [{ topic: want.topic, weight, slots: [slot] }];
  });
}

function claims(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.propositions.flatMap((proposition, p) => {
    const held = credence(state.belief(who, p));
    if (held === 0 || !arguable(proposition, who, to)) return [];
    const { topic } = proposition;
    const weight =
      0.6 * held * touches(proposition, to) * ease(state, who, to) + 0.5 * state.activation(who, topic);
    return [{ topic, weight, slots: [premise.layout.belief(who, p), premise.layout.activation(who, topic)] }];
  });
}

// Nobody is argued into what they themselves are, and what happens in one's own body is told, not argued.
function arguable(proposition: Proposition, who: number, to: number): boolean {
  if (proposition.type === "trait") return proposition.who !== to && proposition.who !== who;
  return proposition.type !== "prediction" || proposition.whom !== who;
}

// What is believed of the other presses to be said to the other.
function touches(proposition: Proposition, to: number): number {
  switch (proposition.type) {
    case "habit":
      return proposition.to === to ? 1 : proposition.by === to ? 0.8 : 0.2;
    case "trait":
      return proposition.who === to ? 1 : 0.2;
    case "fact":
      return 0.3;
    case "prediction":
      return proposition.trigger.type === "near" && proposition.trigger.of === to ? 0.6 : 0.3;
  }
}

function people(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.story.people.flatMap((_, person) => {
    const topic = premise.personTopic[person]!;
    if (person === who || person === to) return [];
    const feeling = Math.abs(state.relation(who, person, RELATED.like));
    return [
      {
        topic,
        weight: 0.6 * state.activation(who, topic) + 0.3 * feeling,
        slots: [premise.layout.relation(who, person, RELATED.like)],
      },
    ];
  });
}

function marks(premise: Premise, state: State, who: number, to: number): Subject[] {
  return premise.markTopics.flatMap(({ topic, mark }) => {
    const { on, visible } = premise.story.marks[mark]!;
    if (on !== to || !visible) return [];
    return [
      {
        topic,
        weight: 0.4 + 0.5 * state.activation(who, topic),
        slots: [premise.layout.activation(who, topic)],
      },
    ];
  });
}
