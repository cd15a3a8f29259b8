import type { Topic } from "../story/story.js";
import { DUE } from "../story/words.js";
import type { Subject } from "./candidates.js";
import { fits, type Between } from "./fits.js";

/** The topic that one person would choose of these for an act of this name toward another; null where nothing fits. */
export function subject(of: Between, all: readonly Subject[], name: string): Subject | null {
  const { premise, state, who, to } = of;
  let best: Subject | null = null;
  let most = LEAST;
  for (const next of all) {
    const weight = next.weight * (1 - SAID * state.at(premise.layout.spoken(who, to, next.topic)));
    if (weight <= most || !fits(of, next.topic, name)) continue;
    best = next;
    most = weight;
  }
  return best === null ? null : { ...best, weight: most };
}

/** Less than this on one's mind is not spoken of. */
const LEAST = 0.12;
/** What one has just spoken of presses less. */
const SAID = 0.75;

/** The claim or matter that the other has raised and that one owes a word on. */
export function raised(of: Between, name: string): Subject | null {
  const { premise, state, who, to } = of;
  const { layout, story } = premise;
  const slot = layout.dueAbout(who, to, DUE.reply);
  const owed = state.due(who, to, DUE.reply);
  const topic = state.count(slot) - 1;
  if (topic < 0 || owed === 0 || UNANSWERABLE.includes(story.topics[topic]!.kind)) return null;
  const slots = [layout.due(who, to, DUE.reply)];
  if (!fits(of, topic, name)) return null;
  return name === "turn_back" ? turnedBack(of, story.topics[topic]!) : { topic, weight: owed, slots };
}

/** What the other has just asked for, whatever it is. */
export function asked({ premise: { layout }, state, who, to }: Between): Subject | null {
  const topic = state.count(layout.dueAbout(who, to, DUE.reply)) - 1;
  const weight = state.due(who, to, DUE.reply);
  return topic < 0 || weight === 0 ? null : { topic, weight, slots: [layout.due(who, to, DUE.reply)] };
}

/** What is wanted is not a claim: one gives it or refuses it, and does not merely agree. */
const UNANSWERABLE: readonly string[] = ["power", "thing", "person", "mark"];

// "That is what you are to him": the same is held to be done by somebody to the one who said it.
function turnedBack(
  { premise: { story, layout }, state, who, to }: Between,
  { kind, index }: Topic,
): Subject | null {
  const said = kind === "proposition" ? story.propositions[index]! : null;
  if (said?.type !== "habit") return null;
  const p = story.propositions.findIndex(
    (other, o) =>
      other.type === "habit" &&
      o !== index &&
      other.act === said.act &&
      other.to === to &&
      state.belief(who, o) > 0,
  );
  if (p < 0) return null;
  return {
    topic: story.propositions[p]!.topic,
    weight: 1,
    slots: [layout.belief(who, p), layout.due(who, to, DUE.reply)],
  };
}
