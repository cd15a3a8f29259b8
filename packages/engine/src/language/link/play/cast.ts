import type { Ending, Expectation, Happening, Scene, Who } from "../../../story/story.js";
import { POSTURES, type Posture } from "../../../story/words.js";
import { placeOf, type Node } from "../../text/node.js";
import type { Context } from "../context.js";
import { condition } from "./condition.js";

// A scene being read. Mutable, but only here.
export interface Reading {
  readonly index: number;
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

/** Metres between people who sit or stand in one room. */
export const ACROSS = 2.4;
const BESIDE = 0.9;
const APART = 4;

/** A name, a posture and where; each may be left out. */
const SEATED =
  /^(.*?) ?\b(?:(sitting|standing|kneeling|lying)|in bed)?(?:\b ?(?:across|beside|near|at|by|on|in|round|around|opposite|apart|far apart|close)\b.*)?$/;

/** "Ada, Ben standing, sitting across the hearth": what follows the last name holds for all that say nothing else. */
export function cast(context: Context, reading: Reading, [, written]: readonly string[], node: Node): void {
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

/** Says who acts or leaves and is not among those there. */
export function there(
  context: Context,
  { cast, sure }: Pick<Reading, "cast" | "sure">,
  who: Who | null,
  node: Node,
): void {
  if (who === null || cast.length === 0 || !sure || cast.some((row) => row.who === who)) return;
  const { name } = context.people[who]!;
  context.faults.add("not-there", placeOf(node, name), [name]);
}

/** "enters Mara after two minutes", "Mara enters when …" */
export function enters(
  context: Context,
  reading: Reading,
  [, before, after, word, asked]: readonly string[],
  node: Node,
): void {
  const who = context.demand((before ?? after)!, null, node);
  const when = condition(context, word === "after" ? `after ${asked!}` : asked!, node);
  if (who !== null && when !== null) stand(reading, who, { enters: when });
}

/** "leaves Mara after ten minutes" */
export function leaves(
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

/** A condition on the time alone is a time. */
export function timed(when: NonNullable<Happening["when"]>): Pick<Happening, "at" | "when"> {
  return when.type === "time" ? { at: when.range.least, when: null } : { at: null, when };
}
