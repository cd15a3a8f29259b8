import type { Ending, Expectation, Scene } from "../../../story/story.js";
import { placeOf, type Node } from "../../text/node.js";
import { hours, number } from "../../vocabulary/durations.js";
import { NEED_WORDS } from "../../vocabulary/effects.js";
import { own } from "../../vocabulary/own.js";
import type { Context } from "../context.js";
import { ACROSS, cast, enters, leaves, there, timed, type Reading } from "./cast.js";
import { condition } from "./condition.js";
import { expectation, isExpectation, mayExpect } from "./expectation.js";
import { acts } from "./lines.js";

/** What a scene's block gives. */
export interface Staged {
  readonly scene: Scene;
  readonly endings: readonly Ending[];
  readonly expectations: readonly Expectation[];
}

/** The greatest length of a scene, in beats, where none is given. */
const LENGTH = 80;

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
  if (cast.every(({ enters: when }) => when !== null))
    context.faults.add("nobody-there", placeOf(node), [name]);
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
  if (mayExpect(node.text)) {
    const found = expectation(context, node);
    if (found !== null) reading.expectations.push(found);
  } else context.unread(node, node.text);
}

function where(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  reading.place = Math.max(0, context.names.demand("place", written!, placeOf(node, written)));
}

function opens(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
  const early = reading.cast.filter((row) => row.enters === null);
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
    const others = early.filter(({ who }) => who !== about.who);
    const to = found.to ?? (others.length === 1 ? others[0]!.who : null);
    for (const who of [about.who, to]) there(context, { cast: early, sure: reading.sure }, who, node);
    reading.opening.push({ by: about.who, act: found.act, to, about: found.about });
  }
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
