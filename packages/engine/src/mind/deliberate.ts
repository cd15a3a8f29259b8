import type { Act } from "../story/act.js";
import { BODILY } from "../story/words.js";
import { available, walled } from "./available.js";
import { applies } from "./bearing.js";
import { grievance } from "./grievance.js";
import {
  allowed,
  foreseen,
  guard,
  guarded,
  heat,
  LIGHT,
  light,
  restrained,
  secret,
  secrets,
} from "./guard.js";
import { answered, drawn, ENDS_TOUCH, touched, watched } from "./nearness.js";
import { broke, parted } from "./parting.js";
import type { Barred, Premise } from "./premise.js";
import { due, fitting, owed, pressed, ready, worn } from "./press.js";
import { ease } from "./ease.js";
import { pulls } from "./pull.js";
import { capable, strained } from "./regulate.js";
import type { Role } from "./repertoire.js";
import { CONSENT, type State } from "./state.js";
import { asked, raised, subject, type Subject } from "./topic.js";
import { meeting } from "./touch.js";
import { Sum, WEIGHTS, type Considering, type Tally, type Weighing } from "./weighing.js";

/** Something one person might do next. */
export interface Option {
  readonly by: number;
  readonly act: number;
  readonly to: number;
  readonly about: number | null;
  /** How strongly one wants the floor for it; thousandths once rounded. */
  readonly urge: number;
}

/** What silence has for it by itself: any other act must be wanted more. */
export const SILENCE = 0.3;

/** What weariness adds to it. */
const WEARY = 0.55;

/** What everybody present might do at one moment; what is the same for all acts of one toward another is looked at once. */
export class Deliberation {
  readonly #considered = new Map<number, Considering>();

  constructor(
    readonly premise: Premise,
    readonly state: State,
  ) {}

  /** All that one person might do now to another, of the acts that `may` be done; best first is not promised. */
  options(who: number, to: number, may: ((act: Act) => boolean) | null): Option[] {
    const { premise, state } = this;
    const options: Option[] = [];
    const first = premise.performable[0];
    if (first === undefined) return options;
    // One weighing, turned to each act: there are hundreds in a beat.
    const considering = this.#consider(who, to);
    const weighing = { ...considering, index: first.index, act: first.act, role: first, topic: NO_TOPIC };
    const sum = new Sum();
    const never = forbidden(premise, state, who, to);
    for (const role of premise.performable) {
      const { act, index } = role;
      if (may !== null && !may(act)) continue;
      if (!available(premise, state, who, to, act) || never.some(({ acts }) => acts.has(index))) continue;
      const about = considering.subjects(role);
      if (about === null && !role.topicless) continue;
      weighing.index = index;
      weighing.act = act;
      weighing.role = role;
      weighing.topic = about;
      sum.total = 0;
      weigh(weighing, sum);
      options.push({ by: who, act: index, to, about: about?.topic ?? null, urge: sum.total });
    }
    return options;
  }

  /** Weighs one option again and tells each part of it. */
  reasons({ by, act, to, about }: Option, tally: Tally): void {
    const considering = this.#consider(by, to);
    const role = this.premise.roles[act]!;
    const topic = considering.subjects(role);
    weigh(
      { ...considering, index: act, act: role.act, role, topic: topic?.topic === about ? topic : null },
      tally,
    );
  }

  #consider(who: number, to: number): Considering {
    const key = who * this.premise.layout.people + to;
    const found = this.#considered.get(key) ?? consider(this.premise, this.state, who, to);
    this.#considered.set(key, found);
    return found;
  }
}

// What one never does to such a person.
function forbidden({ barred }: Premise, state: State, who: number, to: number): Barred[] {
  return barred[who]!.filter(({ toward: kind }) => applies(state, who, kind, to));
}

const NO_TOPIC: Subject | null = null;

function consider(premise: Premise, state: State, who: number, to: number): Considering {
  const all = pulls(premise, state, who, to);
  const whole = new Float64Array(all[0]?.vector.length ?? 12);
  for (const { vector, strength } of all)
    for (let i = 0; i < whole.length; i += 1) whole[i] = whole[i]! + vector[i]! * strength;
  const known: (Subject | null | undefined)[] = [];
  const subjects = ({ source, about, subject: key, act: { name } }: Role): Subject | null => {
    if (source === "outburst") return burst(premise, state, who);
    if (source === "raised") return raised(premise, state, who, to, name);
    if (source === "asked") return asked(premise, state, who, to);
    const found = known[key];
    if (found !== undefined) return found;
    const chosen = subject(premise, state, who, to, about, name);
    known[key] = chosen;
    return chosen;
  };
  const grudge = grievance(premise, state, who, to).strength;
  return {
    premise,
    state,
    who,
    to,
    pulls: all,
    whole,
    subjects,
    grudge,
    met: meeting(premise, state, who, to),
    owes: owed(premise, state, [who, to], "due"),
    asks: owed(premise, state, [to, who], "unanswered"),
    answering: state.offered(to, who),
    inTouch: state.consent(who, to) === CONSENT.held || state.consent(to, who) === CONSENT.held,
    refused: walled(state, to, who),
    able: capable(state, who),
    ease: ease(state, who, to),
    guard: guard(state, who, to),
    heat: heat(state, who, to, grudge),
    company: watched(premise, state, who, to),
    secrets: secrets(premise, state, who),
  };
}

// What bursts out is what was held in.
function burst({ story, layout }: Premise, state: State, who: number): Subject | null {
  const topic = strained(story.people[who]!, state, who);
  return topic === null ? null : { topic, weight: 1, slots: [layout.activation(who, topic)] };
}

function weigh(w: Weighing, tally: Tally): void {
  const { premise, state, who, index, act, answering } = w;
  pulled(w, tally);
  if (answering) answered(w, tally);
  if (act.needs.includes("due consent")) return;
  due(w, tally);
  pressed(w, tally);
  minded(w, tally);
  tally.add(
    "what it is to oneself",
    WEIGHTS.own * premise.ownWorth[who]![index]!,
    premise.layout.nature(who),
  );
  fitting(w, tally);
  allowed(w, tally);
  secret(w, tally);
  if (act.name === "forgive") tally.add("what is not forgiven", -WEIGHTS.pardon * w.grudge);
  foreseen(w, tally);
  const tired = premise.layout.tired(who, index);
  tally.add("tired of it", -WEIGHTS.tired * state.at(tired), tired);
  worn(w, tally);
  guarded(w, tally);
  ready(w, tally);
  restrained(w, tally);
  touched(w, tally);
  if (LIGHT.includes(act.name)) light(w, tally);
  if (ENDS_TOUCH.includes(act.consent) && !answering) drawn(w, tally);
  parted(w, tally);
  const fatigue = premise.layout.body(who, BODILY.fatigue);
  if (act.mode === "silence") tally.add("silence", SILENCE + WEARY * state.at(fatigue), fatigue);
  broke(w, tally);
}

// What is on one's mind, and what of it is still unsaid.
function minded({ premise, state, who, to, act, topic }: Weighing, tally: Tally): void {
  if (topic === null) return;
  tally.addAll("topic: on one's mind", WEIGHTS.topic * (topic.weight - FAR), topic.slots);
  if (!DEEDS.includes(act.about)) return;
  const unsaid = 1 - state.at(premise.layout.spoken(who, to, topic.topic));
  tally.addAll("what has not been said", WEIGHTS.unsaid * topic.weight * unsaid, topic.slots);
}

/** What is less on one's mind than this is spoken of unwillingly. */
const FAR = 0.35;

const DEEDS: readonly string[] = ["their deed", "own deed"];

function pulled(w: Weighing, tally: Tally): void {
  const { premise, pulls: all, whole, index } = w;
  const direction = premise.direction[index]!;
  if (tally instanceof Sum) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * whole[i]!;
    return tally.add("pull", WEIGHTS.pull * sum);
  }
  for (const { rule, vector, strength, slots } of all) {
    let sum = 0;
    for (let i = 0; i < direction.length; i += 1) sum += direction[i]! * vector[i]!;
    tally.addAll(rule, WEIGHTS.pull * sum * strength, slots);
  }
}
