import type { Act } from "../story/act.js";
import { BODILY, DUES, MOOD, RELATED } from "../story/words.js";
import type { Premise } from "./premise.js";
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

export function due(w: Weighing, tally: Tally): void {
  const { owes, asks, role } = w;
  for (const { due, rule, strength, slot } of owes) {
    const settled = role.settles[due]!;
    if (settled !== 0) tally.add(rule, WEIGHTS.due * settled * strength, slot);
  }
  for (const { due, rule, strength, slot } of asks) {
    const asked = role.asks[due]!;
    if (asked !== 0) tally.add(rule, WEIGHTS.again * asked * strength, slot);
  }
}

/** Whether an act can press for what is wanted: an attack does not, whatever it says. */
export function presses({ press, about, does }: Act): boolean {
  return press !== 0 && (about === "want" || (does.against ?? 0) < 0.5);
}

export function pressed(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, act } = w;
  premise.story.people[who]!.wants.forEach((want, place) => {
    const active = want.utility > 0 && (want.goal.type === "have" || want.goal.type === "act");
    if (!active || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, place);
    const pressing =
      WEIGHTS.press *
      act.press *
      (1 - FORCED * (act.does.against ?? 0)) *
      want.utility *
      (1 - 0.6 * state.at(slot));
    tally.add("want", pressing * w.ease, slot, premise.layout.body(who, BODILY.exposure));
  });
}

/** How far what is wanted of somebody cannot be had by force. */
const FORCED = 0.6;

export function fitting(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, index } = w;
  const { deflection, layout } = premise;
  const { asIs, asAnybody, asFriends } = deflection[who]![to]!;
  const closeness = Math.max(0, Math.min(1, state.relation(who, to, RELATED.closeness)));
  // Who one is to the other changes late: closeness must be great before one acts as a friend.
  const friend = closeness * closeness;
  const unlikely = asIs[index]! * (1 - friend) + asFriends[index]! * friend - USUAL_DEFLECTION;
  const near = friend > 0 ? layout.relation(who, to, RELATED.closeness) : undefined;
  const usual = likely(asAnybody[index]! - USUAL_DEFLECTION);
  tally.addOwn("as such people do", likely(unlikely), usual, layout.identity(who, to), near);
}

function likely(unlikely: number): number {
  return -WEIGHTS.deflection * Math.max(-USUAL_DEFLECTION, Math.min(12, unlikely));
}

/** The deflection at which an act is neither likely nor unlikely: the mean over the act library between strangers. */
const USUAL_DEFLECTION = 5;

// What one has been trying for a while and to no end, one tries less.
export function worn(w: Weighing, tally: Tally): void {
  const { premise, state, who, index, role } = w;
  const { direction, layout } = premise;
  const shares = direction[index]!;
  for (const tendency of role.carries) {
    const slot = layout.worn(who, tendency);
    if (state.count(slot) > 0)
      tally.add("a tactic wears off", -WEIGHTS.worn * shares[tendency]! * state.at(slot), slot);
  }
}

const DOMINANCE = MOOD.indexOf("dominance");

export function ready(w: Weighing, tally: Tally): void {
  const { premise, state, who, act } = w;
  const { layout } = premise;
  const arousal = state.body(who, BODILY.arousal);
  const dominance = state.mood(who, DOMINANCE);
  tally.add(
    "as roused as one is",
    WEIGHTS.readiness * (arousal - 0.45) * act.epa[2],
    layout.body(who, BODILY.arousal),
  );
  tally.add("as strong as one feels", 0.06 * dominance * act.epa[1], layout.mood(who, DOMINANCE));
}
