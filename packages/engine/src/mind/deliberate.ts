import type { Act } from "../story/act.js";
import { TENDENCIES } from "../story/words.js";
import { available, walled } from "./available.js";
import { applies } from "./bearing.js";
import { grievance } from "./grievance.js";
import { guard, heat, secrets } from "./guard.js";
import { watched } from "./nearness.js";
import type { Barred, Premise } from "./premise.js";
import { owed } from "./press.js";
import { ease } from "./ease.js";
import { pulls } from "./pull.js";
import { capable, strained } from "./regulate.js";
import type { Role } from "./repertoire.js";
import { CONSENT, type State } from "./state.js";
import { CANDIDATES, type Subject } from "./candidates.js";
import type { Between } from "./fits.js";
import { asked, raised, subject } from "./topic.js";
import { meeting } from "./touch.js";
import { Sums, type Tally, type Weighing } from "./weighing.js";

/** Something one person might do next. */
export interface Option {
  readonly by: number;
  readonly act: number;
  readonly to: number;
  readonly about: number | null;
  /** How strongly one wants the floor for it; thousandths once rounded. */
  readonly urge: number;
}

/** What speaks for one's having the floor to turn to another, whatever one does with it. */
export interface Floor {
  /** Which acts may be done at all; null for any. */
  readonly may: ((act: Act) => boolean) | null;
  /** Whether an act with this urge to it is still of interest. */
  readonly lets: (role: Role, urge: number) => boolean;
  readonly sound: number;
  readonly silence: number;
  readonly startled: number;
}

/** What everybody present might do at one moment; what is the same for all acts of one toward another is looked at once. */
export class Deliberation {
  readonly #considered = new Map<number, Considered>();
  readonly #urges: Sums;

  constructor(
    readonly premise: Premise,
    readonly state: State,
  ) {
    this.#urges = new Sums(premise.roles.length);
  }

  /** Adds what one person might do now to another, with this floor, to `options`, as far as it lets; best first is not promised. */
  add(options: Option[], who: number, to: number, floor: Floor): void {
    const { weighing, subjects } = this.#consider(who, to);
    const open = this.#open(weighing, subjects, floor.may);
    // What is not open has no number.
    const urges = this.#urges.of.fill(Number.NaN);
    for (const { index } of open) urges[index] = 0;
    const isOpen = ({ index }: Role): boolean => !Number.isNaN(urges[index]);
    const free = open.filter((role) => role.free);
    for (const { weigh, of } of this.premise.parts)
      weigh(weighing, of === "all" ? open : of === "free" ? free : of.filter(isOpen), this.#urges);
    for (const role of open) {
      const urge = urges[role.index]! + (role.silent ? floor.silence : floor.sound) + floor.startled;
      const about = weighing.topics[role.index]?.topic ?? null;
      if (floor.lets(role, urge)) options.push({ by: who, act: role.index, to, about, urge });
    }
  }

  /** Weighs one option again and tells each part of it. */
  reasons({ by, act, to, about }: Option, tally: Tally): void {
    const { weighing, subjects } = this.#consider(by, to);
    const role = this.premise.roles[act]!;
    const topic = subjects(role);
    weighing.topics[act] = topic?.topic === about ? topic : null;
    for (const { weigh, of } of this.premise.parts)
      if (of === "all" || (of === "free" ? role.free : of.includes(role))) weigh(weighing, [role], tally);
  }

  // What can be done at all, and about something if it must be.
  #open({ who, to, topics }: Weighing, subjects: Considered["subjects"], may: Floor["may"]): Role[] {
    const { premise, state } = this;
    const never = forbidden(premise, state, who, to);
    const open: Role[] = [];
    for (const alike of premise.performable) {
      if (!available(premise, state, who, to, alike[0]!.act)) continue;
      for (const role of alike) {
        if ((may !== null && !may(role.act)) || barred(never, role.index)) continue;
        const topic = subjects(role);
        topics[role.index] = topic;
        if (topic !== null || role.topicless) open.push(role);
      }
    }
    return open;
  }

  #consider(who: number, to: number): Considered {
    const key = who * this.premise.layout.people + to;
    const found = this.#considered.get(key) ?? consider(this.premise, this.state, who, to);
    this.#considered.set(key, found);
    return found;
  }
}

/** One person as another considers them: how acts are weighed, and what each would be about. */
interface Considered {
  readonly weighing: Weighing;
  readonly subjects: (role: Role) => Subject | null;
}

// What one never does to such a person.
function barred(never: readonly Barred[], act: number): boolean {
  for (const { acts } of never) if (acts.has(act)) return true;
  return false;
}

function forbidden({ barred: all }: Premise, state: State, who: number, to: number): Barred[] {
  return all[who]!.filter(({ toward: kind }) => applies(state, who, kind, to));
}

function consider(premise: Premise, state: State, who: number, to: number): Considered {
  return {
    weighing: weighing(premise, state, who, to),
    subjects: subjects({ premise, state, who, to }),
  };
}

// What acts toward the other would be about, each looked up once.
function subjects(between: Between): Considered["subjects"] {
  const { premise, state, who } = between;
  const known: (Subject | null | undefined)[] = [];
  const thought = new Map<Role["about"], readonly Subject[]>();
  return ({ source, about, subject: key, act: { name } }) => {
    if (source === "outburst") return burst(premise, state, who);
    if (source === "raised") return raised(between, name);
    if (source === "asked") return asked(between);
    const found = known[key];
    if (found !== undefined) return found;
    const all = thought.get(about) ?? CANDIDATES[about](between);
    thought.set(about, all);
    const chosen = subject(between, all, name);
    known[key] = chosen;
    return chosen;
  };
}

function weighing(premise: Premise, state: State, who: number, to: number): Weighing {
  const all = pulls(premise, state, who, to);
  const whole = new Float64Array(TENDENCIES.length);
  for (const { vector, strength } of all)
    for (let i = 0; i < whole.length; i += 1) whole[i] = whole[i]! + vector[i]! * strength;
  const grudge = grievance(premise, state, who, to).strength;
  return {
    premise,
    state,
    who,
    to,
    pulls: all,
    whole,
    topics: premise.roles.map(() => null),
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
