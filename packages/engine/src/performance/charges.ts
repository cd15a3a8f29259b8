import { told } from "../mind/told.js";
import type { Premise } from "../mind/premise.js";
import { State } from "../mind/state.js";
import { FEELING_ROWS } from "../mind/tables.js";
import { ln } from "../story/exact.js";
import type { StoryEvent } from "../story/story.js";
import { FEELINGS, NEEDS, RELATED } from "../story/words.js";

/** A day, in hours; charges wear off with the logarithm of time (as forgiveness does: McCullough et al. 2010). */
const DAY = 24;

const WEARS = 0.22;

/** The share of an event's charge that is left after so many hours. */
export function worn(hours: number): number {
  return 1 / (1 + WEARS * ln(1 + hours / DAY));
}

/** The share of a loss that one feels oneself, through the bond with whom it befell. */
const GRIEF = 0.8;

/** What an event makes somebody feel who knows of it, appraised from what was done, to whom and by whom. */
export function appraisedCharges(
  { story }: Premise,
  state: State,
  who: number,
  { act, by, to, orderedBy }: StoryEvent,
): { kind: (typeof FEELINGS)[number]; strength: number }[] {
  const deed = story.acts[act]!;
  const sum = NEEDS.reduce((total, need) => total + (deed.to[need] ?? 0), 0);
  const worth = Math.max(-1, Math.min(1, sum));
  const moral = deed.epa[0] / 4.3;
  const agent = by === null ? "none" : by === who ? "self" : "other";
  const coerced = orderedBy !== null && by === who ? 0.6 : 0;
  const liked = to === null || to === who ? 0 : state.relation(who, to, RELATED.like);
  const bond = to === null || to === who ? 0 : state.relation(who, to, RELATED.bond);
  const common = {
    utility: 1,
    new: true,
    likelihood: 1,
    agent,
    adherence: moral,
    attractiveness: 0,
    coerced,
  } as const;
  const direct =
    to === who
      ? told(
          { ...common, congruence: worth, affected: "self", relation: 0 },
          { who, agent: by ?? who, about: null },
          { rule: "", slots: [] },
        )
      : [];
  const forOther =
    to !== who && to !== null
      ? told(
          { ...common, congruence: worth, affected: "other", relation: liked },
          { who, agent: by ?? who, about: null },
          { rule: "", slots: [] },
        )
      : [];
  const grief = worth * bond * GRIEF;
  const mourned =
    grief === 0
      ? []
      : [{ kind: grief < 0 ? ("distress" as const) : ("joy" as const), strength: Math.abs(grief) }];
  return [...direct, ...forOther, ...mourned].filter(({ kind }) => FEELING_ROWS[kind] !== undefined);
}
