import { leaves } from "../mind/parting.js";
import type { Beaten } from "./beat.js";
import { fade } from "./fade.js";
import { holds } from "./holds.js";
import type { Performance } from "./open.js";
import { seat } from "./seat.js";
import { stir } from "./stir.js";
import type { Deed, EntryId } from "./transcript.js";
import { NEEDS, POSTURES, type Posture } from "../story/words.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** How near one comes, goes, and stays, in metres. */
const STEP = 0.9;
const NEAREST = 0.6;
const FARTHEST = 6;

/** Where an act puts the bodies: nearer, farther, up, down, turned, gone. */
export function move(unfolding: Unfolding, { by, act, to }: Deed, cause: EntryId): void {
  const row = unfolding.premise.story.acts[act]!;
  face(unfolding, by, row.name === "turn_away_from", cause);
  const posture = POSED[row.name];
  if (posture !== undefined) hold(unfolding, by, posture, cause);
  if (to !== null && NEARER[row.name] !== undefined) {
    const now = Math.max(
      NEAREST,
      Math.min(FARTHEST, unfolding.state.distance(by, to) + NEARER[row.name]! * STEP),
    );
    unfolding.happen({ type: "distance", who: by, to, now: thousandths(now) }, [cause], "move");
  }
  if (leaves(row))
    unfolding.happen(
      { type: "exit", who: row.name === "dismiss" && to !== null ? to : by },
      [cause],
      "move: gone",
    );
}

const POSED: Readonly<Partial<Record<string, Posture>>> = {
  stand_up: "standing",
  sit_down: "sitting",
  kneel_before: "kneeling",
  sit_next_to: "sitting",
};
const NEARER: Readonly<Partial<Record<string, number>>> = {
  approach: -1,
  sit_next_to: -2,
  kneel_before: -1,
  step_back_from: 1,
  turn_away_from: 0.3,
  beckon_to: -0.4,
};

function face(unfolding: Unfolding, who: number, turned: boolean, cause: EntryId): void {
  const { layout } = unfolding.premise;
  if ((unfolding.state.count(layout.turned(who)) === 1) === turned) return;
  const posture = POSTURES[unfolding.state.count(layout.posture(who))]!;
  const slumped = unfolding.state.count(layout.slumped(who)) === 1;
  unfolding.happen(
    { type: "posture", who, posture, slumped, turned },
    [cause],
    turned ? "move: turned away" : "move: turned back",
  );
}

function hold(unfolding: Unfolding, who: number, posture: Posture, cause: EntryId): void {
  const { layout } = unfolding.premise;
  const turned = unfolding.state.count(layout.turned(who)) === 1;
  unfolding.happen({ type: "posture", who, posture, slumped: false, turned }, [cause], "move");
}

/** Lets happen what comes from outside now: entrances, exits, events. */
export function outside(unfolding: Unfolding, before: Performance): void {
  const { story } = unfolding.premise;
  const scene = story.scenes[before.scene]!;
  const seconds = unfolding.at - before.sceneAt;
  const moment = { state: unfolding.state, rest: 0, seconds, over: false };
  for (const { who, enters } of scene.cast) {
    const gone = unfolding.by[unfolding.premise.layout.present(who)]! >= 0;
    if (enters !== null && !unfolding.state.present(who) && !gone && holds(enters, moment)) {
      unfolding.happen({ type: "enter", who }, [0], "story: an entrance");
    }
  }
  scene.happenings.forEach(({ at, when, bears, enters, exits }, h) => {
    const slot = unfolding.premise.layout.happened(before.scene, h);
    if (unfolding.state.count(slot) > 0) return;
    if (at === null ? when === null || !holds(when, moment) : moment.seconds < at) return;
    const id = unfolding.happen(
      { type: "happen", scene: before.scene, happening: h },
      [0],
      "story: from outside",
    );
    if (enters !== null) unfolding.happen({ type: "enter", who: enters }, [id], "story: an entrance");
    if (exits !== null) unfolding.happen({ type: "exit", who: exits }, [id], "story: an exit");
    for (const who of unfolding.state.cast()) befall(unfolding, who, bears, id);
  });
}

function befall(
  unfolding: Unfolding,
  who: number,
  bears: Readonly<Partial<Record<string, number>>>,
  cause: EntryId,
): void {
  const { needs } = unfolding.premise.story.people[who]!;
  const worth = NEEDS.reduce((sum, need) => sum + (bears[need] ?? 0) * needs[need].weight, 0);
  if (worth === 0) return;
  stir(
    unfolding,
    who,
    [
      {
        kind: worth > 0 ? "joy" : "distress",
        toward: who,
        about: null,
        strength: Math.min(1, Math.abs(worth)),
        rule: "appraise: from outside",
        slots: [],
      },
    ],
    { cause },
  );
}

const HOUR = 3600;

/** Ends the scene: the play too when it was the last, or the ending is the story's. */
export function nextScene(unfolding: Unfolding, after: Performance, reached: string | null): Beaten {
  const { story } = unfolding.premise;
  const next = story.scenes[after.scene + 1];
  if (next === undefined || reached !== null) {
    unfolding.happen({ type: "end", ending: reached }, [unfolding.last], "story: the curtain falls");
    return { after: { ...after, entries: after.entries + 1, ended: true }, happened: unfolding.entries };
  }
  const seconds = next.after * HOUR;
  fade(after.fading, after.slots, seconds);
  seat(unfolding.premise, after.slots, after.scene + 1);
  unfolding.happen({ type: "open", scene: after.scene + 1 }, [unfolding.last], "story: the next scene");
  const at = after.at + seconds;
  return {
    after: {
      ...after,
      scene: after.scene + 1,
      sceneBeat: 0,
      opened: 0,
      sceneAt: at,
      at,
      entries: after.entries + 1,
    },
    happened: unfolding.entries,
  };
}
