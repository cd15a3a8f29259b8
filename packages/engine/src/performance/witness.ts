import { bearings } from "../mind/bearing.js";
import { HIDES } from "../mind/guard.js";
import { perceive, type Percept } from "../mind/perceive.js";
import { recall } from "../mind/recall.js";
import { CUE } from "../mind/state.js";
import { relate } from "../mind/relate.js";
import { NEEDS, RELATED } from "../story/words.js";
import { embody, stir, type Through } from "./stir.js";
import type { Deed, EntryId, Why } from "./deed.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** How much of an act's bearing on a need stays. */
const NEED_SHARE = 0.22;
/** What is spoken of is on everybody's mind, and what belongs to it a little. */
const ATTENTION = 0.55;
/** Each recall takes this much of the power of the next, within a scene. */
const HABITUATES = 0.38;
/** What one has said once is said so far. */
const SPOKEN = 0.4;
/** A recalled event stays on one's mind. */
const LINGERS = 0.35;

export interface Undergone {
  readonly deed: Deed;
  readonly cause: EntryId;
  readonly pending: boolean;
  readonly carried: boolean;
}

/** Everything an act does in one person who is there: perceived, recalled, appraised, felt, and weighed on the relation. */
export function undergo(
  unfolding: Unfolding,
  who: number,
  { deed, cause, pending, carried }: Undergone,
): void {
  const { premise, state } = unfolding;
  const percept = perceive(premise, state, { who, pending }, deed);
  const perceived = who === deed.by ? cause : perceives(unfolding, percept, cause);
  attend(unfolding, percept, perceived);
  const recalled = remember(unfolding, percept, perceived);
  const { stirrings, outlooks } = bearings(premise, state, percept);
  for (const { want, from, to } of outlooks) {
    const now = thousandths(to);
    if (now === thousandths(from)) continue;
    const peak = Math.max(now, state.count(premise.layout.peak(who, want)));
    unfolding.happen(
      { type: "prospect", who, want, from: thousandths(from), to: now, peak },
      [perceived, ...unfolding.causes([premise.layout.likelihood(who, want)])],
      now > thousandths(from) ? "want: nearer" : "want: farther",
    );
  }
  const loud = who === deed.by ? 0 : premise.story.acts[deed.act]!.loud;
  stir(unfolding, who, [...stirrings, ...recalled], {
    cause: perceived,
    loudHeard: who === deed.to ? loud : loud / 2,
  });
  needs(unfolding, percept, perceived);
  relations(unfolding, percept, perceived, carried);
}

function perceives(unfolding: Unfolding, { who, reading, hostile, slots }: Percept, act: EntryId): EntryId {
  return unfolding.happen(
    { type: "perceive", who, act, reading: thousandths(reading), hostile },
    [act, ...unfolding.causes(slots)],
    hostile ? "perceive: read as hostile, flooded" : "perceive",
  );
}

function attend(unfolding: Unfolding, { who, about, by, to, act }: Percept, cause: EntryId): void {
  if (about === null) return;
  const { layout, associations, personTopic } = unfolding.premise;
  const rise = (topic: number, amount: number): void => {
    const before = unfolding.state.activation(who, topic);
    const now = thousandths(before + (1 - before) * amount);
    if (now - thousandths(before) < 40) return;
    unfolding.happen(
      { type: "attend", who, topic, now },
      [cause, ...unfolding.causes([layout.activation(who, topic)])],
      amount < ATTENTION ? "memory: one thing brings another" : "memory: spoken of",
    );
  };
  rise(about, ATTENTION);
  for (const { topic, weight } of associations[about]!)
    if (topic !== personTopic[who]) rise(topic, ATTENTION * weight);
  // What is denied is not said.
  if (who !== by || to === null || HIDES.includes(unfolding.premise.story.acts[act]!.name)) return;
  // Whoever else is there has heard it too.
  for (const hearer of unfolding.state.cast()) {
    if (hearer === who) continue;
    const spoken = unfolding.state.at(layout.spoken(who, hearer, about));
    unfolding.happen(
      { type: "speak", who, to: hearer, topic: about, now: thousandths(spoken + (1 - spoken) * SPOKEN) },
      [cause],
      "memory: spoken of by oneself",
    );
  }
}

function remember(unfolding: Unfolding, percept: Percept, cause: EntryId): Through[] {
  const { premise, state } = unfolding;
  return recall(premise, state, percept).flatMap(({ event, topic, cue, vividness, stirrings }) => {
    const before = state.habituation(percept.who, topic, CUE[cue.type]);
    const through = unfolding.happen(
      {
        type: "recall",
        who: percept.who,
        event,
        topic,
        cue,
        vividness: thousandths(vividness),
        activation: thousandths(Math.min(1, state.activation(percept.who, topic) + LINGERS)),
        habituation: thousandths(before + (1 - before) * HABITUATES),
      },
      [cause, ...unfolding.causes([premise.layout.knowledge(percept.who, event)])],
      `recall: by ${cue.type}`,
    );
    const { by, to } = premise.story.events[event]!;
    // The hand that touches is hurt by what the gesture was; who is touched, by what was done there.
    const here =
      cue.type === "gesture" ? percept.who === percept.by : cue.type === "part" && percept.who === percept.to;
    const bodily = here && !percept.pending && (by === percept.who || to === percept.who);
    if (bodily) hurt(unfolding, percept.who, { vividness, stirrings }, through);
    return stirrings.map((stirring) => ({ ...stirring, through }));
  });
}

/** A harm that a touch brings back hurts whoever did or suffered it, by this share of what it was. */
const HURTS = 1.8;
const HARMS: readonly string[] = ["distress", "remorse", "fear", "anger"];

function hurt(
  unfolding: Unfolding,
  who: number,
  { vividness, stirrings }: { readonly vividness: number; readonly stirrings: readonly Through[] },
  cause: EntryId,
): void {
  const harm = stirrings.reduce(
    (most, { kind, strength }) => (HARMS.includes(kind) ? Math.max(most, strength) : most),
    0,
  );
  embody(
    unfolding,
    who,
    { quantity: "pain", by: HURTS * harm * vividness },
    { because: [cause], rule: "recall: it hurts" },
  );
}

function needs(unfolding: Unfolding, { who, by, to, act, pending }: Percept, cause: EntryId): void {
  if (pending || (who !== by && who !== to)) return;
  const row = unfolding.premise.story.acts[act]!;
  const bearing = who === to ? row.to : row.self;
  NEEDS.forEach((need, n) => {
    const amount = bearing[need];
    if (amount === undefined) return;
    const before = unfolding.state.need(who, n);
    const now = thousandths(Math.max(-1, Math.min(1, before + amount * NEED_SHARE)));
    if (now === thousandths(before)) return;
    unfolding.happen(
      { type: "need", who, need, by: now - thousandths(before), now },
      [cause, ...unfolding.causes([unfolding.premise.layout.need(who, n)])],
      "need: borne on by an act",
    );
  });
}

function relations(unfolding: Unfolding, percept: Percept, cause: EntryId, carried: boolean): void {
  const act = unfolding.premise.story.acts[percept.act]!;
  for (const { to, quantity, by } of relate(act, unfolding.state, percept, carried)) {
    relateBy(
      unfolding,
      percept.who,
      { to, quantity, by },
      { because: [cause], rule: "relate: by what was done" },
    );
  }
}

/** Changes what one holds of another, within its bounds. */
export function relateBy(
  unfolding: Unfolding,
  who: number,
  { to, quantity, by }: { readonly to: number; readonly quantity: keyof typeof RELATED; readonly by: number },
  { because, rule }: Why,
): void {
  const before = unfolding.state.relation(who, to, RELATED[quantity]);
  const least = quantity === "like" || quantity === "trust" || quantity === "standing" ? -1 : 0;
  // The nearer to the end of the scale, the less the same step counts.
  const room = by > 0 ? 1 - Math.max(0, before) : 1 - Math.max(0, -before);
  const now = thousandths(Math.max(least, Math.min(1, before + by * room)));
  const change = now - thousandths(before);
  if (change === 0) return;
  const was = unfolding.causes([unfolding.premise.layout.relation(who, to, RELATED[quantity])]);
  unfolding.happen({ type: "relate", who, to, quantity, by: change, now }, [...because, ...was], rule);
}
