import { CONSENT, type Consent, type State } from "../mind/state.js";
import { welcome } from "../mind/touch.js";
import type { Done } from "./act.js";
import { embody } from "./stir.js";
import type { Deed, EntryId, TouchStep } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** Which step of a touch an act is, given how things stand before it. */
export function step({ state, premise }: Unfolding, { by, act, to }: Deed): TouchStep | null {
  const row = premise.story.acts[act]!;
  if (to === null) return null;
  if (row.due.consent !== undefined) return "offered";
  if (!state.offered(to, by)) return null;
  if (row.consent === "accepts") return "accepted";
  if (row.consent === "refuses") return "refused";
  return row.consent === "leaves" ? "left" : null;
}

/** The share of the smaller of approach and avoidance that hurts. */
const CONFLICT_HURTS = 0.42;
/** A touch from here on is what the approach was toward: the conflict ends when it is had. */
export const CONSUMMATES = 0.95;
/** A lesser one eases the pain of it by this share of its intimacy, and more for whom it was an own wish. */
const OWN_WILL = 0.4;
const EASES = 0.5;
/** One leans in to touch, to this many metres. */
const TOUCHING = 0.4;

/**
 * What an act does to the touch between two: an offer waits, a refusal ends it at once and closes that touch until whoever
 * refused invites, an acceptance carries it. Gives the entry of the touch that is carried, if one is.
 */
export function protocol(unfolding: Unfolding, { deed, touch, id, offer }: Done): EntryId | null {
  const { by, to } = deed;
  if (to === null) return null;
  const row = unfolding.premise.story.acts[deed.act]!;
  if (row.consent === "invites") {
    consent(unfolding, { who: to, to: by }, "invited", id);
    rebuff(unfolding, { who: to, to: by }, INVITED, { cause: id, rule: "touch: invited after all" });
  }
  if (touch === "offered") {
    consent(unfolding, { who: by, to }, awaited(unfolding.state, by, to) ? "awaited" : "offered", id);
    conflict(unfolding, { who: to, by, act: deed.act, received: true }, id);
    return null;
  }
  if (touch === "refused") {
    consent(unfolding, { who: to, to: by }, "refused", id);
    rebuff(unfolding, { who: to, to: by }, REFUSED, { cause: id, rule: "touch: refused" });
  }
  if (touch === "left") consent(unfolding, { who: to, to: by }, "open", id);
  if (touch === "accepted") return carry(unfolding, { who: to, to: by }, id, offer);
  if (row.consent === "withdraws") {
    consent(
      unfolding,
      { who: by, to },
      unfolding.state.consent(by, to) === CONSENT.refused ? "closed" : "open",
      id,
    );
  } else if (row.consent === "refuses") letGo(unfolding, by, to, id);
  return null;
}

// Turning or going away while a hand rests on one, or one's own on the other, ends that touch; it is no refusal of the next.
function letGo(unfolding: Unfolding, by: number, to: number, id: EntryId): void {
  if (unfolding.state.consent(by, to) === CONSENT.held) consent(unfolding, { who: by, to }, "open", id);
  if (unfolding.state.consent(to, by) === CONSENT.held) consent(unfolding, { who: to, to: by }, "open", id);
}

// A touch is awaited by whoever invited it, and between two who are in touch already.
function awaited(state: State, by: number, to: number): boolean {
  const [offers, holds] = [state.consent(by, to), state.consent(to, by)];
  return offers === CONSENT.invited || offers === CONSENT.held || holds === CONSENT.held;
}

/** How a refusal, an invitation and an acceptance move what holds one's hand back: the share of the way to 1, or to 0. */
const REFUSED = 0.6;
const INVITED = -0.37;
const ACCEPTED = -0.6;

/** To be touched stills one's own wish to touch less. */
const RECEIVED = 0.4;

/** How far the most intimate touch stills the wish for the next. */
const SATES = 0.68;

interface Pair {
  readonly who: number;
  readonly to: number;
}

function sate(unfolding: Unfolding, { who, to }: Pair, intimacy: number, cause: EntryId): void {
  const before = unfolding.state.at(unfolding.premise.layout.sated(who, to));
  const now = thousandths(before + (1 - before) * SATES * intimacy);
  unfolding.happen({ type: "sate", who, to, now }, [cause], "touch: had");
}

// Once refused, one reaches out less readily; asked again, or welcomed, more so.
function rebuff(
  unfolding: Unfolding,
  { who, to }: Pair,
  share: number,
  { cause, rule }: { readonly cause: EntryId; readonly rule: string },
): void {
  const before = unfolding.state.at(unfolding.premise.layout.rebuffed(who, to));
  const now = thousandths(share > 0 ? before + (1 - before) * share : before * (1 + share));
  if (now !== thousandths(before)) unfolding.happen({ type: "rebuff", who, to, now }, [cause], rule);
}

function consent(unfolding: Unfolding, { who, to }: Pair, state: Consent, cause: EntryId): void {
  if (unfolding.state.consent(who, to) === CONSENT[state]) return;
  unfolding.happen({ type: "consent", who, to, state }, [cause], "touch: how it stands between them");
}

function conflict(
  unfolding: Unfolding,
  {
    who,
    by,
    act,
    received,
  }: { readonly who: number; readonly by: number; readonly act: number; readonly received: boolean },
  cause: EntryId,
): void {
  const { approach, avoid, because } = welcome(unfolding.premise, unfolding.state, {
    who,
    by,
    act,
    near: true,
    received,
  });
  const hurts = CONFLICT_HURTS * Math.min(approach, avoid);
  const causes = unfolding.causes(because.flatMap(({ slots }) => slots));
  embody(
    unfolding,
    who,
    { quantity: "pain", by: hurts },
    { because: [cause, ...causes], rule: "touch: wanted and shunned" },
  );
}

function carry(
  unfolding: Unfolding,
  { who: toucher, to: touched }: Pair,
  cause: EntryId,
  offer: EntryId | null,
): EntryId {
  const { layout, story } = unfolding.premise;
  const act = unfolding.state.count(layout.lastAct()) - 1;
  const offered = unfolding.offered ?? act;
  const row = story.acts[offered]!;
  const id = unfolding.happen(
    {
      type: "act",
      by: toucher,
      act: offered,
      to: touched,
      about: unfolding.offeredAbout,
      said: null,
      variant: 0,
      touch: "carried",
      part: row.part,
      offer,
      outburst: false,
    },
    [cause],
    "touch: welcome, and carried through",
  );
  consent(unfolding, { who: toucher, to: touched }, "held", id);
  rebuff(unfolding, { who: toucher, to: touched }, ACCEPTED, { cause: id, rule: "touch: welcome" });
  rebuff(unfolding, { who: touched, to: toucher }, ACCEPTED, { cause: id, rule: "touch: welcome" });
  sate(unfolding, { who: toucher, to: touched }, row.intimacy, id);
  sate(unfolding, { who: touched, to: toucher }, row.intimacy * RECEIVED, id);
  conflict(unfolding, { who: toucher, by: touched, act: offered, received: false }, id);
  unfolding.happen(
    { type: "distance", who: toucher, to: touched, now: thousandths(TOUCHING) },
    [id],
    "touch: near",
  );
  const eased = row.intimacy >= CONSUMMATES ? 1 : EASES * row.intimacy;
  embody(
    unfolding,
    touched,
    { quantity: "pain", by: -eased },
    { because: [id], rule: "touch: what was wanted is had" },
  );
  embody(
    unfolding,
    toucher,
    { quantity: "pain", by: -eased - OWN_WILL },
    { because: [id], rule: "touch: what was wanted is had" },
  );
  return id;
}
