import type { Effect, Power, Proposition, Trigger } from "../story/story.js";
import { revise } from "../mind/revise.js";
import { BODILY, FEELING, NEED, NEEDS } from "../story/words.js";
import { CONSUMMATES } from "./protocol.js";
import { stir, type Through } from "./stir.js";
import type { EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What a power does at its full strength to a need of one who is sensitive and touched. */
const RADIANCE = 0.35;
/** How far it reaches: at a touch, within arm's reach, across a room. */
const REACH = [
  { within: 0.5, share: 1 },
  { within: 1.2, share: 0.35 },
  { within: 3.6, share: 0.12 },
] as const;

/** What nearness to a power does to the sensitive, whatever they believe of it. */
export function radiate(
  unfolding: Unfolding,
  who: number,
  other: number,
  { cause, intimacy }: { readonly cause: EntryId; readonly intimacy: number },
): void {
  unfolding.premise.story.powers.forEach((power, p) => {
    const strength =
      felt(power, who, other) * share(unfolding.state.distance(who, other)) * (0.3 + 0.7 * intimacy);
    if (strength < 0.05) return;
    const topic = unfolding.premise.story.topics.findIndex(
      ({ kind, index }) => kind === "power" && index === p,
    );
    const stirrings: Through[] = [];
    for (const { quantity, amount } of power.effects) {
      const need = NEEDS.findIndex((name) => name === quantity);
      if (need < 0) continue;
      const before = unfolding.state.need(who, need);
      const now = thousandths(Math.max(-1, Math.min(1, before + amount * strength * RADIANCE)));
      unfolding.happen(
        { type: "need", who, need: NEEDS[need]!, by: now - thousandths(before), now },
        [cause],
        "power: what it does to the sensitive",
      );
      const kind = amount > 0 ? (quantity === "peace" ? "relief" : "joy") : "distress";
      stirrings.push({
        kind,
        toward: who,
        about: topic,
        strength: Math.abs(amount) * strength,
        rule: "power: what it does to the sensitive",
        slots: [],
      });
    }
    stir(unfolding, who, stirrings, { cause });
  });
}

function felt({ bearers, sensitive }: Power, who: number, other: number): number {
  const bearer = bearers.find((row) => row.who === other)?.strength ?? 0;
  return bearer * (sensitive.find((row) => row.who === who)?.strength ?? 0);
}

function share(metres: number): number {
  return REACH.find(({ within }) => metres <= within)?.share ?? 0;
}

/** What a body has just been through at a touch. */
interface Outcome {
  readonly pain: number;
  /** Change of each need in this beat. */
  readonly needs: readonly number[];
  readonly intimacy: number;
}

/** One of two who are in touch, the other, and the act that brought them there. */
interface Between {
  readonly who: number;
  readonly other: number;
  readonly act: number;
}

/** Holds what one believed a touch, a nearness or a feeling would bring against what it brought. */
export function experience(
  unfolding: Unfolding,
  { who, other, act }: Between,
  cause: EntryId,
  outcome: Outcome,
): void {
  const { story, layout } = unfolding.premise;
  story.propositions.forEach((proposition, p) => {
    const before = unfolding.state.belief(who, p);
    if (before === 0 || proposition.type !== "prediction") return;
    if (proposition.whom !== null && proposition.whom !== who) return;
    if (!setOff(unfolding, proposition.trigger, { who, other, act }, outcome)) return;
    const agreement = agrees(proposition, outcome);
    if (Math.abs(agreement) < NOTICED) return;
    const weight = Math.min(1, Math.abs(agreement)) * (0.25 + 0.75 * outcome.intimacy);
    const arousal = unfolding.state.body(who, BODILY.arousal);
    const to = thousandths(
      revise(before, { source: "own body", trust: 1, for: agreement > 0, weight, arousal }),
    );
    if (to === thousandths(before)) return;
    unfolding.happen(
      { type: "believe", who, proposition: p, from: thousandths(before), to, source: "own body" },
      [cause, ...unfolding.causes([layout.body(who, BODILY.pain), layout.belief(who, p)])],
      agreement > 0 ? "believe: borne out by one's own body" : "believe: belied by one's own body",
    );
    if (before > 0 && to <= 0) {
      const surprise: Through = {
        kind: "surprise",
        toward: who,
        about: proposition.topic,
        strength: 0.6,
        rule: "believe: overturned",
        slots: [layout.belief(who, p)],
      };
      stir(unfolding, who, [surprise], { cause });
    }
  });
}

/** Less than this says nothing for or against. */
const NOTICED = 0.15;

function setOff(
  unfolding: Unfolding,
  trigger: Trigger,
  { who, other, act }: Between,
  outcome: Outcome,
): boolean {
  if (trigger.type === "act") return trigger.acts.includes(act);
  if (trigger.type === "near") return trigger.of === null || trigger.of === other;
  // A feeling is put to the test when it is wholly given way to.
  const kind = FEELING[trigger.kind];
  const given = Math.max(
    unfolding.state.feeling(who, kind, other),
    unfolding.state.feeling(other, kind, who),
    unfolding.state.feeling(who, FEELING.love, other),
  );
  return outcome.intimacy >= CONSUMMATES && given > 0.1;
}

// How far what came agrees with what was foretold, -1..1.
function agrees({ effects }: Extract<Proposition, { type: "prediction" }>, outcome: Outcome): number {
  const sum = effects.reduce((total, effect) => total + Math.sign(effect.amount) * came(effect, outcome), 0);
  return effects.length === 0 ? 0 : sum / effects.length;
}

/** Pain from here on is pain; below it, its absence is comfort. */
const PAINFUL = 0.22;

function came({ quantity }: Effect, { pain, needs }: Outcome): number {
  const comfort = needs[NEED.belonging]! + needs[NEED.peace]!;
  if (quantity === "pain") return pain > PAINFUL ? pain : -Math.min(1, (PAINFUL - pain) * 2 + comfort);
  if (quantity === "strength") return Math.max(-1, Math.min(1, needs[NEED.esteem]! * 2 + comfort - pain));
  return Math.max(-1, Math.min(1, needs[NEED[quantity]]! * 2));
}
