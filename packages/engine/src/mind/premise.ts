import { captors } from "./captive.js";
import type { Act } from "../story/act.js";
import type { Person, Proposition, Standard, Story } from "../story/story.js";
import { FEELINGS, NEEDS, TENDENCIES, TRAIT, USUAL_NEED, type Need } from "../story/words.js";
import { associations, topicOf, type Association } from "./associations.js";
import { deflections, type Deflection } from "./deflection.js";
import { partsOf, type Part } from "./parts.js";
import { alike, repertoire, type Role } from "./repertoire.js";
import { Layout } from "./state.js";
import { FEELING_ROWS, NEED_PULL } from "./tables.js";
import { FITS } from "./fits.js";

/** What follows from a story alone, worked out once: the tables that minds read while it plays. */
export interface Premise {
  readonly story: Story;
  readonly layout: Layout;
  /** By act: its tendencies as a vector of length 1 at most, in the order of `TENDENCIES`. */
  readonly direction: readonly Float64Array[];
  /** By kind of feeling, by need: what it pulls to. */
  readonly feelingPull: readonly Float64Array[];
  readonly needPull: readonly Float64Array[];
  /** By act: what deliberation asks of it. */
  readonly roles: readonly Role[];
  /** The acts that can be performed at all, in lists of those that are available together. */
  readonly performable: readonly (readonly Role[])[];
  /** By act: the lines that go with it, in the story's order. */
  readonly lines: readonly (readonly number[])[];
  /** What can speak for or against acts, in the order in which it is summed. */
  readonly parts: readonly Part[];
  /** By person and act: what having it done to one is worth, by what the person needs, -1..1. */
  readonly worth: readonly Float64Array[];
  /** By person and act: what doing it gives or costs that person, by what the person needs. */
  readonly ownWorth: readonly Float64Array[];
  /** By person and act: the trait by which it gives or costs that person most more or less than anybody. */
  readonly ownTrait: readonly (readonly number[])[];
  /** By act: the same for the average person. */
  readonly usualWorth: Float64Array;
  /** By topic: what else comes to mind with it. */
  readonly associations: readonly (readonly Association[])[];
  /** By doer, target and act: deflection as they are, and as friends would be. */
  readonly deflection: readonly (readonly Deflection[])[];
  /** By act: how grave a blow it is to the other, 0..1.5. */
  readonly blow: Float64Array;
  /** By doer and target: how far the other is above one, by who each is taken for; 0 where that is not said. */
  readonly above: readonly Float64Array[];
  /** By person, who holds them captive: they do not go while one of these is there. */
  readonly captors: readonly (readonly number[])[];
  /** By person: whether somewhere in the story that person is found sitting. */
  readonly sits: readonly boolean[];
  /** By person: the standards that admit of no exception, and the acts that they forbid. */
  readonly barred: readonly (readonly Barred[])[];
  /** Predictions about touch and nearness. */
  readonly foretold: readonly Foretold[];
  readonly personTopic: readonly number[];
  readonly eventTopic: readonly number[];
  readonly markTopics: readonly { readonly topic: number; readonly mark: number }[];
  readonly acts: Readonly<Record<KnownAct, number>>;
}

export interface Barred {
  readonly acts: ReadonlySet<number>;
  readonly toward: Standard["toward"];
}

/** What a proposition foretells of touching or being near somebody. */
export interface Foretold {
  readonly proposition: number;
  /** Nearness to whom sets it off; null when nearness does not. */
  readonly near: number | "anybody" | null;
  readonly acts: ReadonlySet<number>;
  /** -1..1; below 0 it does good. */
  readonly harm: number;
  readonly whom: number | null;
}

/** Acts that the touch protocol and the coming to rest know by name. */
const KNOWN_ACTS = [
  "accept_touch",
  "flinch_from",
  "let_be",
  "withdraw_from",
  "catch_hand",
  "wait",
  "yell_at",
] as const;

export type KnownAct = (typeof KNOWN_ACTS)[number];

const FITTED: ReadonlySet<string> = new Set(Object.keys(FITS));

/** @throws RangeError when the story lacks an act that the engine itself performs. */
export function premise(written: Story): Premise {
  const story = { ...written, acts: written.acts.map(whole) };
  const roles = repertoire(story, FITTED);
  return {
    story,
    layout: new Layout(story),
    direction: story.acts.map(direction),
    feelingPull: FEELINGS.map((kind) => vector(FEELING_ROWS[kind].pull)),
    needPull: NEEDS.map((need) => vector(NEED_PULL[need])),
    roles,
    lines: linesOf(story),
    parts: partsOf(roles),
    performable: alike(roles.filter(({ act }) => act.performable)),
    worth: story.people.map((person) => Float64Array.from(story.acts, (act) => worth(person, act))),
    ownWorth: story.people.map((person) => Float64Array.from(story.acts, (act) => ownWorth(person, act))),
    ownTrait: story.people.map((person) => story.acts.map((act) => ownTrait(person, act))),
    usualWorth: Float64Array.from(story.acts, usualWorth),
    associations: story.topics.map((_, topic) => associations(story, topic)),
    deflection: deflections(story),
    blow: Float64Array.from(story.acts, blow),
    above: story.people.map((doer) => Float64Array.from(story.people, (_, to) => above(story, doer, to))),
    captors: story.people.map((_, who) => captors(story, who)),
    sits: story.people.map((_, who) => sits(story, who)),
    barred: story.people.map(barred),
    foretold: story.propositions.flatMap(foretold),
    personTopic: story.people.map((_, who) => topicOf(story, "person", who)),
    eventTopic: story.events.map((_, event) => topicOf(story, "event", event)),
    markTopics: story.marks.map((_, mark) => ({ topic: topicOf(story, "mark", mark), mark })),
    acts: {
      accept_touch: known(story, "accept_touch"),
      flinch_from: known(story, "flinch_from"),
      let_be: known(story, "let_be"),
      withdraw_from: known(story, "withdraw_from"),
      catch_hand: known(story, "catch_hand"),
      wait: known(story, "wait"),
      yell_at: known(story, "yell_at"),
    },
  };
}

// By the potency of what the one is, and of what the other is taken for.
function above({ identities }: Story, { identity, relations }: Person, to: number): number {
  const seen = relations.find((relation) => relation.to === to)?.identities ?? [];
  if (identity === null || seen.length === 0) return 0;
  const potency = seen.reduce((sum, i) => sum + identities[i]!.epa[1], 0) / seen.length;
  return Math.max(0, potency - identities[identity]!.epa[1]);
}

function sits({ scenes }: Story, who: number): boolean {
  return scenes.some(({ cast }) => cast.some((row) => row.who === who && row.posture === "sitting"));
}

function linesOf({ acts, lines }: Story): number[][] {
  const all: number[][] = acts.map(() => []);
  lines.forEach(({ act }, line) => all[act]!.push(line));
  return all;
}

function barred({ standards }: Person): Barred[] {
  return standards.flatMap(({ never, on, toward }) =>
    never && on.type === "act" ? [{ acts: new Set(on.acts), toward }] : [],
  );
}

// An act with every tendency and need in its tables: rows of one shape are read several times as fast as rows of many.
function whole(act: Act): Act {
  return {
    ...act,
    does: { ...NOT_DONE, ...act.does },
    to: { ...UNTOUCHED, ...act.to },
    self: { ...UNTOUCHED, ...act.self },
  };
}

const NOT_DONE = zeros(TENDENCIES);
const UNTOUCHED = zeros(NEEDS);

function zeros<Name extends string>(names: readonly Name[]): Readonly<Partial<Record<Name, number>>> {
  const all: Partial<Record<Name, number>> = {};
  for (const name of names) all[name] = 0;
  return all;
}

function known(story: Story, name: KnownAct): number {
  const act = story.acts.findIndex((row) => row.name === name);
  if (act < 0) throw new RangeError(`The story "${story.name}" has no act "${name}".`);
  return act;
}

function worth({ needs }: Person, { to }: Act): number {
  const all = NEEDS.reduce((sum, need) => sum + (to[need] ?? 0) * needs[need].weight, 0);
  return Math.max(-1, Math.min(1, all));
}

function ownWorth({ needs }: Person, { self }: Act): number {
  return NEEDS.reduce((sum, need) => sum + (self[need] ?? 0) * needs[need].weight, 0);
}

function ownTrait({ needs }: Person, { self }: Act): number {
  const apart = (need: Need): number =>
    Math.abs((self[need] ?? 0) * (needs[need].weight - USUAL_NEED.weight));
  return TRAIT[NEEDS.reduce((most, need) => (apart(need) > apart(most) ? need : most))];
}

function usualWorth({ self }: Act): number {
  return NEEDS.reduce((sum, need) => sum + (self[need] ?? 0) * USUAL_NEED.weight, 0);
}

/** The share of what an act takes from the other's needs, and what laying hands on somebody adds. */
const BLOW = 0.6;

const BODILY_BLOW = 0.5;

function blow({ to, mode, due }: Act): number {
  const taken = -NEEDS.reduce((sum, need) => sum + (to[need] ?? 0), 0);
  if (taken <= 0) return 0;
  return Math.min(1.5, BLOW * taken + (mode === "touch" && due.consent === undefined ? BODILY_BLOW : 0));
}

/** Half of what is foretold counts at the touch itself. */
const FORETOLD = 0.5;

function foretold(proposition: Proposition, index: number): Foretold[] {
  if (proposition.type !== "prediction") return [];
  const { trigger, effects, whom } = proposition;
  const harm =
    effects.reduce((sum, { quantity, amount }) => sum + (quantity === "pain" ? amount : -amount), 0) *
    FORETOLD;
  const near = trigger.type === "near" ? (trigger.of ?? "anybody") : null;
  return [
    { proposition: index, near, acts: new Set(trigger.type === "act" ? trigger.acts : []), harm, whom },
  ];
}

function vector(pull: Readonly<Partial<Record<string, number>>>): Float64Array {
  return Float64Array.from(TENDENCIES, (tendency) => pull[tendency] ?? 0);
}

function direction(act: Act): Float64Array {
  const raw = vector(act.does);
  const length = Math.sqrt(raw.reduce((sum, x) => sum + x * x, 0));
  return length <= 1 ? raw : raw.map((x) => x / length);
}
