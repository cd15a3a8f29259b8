import { contact, walled } from "../mind/available.js";
import { applies } from "../mind/bearing.js";
import { leaves } from "../mind/parting.js";
import { read } from "../mind/read.js";
import { BODILY, FEELING, NEEDS, TENDENCIES } from "../story/words.js";
import { compose, notice, vent } from "./compose.js";
import { count, ending } from "./curtain.js";
import { decide } from "./decide.js";
import { dues } from "./dues.js";
import { experience, radiate } from "./experience.js";
import type { Moment } from "./holds.js";
import { news } from "./news.js";
import type { Performance } from "./open.js";
import { protocol, step } from "./protocol.js";
import { move, nextScene, outside } from "./stage.js";
import { speak } from "./speak.js";
import { embody, stir } from "./stir.js";
import type { Deed, Entry, EntryId, Show, TouchStep } from "./transcript.js";
import { thousandths, Unfolding } from "./unfolding.js";
import { relateBy, undergo } from "./witness.js";

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
export function beat(before: Performance, choice: Deed | null = null, told = true): Beaten {
  if (before.ended) throw new RangeError("The play has ended.");
  const unfolding = begin(before, told);
  const last = unfolding.state.count(before.premise.layout.lastBy()) - 1;
  if (last >= 0 && unfolding.state.present(last)) notice(unfolding, last);
  const act = doNext(unfolding, before, choice);
  if (act === null) return finish(unfolding, before, null, null);
  const { deed, touch, id } = act;
  const carried = protocol(unfolding, deed, touch, id, act.offer);
  for (const who of unfolding.state.cast()) undergo(unfolding, who, deed, id, touch === "offered", false);
  if (carried !== null) feelTouch(unfolding, deed, carried);
  dues(unfolding, deed, id);
  news(unfolding, deed, id);
  aftermath(unfolding, deed, id);
  owned(unfolding, deed, id);
  show(unfolding, deed, id);
  return finish(unfolding, before, act, carried);
}

/** A beat before anything is done in it: time has passed, and what comes from outside has come. */
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
  return unfolding;
}

/** Seconds that an act takes, by its mode. */
const PACE = { speech: 6, touch: 4, move: 3, gaze: 3, silence: 7, deed: 3 } as const;

function pace({ state, premise }: Unfolding): number {
  const last = premise.story.acts[state.count(premise.layout.lastAct()) - 1];
  return last === undefined ? 2 : PACE[last.mode];
}

/** The opening that comes next: nobody opens who is not there or lays a hand on one who refused, and a hand that is held out is answered first. */
function opens({ state, premise }: Unfolding, { scene, opened }: Performance): number | null {
  const cast = state.cast();
  if (cast.some((who) => cast.some((to) => state.offered(who, to)))) return null;
  const rows = premise.story.scenes[scene]!.opening;
  const there = (who: number | null): boolean => who === null || state.present(who);
  const shut = ({ by, act, to }: (typeof rows)[number]): boolean =>
    to !== null && contact(premise.story.acts[act]!) && walled(state, by, to);
  const next = rows.findIndex((row, i) => i >= opened && there(row.by) && there(row.to) && !shut(row));
  return next < 0 ? null : next;
}

interface Done {
  /** The place of the opening that was done, or whose place was taken. */
  readonly opened: number | null;
  readonly deed: Deed;
  readonly touch: TouchStep | null;
  readonly id: EntryId;
  readonly offer: EntryId | null;
  readonly said: string | null;
  readonly idle: boolean;
}

function doNext(unfolding: Unfolding, before: Performance, choice: Deed | null): Done | null {
  const { layout, story } = unfolding.premise;
  const opened = opens(unfolding, before);
  const given = choice ?? (opened === null ? null : story.scenes[before.scene]!.opening[opened]!);
  const decision = given === null ? decide(unfolding, before.seed) : null;
  const deed = given ?? decision;
  if (deed === null) return null;
  const last = unfolding.causes([layout.lastAct()]);
  const touch = step(unfolding, deed);
  const answers = touch !== null && touch !== "offered";
  const offer = answers ? (last[0] ?? null) : null;
  unfolding.offered = answers ? unfolding.state.count(layout.lastAct()) - 1 : null;
  unfolding.offeredAbout = answers ? aboutOf(before) : null;
  const said = speak(unfolding, deed, momentOf(unfolding, before), before.seed, before.said);
  const row = story.acts[deed.act]!;
  const id = unfolding.happen(
    {
      type: "act",
      by: deed.by,
      act: deed.act,
      to: deed.to,
      about: deed.about,
      said: said?.line ?? null,
      variant: said?.variant ?? 0,
      touch,
      part:
        touch === null
          ? null
          : answers
            ? (story.acts[unfolding.offered ?? deed.act]!.part ?? null)
            : row.part,
      offer,
      outburst: row.needs.includes("outburst"),
    },
    decision === null ? [0, ...last] : [decision.weighed, ...last],
    decision === null ? (choice === null ? "opening" : "chosen by a player") : "act: the strongest urge",
  );
  move(unfolding, deed, id);
  tire(unfolding, deed, id);
  count(unfolding, deed, touch, id);
  return {
    idle: decision?.idle ?? false,
    opened,
    deed,
    touch,
    id,
    offer,
    said: said === null ? null : `${said.line}/${said.variant}`,
  };
}

function aboutOf({ lastAbout }: Performance): number | null {
  return lastAbout;
}

/** One tires of an act by doing it; of keeping quiet less. */
const TIRES = { act: 0.55, silence: 0.3 };
/** A tactic wears off by being used, whichever act carried it. */
const WEARS = 0.22;

function tire(unfolding: Unfolding, { by, act }: Deed, cause: EntryId): void {
  const tires = unfolding.premise.story.acts[act]!.mode === "silence" ? TIRES.silence : TIRES.act;
  const before = unfolding.state.at(unfolding.premise.layout.tired(by, act));
  unfolding.happen(
    { type: "tire", who: by, act, now: thousandths(before + (1 - before) * tires) },
    [cause],
    "act: done just now",
  );
  const direction = unfolding.premise.direction[act]!;
  TENDENCIES.forEach((tendency, t) => {
    if (direction[t]! <= 0) return;
    const worn = unfolding.state.at(unfolding.premise.layout.worn(by, t));
    const now = thousandths(worn + (1 - worn) * WEARS * direction[t]!);
    unfolding.happen({ type: "wear", who: by, tendency, now }, [cause], "act: a tactic wears off");
  });
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
  for (const who of state.cast()) undergo(unfolding, who, deed, carried, false, true);
  [by, answer.by].forEach((who, place) => {
    const other = who === by ? answer.by : by;
    radiate(unfolding, who, other, carried, intimacy);
    const needs = NEEDS.map((_, need) => state.need(who, need) - before[place]![need]!);
    experience(unfolding, who, other, act, carried, { pain: state.body(who, BODILY.pain), needs, intimacy });
  });
}

/** A lively act rouses its own doer, per unit of measured activity. */
const ROUSES = 0.015;

/** Every act wearies a little, and more in a roused body. */
const WEARIES = 0.01;

/** How fast an act that discloses lays its doer bare. */
const BARES = 0.35;

/** How much of the blame owning to a deed takes, by what is said: an apology more than an admission (Scher and Darley 1997). */
const OWNS: Readonly<Partial<Record<string, number>>> = { apologize_to: 0.2, confess_to: 0.16, admit: 0.08 };
/** The part that counts without remorse. */
const UNREPENTANT = 0.4;

// Owning to a deed lowers the blame for it, the more so the more remorse is felt.
function owned(unfolding: Unfolding, { by, act, about }: Deed, cause: EntryId): void {
  const share = OWNS[unfolding.premise.story.acts[act]!.name];
  if (share === undefined) return;
  const felt = Math.max(
    ...[FEELING.remorse, FEELING.shame].map((kind) => unfolding.state.feeling(by, kind, by)),
  );
  const sincere = UNREPENTANT + (1 - UNREPENTANT) * Math.min(1, 2 * felt);
  for (const who of unfolding.state.cast())
    if (who !== by) excuse(unfolding, who, about, share * sincere, cause);
}

function aftermath(unfolding: Unfolding, { by, act }: Deed, cause: EntryId): void {
  const { discloses, needs, epa } = unfolding.premise.story.acts[act]!;
  embody(unfolding, by, "arousal", ROUSES * Math.max(0, epa[2]), [cause], "body: roused by what one does");
  embody(
    unfolding,
    by,
    "fatigue",
    WEARIES * (0.5 + unfolding.state.body(by, BODILY.arousal)),
    [cause],
    "body: weary of it",
  );
  embody(unfolding, by, "exposure", BARES * discloses, [cause], "body: laid bare");
  if (needs.includes("outburst")) vent(unfolding, by, cause);
}

/** One comes nearer to those with whom one has to do; by looking on, this part of it. */
const ONLOOKER = 0.25;

// Whoever acted or was acted on shows it; everybody else reads it.
function show(unfolding: Unfolding, { by, to, act, about }: Deed, cause: EntryId): void {
  const { premise, state } = unfolding;
  const { loud, discloses } = premise.story.acts[act]!;
  for (const who of state.cast()) {
    const shown = compose(unfolding, who, cause, who === by ? loud : null);
    if (who !== by && who !== to) continue;
    const disclosed = who === by ? discloses : 0;
    for (const reader of state.cast()) {
      if (reader === who) continue;
      const party = reader === by || reader === to ? 1 : ONLOOKER;
      readBy(unfolding, reader, shown, { disclosed, party, about: who === by ? about : null }, cause);
    }
  }
}

function readBy(
  unfolding: Unfolding,
  reader: number,
  shown: Show,
  { disclosed, party, about }: { disclosed: number; party: number; about: number | null },
  cause: EntryId,
): void {
  const { premise, state } = unfolding;
  const of = shown.who;
  for (const reading of read(premise, state, reader, {
    of,
    disclosed,
    amount: shown.amount / 1000,
    kind: shown.kind,
    about,
  })) {
    const id = unfolding.happen(
      { type: "read", who: reader, of, as: reading.as, amount: thousandths(reading.amount) },
      [cause, ...unfolding.causes(reading.stirrings.flatMap(({ slots }) => slots))],
      `read: ${reading.as}`,
    );
    const before = standardsBreached(unfolding, reader, of);
    stir(
      unfolding,
      reader,
      reading.stirrings.map((stirring) => ({ ...stirring, through: id })),
      id,
    );
    against(unfolding, reader, of, id, before);
    relateBy(unfolding, reader, of, "closeness", party * reading.closer, [id], "relate: by what was seen");
    relateBy(unfolding, reader, of, "like", party * reading.liked, [id], "relate: by what was seen");
    relateBy(unfolding, reader, of, "trust", party * reading.trusted, [id], "relate: by what was seen");
    excuse(unfolding, reader, about, reading.excused, id);
  }
}

// Seen remorse lowers the blame for what was talked about; for a deed done on another's order, more.
function excuse(unfolding: Unfolding, who: number, about: number | null, by: number, cause: EntryId): void {
  const topic = about === null ? undefined : unfolding.premise.story.topics[about];
  if (topic?.kind !== "event" || by <= 0) return;
  const ordered = unfolding.premise.story.events[topic.index]!.orderedBy === null ? 1 : 1.6;
  const before = unfolding.state.blame(who, topic.index);
  const now = thousandths(Math.max(0, before - by * ordered));
  if (now === thousandths(before)) return;
  unfolding.happen(
    { type: "blame", who, event: topic.index, by: now - thousandths(before), now },
    [cause],
    "blame: remorse was seen",
  );
}

// How far a person feels toward another what that person holds one must not feel, by standard.
function standardsBreached(unfolding: Unfolding, who: number, of: number): number[] {
  const { story, layout } = unfolding.premise;
  return story.people[who]!.standards.map(({ on, toward }, s) => {
    if (on.type !== "feeling" || !applies(unfolding.state, who, toward, of)) return 0;
    return -unfolding.state.at(layout.standard(who, s)) * unfolding.state.feeling(who, FEELING[on.kind], of);
  });
}

/** How much of the breach is felt as shame. */
const ASHAMED = 2.5;

// One who holds that one must not feel so, is ashamed of feeling more so than before.
function against(
  unfolding: Unfolding,
  who: number,
  of: number,
  cause: EntryId,
  before: readonly number[],
): void {
  const { layout } = unfolding.premise;
  standardsBreached(unfolding, who, of).forEach((breach, s) => {
    const more = breach - before[s]!;
    if (more <= 0) return;
    const slots = [layout.standard(who, s)];
    stir(
      unfolding,
      who,
      [
        {
          kind: "shame",
          toward: who,
          about: null,
          strength: more * ASHAMED,
          rule: "appraise: a standard on feelings",
          slots,
        },
      ],
      cause,
    );
  });
}

function momentOf(unfolding: Unfolding, before: Performance): Moment {
  return {
    state: unfolding.state,
    rest: unfolding.state.count(unfolding.premise.layout.rest()),
    seconds: unfolding.at - before.sceneAt,
    over: before.sceneBeat + 1 >= unfolding.premise.story.scenes[before.scene]!.length,
  };
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
  // A small act that hardly anybody wanted breaks no rest.
  const rested = state.count(premise.layout.rest());
  const rest = quiet ? rested + 1 : act.idle ? rested : 0;
  if (rest !== state.count(premise.layout.rest()))
    unfolding.happen({ type: "rest", now: rest }, [act?.id ?? 0], "story: at rest");
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
    carried !== null || act !== null ? ending(unfolding, before.scene, momentOf(unfolding, before)) : null;
  const over =
    reached !== null ||
    gone ||
    rest > AT_LAST ||
    after.sceneBeat >= premise.story.scenes[before.scene]!.length;
  return over ? nextScene(unfolding, after, reached) : { after, happened: unfolding.entries };
}

/** A scene that nobody wants anything in any more is over after this many silent beats, whatever its endings ask. */
const AT_LAST = 8;
