// Two people at one moment, with whatever is to be otherwise in them, for those who ask one faculty one thing.
import { link } from "../../src/language/link/link.js";
import { clean } from "../../src/language/text/clean.js";
import { Faults } from "../../src/language/text/fault.js";
import { grow } from "../../src/language/text/tree.js";
import { bearings } from "../../src/mind/bearing.js";
import { Deliberation } from "../../src/mind/deliberate.js";
import type { Percept } from "../../src/mind/perceive.js";
import { premise as premised, type Premise } from "../../src/mind/premise.js";
import { pulls } from "../../src/mind/pull.js";
import { State, type Layout, type Slot } from "../../src/mind/state.js";
import type { Tally } from "../../src/mind/weighing.js";
import { opening } from "../../src/performance/open.js";
import { FEELING_ROWS } from "../../src/mind/tables.js";
import { BODILY, FEELING, MOOD, NEED, RELATED, TENDENCY } from "../../src/story/words.js";
import type {
  BodyQuantity,
  FeelingKind,
  MoodQuantity,
  Need,
  RelationQuantity,
  Tendency,
} from "../../src/story/words.js";

/** Indices of people are in the order of their names. */
export const ADA = 0;
export const BEN = 1;
export const CY = 2;

type Part<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** What is so of one person; the other is whom it is toward. */
export interface Inner {
  readonly feels?: Part<FeelingKind>;
  readonly body?: Part<BodyQuantity>;
  readonly holds?: Part<RelationQuantity>;
  readonly mood?: Part<MoodQuantity>;
  readonly needs?: Part<Need>;
  readonly control?: number;
  readonly broken?: number;
}

/** What is to be otherwise than in two of whom nothing is said. */
export interface Given {
  /** Lines of the story about Ada, about Ben, and beside them. */
  readonly ada?: string;
  readonly ben?: string;
  readonly more?: string;
  readonly scene?: string;
  readonly Ada?: Inner;
  readonly Ben?: Inner;
  /** Other numbers of the record, in its own whole units. */
  readonly slots?: (layout: Layout, premise: Premise) => readonly (readonly [Slot, number])[];
}

export interface Moment {
  readonly premise: Premise;
  readonly state: State;
}

const known = new Map<string, Premise>();

function told({ ada = "calm", ben = "calm", more = "", scene = "" }: Given): Premise {
  const text = `person Ada (she)
  ${ada}
person Ben (he)
  ${ben}
${more}
scene The Kitchen
  ${scene}
  with Ada, Ben${more.includes("person Cy") ? ", Cy" : ""}, sitting
  opening: Ada looks at Ben
  ends at rest: "Rest"
`;
  const found = known.get(text);
  if (found !== undefined) return found;
  const faults = new Faults();
  // Linked only: people and deeds stay in the order in which they stand here.
  const story = link("kitchen", clean(grow("kitchen.fire", text, faults), faults), faults);
  if (story === null || faults.faults.length > 0) throw new RangeError(JSON.stringify(faults.faults));
  const made = premised(story);
  known.set(text, made);
  return made;
}

/** The moment that is so. */
export function moment(given: Given): Moment {
  const premise = told(given);
  const { layout } = premise;
  const slots = Int32Array.from(opening(premise.story, 1).after.slots);
  const put = (slot: Slot, value: number): void => void (slots[slot] = Math.round(value * 1000));
  for (const [who, to, inner] of [
    [ADA, BEN, given.Ada ?? {}],
    [BEN, ADA, given.Ben ?? {}],
  ] as const) {
    for (const [kind, x] of entries(inner.feels))
      put(layout.feeling(who, FEELING[kind], FEELING_ROWS[kind].social ? to : who), x);
    for (const [quantity, x] of entries(inner.body)) put(layout.body(who, BODILY[quantity]), x);
    for (const [quantity, x] of entries(inner.holds)) put(layout.relation(who, to, RELATED[quantity]), x);
    for (const [quantity, x] of entries(inner.mood)) put(layout.mood(who, MOOD.indexOf(quantity)), x);
    for (const [need, x] of entries(inner.needs)) put(layout.need(who, NEED[need]), x);
    if (inner.control !== undefined) put(layout.control(who), inner.control);
    if (inner.broken !== undefined) put(layout.broken(who), inner.broken);
  }
  for (const [slot, value] of given.slots?.(layout, premise) ?? []) slots[slot] = value;
  return { premise, state: new State(layout, slots) };
}

function entries<Name extends string>(part: Part<Name> | undefined): readonly (readonly [Name, number])[] {
  // What an object literal of a closed list has for keys is of the list.
  return Object.entries<number | undefined>(part ?? {}).map(([name, x]) => [name as Name, x ?? 0]);
}

/** An act of the library by its name. */
export function actOf({ story }: Premise, name: string): number {
  const act = story.acts.findIndex((row) => row.name === name);
  if (act < 0) throw new RangeError(`There is no act "${name}"`);
  return act;
}

const FREE = { lets: () => true, sound: 0, silence: 0, startled: 0 };

// Adds up the parts of an urge that go by one rule.
class Ruled implements Tally {
  total = 0;
  constructor(readonly rule: string) {}
  add(_: number, rule: string, amount: number): void {
    if (rule === this.rule) this.total += amount;
  }
  addAll(act: number, rule: string, amount: number): void {
    this.add(act, rule, amount);
  }
  addOwn(act: number, rule: string, amount: number): void {
    this.add(act, rule, amount);
  }
}

/** How much Ada has an urge to do this to Ben, by all rules or by one; NaN when she cannot. */
export function urge(name: string, given: Given, rule?: string): number {
  const { premise, state } = moment(given);
  const deliberation = new Deliberation(premise, state);
  const options: Parameters<Deliberation["add"]>[0] = [];
  deliberation.add(options, ADA, BEN, { ...FREE, may: (act) => act.name === name });
  const [option] = options;
  if (option === undefined) return NaN;
  if (rule === undefined) return option.urge;
  const ruled = new Ruled(rule);
  deliberation.reasons(option, ruled);
  return ruled.total;
}

/** 1 when Ada can do this to Ben, 0 when she cannot. */
export function can(name: string, given: Given): number {
  return Number.isNaN(urge(name, given)) ? 0 : 1;
}

/** How far what goes by a rule pulls Ada along a tendency. */
export function pulled(rule: string, tendency: Tendency, given: Given): number {
  const { premise, state } = moment(given);
  return pulls(premise, state, ADA, BEN)
    .filter((pull) => pull.rule === rule)
    .reduce((sum, { vector, strength }) => sum + vector[TENDENCY[tendency]]! * strength, 0);
}

/** An act as Ada takes it in: Ben's to her, unless it is said otherwise. */
export function percept({ premise }: Moment, name: string, said: Partial<Percept> = {}): Percept {
  const act = actOf(premise, name);
  const reading = premise.story.acts[act]!.epa[0] / 4.3;
  const plain = { who: ADA, by: BEN, act, to: ADA, about: null, pending: false, hostile: false, slots: [] };
  return { ...plain, reading, ...said };
}

/** How strongly an act stirs a kind of feeling in Ada, by all rules or by one. */
export function stirs(
  kind: FeelingKind,
  name: string,
  given: Given,
  { rule, ...said }: Partial<Percept> & { readonly rule?: string } = {},
): number {
  const now = moment(given);
  return bearings(now.premise, now.state, percept(now, name, said))
    .stirrings.filter((one) => one.kind === kind && (rule === undefined || one.rule === `appraise: ${rule}`))
    .reduce((sum, { strength }) => sum + strength, 0);
}
