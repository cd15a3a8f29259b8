import type { About } from "../story/act.js";
import type { Proposition } from "../story/story.js";
import { FEELING, RELATED } from "../story/words.js";
import { ease } from "./ease.js";
import { GUILTY, strongestCharge, type Between } from "./fits.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";
import { credence } from "./touch.js";
import { concerns } from "./want.js";

/** What an act would be about, and how much that is on the doer's mind, 0..1. */
export interface Subject {
  readonly topic: number;
  readonly weight: number;
  readonly slots: readonly Slot[];
}

/** What somebody might speak of to somebody, each with how much it is on the mind. */
type Candidates = (of: Between) => Subject[];

/** By what an act is about, what it might be about. */
export const CANDIDATES: Readonly<Record<About | "their good deed", Candidates>> = {
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
function onMind({ premise, state, who, to }: Between): Subject[] {
  return premise.story.topics.flatMap(({ kind, index }, topic) => {
    const active = state.activation(who, topic);
    if (active === 0 || (kind === "person" && state.present(index))) return [];
    const grave = kind === "event" ? strongestCharge({ premise, state, who }, index, GRAVE) : 0;
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

function theirDeeds({ premise, state, who, to }: Between): Subject[] {
  return premise.story.events.flatMap(({ by, orderedBy }, event) => {
    if ((by !== to && orderedBy !== to) || state.knowledge(who, event) <= 0) return [];
    const topic = premise.eventTopic[event]!;
    const grievance = strongestCharge({ premise, state, who }, event, HOT) * state.blame(who, event);
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

function theirGoodDeeds({ premise, state, who, to }: Between): Subject[] {
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

// A deed that is out brings what was hoped of it to the tongue.
function ownDeeds({ premise, state, who, to }: Between): Subject[] {
  const { layout } = premise;
  return premise.story.events.flatMap(({ by }, event) => {
    if (by !== who) return [];
    const topic = premise.eventTopic[event]!;
    const weight =
      0.35 * state.activation(who, topic) + 0.75 * strongestCharge({ premise, state, who }, event, GUILTY);
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

function events({ premise, state, who, to }: Between): Subject[] {
  const { layout } = premise;
  return premise.story.events.flatMap((_, event) => {
    const topic = premise.eventTopic[event]!;
    const curious = curiosity({ premise, state, who, to }, event);
    if (state.knowledge(who, event) <= 0 && curious.weight === 0) return [];
    const weight = Math.min(1, state.activation(who, topic) + curious.weight);
    return [{ topic, weight, slots: [layout.activation(who, topic), ...curious.slots] }];
  });
}

// How much one wants to know of it from this person.
function curiosity(
  { premise, state, who, to }: Between,
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

function wants({ premise, state, who, to }: Between): Subject[] {
  return premise.story.people[who]!.wants.flatMap((want, w) => {
    if (want.topic === null || want.utility <= 0 || UNASKED.includes(want.goal.type)) return [];
    if (!concerns(premise, want, who, to)) return [];
    const slot = premise.layout.likelihood(who, w);
    const weight = want.utility * (1 - state.at(slot)) * ease(state, who, to);
    return [{ topic: want.topic, weight, slots: [slot] }];
  });
}

function claims({ premise, state, who, to }: Between): Subject[] {
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

function people({ premise, state, who, to }: Between): Subject[] {
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

function marks({ premise, state, who, to }: Between): Subject[] {
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
