// What an act costs one witness, and a beat all witnesses, as the cast grows.
import { bearings } from "../../packages/engine/dist/mind/bearing.js";
import { perceive } from "../../packages/engine/dist/mind/perceive.js";
import { State } from "../../packages/engine/dist/mind/state.js";
import { beat } from "../../packages/engine/dist/performance/beat.js";
import { opening } from "../../packages/engine/dist/performance/open.js";
import { chance, race } from "../lib/measure.js";
import { crowd } from "../lib/stories.js";
import { gamygdala } from "../peers/gamygdala.js";
import { volition } from "../peers/volition.js";

/** People there are, and how many times as fast as GAMYGDALA one witness must be. */
const APPRAISED = { 10: 3, 100: null, 1000: 100, 10000: 1000 };
/** A record has room for every pair of people: with more than this it is not tried. */
const ROOM = 100;
/** People present, and the milliseconds a beat may take. */
const WITNESSED = { 10: 0.1, 20: 0.2, 50: 0.5 };

export function rows() {
  return [...appraised(), ...witnessed()];
}

function appraised() {
  let least = null;
  return Object.entries(APPRAISED).flatMap(([people, goal]) => {
    const what = `an act appraised by one of ${people}`;
    const theirs = race({ theirs: gamygdala(Number(people)) }).theirs;
    const against = ["GAMYGDALA's equations", theirs];
    const witness = one(Number(people));
    if (witness === null) return [{ what, ours: null, against, goal, note: "no room yet for so many" }];
    const { ours } = race({ ours: witness });
    least ??= ours;
    const growth = { what: "", ours, against: ["that of the smallest", least], goal: null, growth: 5 };
    return [{ what, ours, against, goal }, ...(ours === least ? [] : [growth])];
  });
}

// An insult, as its target takes it in and appraises it.
function one(people) {
  if (people > ROOM) return null;
  const { after } = opening(crowd(people), 1);
  const state = new State(after.premise.layout, after.slots);
  const act = after.premise.story.acts.findIndex(({ name }) => name === "insult");
  const deed = { by: 0, act, to: 1, about: null };
  const witness = { who: 1, pending: false };
  return () => bearings(after.premise, state, perceive(after.premise, state, witness, deed));
}

function witnessed() {
  return Object.entries(WITNESSED).flatMap(([people, most]) => {
    const what = `a beat with ${people} there, all witnessing`;
    const works = { ours: among(Number(people)), theirs: volition(Number(people), chance(1)) };
    const { ours, theirs } = race(works);
    return [{ what, ours, against: ["volition over all pairs", theirs], goal: null, most: most * 1000 }];
  });
}

// Everybody there perceives, feels and shows; those who talk weigh what comes next.
function among(people) {
  const { after } = opening(crowd(people), 1);
  let play = after;
  return () => {
    if (play.ended) play = after;
    play = beat(play, null, false).after;
  };
}
