import { BODILY, FEELING, FEELINGS, MOOD, type FeelingKind } from "../story/words.js";
import type { Cue } from "../story/story.js";
import { FEELING_ROWS } from "./tables.js";
import type { Stirring } from "./feel.js";
import type { Percept } from "./perceive.js";
import type { Premise } from "./premise.js";
import { CUE, type State } from "./state.js";

/** What comes to mind, by what, and how vividly. */
export interface Recollection {
  readonly event: number;
  readonly topic: number;
  readonly cue:
    | { type: "person"; who: number }
    | { type: "topic"; topic: number }
    | { type: "gesture"; act: number }
    | { type: "part"; part: NonNullable<Extract<Cue, { type: "part" }>["part"]> };
  /** 0..1, after habituation. */
  readonly vividness: number;
  readonly stirrings: readonly Stirring[];
}

/** A memory is recalled when its activation reaches this. */
const THRESHOLD = 0.5;
/** How strongly each cue brings a memory back; a gesture of its own most (ACT-R's associative strengths, ordered by fan). */
export const CUES = { topic: 0.7, gesture: 0.75, part: 0.65, person: 0.25 };
/** The share of a memory's charge that comes back at full vividness. */
export const CHARGE = 0.8;
/** Fainter than this, a memory passes without being noticed. */
const FAINT = 0.12;
/** Mood-congruent memories come easier (Bower 1981). */
const CONGRUENCE = 0.12;

/** The memories that an act brings back: by what it is about, by its gesture and the part it touches, by who is there. */
export function recall(premise: Premise, state: State, percept: Percept): readonly Recollection[] {
  const { story, layout } = premise;
  return story.people[percept.who]!.memories.flatMap((memory): Recollection[] => {
    if (state.knowledge(percept.who, memory.event) <= 0) return [];
    const topic = premise.eventTopic[memory.event]!;
    const found = stronger(
      strongest(premise, percept, memory.event, memory.cues),
      chained(premise, percept, memory.event),
    );
    if (found === null) return [];
    const vividness = vivid({
      activation: state.activation(percept.who, topic),
      cued: found.strength,
      congruence: congruence(state, percept.who, memory.event, layout),
      habituation: state.habituation(percept.who, topic, CUE[found.cue.type]),
    });
    if (vividness === 0) return [];
    const stirrings = charges(premise, state, { who: percept.who, event: memory.event }, vividness);
    return stirrings.length === 0 && found.cue.type !== "topic"
      ? []
      : [{ event: memory.event, topic, cue: found.cue, vividness, stirrings }];
  });
}

/** How vividly a memory comes back, 0..1; 0 when it does not come, or unnoticed. */
export function vivid({
  activation,
  cued,
  congruence: fits,
  habituation,
}: Readonly<Record<"activation" | "cued" | "congruence" | "habituation", number>>): number {
  const active = activation * 0.4 + cued + fits;
  if (active < THRESHOLD) return 0;
  const vividness = Math.min(1, active) * (1 - habituation);
  return vividness < FAINT ? 0 : vividness;
}

/** Hours within which two events are of one day. */
const THAT_DAY = 36;
/** One memory brings another that belongs to the same hours, a little weaker. */
const CHAINED = 0.85;

// A touch or a gesture that brings one memory back brings the rest of that day with it.
function chained(premise: Premise, percept: Percept, event: number): Found | null {
  const links = premise.associations[premise.eventTopic[event]!]!;
  return premise.story.people[percept.who]!.memories.reduce<Found | null>((best, { event: other, cues }) => {
    if (other === event || !links.some(({ topic }) => topic === premise.eventTopic[other])) return best;
    const apart = Math.abs(premise.story.events[event]!.ago - premise.story.events[other]!.ago);
    if (apart > THAT_DAY) return best;
    const found = strongest(premise, percept, other, cues);
    if (found === null || (found.cue.type !== "part" && found.cue.type !== "gesture")) return best;
    return stronger(best, { ...found, strength: found.strength * CHAINED });
  }, null);
}

function stronger(a: Found | null, b: Found | null): Found | null {
  if (a === null) return b;
  return b === null || a.strength >= b.strength ? a : b;
}

type Found = { strength: number; cue: Recollection["cue"] };

function strongest(premise: Premise, percept: Percept, event: number, cues: readonly Cue[]): Found | null {
  const found: Found[] = [];
  const { about, act } = percept;
  const topic = premise.eventTopic[event]!;
  const near =
    about === null
      ? 0
      : about === topic
        ? 1
        : (premise.associations[about]!.find((other) => other.topic === topic)?.weight ?? 0);
  if (about !== null && near > 0)
    found.push({ strength: CUES.topic * near, cue: { type: "topic", topic: about } });
  found.push(...cues.flatMap((cue) => ofCue(premise, percept, cue)));
  const { by, to } = premise.story.events[event]!;
  if (by === percept.by || to === percept.by)
    found.push({ strength: CUES.person, cue: { type: "person", who: percept.by } });
  // A hand on the mark that the event left.
  const marked = markedBy(premise, percept);
  if (marked === event && !percept.pending)
    found.push({ strength: CUES.gesture, cue: { type: "gesture", act } });
  // A gesture of the event's own act and part, done now to the one it was done to, or by the one who did it.
  const deed = premise.story.events[event]!;
  const part = premise.story.acts[act]!.part;
  if (part !== null && part === deed.part && (percept.who === percept.to || percept.who === percept.by)) {
    found.push({ strength: CUES.part, cue: { type: "part", part } });
  }
  return found.reduce<Found | null>(
    (best, next) => (best === null || next.strength > best.strength ? next : best),
    null,
  );
}

// The event that left the mark which is being touched.
function markedBy({ story: { acts, marks, topics } }: Premise, { act, about }: Percept): number | null {
  const topic = about === null ? undefined : topics[about];
  if (topic?.kind !== "mark" || !acts[act]!.needs.includes("mark")) return null;
  return marks[topic.index]!.event;
}

function ofCue({ story }: Premise, percept: Percept, cue: Cue): Found[] {
  const touches = percept.who === percept.to || percept.who === percept.by;
  if (cue.type === "act")
    return cue.act === percept.act
      ? [{ strength: CUES.gesture, cue: { type: "gesture", act: cue.act } }]
      : [];
  if (cue.type === "topic")
    return cue.topic === percept.about
      ? [{ strength: CUES.topic, cue: { type: "topic", topic: cue.topic } }]
      : [];
  return touches && story.acts[percept.act]!.part === cue.part
    ? [{ strength: CUES.part, cue: { type: "part", part: cue.part } }]
    : [];
}

/** The feelings that a memory brings back at this vividness; blame for it weighs by how much is still held. */
export function charges(
  premise: Premise,
  state: State,
  { who, event }: { readonly who: number; readonly event: number },
  vividness: number,
): Stirring[] {
  const { by, to } = premise.story.events[event]!;
  return FEELINGS.flatMap((kind, k): Stirring[] => {
    const slot = premise.layout.charge(who, event, k);
    const charge = state.at(slot);
    if (charge === 0) return [];
    const blame = BLAMING.includes(kind) ? state.blame(who, event) : 1;
    const toward = !FEELING_ROWS[kind].social ? who : OF_VICTIM.includes(kind) ? (to ?? who) : (by ?? who);
    return [
      {
        kind,
        toward,
        about: premise.eventTopic[event]!,
        strength: charge * blame * vividness * CHARGE,
        rule: "recall: what it was",
        slots: [slot, premise.layout.knowledge(who, event), premise.layout.blame(who, event)],
      },
    ];
  });
}

const BLAMING: readonly FeelingKind[] = ["anger", "reproach", "hate"];
const OF_VICTIM: readonly FeelingKind[] = ["pity", "happy-for", "resentment", "gloating"];

function congruence(state: State, who: number, event: number, layout: Premise["layout"]): number {
  const pleasure = state.mood(who, MOOD.indexOf("pleasure"));
  const sad = state.at(layout.charge(who, event, FEELING.distress)) > 0;
  return congruent(pleasure, sad, state.body(who, BODILY.fatigue));
}

/** How much easier a sad or a glad memory comes in this mood. */
export function congruent(pleasure: number, sad: boolean, fatigue: number): number {
  return CONGRUENCE * Math.max(-1, Math.min(1, sad ? -pleasure : pleasure)) * (1 - fatigue);
}
