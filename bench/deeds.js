// What people choose to do in a play, by names, so that plays of a story with a sentence less can be held beside its own. Nothing is told
// of such a play, which takes half the time.
import { State } from "../packages/engine/dist/mind/state.js";
import { beat } from "../packages/engine/dist/performance/beat.js";
import { look } from "../packages/engine/dist/performance/look.js";
import { opening } from "../packages/engine/dist/performance/open.js";

/** By beat, what is chosen, as "who|does what|to whom|about what"; null where nobody chose, and where the scene changes. */
export function deedsOf(story, seed) {
  const deeds = [];
  let before = opening(story, seed).after;
  while (!before.ended) {
    const { after } = beat(before, null, false);
    deeds.push(chosen(before, after));
    before = after;
  }
  return deeds;
}

/**
 * How much more an act is wanted than the next best, after these deeds were done as far as they can be: below 0 where others are
 * wanted more, -Infinity where it cannot be done.
 */
export function lead(story, seed, deeds, act) {
  let before = opening(story, seed).after;
  for (const deed of deeds) {
    if (before.ended) return -Infinity;
    const { opening: opens, options, idle } = look(before);
    const same = opens ? undefined : options.find((option) => keyOf(story, option) === deed);
    before = beat(before, same === undefined ? null : { ...plain(same), idle }, false).after;
  }
  const options = before.ended ? [] : look(before).options;
  const own = options.find((option) => keyOf(story, option) === act);
  const next = options.find((option) => option !== own);
  return own === undefined ? -Infinity : own.urge - (next?.urge ?? 0);
}

/** An act by the names of who does what to whom, about what. */
export function keyOf({ people, acts, topics }, { by, act, to, about }) {
  return [people[by], acts[act], people[to], topics[about]].map((row) => row?.name ?? "").join("|");
}

function plain({ by, act, to, about }) {
  return { by, act, to, about };
}

// Where a hand was held out, and to hold it out is the last act still, it was accepted.
function chosen(before, after) {
  const { layout, story, acts } = before.premise;
  const [by, to, act] = [layout.lastBy(), layout.lastTo(), layout.lastAct()].map(
    (slot) => after.slots[slot] - 1,
  );
  if (after.opened !== before.opened || act < 0) return null;
  const accepted = to >= 0 && new State(layout, before.slots).offered(by, to);
  return accepted
    ? keyOf(story, { by: to, act: acts.accept_touch, to: by, about: null })
    : keyOf(story, { by, act, to, about: after.lastAbout });
}
