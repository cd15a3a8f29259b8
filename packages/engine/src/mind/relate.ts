import type { Act } from "../story/act.js";
import { RELATED, type RelationQuantity } from "../story/words.js";
import type { Percept } from "./perceive.js";
import type { State } from "./state.js";

/** A change in what one holds of another. */
export interface Shift {
  readonly to: number;
  readonly quantity: RelationQuantity;
  readonly by: number;
}

/** Trust falls faster than it rises (Slovic 1993). */
const TRUST = { rises: 0.02, falls: 0.035 };
const LIKING = 0.03;
/** Closeness of the moment moves fast; the bond follows it slowly. */
const CLOSER = 0.08;
const COOLER = 0.05;
const BOND_FOLLOWS = 0.03;
/** Attraction grows only where it was declared, by touch that was welcome. */
const ATTRACTED = 0.08;

/** What an act done to (or by) a person does to that person's relation with the other, once it is carried through. */
export function relate(
  act: Act,
  state: State,
  { who, by, to, reading, pending }: Percept,
  carried: boolean,
): readonly Shift[] {
  if (to === null || by === to || (who !== by && who !== to)) return [];
  const other = who === by ? to : by;
  const touched = carried ? act.intimacy : 0;
  const bare = act.discloses * (who === by ? 0.05 : 0.03);
  const shifts: Shift[] = [];
  const shift = (quantity: RelationQuantity, amount: number): void => {
    if (Math.abs(amount) >= 0.002) shifts.push({ to: other, quantity, by: amount });
  };
  if (who === to && !pending) {
    shift("like", LIKING * reading);
    shift("trust", reading * (reading > 0 ? TRUST.rises : TRUST.falls));
    shift("standing", 0.06 * ((act.does.yield ?? 0) - (act.does.assert ?? 0) * Math.max(0, act.press)));
  }
  shift("closeness", CLOSER * touched + bare - (pending ? 0 : COOLER * Math.max(0, -reading)));
  if (carried) shift("bond", BOND_FOLLOWS * (state.relation(who, other, RELATED.closeness) + touched));
  if (carried) shift("attraction", attraction(state, who, other, act));
  if (who === to && !pending && (act.due.thanks ?? 0) > 0) shift("debt", 0.1);
  return shifts;
}

function attraction(state: State, who: number, other: number, { intimacy }: Act): number {
  const declared = Math.max(
    state.relation(who, other, RELATED.attraction),
    state.relation(other, who, RELATED.attraction),
  );
  return declared > 0 && intimacy >= 0.5 ? ATTRACTED * intimacy : 0;
}
