import type { Act } from "../story/act.js";
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
import type { Subject } from "./candidates.js";
import { asked, raised, subject } from "./topic.js";
import { meeting } from "./touch.js";
import { Sum, type Tally, type Weighing } from "./weighing.js";

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
  readonly sound: number;
  readonly silence: number;
  readonly startled: number;
}

/** What everybody present might do at one moment; what is the same for all acts of one toward another is looked at once. */
export class Deliberation {
  readonly #considered = new Map<number, Turning>();

  constructor(
    readonly premise: Premise,
    readonly state: State,
  ) {}

  /** Adds all that one person might do now to another, with this floor, to `options`; best first is not promised. */
  add(options: Option[], who: number, to: number, { may, sound, silence, startled }: Floor): void {
    const { premise, state } = this;
    const weighing = this.#consider(who, to);
    const sum = new Sum();
    const never = forbidden(premise, state, who, to);
    for (const role of premise.performable) {
      const { act, index } = role;
      if (may !== null && !may(act)) continue;
      if (!available(premise, state, who, to, act) || barred(never, index)) continue;
      const about = weighing.subjects(role);
      if (about === null && !role.topicless) continue;
      turn(weighing, role, about);
      sum.total = 0;
      weigh(weighing, sum);
      const urge = sum.total + (role.silent ? silence : sound) + startled;
      options.push({ by: who, act: index, to, about: about === null ? null : about.topic, urge });
    }
  }

  /** Weighs one option again and tells each part of it. */
  reasons({ by, act, to, about }: Option, tally: Tally): void {
    const weighing = this.#consider(by, to);
    const role = this.premise.roles[act]!;
    const topic = weighing.subjects(role);
    turn(weighing, role, topic?.topic === about ? topic : null);
    weigh(weighing, tally);
  }

  #consider(who: number, to: number): Turning {
    const key = who * this.premise.layout.people + to;
    const found = this.#considered.get(key) ?? consider(this.premise, this.state, who, to);
    this.#considered.set(key, found);
    return found;
  }
}

// A weighing that is turned from act to act: there are hundreds in a beat.
type Turning = { -readonly [K in keyof Weighing]: Weighing[K] };

function turn(weighing: Turning, role: Role, topic: Subject | null): void {
  weighing.index = role.index;
  weighing.act = role.act;
  weighing.role = role;
  weighing.topic = topic;
}

// What one never does to such a person.
function barred(never: readonly Barred[], act: number): boolean {
  for (const { acts } of never) if (acts.has(act)) return true;
  return false;
}

function forbidden({ barred: all }: Premise, state: State, who: number, to: number): Barred[] {
  return all[who]!.filter(({ toward: kind }) => applies(state, who, kind, to));
}

function consider(premise: Premise, state: State, who: number, to: number): Turning {
  const all = pulls(premise, state, who, to);
  const whole = new Float64Array(all[0]?.vector.length ?? 12);
  for (const { vector, strength } of all)
    for (let i = 0; i < whole.length; i += 1) whole[i] = whole[i]! + vector[i]! * strength;
  const between = { premise, state, who, to };
  const known: (Subject | null | undefined)[] = [];
  const subjects = ({ source, about, subject: key, act: { name } }: Role): Subject | null => {
    if (source === "outburst") return burst(premise, state, who);
    if (source === "raised") return raised(between, name);
    if (source === "asked") return asked(between);
    const found = known[key];
    if (found !== undefined) return found;
    const chosen = subject(between, about, name);
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
    index: 0,
    act: premise.story.acts[0]!,
    role: premise.roles[0]!,
    topic: null,
  };
}

// What bursts out is what was held in.
function burst({ story, layout }: Premise, state: State, who: number): Subject | null {
  const topic = strained(story.people[who]!, state, who);
  return topic === null ? null : { topic, weight: 1, slots: [layout.activation(who, topic)] };
}

function weigh(w: Weighing, tally: Tally): void {
  const parts = w.premise.parts[w.index]!;
  for (let i = 0; i < parts.length; i += 1) parts[i]!(w, tally);
}
