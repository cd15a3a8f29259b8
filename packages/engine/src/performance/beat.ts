import { ROMANTIC } from "../mind/available.js";
import { leaves } from "../mind/parting.js";
import type { State } from "../mind/state.js";
import { BODILY, NEEDS, RELATED } from "../story/words.js";
import { type Done, doNext } from "./act.js";
import { aftermath } from "./aftermath.js";
import { notice } from "./compose.js";
import { count, ending } from "./curtain.js";
import { dues } from "./dues.js";
import { owned } from "./excuse.js";
import { experience, radiate } from "./experience.js";
import { momentIn } from "./moment.js";
import { news } from "./news.js";
import type { Performance } from "./open.js";
import { parties } from "./parties.js";
import { protocol } from "./protocol.js";
import { show } from "./show.js";
import { nextScene, outside } from "./stage.js";
import type { Chosen, Deed, Entry, EntryId } from "./transcript.js";
import { Unfolding } from "./unfolding.js";
import { undergo } from "./witness.js";

/** A beat done: the play after it, and what happened. */
export interface Beaten {
  readonly after: Performance;
  readonly happened: readonly Entry[];
}

/**
 * One act and all it causes. Time passes; whoever wants it most acts; everybody there perceives, recalls, feels, holds in
 * or not, shows and is read; what was believed is held against what came; and the curtain falls or does not. Untold, the
 * play after it is the same to the last number, but nothing of what happened is kept.
 * @throws RangeError when the play has ended.
 */
export function beat(before: Performance, choice: Chosen | null = null, told = true): Beaten {
  if (before.ended) throw new RangeError("The play has ended.");
  const unfolding = begin(before, told);
  const act = doNext(unfolding, before, choice);
  if (act === null) return finish(unfolding, before, null, null);
  const { deed, touch, id } = act;
  const carried = protocol(unfolding, act);
  for (const who of parties(unfolding.state, deed))
    undergo(unfolding, who, { deed, cause: id, pending: touch === "offered", carried: false });
  if (carried !== null) feelTouch(unfolding, deed, carried);
  dues(unfolding, deed, id);
  news(unfolding, deed, id);
  aftermath(unfolding, deed, id);
  owned(unfolding, deed, id);
  show(unfolding, deed, id);
  return finish(unfolding, before, act, carried);
}

/** A beat before anything is done in it: time has passed, what comes from outside has come, and one's own act is noticed. */
export function begin(before: Performance, told = true): Unfolding {
  const unfolding = new Unfolding(
    before.premise,
    before.fading,
    before.slots.slice(),
    before.by.slice(),
    before.entries,
    before.beat + 1,
    before.at,
    told,
  );
  const seconds = before.sceneBeat === 0 ? 1 : pace(unfolding);
  unfolding.at += seconds;
  unfolding.happen({ type: "pass", seconds }, [0], "time passes");
  outside(unfolding, before);
  const last = unfolding.state.count(before.premise.layout.lastBy()) - 1;
  if (last >= 0 && unfolding.state.present(last)) notice(unfolding, last);
  return unfolding;
}

/** Seconds that an act takes, by its mode. */
const PACE = { speech: 6, touch: 4, move: 3, gaze: 3, silence: 7, deed: 3 } as const;

function pace({ state, premise }: Unfolding): number {
  const last = premise.story.acts[state.count(premise.layout.lastAct()) - 1];
  return last === undefined ? 2 : PACE[last.mode];
}

// A touch carried through is undergone as itself, by both, with what nearness does and what it was believed to do.
function feelTouch(unfolding: Unfolding, answer: Deed, carried: EntryId): void {
  const { premise, state } = unfolding;
  const by = answer.to!;
  const act = unfolding.offered!;
  const deed: Deed = { by, act, to: answer.by, about: unfolding.offeredAbout };
  const { intimacy } = premise.story.acts[act]!;
  count(unfolding, deed, "carried", carried);
  const before = [by, answer.by].map((who) => NEEDS.map((_, need) => state.need(who, need)));
  for (const who of parties(state, deed))
    undergo(unfolding, who, { deed, cause: carried, pending: false, carried: true });
  [by, answer.by].forEach((who, place) => {
    const other = who === by ? answer.by : by;
    radiate(unfolding, who, other, { cause: carried, intimacy });
    const needs = NEEDS.map((_, need) => state.need(who, need) - before[place]![need]!);
    experience(unfolding, { who, other, act }, carried, {
      pain: state.body(who, BODILY.pain),
      needs,
      intimacy,
    });
  });
}

function finish(
  unfolding: Unfolding,
  before: Performance,
  act: Done | null,
  carried: EntryId | null,
): Beaten {
  const { premise, state } = unfolding;
  const row = act === null ? null : premise.story.acts[act.deed.act]!;
  const quiet = act === null || row?.mode === "silence";
  const rested = state.count(premise.layout.rest());
  const rest = quiet ? rested + 1 : act.idle ? rested + (desires(state, act.deed) ? 0 : 1) : 0;
  if (rest !== rested) unfolding.happen({ type: "rest", now: rest }, [act?.id ?? 0], "story: at rest");
  const after: Performance = {
    ...before,
    beat: before.beat + 1,
    sceneBeat: before.sceneBeat + 1,
    opened: act === null || act.opened === null ? before.opened : act.opened + 1,
    at: unfolding.at,
    slots: state.slots,
    by: unfolding.by,
    entries: unfolding.count,
    said: act === null || act.said === null ? before.said : new Set([...before.said, act.said]),
    lastAbout: act?.deed.about ?? null,
  };
  const gone = row !== null && leaves(row) && unfolding.state.cast().length < 2;
  const reached =
    carried !== null || act !== null ? ending(unfolding, before.scene, momentIn(unfolding, before)) : null;
  const over =
    reached !== null ||
    gone ||
    rest > AT_LAST ||
    after.sceneBeat >= premise.story.scenes[before.scene]!.length;
  return over ? nextScene(unfolding, after, reached) : { after, happened: unfolding.entries };
}

// A small act that hardly anybody wanted is rest like silence, but toward one to whom one is drawn it only breaks none.
function desires(state: State, { by, to }: Deed): boolean {
  return to !== null && state.relation(by, to, RELATED.attraction) >= ROMANTIC;
}

/** A scene that nobody wants anything in any more is over after this many silent beats, whatever its endings ask. */
const AT_LAST = 8;
