import { followed, held, totals } from "../mind/body.js";
import { express } from "../mind/express.js";
import { regulate } from "../mind/regulate.js";
import { BODILY, FEELING, POSTURES } from "../story/words.js";
import { embody, lower, steer } from "./stir.js";
import type { EntryId, Show } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What one person's body does with what is felt: it follows, is held in or breaks out, and shows. Gives what shows. */
export function compose(unfolding: Unfolding, who: number, cause: EntryId, loud: number | null): Show {
  const person = unfolding.premise.story.people[who]!;
  const felt = totals(unfolding.state, who);
  const because = [cause, ...strongest(unfolding, who, felt)];
  for (const { quantity, by } of followed(person, unfolding.state, who, felt)) {
    embody(unfolding, who, { quantity, by }, { because, rule: "body: follows what is felt" });
  }
  const holding = control(unfolding, who, because);
  // What is held in can be felt less for it.
  const left = holding ? totals(unfolding.state, who) : felt;
  posture(unfolding, who, because, { felt: left, loud });
  return show(unfolding, who, because, { felt: left, holding, loud });
}

/** What holding something in adds to the tension of the body, and to its arousal (suppression, Gross and Levenson 1997). */
const SUPPRESSED = { tension: 0.12, arousal: 0.02 };

/** Reappraising lowers the feeling itself by this share. */
const REAPPRAISED = 0.18;

// True while something is held in.
function control(unfolding: Unfolding, who: number, because: readonly EntryId[]): boolean {
  const { state, premise } = unfolding;
  const spent = state.at(premise.layout.tired(who, premise.acts.yell_at));
  const found = regulate(premise.story.people[who]!, state, who, spent);
  const wasBroken = state.broken(who) > 0;
  if (found === null || wasBroken) return false;
  const { kind, toward, impulse, capacity, how, cost } = found;
  const slots = [
    premise.layout.feeling(who, FEELING[kind], toward),
    premise.layout.control(who),
    premise.layout.body(who, BODILY.arousal),
  ];
  const id = unfolding.happen(
    {
      type: "regulate",
      who,
      how,
      kind,
      toward: toward === who ? null : toward,
      impulse: thousandths(impulse),
      capacity: thousandths(capacity),
      held: found.held,
    },
    [...because, ...unfolding.causes(slots)],
    found.held ? `regulate: ${how}` : "regulate: control breaks",
  );
  if (!found.held) return false;
  steer(unfolding, who, -cost, id);
  if (how === "suppress") {
    embody(
      unfolding,
      who,
      { quantity: "tension", by: SUPPRESSED.tension },
      { because: [id], rule: "body: held in" },
    );
    embody(
      unfolding,
      who,
      { quantity: "arousal", by: SUPPRESSED.arousal },
      { because: [id], rule: "body: held in" },
    );
  } else
    lower(
      unfolding,
      who,
      { kind, toward, share: REAPPRAISED },
      { because: [id], rule: "regulate: seen otherwise" },
    );
  return true;
}

/** Whoever has risen in heat notices it once the own word is out: a breath, a hold on oneself, and perhaps a seat. */
export function notice(unfolding: Unfolding, who: number): void {
  const slot = unfolding.premise.layout.risen(who);
  if (unfolding.state.count(slot) === 0) return;
  const id = unfolding.happen(
    { type: "rise", who, noticed: true },
    unfolding.causes([slot]),
    "perceive oneself: on one's feet",
  );
  steer(unfolding, who, NOTICED.control, id);
  embody(
    unfolding,
    who,
    { quantity: "arousal", by: NOTICED.arousal },
    { because: [id], rule: "perceive oneself: on one's feet" },
  );
  posture(unfolding, who, [id], { felt: totals(unfolding.state, who), loud: null });
}

/** Speech from this loudness on is a raised voice. */
const RAISED = 0.6;

/** What noticing that one is on one's feet does. */
const NOTICED = { control: 0.1, arousal: -0.24 };

/** What is felt, by kind, and how loud one has just been; null for one who did nothing. */
interface Bearing {
  readonly felt: readonly number[];
  readonly loud: number | null;
}

function posture(
  unfolding: Unfolding,
  who: number,
  because: readonly EntryId[],
  { felt, loud }: Bearing,
): void {
  const { state, premise } = unfolding;
  const rested = held(state, who, premise.sits[who]!, felt);
  // Nobody sits down in the middle of raising a voice.
  const up = state.standing(who) && (loud ?? 0) >= RAISED;
  const next = up ? { ...rested, standing: true } : rested;
  const turned = state.count(premise.layout.turned(who)) === 1;
  if (
    next.standing === state.standing(who) &&
    next.slumped === (state.count(premise.layout.slumped(who)) === 1)
  )
    return;
  const now =
    next.standing === state.standing(who)
      ? POSTURES[state.count(premise.layout.posture(who))]!
      : next.standing
        ? "standing"
        : "sitting";
  const stood = state.standing(who);
  const id = unfolding.happen(
    { type: "posture", who, posture: now, slumped: next.slumped, turned },
    because,
    "body: held as one feels",
  );
  // One finds oneself on one's feet, and that one notices.
  if (next.standing && !stood)
    unfolding.happen({ type: "rise", who, noticed: false }, [id], "body: on one's feet before one knows");
}

function show(
  unfolding: Unfolding,
  who: number,
  because: readonly EntryId[],
  { felt, holding, loud }: Bearing & { readonly holding: boolean },
): Show {
  const { state, premise } = unfolding;
  const { layout, story } = premise;
  const slumped = state.count(layout.slumped(who)) === 1;
  const turned = state.count(layout.turned(who)) === 1;
  const shown = express(story.people[who]!, {
    felt,
    arousal: state.body(who, BODILY.arousal),
    control: state.control(who),
    tears: state.body(who, BODILY.tears),
    holding,
    broken: state.broken(who) > 0,
    loud,
    slumped,
    turned,
  });
  const facing = face(unfolding, who);
  const change: Show = {
    type: "show",
    who,
    posture: POSTURES[state.count(layout.posture(who))]!,
    slumped,
    turned,
    voice: thousandths(shown.voice),
    breath: state.count(layout.body(who, BODILY.breath)),
    tears: state.count(layout.body(who, BODILY.tears)),
    tension: state.count(layout.body(who, BODILY.tension)),
    gaze: shown.gaze,
    distance: facing === null ? 0 : state.count(layout.distance(who, facing)),
    units: shown.units,
    kind: shown.kind,
    toward: facing,
    amount: thousandths(shown.amount),
    controlled: shown.controlled,
  };
  unfolding.happen(change, because, "express");
  return change;
}

function face(unfolding: Unfolding, who: number): number | null {
  const to = unfolding.state.count(unfolding.premise.layout.lastTo()) - 1;
  const by = unfolding.state.count(unfolding.premise.layout.lastBy()) - 1;
  if (by === who && to >= 0) return to;
  return by >= 0 && by !== who ? by : null;
}

function strongest(unfolding: Unfolding, who: number, felt: readonly number[]): readonly EntryId[] {
  if (!unfolding.told) return [];
  const top = felt.reduce((best, strength, k) => (strength > felt[best]! ? k : best), 0);
  const slots = unfolding.premise.story.people.map((_, toward) =>
    unfolding.premise.layout.feeling(who, top, toward),
  );
  return unfolding.causes(slots.filter((slot) => unfolding.state.count(slot) > 100));
}
