import { DUE, FEELING } from "../story/words.js";
import type { Premise } from "./premise.js";
import type { State } from "./state.js";

/** Two people at a moment: one who considers what to say, and to whom. */
export interface Between {
  readonly premise: Premise;
  readonly state: State;
  readonly who: number;
  readonly to: number;
}

/** Whether an event is something that an act of a name can be about. */
export type Fit = (of: Between, event: number) => boolean;

// Whoever was there, or has been told, knows.
const known: Fit = ({ premise, state, who, to }, event) =>
  state.count(premise.layout.supposed(who, to, event)) > 0;
const own: Fit = ({ premise, who }, event) => premise.story.events[event]!.by === who;
const theirs: Fit = ({ premise, to }, event) => premise.story.events[event]!.by === to;

/** Owing at least this much of an answer, one has something to admit. */
const CHARGED = 0.1;
const charged: Fit = ({ state, who, to }) =>
  state.due(who, to, DUE.admission) + state.due(who, to, DUE.answer) + state.due(who, to, DUE.retort) >=
  CHARGED;
/** What was spoken of so much is out. */
const OUT = 0.35;
const confessed: Fit = ({ premise, state, who, to }, event) =>
  state.at(premise.layout.spoken(who, to, premise.eventTopic[event]!)) >= OUT;
const heard: Fit = ({ premise, state, who, to }, event) =>
  confessed({ premise, state, who: to, to: who }, event);
/** What one has been told so often leaves nothing to ask. */
const TOLD = 0.6;
const told: Fit = ({ premise, state, who, to }, event) =>
  state.at(premise.layout.spoken(to, who, premise.eventTopic[event]!)) >= TOLD;
/** Whoever is this sure of something, in log-odds, asks nobody but the one who did it. */
const SURE = 3;
const sure: Fit = ({ state, who }, event) => state.knowledge(who, event) >= SURE;
/** A deed that does harm: the library's evaluation of it is below 0. */
const harmful: Fit = ({ premise: { story } }, event) => story.acts[story.events[event]!.act]!.epa[0] < 0;
/** One forgives what the other has asked pardon for, or has shown remorse for. */
const REMORSEFUL = 0.75;
const pardonable: Fit = ({ premise, state, who, to }, event) =>
  state.at(premise.layout.due(who, to, DUE.forgiveness)) > 0 || state.blame(who, event) <= REMORSEFUL;
/** What makes one own to a deed. */
export const GUILTY = [FEELING.remorse, FEELING.shame];
/** Less guilt than this has nothing to confess. */
const GUILT = 0.1;
const guilty: Fit = (of, event) => strongestCharge(of, event, GUILTY) >= GUILT;

/**
 * Which events an act of this name can be about. One denies and reveals what the other does not know, confesses once, admits when asked or
 * charged, forgives what was owned to, understands what was told, explains one's own deed
 * or what the other does not know, reminds of what the other does, asks about what the other did or was there for until it is
 * told, questions about harms, and stands up against charges of one's own harms.
 */
export const FITS: Readonly<Record<string, Fit>> = {
  deny: (of, event) => !known(of, event),
  lie_to: (of, event) => !known(of, event),
  reveal_to: (of, event) => !known(of, event),
  explain_something_to: (of, event) => own(of, event) || !known(of, event),
  remind: known,
  forgive: pardonable,
  understand: heard,
  admit: charged,
  excuse_self: charged,
  confess_to: (of, event) => guilty(of, event) && !(known(of, event) && confessed(of, event)),
  agree_with: (of, event) => !harmful(of, event),
  concede_to: (of, event) => own(of, event) || !harmful(of, event),
  apologize_to: (of, event) => guilty(of, event),
  ask_about: (of, event) =>
    !own(of, event) && !told(of, event) && (theirs(of, event) || (known(of, event) && !sure(of, event))),
  question: (of, event) =>
    !own(of, event) && !told(of, event) && harmful(of, event) && (theirs(of, event) || !sure(of, event)),
  challenge: (of, event) => own(of, event) && harmful(of, event),
  contradict: (of, event) => own(of, event) && harmful(of, event),
  disagree_with: (of, event) => own(of, event) && harmful(of, event),
  joke_with: (of, event) => !harmful(of, event),
  defy: harmful,
  retort: harmful,
};

/** Whether an act of this name can be about a topic: an event, the mark that one left, or neither. */
export function fits(of: Between, topic: number, name: string): boolean {
  const fit = FITS[name];
  const { marks, topics } = of.premise.story;
  const { kind, index } = topics[topic]!;
  const event = kind === "event" ? index : kind === "mark" ? marks[index]!.event : null;
  return fit === undefined || event === null || fit(of, event);
}

/** The strongest charge of these kinds that an event has for one. */
export function strongestCharge(
  { premise, state, who }: Omit<Between, "to">,
  event: number,
  kinds: readonly number[],
): number {
  return kinds.reduce((most, kind) => Math.max(most, state.at(premise.layout.charge(who, event, kind))), 0);
}
