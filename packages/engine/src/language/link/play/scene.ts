import type { Ending, Expectation, Happening, Scene } from "../../../story/story.js";
import { POSTURES, type Posture } from "../../../story/words.js";
import { placeOf, type Node } from "../../text/tree.js";
import { hours, number } from "../../vocabulary/durations.js";
import { NEED_WORDS } from "../../vocabulary/effects.js";
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
  readonly cast: Scene["cast"][number][];
  readonly opening: Scene["opening"][number][];
  readonly happenings: Happening[];
  readonly endings: Ending[];
  readonly expectations: Expectation[];
}

/** "scene The Hut" or "scene The Morning, nine hours later", with its sentences under it. */
export function stage(context: Context, node: Node, index: number): Staged {
  const [name = "", later] = node.text.replace(/^scene ?/, "").split(/, (.+ later)$/);
  const after = later === undefined ? 0 : (hours(later) ?? 0);
  const reading: Reading = {
    index,
    node,
    place: 0,
    distance: ACROSS,
    length: LENGTH,
    cast: [],
    opening: [],
    happenings: [],
    endings: [],
    expectations: [],
  };
  for (const child of node.children) if (child.text !== "") sentence(context, reading, child);
  const { place, distance, length, cast, opening, happenings, endings, expectations } = reading;
  if (cast.length === 0) context.faults.add("nobody-there", placeOf(node), [name]);
  if (opening.length === 0) context.faults.add("opening-missing", placeOf(node), [name]);
  if (endings.length === 0) context.faults.add("ending-missing", placeOf(node), [name]);
  return {
    scene: { name, place, cast, distance, opening, happenings, after, length },
    endings,
    expectations,
  };
}

type Read = (context: Context, reading: Reading, match: readonly string[], node: Node) => void;

const SENTENCES: readonly (readonly [RegExp, Read])[] = [
  [/^(?:at|in|on) (.+)$/, where],
  [/^with (.+)$/, cast],
  [/^opening: ?(.+)$/, opens],
  [/^(?:opens with|opening) (.+)$/, opens],
  [/^(?:enters (\S+)|(\S+) enters) (when|after) (.+)$/, enters],
  [/^(?:leaves (\S+)|(\S+) leaves) (when|after) (.+)$/, leaves],
  [/^happens (when|after) (.+?): ?(.+)$/, happens],
  [/^ends (?:(when) (.+?)|(at rest)): ?"(.*)"$/, ends],
  [/^lasts at most (.+?) (beats|minutes)$/, lasts],
];

function sentence(context: Context, reading: Reading, node: Node): void {
  if (/^TODO\b/.test(node.text)) return context.faults.add("todo", placeOf(node), [node.text]);
  for (const [form, read] of SENTENCES) {
    const match = form.exec(node.text);
    if (match !== null) return read(context, reading, match, node);
  }
  if (isExpectation(node.text)) {
    const found = expectation(context, node);
    if (found !== null) reading.expectations.push(found);
    return;
  }
  if (/[“”]/.test(node.text)) return context.faults.add("smart-quotes", placeOf(node), []);
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
  const parts = written!.split(/,(?: and)? | and /);
  const held: (Posture | null)[] = [];
  const people: number[] = [];
  let common: Posture = "standing";
  for (const part of parts) {
    const match = SEATED.exec(part)!;
    if (/across|opposite/.test(part)) reading.distance = ACROSS;
    if (/beside|close|near/.test(part)) reading.distance = BESIDE;
    if (/\bapart\b/.test(part)) reading.distance = APART;
    const posture = POSTURES.find((row) => row === match[2]) ?? null;
    if (match[1] === "") {
      if (posture !== null) common = posture;
      continue;
    }
    const who = context.demand(match[1]!, null, node);
    if (who === null || people.includes(who)) continue;
    people.push(who);
    held.push(posture);
  }
  people.forEach((who, i) => reading.cast.push({ who, posture: held[i] ?? common, enters: null }));
}

function opens(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  for (const said of written!.split(/, then |; /)) {
    const [name = "", rest] = splitName(context, said);
    const by = context.demand(name, null, node);
    if (by === null || rest === undefined) continue;
    const found = acts(context, by, rest, node);
    if (found === null) continue;
    const only = reading.cast.filter(({ who }) => who !== by);
    const to = found.to ?? (only.length === 1 && found.to === null ? only[0]!.who : null);
    reading.opening.push({ by, act: found.act, to, about: found.about });
  }
}

function splitName({ people }: Context, said: string): [string, string | undefined] {
  const long = people.find(({ name }) => said.startsWith(`${name} `));
  if (long !== undefined) return [long.name, said.slice(long.name.length + 1)];
  const [first = "", ...rest] = said.split(" ");
  return [first, rest.length === 0 ? undefined : rest.join(" ")];
}

function enters(
  context: Context,
  reading: Reading,
  [, before, after, word, asked]: readonly string[],
  node: Node,
): void {
  const who = context.demand((before ?? after)!, null, node);
  const when = condition(context, word === "after" ? `after ${asked!}` : asked!, node);
  if (who === null || when === null) return;
  const index = reading.cast.findIndex((row) => row.who === who);
  const row = { who, posture: "standing" as const, enters: when };
  if (index < 0) reading.cast.push(row);
  else reading.cast[index] = { ...reading.cast[index]!, enters: when };
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
  if (match === null) return context.unread(node, said!);
  const need = match[3] === undefined ? undefined : NEED_WORDS[match[3]];
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

function ends(context: Context, reading: Reading, [, , asked, , name]: readonly string[], node: Node): void {
  const when = asked === undefined ? ({ type: "rest" } as const) : condition(context, asked, node);
  if (when === null) return;
  reading.endings.push({ name: name!, when, scene: reading.index, fact: context.fact(node) });
}

/** Seconds that a beat lasts, about. */
const BEAT = 5;

function lasts(context: Context, reading: Reading, [, count, unit]: readonly string[], node: Node): void {
  const found = number(count!);
  if (found === null || found <= 0) return context.unread(node, count!);
  reading.length = Math.max(1, Math.round(unit === "minutes" ? (found * 60) / BEAT : found));
}
