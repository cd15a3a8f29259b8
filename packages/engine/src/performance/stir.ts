import { quickened } from "../mind/body.js";
import { combined, gathered, stirred, type Stirring } from "../mind/feel.js";
import { drawn } from "../mind/mood.js";
import { BODILY, type BodyQuantity, FEELING, type FeelingKind, MOOD } from "../story/words.js";
import type { State } from "../mind/state.js";
import type { EntryId, Why } from "./deed.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** A stirring, and the entry beside the act that it comes through (a recollection, a reading). */
export interface Through extends Stirring {
  readonly through?: EntryId;
}

/** Lets feelings rise in one person, and with them mood and body. */
export function stir(
  unfolding: Unfolding,
  who: number,
  stirrings: readonly Through[],
  { cause, loudHeard = 0 }: { readonly cause: EntryId; readonly loudHeard?: number },
): void {
  const person = unfolding.premise.story.people[who]!;
  const arousal = unfolding.state.body(who, BODILY.arousal);
  const felt: { kind: FeelingKind; strength: number; id: EntryId }[] = [];
  for (const group of gathered(stirrings).values()) {
    const { kind, toward } = group[0]!;
    const now = unfolding.state.feeling(who, FEELING[kind], toward);
    const heavy = kind === "joy" ? heaviness(unfolding.state, who) : 0;
    const rises = group.map(({ strength }) => (1 - heavy) * stirred(person, kind, strength, arousal));
    const next = thousandths(combined(now, rises));
    const by = next - thousandths(now);
    if (by < LEAST) continue;
    const main = group[rises.indexOf(Math.max(...rises))]!;
    const because = unfolding.told ? restsOn(unfolding, who, group, cause) : NOTHING;
    const id = unfolding.happen(
      { type: "feel", who, kind, toward: toward === who ? null : toward, about: main.about, by, now: next },
      because,
      main.rule,
    );
    felt.push({ kind, strength: by / 1000, id });
  }
  if (felt.length > 0) {
    sooth(unfolding, who, felt);
    shiftMood(unfolding, who, felt);
  }
  rouse(unfolding, who, felt, { cause, loudHeard });
}

/** How far a heavy heart takes the gladness out of what comes (mood congruence, Bower 1981). */
const DULLS = 1.2;
const HEAVY = [FEELING.distress, FEELING.fear, FEELING.remorse, FEELING.shame];

function heaviness(state: State, who: number): number {
  let most = 0;
  for (const kind of HEAVY) most = Math.max(most, state.feeling(who, kind, who));
  return Math.min(1, DULLS * most);
}

const NOTHING: readonly EntryId[] = [];

// What stirrings of one kind toward one person, and what was felt before, come from.
function restsOn(
  unfolding: Unfolding,
  who: number,
  group: readonly Through[],
  cause: EntryId,
): readonly EntryId[] {
  const { kind, toward } = group[0]!;
  return [
    cause,
    ...group.flatMap(({ slots, through }) => [...unfolding.causes(slots), through ?? -1]),
    ...unfolding.causes([unfolding.premise.layout.feeling(who, FEELING[kind], toward)]),
  ];
}

/** What does good takes off this share of what hurts, by its own strength (undoing, Fredrickson and Levenson 1998). */
const UNDOES = 0.5;
const SOOTHING: readonly FeelingKind[] = ["joy", "relief", "gratitude", "satisfaction", "love"];
const SOOTHED: readonly FeelingKind[] = ["distress", "fear", "fears-confirmed"];

function sooth(
  unfolding: Unfolding,
  who: number,
  felt: readonly { kind: FeelingKind; strength: number; id: EntryId }[],
): void {
  const good = felt.filter(({ kind }) => SOOTHING.includes(kind));
  const share = UNDOES * good.reduce((sum, { strength }) => sum + strength, 0);
  if (share < 0.01) return;
  for (const kind of SOOTHED) {
    for (let toward = 0; toward < unfolding.premise.layout.people; toward += 1) {
      const before = unfolding.state.count(unfolding.premise.layout.feeling(who, FEELING[kind], toward));
      const now = Math.floor(before * (1 - Math.min(1, share)));
      if (before - now < LEAST) continue;
      const about = unfolding.state.count(unfolding.premise.layout.about(who, FEELING[kind], toward)) - 1;
      const change = {
        type: "feel" as const,
        who,
        kind,
        toward: toward === who ? null : toward,
        about: about < 0 ? null : about,
        by: now - before,
        now,
      };
      unfolding.happen(
        change,
        good.map(({ id }) => id),
        "feel: undone by what does good",
      );
    }
  }
}

/** A body changes by so much at least, in thousandths. */
const LEAST_BODILY = 3;
/** Less than this, in thousandths, is not felt. */
const LEAST = 8;

function shiftMood(
  unfolding: Unfolding,
  who: number,
  felt: readonly { kind: FeelingKind; strength: number; id: EntryId }[],
): void {
  const before = [
    unfolding.state.mood(who, 0),
    unfolding.state.mood(who, 1),
    unfolding.state.mood(who, 2),
  ] as const;
  drawn(before, felt).forEach((value, q) => {
    const by = thousandths(value) - thousandths(before[q]!);
    if (Math.abs(by) < LEAST) return;
    unfolding.happen(
      { type: "mood", who, quantity: MOOD[q]!, by, now: thousandths(value) },
      [...felt.map(({ id }) => id), ...unfolding.causes([unfolding.premise.layout.mood(who, q)])],
      "mood: drawn by what is felt",
    );
  });
}

function rouse(
  unfolding: Unfolding,
  who: number,
  felt: readonly { kind: FeelingKind; strength: number; id: EntryId }[],
  { cause, loudHeard }: { readonly cause: EntryId; readonly loudHeard: number },
): void {
  const by = quickened(felt, loudHeard);
  embody(
    unfolding,
    who,
    { quantity: "arousal", by },
    {
      because: felt.length === 0 ? [cause] : felt.map(({ id }) => id),
      rule: "body: quickened by what is felt",
    },
  );
}

/** Changes a quantity of a body, within its bounds. */
export function embody(
  unfolding: Unfolding,
  who: number,
  { quantity, by }: { readonly quantity: BodyQuantity; readonly by: number },
  { because, rule }: Why,
): void {
  const before = unfolding.state.body(who, BODILY[quantity]);
  const now = thousandths(Math.max(0, Math.min(1, before + by)));
  const change = now - thousandths(before);
  if (Math.abs(change) < LEAST_BODILY) return;
  const was = unfolding.causes([unfolding.premise.layout.body(who, BODILY[quantity])]);
  unfolding.happen({ type: "body", who, quantity, by: change, now }, [...because, ...was], rule);
}

/** Takes a share of a feeling away. */
export function lower(
  unfolding: Unfolding,
  who: number,
  {
    kind,
    toward,
    share,
  }: { readonly kind: keyof typeof FEELING; readonly toward: number; readonly share: number },
  { because, rule }: Why,
): void {
  const slot = unfolding.premise.layout.feeling(who, FEELING[kind], toward);
  const before = unfolding.state.count(slot);
  const now = Math.floor(before * (1 - share));
  if (now === before) return;
  const about = unfolding.state.count(unfolding.premise.layout.about(who, FEELING[kind], toward)) - 1;
  unfolding.happen(
    {
      type: "feel",
      who,
      kind,
      toward: toward === who ? null : toward,
      about: about < 0 ? null : about,
      by: now - before,
      now,
    },
    because,
    rule,
  );
}

/** Moves the capacity to hold things in. */
export function steer(unfolding: Unfolding, who: number, by: number, cause: EntryId): void {
  const before = unfolding.state.control(who);
  const now = thousandths(Math.max(0, Math.min(1, before + by)));
  if (now === thousandths(before)) return;
  unfolding.happen(
    { type: "control", who, by: now - thousandths(before), now },
    [cause],
    by < 0 ? "control: spent on holding" : "control: found again",
  );
}
