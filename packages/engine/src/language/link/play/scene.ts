import type { Ending, Expectation, Happening, Scene, Who } from "../../../story/story.js";
import { POSTURES, type Posture } from "../../../story/words.js";
import { placeOf, type Node } from "../../text/node.js";
import { hours, number } from "../../vocabulary/durations.js";
import { NEED_WORDS } from "../../vocabulary/effects.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import { condition } from "./condition.js";
import { expectation, isExpectation } from "./expectation.js";
import { acts } from "./lines.js";

/** What a scene's block gives. */
export interface Staged {
  readonly scene: Scene;
  readonly endings: readonly Ending[];
  readonly expectations: readonly Expectation[];
}

/** Metres between people who sit or stand in one room. */
const ACROSS = 2.4;
const BESIDE = 0.9;
const APART = 4;
/** The greatest length of a scene, in beats, where none is given. */
const LENGTH = 80;

// A scene being read. Mutable, but only here.
interface Reading {
  readonly index: number;
  readonly node: Node;
  place: number;
  distance: number;
  length: number;
  /** Whether everybody who is said to be there is known. */
  sure: boolean;
  readonly cast: Scene["cast"][number][];
  readonly opening: Scene["opening"][number][];
  readonly happenings: Happening[];
  readonly endings: Ending[];
  readonly expectations: Expectation[];
}

/**
 * "scene The Hut" or "scene The Morning, nine hours later", with its sentences under it. Where it names no place it is at the
 * only one there is, or nowhere: the row after the declared ones.
 */
export function stage(context: Context, node: Node, index: number, places: number): Staged {
  const [name = "", later] = node.text.replace(/^scene ?/, "").split(/, ((?:.+ later|the next .+))$/);
  const after = later === undefined ? 0 : hours(later);
  if (after === null) context.unread(node, later!);
  const reading: Reading = {
    index,
    node,
    place: places === 1 ? 0 : places,
    distance: ACROSS,
    length: LENGTH,
    sure: true,
    cast: [],
    opening: [],
    happenings: [],
    endings: [],
    expectations: [],
  };
  for (const child of node.children) if (!LATER.test(child.text)) sentence(context, reading, child);
  // Who does what as the curtain rises, and who leaves, is read when everybody there is known.
  for (const child of node.children) if (LATER.test(child.text)) sentence(context, reading, child);
  const { place, distance, length, cast, opening, happenings, endings, expectations } = reading;
  if (cast.length === 0) context.faults.add("nobody-there", placeOf(node), [name]);
  if (!node.children.some(({ text }) => OPENING.test(text)))
    context.faults.add("opening-missing", placeOf(node), [name]);
  if (!node.children.some(({ text }) => text.startsWith("ends ")))
    context.faults.add("ending-missing", placeOf(node), [name]);
  return {
    scene: { name, place, cast, distance, opening, happenings, after: after ?? 0, length },
    endings,
    expectations,
  };
}

const OPENING = /^(?:opening:?|opens with:?) ?(.+)$/;
const LATER = /^(?:opening|opens with|leaves) ?|^.+? leaves (?:when|after) /;

type Read = (context: Context, reading: Reading, match: readonly string[], node: Node) => void;

const SENTENCES: readonly (readonly [RegExp, Read])[] = [
  [/^(?:at|in|on) (.+)$/, where],
  [/^with (.+)$/, cast],
  [OPENING, opens],
  [/^(?:enters (.+?)|(.+?) enters) (when|after) (.+)$/, enters],
  [/^(?:leaves (.+?)|(.+?) leaves) (when|after) (.+)$/, leaves],
  [/^happens (when|after) (.+?): ?(".+)$/, happens],
  [/^ends (?:when (.+?)|(at rest)): ?"(.*)"$/, ends],
  [/^lasts at most (.+?) (beats|minutes)$/, lasts],
];

function sentence(context: Context, reading: Reading, node: Node): void {
  if (isExpectation(node.text)) {
    const found = expectation(context, node);
    if (found !== null) reading.expectations.push(found);
    return;
  }
  for (const [form, read] of SENTENCES) {
    const match = form.exec(node.text);
    if (match !== null) return read(context, reading, match, node);
  }
  context.unread(node, node.text);
}

function where(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  reading.place = Math.max(0, context.names.demand("place", written!, placeOf(node, written)));
}

/** A name, a posture and where; each may be left out. */
const SEATED =
  /^(.*?) ?\b(?:(sitting|standing|kneeling|lying)|in bed)?(?:\b ?(?:across|beside|near|at|by|on|in|round|around|opposite|apart|far apart|close)\b.*)?$/;

// "Rey, Kylo standing, sitting across the hearth": what follows the last name holds for all that say nothing else.
function cast(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  const people: { readonly who: Who; readonly posture: Posture | null }[] = [];
  let common: Posture = "standing";
  for (const part of written!.split(/,(?: and)? | and /)) {
    const whole = context.person(part, null);
    const match = whole === null ? SEATED.exec(part) : [part, part];
    const [, name = part, held] = match ?? [];
    if (whole === null) apart(reading, part);
    const posture = POSTURES.find((row) => row === held) ?? null;
    if (name === "" && posture !== null) common = posture;
    if (part === "") context.unread(node, node.text);
    const who = name === "" ? null : context.demand(name, null, node);
    if (who !== null) people.push({ who, posture });
    else if (name !== "") reading.sure = false;
  }
  for (const { who, posture } of people) stand(reading, who, { posture: posture ?? common });
}

function apart(reading: Reading, part: string): void {
  if (/\b(?:across|opposite)\b/.test(part)) reading.distance = ACROSS;
  if (/\b(?:beside|close|near)\b/.test(part)) reading.distance = BESIDE;
  if (/\bapart\b/.test(part)) reading.distance = APART;
}

// Adds somebody to those of a scene, or what more is said of them.
function stand({ cast }: Reading, who: Who, more: Partial<Scene["cast"][number]>): void {
  const index = cast.findIndex((row) => row.who === who);
  const before = cast[index] ?? { who, posture: "standing", enters: null };
  if (index < 0) cast.push({ ...before, ...more });
  else cast[index] = { ...before, ...more };
}

function opens(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  context.openings[reading.index] = context.fact(node);
  for (const said of written!.split(/, then |; ?/)) {
    const about = context.subject(said, null);
    if (about === null) {
      if (said.includes(" ")) context.demand(said.split(" ")[0]!, null, node);
      else context.unread(node, said);
      continue;
    }
    const found = acts(context, about.who, about.rest, node);
    if (found === null) continue;
    if (!context.acts.rows[found.act]!.performable)
      context.faults.add("never-done", placeOf(node, said), [said]);
    const others = reading.cast.filter(({ who, enters }) => who !== about.who && enters === null);
    const to = found.to ?? (others.length === 1 ? others[0]!.who : null);
    for (const who of [about.who, to]) there(context, reading, who, node);
    reading.opening.push({ by: about.who, act: found.act, to, about: found.about });
  }
}

// Nobody acts, or leaves, who is not there.
function there(context: Context, { cast, sure }: Reading, who: Who | null, node: Node): void {
  if (who === null || cast.length === 0 || !sure || cast.some((row) => row.who === who)) return;
  const { name } = context.people[who]!;
  context.faults.add("not-there", placeOf(node, name), [name]);
}

function enters(
  context: Context,
  reading: Reading,
  [, before, after, word, asked]: readonly string[],
  node: Node,
): void {
  const who = context.demand((before ?? after)!, null, node);
  const when = condition(context, word === "after" ? `after ${asked!}` : asked!, node);
  if (who !== null && when !== null) stand(reading, who, { enters: when });
}

function leaves(
  context: Context,
  reading: Reading,
  [, before, after, word, asked]: readonly string[],
  node: Node,
): void {
  const exits = context.demand((before ?? after)!, null, node);
  const when = condition(context, word === "after" ? `after ${asked!}` : asked!, node);
  if (exits === null || when === null) return;
  there(context, reading, exits, node);
  reading.happenings.push({
    ...timed(when),
    text: "",
    bears: {},
    enters: null,
    exits,
    fact: context.fact(node),
  });
}

function timed(when: NonNullable<Happening["when"]>): Pick<Happening, "at" | "when"> {
  return when.type === "time" ? { at: when.range.least, when: null } : { at: null, when };
}

/** How much an event from outside brings or takes of a need. */
const BORNE = 0.5;

function happens(
  context: Context,
  reading: Reading,
  [, word, asked, said]: readonly string[],
  node: Node,
): void {
  const when = condition(context, word === "after" ? `after ${asked!}` : asked!, node);
  const match = /^"(.*)"(?:,? (brings|takes|threatens) (.+))?$/.exec(said!);
  if (match === null) return context.faults.add("quote-open", placeOf(node, said), []);
  const need = match[3] === undefined ? undefined : own(NEED_WORDS, match[3]);
  if (match[3] !== undefined && need === undefined) return context.unread(node, match[3]);
  if (when === null) return;
  const bears = need === undefined ? {} : { [need]: match[2] === "brings" ? BORNE : -BORNE };
  reading.happenings.push({
    ...timed(when),
    text: match[1]!,
    bears,
    enters: null,
    exits: null,
    fact: context.fact(node),
  });
}

function ends(context: Context, reading: Reading, [, asked, , name]: readonly string[], node: Node): void {
  const when = asked === undefined ? ({ type: "rest" } as const) : condition(context, asked, node);
  if (when === null) return;
  reading.endings.push({ name: name!, when, scene: reading.index, fact: context.fact(node) });
}

/** No scene is longer. */
const LONGEST = 10_000;

/** Seconds that a beat lasts, about. */
const BEAT = 5;

function lasts(context: Context, reading: Reading, [, count, unit]: readonly string[], node: Node): void {
  const found = number(count!);
  if (found === null || found <= 0 || found > LONGEST) return context.unread(node, count!);
  reading.length = Math.max(1, Math.round(unit === "minutes" ? (found * 60) / BEAT : found));
}
