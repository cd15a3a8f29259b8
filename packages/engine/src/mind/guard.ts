import { BODILY, FEELING, RELATED } from "../story/words.js";
import { applies } from "./bearing.js";
import { capable } from "./regulate.js";
import { credence } from "./touch.js";
import { WEIGHTS, type Tally, type Weighing } from "./weighing.js";

export function guarded(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, act } = w;
  const { layout } = premise;
  if (act.discloses === 0) return;
  const distrust =
    (1 - state.relation(who, to, RELATED.trust)) / 2 - 0.5 * state.relation(who, to, RELATED.closeness);
  const able = (UNABLE + (1 - UNABLE) * capable(state, who)) * (1 - state.body(who, BODILY.exposure));
  const attacked = ATTACKED * state.feeling(to, FEELING.anger, who);
  const guard = act.discloses * Math.max(0, distrust + attacked) * able;
  tally.add(
    "on one's guard",
    -WEIGHTS.guard * guard,
    layout.relation(who, to, RELATED.trust),
    layout.control(who),
    layout.body(who, BODILY.exposure),
    layout.feeling(to, FEELING.anger, who),
  );
  // What is half out already wants out.
  const bare = layout.body(who, BODILY.exposure);
  if (OUT.includes(act.about))
    tally.add("it is half out already", WEIGHTS.bare * act.discloses * state.at(bare), bare);
}

/** How much more one guards oneself from one who is angry. */
const ATTACKED = 0.35;

/** What may be half out. */
const OUT: readonly string[] = ["own deed", "want"];

/** Even without any control left, one is so much on one's guard. */
const UNABLE = 0.3;

// The graver the blow, the hotter one must be to deal it (face-threatening acts, Brown and Levinson 1987).
export function restrained(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, grudge, index, topic } = w;
  const { blow, layout } = premise;
  if (blow[index] === 0) return;
  const enmity = -0.7 * state.relation(who, to, RELATED.like);
  const heat = Math.max(enmity, 0.5 * grudge, ...HOT.map((kind) => state.feeling(who, kind, to)));
  const grave =
    topic !== null && premise.story.topics[topic.topic]!.kind === "event" ? GRAVE * topic.weight : 0;
  const amount = blow[index]! * (1 + grave) * (0.3 + capable(state, who)) * (1 - Math.min(1, heat * HEAT));
  tally.add(
    "restraint",
    -WEIGHTS.restraint * amount,
    layout.control(who),
    layout.feeling(who, FEELING.anger, to),
  );
}

/** How fast anger and what is not forgiven take restraint away. */
const HEAT = 1.6;

/** How much harder a blow is to deal that touches something grave. */
const GRAVE = 1.4;

const HOT = [FEELING.anger, FEELING.reproach, FEELING.hate];

export function allowed(w: Weighing, tally: Tally): void {
  const { premise, state, who, to, index, topic } = w;
  const { story, layout } = premise;
  const said = topic === null ? 0 : state.at(layout.spoken(who, to, topic.topic));
  story.people[who]!.standards.forEach((standard, s) => {
    if (standard.on.type !== "act" || !standard.on.acts.includes(index)) return;
    if (!applies(state, who, standard.toward, to)) return;
    const weight = state.at(layout.standard(who, s));
    // What one must do is done once it has been done.
    tally.add("a standard", WEIGHTS.standard * weight * (weight > 0 ? 1 - said : 1), layout.standard(who, s));
  });
}

// What one hides, one does not say before whom it is hidden from, and denies when charged with it.
export function secret(w: Weighing, tally: Tally): void {
  const { premise, state, who, act, topic } = w;
  const { story, layout } = premise;
  if (topic === null) return;
  const { kind, index: event } = story.topics[topic.topic]!;
  if (kind !== "event" || act.mode !== "speech") return;
  const kept = HIDES.includes(act.name) ? 1 : -(KEEPS + (1 - KEEPS) * act.discloses);
  story.people[who]!.wants.forEach(({ goal, utility }, w) => {
    if (goal.type !== "hide" || goal.event !== event || utility <= 0) return;
    const from = state.cast().filter((other) => other !== who && (goal.from === null || goal.from === other));
    const unknowing = from.filter((other) => state.count(layout.supposed(who, other, event)) === 0);
    if (unknowing.length > 0)
      tally.add("what one hides", WEIGHTS.secret * utility * kept, layout.likelihood(who, w));
  });
}

/** Acts that say that something was not so. */
export const HIDES: readonly string[] = ["deny", "lie_to"];

/** Even to touch on it is a danger: this share of telling it. */
const KEEPS = 0.35;

// What one believes that doing so brings to oneself.
export function foreseen(w: Weighing, tally: Tally): void {
  const { premise, state, who, index } = w;
  const { story, layout } = premise;
  story.propositions.forEach((proposition, p) => {
    if (proposition.type !== "prediction" || proposition.trigger.type !== "act") return;
    if (!proposition.trigger.acts.includes(index) || (proposition.whom !== null && proposition.whom !== who))
      return;
    const worth = proposition.effects.reduce(
      (sum, { quantity, amount }) => sum + (quantity === "pain" ? -amount : amount),
      0,
    );
    tally.add(
      "what it is believed to bring",
      WEIGHTS.harm * worth * credence(state.belief(who, p)),
      layout.belief(who, p),
    );
  });
}

/** Talk that makes light: it does not go with a heavy heart, nor with another's that shows. */
export const LIGHT: readonly string[] = ["joke_with", "chat_with", "congratulate", "compliment", "praise"];

const HEAVY = [FEELING.distress, FEELING.remorse, FEELING.anger, FEELING.fear, FEELING.shame];

export function light(w: Weighing, tally: Tally): void {
  const { premise, state, who, to } = w;
  const { layout } = premise;
  const slots = HEAVY.map((kind) =>
    layout.feeling(who, kind, kind === FEELING.anger || kind === FEELING.fear ? to : who),
  );
  const heavy = Math.max(state.body(to, BODILY.tears), ...slots.map((slot) => state.at(slot)));
  tally.addAll("too light for how one feels", -WEIGHTS.light * heavy, slots);
}
