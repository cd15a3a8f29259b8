import type { Act } from "../story/act.js";
import type { Want } from "../story/story.js";
import { BODILY, FEELING, RELATED, TENDENCY } from "../story/words.js";
import type { Premise } from "./premise.js";
import type { Role } from "./repertoire.js";
import type { Slot, State } from "./state.js";
import { concerns } from "./want.js";
import { WEIGHTS, type Tally, type Weighing } from "./weighing.js";

/** Whether an act ends the being together: leaving, or sending the other away. */
export function leaves({ name }: Act): boolean {
  return name === "leave" || name === "walk_out_on" || name === "dismiss";
}

export function parted(w: Weighing, roles: readonly Role[], tally: Tally): void {
  for (const role of roles) partedBy(w, role, tally);
}

function partedBy(w: Weighing, role: Role, tally: Tally): void {
  const { premise, state, who, to } = w;
  const { index, act } = role;
  home(w, role, tally);
  // Whoever has lost hold of himself does not count the cost.
  const sober = 1 - HEEDLESS * state.broken(who);
  premise.story.people[who]!.wants.forEach((want, w) => {
    if (dreads(premise, want, who, to))
      tally.add(
        index,
        "the parting that is feared",
        WEIGHTS.dread * want.utility,
        premise.layout.likelihood(who, w),
      );
    if (want.utility <= 0 || want.goal.type === "leave" || !concerns(premise, want, who, to)) return;
    const slot = premise.layout.likelihood(who, w);
    const given = want.utility * (HOPE_LEFT + state.at(slot)) * sober;
    tally.add(index, "what leaving gives up", -WEIGHTS.stakes * given, slot);
  });
  const closeness = premise.layout.relation(who, to, RELATED.closeness);
  const quarrel = [TENDENCY.against, TENDENCY.assert].map((tendency) => premise.layout.worn(who, tendency));
  const stale =
    quarrel.reduce((sum, slot) => sum + state.at(slot), 0) / quarrel.length + state.body(who, BODILY.fatigue);
  tally.addAll(
    index,
    "it leads nowhere",
    WEIGHTS.nowhere * stale * Math.max(0, 1 - 2 * state.at(closeness)),
    quarrel,
  );
  const rest = premise.layout.rest();
  const apart = Math.max(0, 1 - 2 * state.at(closeness));
  if (act.name === "leave")
    tally.add(index, "nothing more is said", WEIGHTS.finished * state.count(rest) * apart, rest);
  const bond = premise.layout.relation(who, to, RELATED.bond);
  tally.add(
    index,
    "what leaving gives up",
    -WEIGHTS.stakes * sober * (STAY + state.at(closeness)),
    closeness,
  );
  tally.add(index, "what binds the two", -WEIGHTS.bound * state.at(bond), bond);
}

// Whether somebody's going is what one fears.
function dreads({ story }: Premise, { goal, utility }: Want, who: number, to: number): boolean {
  if (utility >= 0 || goal.type !== "act" || !leaves(story.acts[goal.act]!)) return false;
  return goal.by === to || goal.by === who;
}

/** Who is at home where the scene plays; null for nobody's home. */
export function homeOf({ story, layout }: Premise, state: State): number | null {
  return story.places[story.scenes[state.count(layout.scene())]!.place]!.owner;
}

// Whoever is at home sends away and does not go; whoever is not, goes.
function home({ premise, state, who }: Weighing, { index, act }: Role, tally: Tally): void {
  const owner = homeOf(premise, state);
  if (owner === null) return;
  const fits = (act.name === "dismiss") === (owner === who);
  if (!fits) tally.add(index, "whose home it is", -WEIGHTS.home, premise.layout.scene());
}

/** How little of what is at stake counts when control has broken. */
const HEEDLESS = 0.7;
/** Even what is hardly hoped for any more is given up unwillingly. */
const HOPE_LEFT = 0.1;

/** One stays where one is, by itself. */
const STAY = 0.4;

// What breaks out is a shout, a going away or a blow: fight or flight.
export function broke({ premise, state, who, to }: Weighing, roles: readonly Role[], tally: Tally): void {
  const broken = state.broken(who);
  if (broken === 0) return;
  const { lean, slots } = fight(premise, state, who, to);
  const rests = [premise.layout.broken(who), ...slots];
  for (const { index, act } of roles) {
    const share = breaks(act, lean, premise.story.people[who]!.temper);
    if (share !== 0) tally.addAll(index, "control broke", WEIGHTS.outburst * share * broken, rests);
  }
}

// The share of an outburst's force that goes into an act.
function breaks(act: Act, lean: number, temper: number): number {
  return act.needs.includes("outburst")
    ? 1
    : act.name === "dismiss"
      ? BREAKS.dismissal
      : flies(act)
        ? BREAKS.flight - BREAKS.lean * lean
        : strikes(act)
          ? (BREAKS.blow + BREAKS.lean * lean) * temper
          : 0;
}

/** The share of an outburst's force that goes into sending away, flight and a blow, and how far fight and flight draw on it. */
const BREAKS = { dismissal: 0.73, flight: 1.12, blow: 0.83, lean: 0.3 };

// Anger fights; fear, shame and guilt flee: 1 all fight … -1 all flight.
function fight(
  { layout }: Premise,
  state: State,
  who: number,
  to: number,
): { readonly lean: number; readonly slots: readonly Slot[] } {
  const against = [FEELING.anger, FEELING.hate].map((kind) => layout.feeling(who, kind, to));
  const away = [
    layout.feeling(who, FEELING.fear, to),
    layout.feeling(who, FEELING.shame, who),
    layout.feeling(who, FEELING.remorse, who),
  ];
  const sum = (slots: readonly Slot[]): number => slots.reduce((all, slot) => all + state.at(slot), 0);
  const [fights, flees] = [sum(against), sum(away)];
  return {
    lean: fights + flees === 0 ? 0 : (fights - flees) / (fights + flees),
    slots: [...against, ...away],
  };
}

function flies({ does }: Act): boolean {
  return (does.away ?? 0) >= 0.8 && (does.against ?? 0) >= 0.5;
}

function strikes({ mode, due, does }: Act): boolean {
  return mode === "touch" && due.consent === undefined && (does.against ?? 0) >= 0.85;
}
