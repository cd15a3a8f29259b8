import { contact, walled } from "../mind/available.js";
import { TENDENCIES } from "../story/words.js";
import { count } from "./curtain.js";
import { decide } from "./decide.js";
import { momentIn } from "./moment.js";
import type { Performance } from "./open.js";
import { step } from "./protocol.js";
import { speak } from "./speak.js";
import { move } from "./stage.js";
import type { Chosen, Deed, EntryId, TouchStep } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** Does what comes next: what a player chose, what the scene opens with, or what somebody wants most. Null when nobody can do anything. */
export function doNext(unfolding: Unfolding, before: Performance, choice: Chosen | null): Done | null {
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
  const said = speak(unfolding, deed, momentIn(unfolding, before), before);
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
    decision === null ? chosen(choice) : "act: the strongest urge",
  );
  move(unfolding, deed, id);
  tire(unfolding, deed, id);
  count(unfolding, deed, touch, id);
  return {
    idle: decision?.idle ?? choice?.idle ?? false,
    opened,
    deed,
    touch,
    id,
    offer,
    said: said === null ? null : `${said.line}/${said.variant}`,
  };
}

/** An act that has been done, and what the beat needs to know of it. */
export interface Done {
  /** The place of the opening that was done, or whose place was taken. */
  readonly opened: number | null;
  readonly deed: Deed;
  readonly touch: TouchStep | null;
  readonly id: EntryId;
  readonly offer: EntryId | null;
  readonly said: string | null;
  readonly idle: boolean;
}

/** The opening that comes next: nobody opens who is not there or lays a hand on one who refused, and a hand that is held out is answered first. */
export function opens({ state, premise }: Unfolding, { scene, opened }: Performance): number | null {
  const cast = state.cast();
  if (cast.some((who) => cast.some((to) => state.offered(who, to)))) return null;
  const rows = premise.story.scenes[scene]!.opening;
  const there = (who: number | null): boolean => who === null || state.present(who);
  const shut = ({ by, act, to }: (typeof rows)[number]): boolean =>
    to !== null && contact(premise.story.acts[act]!) && walled(state, by, to);
  const next = rows.findIndex((row, i) => i >= opened && there(row.by) && there(row.to) && !shut(row));
  return next < 0 ? null : next;
}

function chosen(choice: Chosen | null): string {
  if (choice === null) return "opening";
  return choice.idle === undefined ? "chosen by a player" : "act: chance among near-ties";
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
  for (const t of unfolding.premise.roles[act]!.carries) {
    const worn = unfolding.state.at(unfolding.premise.layout.worn(by, t));
    const now = thousandths(worn + (1 - worn) * WEARS * direction[t]!);
    const tendency = TENDENCIES[t]!;
    unfolding.happen({ type: "wear", who: by, tendency, now }, [cause], "act: a tactic wears off");
  }
}
