import { beat } from "../../performance/beat.js";
import { look } from "../../performance/look.js";
import { momentOf } from "../../performance/moment.js";
import type { Performance } from "../../performance/open.js";
import type { Chosen, Entry } from "../../performance/transcript.js";
import type { Story } from "../../story/story.js";
import { claimed, type Claimed } from "../claim.js";
import { choosable, fated, type Parts } from "../part.js";
import { readable, type Readable } from "./readable.js";
import { printOf, type Print } from "./table.js";

/** What is asked of every moment of a search. */
export interface Asking {
  readonly story: Story;
  readonly parts: Parts;
  readonly claims: readonly Claimed[];
  readonly readable: Readable;
}

export function asking(story: Story, parts: Parts): Asking {
  const claims = story.expectations.map(({ claim }) => claimed(claim));
  return { story, parts, claims, readable: readable(story) };
}

/** A moment of a play that a search stands at. */
export interface Node {
  readonly play: Performance;
  /** By expectation, what its claim remembers. */
  readonly states: readonly number[];
  /** Whom whoever refused must not be touched by, as "by to". */
  readonly shut: ReadonlySet<string>;
  /** True once a touch was carried through all the same. */
  readonly broken: boolean;
}

export function root({ claims }: Asking, play: Performance): Node {
  return { play, states: claims.map(({ start }) => start), shut: new Set(), broken: false };
}

/** One way on from a node. */
export interface Branch {
  readonly chosen: Chosen | null;
  /** Whether the seed alone would choose so. */
  readonly fated: boolean;
}

/** Every way on from a node, and the acts that are open to anybody there. */
export function branches(
  { parts }: Asking,
  { play }: Node,
): { branches: readonly Branch[]; open: readonly string[] } {
  const seen = look(play);
  const open = seen.options.map(({ by, act }) => `${by}/${act}`);
  const all = choosable(play, seen, parts);
  if (all.length === 0) return { branches: [{ chosen: null, fated: true }], open };
  const fate = fated(play, seen, parts);
  const same = (one: Chosen): boolean =>
    fate !== null &&
    fate.idle !== undefined &&
    one.by === fate.by &&
    one.act === fate.act &&
    one.to === fate.to &&
    one.about === fate.about;
  return { branches: all.map(({ chosen }) => ({ chosen, fated: same(chosen) })), open };
}

/** A node a beat further, and what happened in between. */
export function advance(
  { story, claims }: Asking,
  node: Node,
  { chosen }: Branch,
): { node: Node; happened: readonly Entry[] } {
  const { after, happened } = beat(node.play, chosen);
  const last = happened[happened.length - 1];
  const ending = last?.type === "end" ? { ending: last.ending } : {};
  const moment = { ...momentOf(after), ...ending };
  const states = claims.map(({ see }, e) => see(node.states[e]!, moment, after.beat));
  return { node: { play: after, states, ...refusals(story, node, happened) }, happened };
}

function refusals(story: Story, node: Node, happened: readonly Entry[]): Pick<Node, "shut" | "broken"> {
  const shut = new Set(node.shut);
  let { broken } = node;
  for (const entry of happened) {
    if (entry.type !== "act" || entry.to === null) continue;
    const { by, to, touch } = entry;
    if (touch === "offered" || story.acts[entry.act]!.consent === "invites") shut.delete(`${to} ${by}`);
    if (touch === "refused") shut.add(`${to} ${by}`);
    broken ||= touch === "carried" && shut.has(`${by} ${to}`);
  }
  return { shut, broken };
}

/**
 * All of a node that anything to come can still read, as a print. Lines that were said choose no act; the entries that
 * reasons rest on are no part of it but for who has been on the stage; the beats of a scene are, for its length counts them.
 */
export function print({ readable: { timed, most } }: Asking, { play, states, shut, broken }: Node): Print {
  const { slots, by, scene, sceneBeat, opened, lastAbout, at, sceneAt, premise } = play;
  const gone = premise.story.people.map((_, who) => (by[premise.layout.present(who)]! >= 0 ? 1 : 0));
  const closed = [...shut].sort().flatMap((pair) => pair.split(" ").map(Number));
  const read = slots.slice();
  most.forEach((times, pattern) => {
    const slot = premise.layout.done(pattern);
    read[slot] = Math.min(read[slot]!, 1000 * times);
  });
  return printOf(read, [
    scene,
    sceneBeat,
    opened,
    lastAbout ?? -1,
    timed ? at - sceneAt : 0,
    ...gone,
    ...states,
    ...closed,
    broken ? 1 : 0,
  ]);
}
