import { deliberate, reasons, type Option } from "../mind/deliberate.js";
import { CONSENT } from "../mind/state.js";
import { FEELING } from "../story/words.js";
import { draw } from "./chance.js";
import type { Reason, Weighed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What is done next, and by which entry it was weighed. */
export interface Decision extends Option {
  readonly weighed: EntryId;
}

/** Options whose urges differ by less than this are a near-tie, and chance decides. The one place where it does. */
export const NEAR_TIE = 0.1;
/** Who was just spoken to has the floor sooner; who has just acted, later. */
const ADDRESSED = 0.12;
const HELD_FLOOR = 0.24;
/** Whoever has just learned something unheard of speaks before others. */
const STARTLED = 0.4;
/** How many of the other options are kept for the question "why not". */
const OTHERS = 3;
/** Reasons weaker than this are not worth telling. */
const LEAST_REASON = 0.01;

/** The next act: the strongest urge of all who are present, chance among near-ties. Null when nobody can do anything. */
export function decide(unfolding: Unfolding, seed: number): Decision | null {
  const options = ranked(unfolding);
  const best = options[0];
  if (best === undefined) return null;
  const tied = options.filter(({ urge }) => best.urge - urge <= NEAR_TIE);
  const chosen = tied[Math.floor(draw(seed, unfolding.beat, 0) * tied.length)]!;
  return {
    ...chosen,
    weighed: weighed(
      unfolding,
      chosen,
      options.filter((option) => option !== chosen),
    ),
  };
}

/** Everything that anybody present might do now, the strongest urge first; equal urges in the story's own order. */
export function ranked({ premise, state }: Unfolding): Option[] {
  const owing = answering({ premise, state });
  const options = state
    .cast()
    .flatMap((who) => (owing === null || owing.who === who ? deliberate(premise, state, who) : []));
  return options
    .filter((option) => owing === null || owing.allows(option))
    .map((option) => ({
      ...option,
      urge:
        option.urge +
        floor(state.count(premise.layout.lastBy()) - 1, state.count(premise.layout.lastTo()) - 1, option) +
        STARTLED * state.feeling(option.by, FEELING.surprise, option.by),
    }))
    .sort((a, b) => b.urge - a.urge || a.by - b.by || a.act - b.act || a.to - b.to);
}

function floor(lastBy: number, lastTo: number, { by }: Option): number {
  if (by === lastBy) return -HELD_FLOOR;
  return by === lastTo ? ADDRESSED : 0;
}

// A hand that is held out waits for its answer, and one that was refused is taken back, before anything else.
function answering({
  premise,
  state,
}: Pick<Unfolding, "premise" | "state">): { who: number; allows: (option: Option) => boolean } | null {
  for (const who of state.cast()) {
    for (const to of state.cast()) {
      const consent = state.consent(who, to);
      if (state.offered(who, to)) {
        return {
          who: to,
          allows: ({ act, to: answered }) =>
            answered === who && ANSWERS.includes(premise.story.acts[act]!.consent),
        };
      }
      if (consent === CONSENT.refused) {
        return {
          who,
          allows: ({ act, to: from }) => from === to && premise.story.acts[act]!.consent === "withdraws",
        };
      }
    }
  }
  return null;
}

const ANSWERS: readonly (string | null)[] = ["accepts", "refuses", "leaves"];

function weighed(unfolding: Unfolding, chosen: Option, others: readonly Option[]): EntryId {
  const top = tell(unfolding, chosen);
  const rest = others.slice(0, OTHERS).map((option) => tell(unfolding, option));
  const because = top.reasons.slice(0, 6).flatMap((reason) => reason.because);
  const last = unfolding.causes([unfolding.premise.layout.lastAct()]);
  return unfolding.happen(
    { type: "weigh", who: chosen.by, chosen: top, others: rest },
    [0, ...because, ...last],
    "deliberate: the strongest urge",
  );
}

function tell(unfolding: Unfolding, option: Option): Weighed {
  const found = new Map<string, { amount: number; because: Set<EntryId> }>();
  reasons(unfolding.premise, unfolding.state, option, {
    add(rule, amount, ...slots) {
      if (amount === 0) return;
      const row = found.get(rule) ?? { amount: 0, because: new Set() };
      row.amount += amount;
      unfolding.causes(slots).forEach((id) => row.because.add(id));
      found.set(rule, row);
    },
  });
  const rows: Reason[] = [...found]
    .filter(([, { amount }]) => Math.abs(amount) >= LEAST_REASON)
    .sort(([, a], [, b]) => Math.abs(b.amount) - Math.abs(a.amount))
    .map(([rule, { amount, because }]) => ({
      rule,
      amount: thousandths(amount),
      because: [...because].sort((a, b) => a - b),
    }));
  return {
    by: option.by,
    act: option.act,
    to: option.to,
    about: option.about,
    urge: thousandths(option.urge),
    reasons: rows,
  };
}
