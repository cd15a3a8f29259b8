import { deliberate, reasons, type Option } from "../mind/deliberate.js";
import { CONSENT, type Slot, type State } from "../mind/state.js";
import { FEELING, RELATED } from "../story/words.js";
import { draw } from "./chance.js";
import type { Reason, Weighed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What is done next, and by which entry it was weighed. */
export interface Decision extends Option {
  readonly weighed: EntryId;
  /** Whether nobody had an urge above silence, or hardly. */
  readonly idle: boolean;
}

/** Options whose urges differ by less than this are a near-tie, and chance decides. The one place where it does. */
export const NEAR_TIE = 0.2;
/** How much sooner the nearer of a near-tie is chosen: its chance falls with the cube of what it lacks. */
const weight = (lacks: number): number => {
  const left = 1 - lacks / NEAR_TIE;
  return left * left * left;
};
/** An urge that is not this much above silence is hardly one. */
const IDLE = 0.12;
/** Who was just spoken to has the floor sooner; who has just acted, later. */
const ADDRESSED = 0.12;
const HELD_FLOOR = 0.24;
/**
 * While two have to do with one another, whoever speaks selects who is next (Sacks, Schegloff and Jefferson 1974): another
 * must have more to say to break in, and so must they to turn to another. A third one's silence is no act.
 */
const BREAKS_IN = 0.3;
const TURNS_TO_ANOTHER = 0.25;
/** How far each silent beat opens the floor. */
const LAPSE = 0.5;
/** Between strangers there is nothing to break in or to turn for: one leaves them be (civil inattention, Goffman 1963). */
const STRANGER = 1.3;
/** Liking, trust, closeness and the like that come to this make somebody no stranger. */
const ACQUAINTED = 0.5;
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
  const { acts } = unfolding.premise.story;
  const silence = options.find(({ act }) => acts[act]!.mode === "silence")?.urge ?? best.urge;
  const chosen = drawn(tied, draw(seed, unfolding.beat, 0));
  return {
    ...chosen,
    idle: best.urge - silence < IDLE,
    weighed: weighed(
      unfolding,
      chosen,
      options.filter((option) => option !== chosen),
    ),
  };
}

// One of a near-tie, by a number from 0 to 1.
function drawn(tied: readonly Option[], chance: number): Option {
  const best = tied[0]!;
  const weights = tied.map(({ urge }) => weight(best.urge - urge));
  let left = chance * weights.reduce((sum, one) => sum + one, 0);
  const at = weights.findIndex((one) => (left -= one) < 0);
  return tied[at < 0 ? 0 : at]!;
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
        floor({ premise, state }, option) +
        STARTLED * state.feeling(option.by, FEELING.surprise, option.by),
    }))
    .sort((a, b) => b.urge - a.urge || a.by - b.by || a.act - b.act || a.to - b.to);
}

function floor({ premise, state }: Pick<Unfolding, "premise" | "state">, { by, to, act }: Option): number {
  const talk = [state.count(premise.layout.lastBy()) - 1, state.count(premise.layout.lastTo()) - 1];
  const [lastBy, lastTo] = talk;
  // Whoever has just come in is spoken to and speaks; when talk lapses, the floor is anybody's.
  const open = Math.max(
    state.at(premise.layout.fresh(by)),
    Math.min(1, LAPSE * state.count(premise.layout.rest())),
  );
  if (talk.includes(by) || lastTo! < 0) {
    const aside = lastTo! < 0 || talk.includes(to) ? 0 : TURNS_TO_ANOTHER + STRANGER * strange(state, by, to);
    return (by === lastBy ? -HELD_FLOOR : by === lastTo ? ADDRESSED : 0) - aside;
  }
  const mute = premise.story.acts[act]!.mode === "silence" ? Infinity : 0;
  return -BREAKS_IN * (1 - open) - STRANGER * strange(state, by, to) - mute;
}

// How far there is nothing between two yet.
function strange(state: State, who: number, to: number): number {
  const all = BETWEEN.map((quantity) => Math.abs(state.relation(who, to, quantity)));
  return Math.max(0, 1 - Math.max(...all) / ACQUAINTED);
}

const BETWEEN = [RELATED.like, RELATED.trust, RELATED.standing, RELATED.bond];

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
  const addAll = (rule: string, amount: number, slots: readonly Slot[]): void => {
    if (amount === 0) return;
    const row = found.get(rule) ?? { amount: 0, because: new Set() };
    row.amount += amount;
    unfolding.causes(slots).forEach((id) => row.because.add(id));
    found.set(rule, row);
  };
  reasons(unfolding.premise, unfolding.state, option, {
    add: (rule, amount, ...slots) =>
      addAll(
        rule,
        amount,
        slots.filter((slot) => slot !== undefined),
      ),
    addAll,
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
