import type { Act } from "../story/act.js";
import { BODILY, DUES, MOOD, RELATED, TENDENCIES } from "../story/words.js";
import type { Premise } from "./premise.js";
import type { Role } from "./repertoire.js";
import type { State } from "./state.js";
import { concerns } from "./want.js";
import { WEIGHTS, type Owed, type Tally, type Weighing } from "./weighing.js";

/** What one owes another, each told as `rule` and which due it is. */
export function owed(
  { layout }: Premise,
  state: State,
  [from, to]: readonly [number, number],
  rule: string,
): Owed[] {
  const all: Owed[] = [];
  for (let due = 0; due < DUES.length; due += 1) {
    const slot = layout.due(from, to, due);
    const strength = state.at(slot);
    if (strength > 0) all.push({ due, rule: `${rule}: ${DUES[due]!}`, strength, slot });
  }
  return all;
}

export function due({ owes, asks }: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const { due, rule, strength, slot } of owes)
    for (const { index, settles } of roles)
      if (settles[due] !== 0) tally.add(index, rule, WEIGHTS.due * settles[due]! * strength, slot);
  for (const { due, rule, strength, slot } of asks)
    for (const { index, asks: asked } of roles)
      if (asked[due] !== 0) tally.add(index, rule, WEIGHTS.again * asked[due]! * strength, slot);
}

/** Whether an act can press for what is wanted: an attack does not, whatever it says. */
export function presses({ press, about, does }: Act): boolean {
  return press !== 0 && (about === "want" || (does.against ?? 0) < 0.5);
}

export function pressed(w: Weighing, roles: readonly Role[], tally: Tally): void {
  const { premise, state, who, to } = w;
  const exposure = premise.layout.body(who, BODILY.exposure);
  premise.story.people[who]!.wants.forEach((want, place) => {
    const active = want.utility > 0 && (want.goal.type === "have" || want.goal.type === "act");
    if (!active || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, place);
    const left = 1 - 0.6 * state.at(slot);
    for (const { index, act } of roles) {
      const forced = 1 - FORCED * (act.does.against ?? 0);
      const pressing = WEIGHTS.press * act.press * forced * want.utility * left;
      tally.add(index, "want", pressing * w.ease, slot, exposure);
    }
  });
}

/** How far what is wanted of somebody cannot be had by force. */
const FORCED = 0.6;

export function fitting(w: Weighing, roles: readonly Role[], tally: Tally): void {
  const { premise, state, who, to } = w;
  const { deflection, layout } = premise;
  const { asIs, asAnybody, asFriends } = deflection[who]![to]!;
  const closeness = Math.max(0, Math.min(1, state.relation(who, to, RELATED.closeness)));
  // Who one is to the other changes late: closeness must be great before one acts as a friend.
  const friend = closeness * closeness;
  const identity = layout.identity(who, to);
  const near = friend > 0 ? layout.relation(who, to, RELATED.closeness) : undefined;
  for (const { index } of roles) {
    const unlikely = asIs[index]! * (1 - friend) + asFriends[index]! * friend - USUAL_DEFLECTION;
    const usual = likely(asAnybody[index]! - USUAL_DEFLECTION);
    tally.addOwn(index, "as such people do", likely(unlikely), usual, identity, near);
  }
}

function likely(unlikely: number): number {
  return -WEIGHTS.deflection * Math.max(-USUAL_DEFLECTION, Math.min(12, unlikely));
}

/** The deflection at which an act is neither likely nor unlikely: the mean over the act library between strangers. */
const USUAL_DEFLECTION = 5;

// What one has been trying for a while and to no end, one tries less.
export function worn({ premise, state, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  const slots = TENDENCIES.map((_, tendency) => premise.layout.worn(who, tendency));
  const worn = slots.map((slot) => state.at(slot));
  for (const { index, carries } of roles) {
    const shares = premise.direction[index]!;
    for (const tendency of carries) {
      const amount = -WEIGHTS.worn * shares[tendency]! * worn[tendency]!;
      if (worn[tendency]! > 0) tally.add(index, "a tactic wears off", amount, slots[tendency]);
    }
  }
}

const DOMINANCE = MOOD.indexOf("dominance");

export function ready({ premise, state, who }: Weighing, roles: readonly Role[], tally: Tally): void {
  const arousal = premise.layout.body(who, BODILY.arousal);
  const dominance = premise.layout.mood(who, DOMINANCE);
  const roused = WEIGHTS.readiness * (state.at(arousal) - 0.45);
  const strong = 0.06 * state.at(dominance);
  for (const { index, act } of roles) {
    tally.add(index, "as roused as one is", roused * act.epa[2], arousal);
    tally.add(index, "as strong as one feels", strong * act.epa[1], dominance);
  }
}
