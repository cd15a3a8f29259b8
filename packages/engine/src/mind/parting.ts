import type { Act } from "../story/act.js";
import { BODILY, RELATED, TENDENCY } from "../story/words.js";
import { concerns } from "./want.js";
import { WEIGHTS, type Tally, type Weighing } from "./weighing.js";

/** Whether an act ends the being together: leaving, or sending the other away. */
export function leaves({ name }: Act): boolean {
  return name === "leave" || name === "walk_out_on" || name === "dismiss";
}

export function parted(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, act } = w;
  if (!leaves(act)) return;
  premise.story.people[who]!.wants.forEach((want, w) => {
    if (want.utility <= 0 || want.goal.type === "leave" || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, w);
    tally.add("what leaving gives up", -WEIGHTS.stakes * want.utility * (HOPE_LEFT + state.at(slot)), slot);
  });
  const closeness = premise.layout.relation(who, to, RELATED.closeness);
  const quarrel = [TENDENCY.against, TENDENCY.assert].map((tendency) => premise.layout.worn(who, tendency));
  const stale =
    quarrel.reduce((sum, slot) => sum + state.at(slot), 0) / quarrel.length + state.body(who, BODILY.fatigue);
  tally.add(
    "it leads nowhere",
    WEIGHTS.nowhere * stale * Math.max(0, 1 - 2 * state.at(closeness)),
    ...quarrel,
  );
  tally.add("what leaving gives up", -WEIGHTS.stakes * (STAY + state.at(closeness)), closeness);
}

/** Even what is hardly hoped for any more is given up unwillingly. */
const HOPE_LEFT = 0.1;

/** One stays where one is, by itself. */
const STAY = 0.4;

// What breaks out is a shout, a going away or a blow: fight or flight.
export function broke(w: Weighing, tally: Tally): void {
  const { premise, state, who, act } = w;
  const { layout } = premise;
  const broken = state.broken(who);
  if (broken === 0) return;
  const share = act.needs.includes("outburst")
    ? 1
    : flies(act)
      ? BREAKS.flight
      : strikes(act)
        ? BREAKS.blow
        : 0;
  tally.add("control broke", WEIGHTS.outburst * share * broken, layout.broken(who));
}

/** The share of an outburst's force that goes into flight, and into a blow. */
const BREAKS = { flight: 0.72, blow: 0.55 };

function flies({ does }: Act): boolean {
  return (does.away ?? 0) >= 0.8 && (does.against ?? 0) >= 0.5;
}

function strikes({ mode, due, does }: Act): boolean {
  return mode === "touch" && due.consent === undefined && (does.against ?? 0) >= 0.5;
}
