import {
  BODILY,
  FEELING,
  FEELINGS,
  MOOD,
  NEEDS,
  RELATED,
  TENDENCIES,
  TRAIT,
  type FeelingKind,
  type Tendency,
} from "../story/words.js";
import { applies } from "./bearing.js";
import { ease } from "./ease.js";
import { flood } from "./perceive.js";
import { grievance } from "./grievance.js";
import type { Want } from "../story/story.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";
import { concerns, goalPull } from "./want.js";

/** One thing that pulls a person to act toward another, as a vector over `TENDENCIES`. */
export interface Pull {
  readonly rule: string;
  readonly vector: Float64Array;
  readonly strength: number;
  readonly slots: readonly Slot[];
}

/** How far a standard against a feeling keeps one from acting on it, at full weight. */
const BRAKE = 0.6;
/** What is felt toward somebody else leaks this much into what one does here. */
const DISPLACED = 0.12;
/** A need that is met more than this pulls to nothing. */
const CONTENT = 0.15;

/** Everything that pulls one person to act toward another now. */
export function pulls(premise: Premise, state: State, who: number, to: number): Pull[] {
  const moved = [
    ...ofFeelings(premise, state, who, to),
    ...ofGrievance(premise, state, who, to),
    ...ofRelation(premise, state, who, to),
  ];
  return [
    ...together(moved.filter(({ warmth }) => warmth > 0)),
    ...together(moved.filter(({ warmth }) => warmth < 0)),
    ...moved.filter(({ warmth }) => warmth === 0),
    ...ofNeeds(premise, state, who, to),
    ...ofWants(premise, state, who, to),
    ...ofNature(premise, state, who),
    ...ofFlooding(premise, state, who),
    ...ofPain(premise, state, who),
  ];
}

/** A pull that has a temperature: 1 warm, -1 cold, 0 neither. */
interface Motive extends Pull {
  readonly warmth: number;
}

const WARM: readonly FeelingKind[] = [
  "joy",
  "happy-for",
  "pity",
  "hope",
  "relief",
  "satisfaction",
  "admiration",
  "gratification",
  "gratitude",
  "love",
];
const COLD: readonly FeelingKind[] = ["anger", "reproach", "hate", "resentment", "gloating"];
const WARMTH = FEELINGS.map((kind) => (WARM.includes(kind) ? 1 : COLD.includes(kind) ? -1 : 0));
const FEELING_RULES = FEELINGS.map((kind) => `feeling: ${kind}`);

// Motives of one temperature are readings of one thing: they come to the root of the sum of their squares, not to their sum.
function together(all: readonly Pull[]): Pull[] {
  const sum = all.reduce((total, { strength }) => total + strength, 0);
  if (sum === 0) return [...all];
  const share = Math.sqrt(all.reduce((total, { strength }) => total + strength * strength, 0)) / sum;
  return all.map((pull) => ({ ...pull, strength: pull.strength * share }));
}

function ofFeelings(premise: Premise, state: State, who: number, to: number): Motive[] {
  const { layout, feelingPull } = premise;
  const all: Motive[] = [];
  for (let toward = 0; toward < layout.people; toward += 1) {
    if (!state.feels(who, toward)) continue;
    const share = toward === to || toward === who ? 1 : DISPLACED;
    for (let kind = 0; kind < FEELINGS.length; kind += 1) {
      const slot = layout.feeling(who, kind, toward);
      const felt = state.at(slot);
      if (felt === 0) continue;
      const strength = felt * share * (toward === to ? braked(premise, state, who, to, kind) : 1);
      const rule = FEELING_RULES[kind]!;
      all.push({ rule, vector: feelingPull[kind]!, strength, slots: [slot], warmth: WARMTH[kind]! });
    }
  }
  return all;
}

function braked({ story, layout }: Premise, state: State, who: number, to: number, kind: number): number {
  let left = 1;
  const { standards } = story.people[who]!;
  for (let s = 0; s < standards.length; s += 1) {
    const { on, toward } = standards[s]!;
    if (on.type !== "feeling" || FEELING[on.kind] !== kind || !applies(state, who, toward, to)) continue;
    left *= 1 - BRAKE * Math.max(0, -state.at(layout.standard(who, s)));
  }
  return left;
}

/** Belonging is sought of whom one likes or is close or drawn to; of a stranger half as much, of an enemy hardly. */
function offers(state: State, who: number, to: number): number {
  const like = state.relation(who, to, RELATED.like);
  const near = Math.max(
    state.relation(who, to, RELATED.closeness),
    state.relation(who, to, RELATED.attraction),
  );
  return Math.max(0, Math.min(1, 0.5 + 0.5 * (like + near)));
}

const NEED_RULES = NEEDS.map((need) => `need: ${need}`);

function ofNeeds({ story, layout, needPull }: Premise, state: State, who: number, to: number): Pull[] {
  const { needs } = story.people[who]!;
  const all: Pull[] = [];
  for (let n = 0; n < NEEDS.length; n += 1) {
    const need = NEEDS[n]!;
    const share = need === "belonging" ? offers(state, who, to) : 1;
    const strength = needs[need].weight * Math.max(0, CONTENT - state.need(who, n)) * share;
    if (strength > 0)
      all.push({ rule: NEED_RULES[n]!, vector: needPull[n]!, strength, slots: [layout.need(who, n)] });
  }
  return all;
}

/** A wanted thing pulls by how much it is wanted and how far it still is; a feared one by how near it is. */
const WANTED = 0.6;
const SETTLED = 0.8;
const FEARED = vector({ withhold: 0.5, away: 0.25, against: 0.1 });

function ofWants(premise: Premise, state: State, who: number, to: number): Pull[] {
  return premise.story.people[who]!.wants.flatMap((want, w) => {
    if (!concerns(premise, want, who, to)) return [];
    const slot = premise.layout.likelihood(who, w);
    const likelihood = state.at(slot);
    return want.utility > 0
      ? [
          {
            rule: "want",
            vector: goalPull(premise, want.goal),
            strength: WANTED * want.utility * (1 - SETTLED * likelihood) * freely(want, state, who, to),
            slots: [slot],
          },
        ]
      : [{ rule: "fear of it", vector: FEARED, strength: -want.utility * likelihood, slots: [slot] }];
  });
}

// What one wants of the other is spoken of by and by; peace, safety or freedom one seeks in what one does, unsaid.
function freely({ goal }: Want, state: State, who: number, to: number): number {
  return goal.type === "quality" ? 1 : ease(state, who, to);
}

/** What is not forgiven: it stands between two until remorse is seen or time has passed. */
const UNFORGIVEN = vector({ against: 0.6, ask: 0.2, care: -0.5, toward: -0.4, calm: -0.2 });

function ofGrievance(premise: Premise, state: State, who: number, to: number): Motive[] {
  const { strength, slots } = grievance(premise, state, who, to);
  return strength === 0
    ? []
    : [{ rule: "what is not forgiven", vector: UNFORGIVEN, strength, slots, warmth: -1 }];
}

const LIKED = vector({ toward: 0.45, care: 0.3, against: -0.3 });
const DISLIKED = vector({ against: 0.4, toward: -0.4, care: -0.3 });
const NEAR = vector({ toward: 0.5, care: 0.35, open: 0.35, against: -0.45 });

function ofRelation({ layout }: Premise, state: State, who: number, to: number): Motive[] {
  const like = state.relation(who, to, RELATED.like);
  const closeness = state.relation(who, to, RELATED.closeness);
  return [
    {
      rule: like > 0 ? "liking" : "disliking",
      vector: like > 0 ? LIKED : DISLIKED,
      strength: Math.abs(like) * 0.6,
      slots: [layout.relation(who, to, RELATED.like)],
      warmth: like > 0 ? 1 : -1,
    },
    {
      rule: "closeness",
      vector: NEAR,
      strength: closeness * 0.6,
      slots: [layout.relation(who, to, RELATED.closeness)],
      warmth: 1,
    },
  ];
}

/** A flooded body wants to be elsewhere (Gottman 1993). */
const FLED = vector({ away: 0.9, withhold: 0.3, against: 0.2, calm: -0.4 });

function ofFlooding({ layout }: Premise, state: State, who: number): Pull[] {
  // What floods with joy is not fled.
  const strength = flood(state, who) * (1 - state.feeling(who, FEELING.joy, who));
  return strength === 0
    ? []
    : [{ rule: "flooded", vector: FLED, strength, slots: [layout.body(who, BODILY.arousal)] }];
}

/** What hurts, one draws back from. */
const DREW_BACK = vector({ away: 0.8, withhold: 0.3, toward: -0.3 });

function ofPain({ layout }: Premise, state: State, who: number): Pull[] {
  const strength = state.body(who, BODILY.pain);
  return strength === 0
    ? []
    : [{ rule: "pain", vector: DREW_BACK, strength, slots: [layout.body(who, BODILY.pain)] }];
}

const DOMINANCE = MOOD.indexOf("dominance");
const HIGH = vector({ assert: 0.5, yield: -0.4 });
const LOW = vector({ yield: 0.4, withhold: 0.2, assert: -0.3 });
const KIND = vector({ care: 0.3, calm: 0.2, toward: 0.2, against: -0.3 });
const HARD = vector({ against: 0.25, assert: 0.15 });

function ofNature({ story, layout }: Premise, state: State, who: number): Pull[] {
  const dominance = state.mood(who, DOMINANCE);
  const { agreeableness } = story.people[who]!.nature;
  return [
    {
      rule: "mood",
      vector: dominance > 0 ? HIGH : LOW,
      strength: Math.abs(dominance) * 0.3,
      slots: [layout.mood(who, DOMINANCE)],
    },
    {
      rule: "nature",
      vector: agreeableness > 0 ? KIND : HARD,
      strength: Math.abs(agreeableness) * 0.35,
      slots: [layout.trait(who, TRAIT.agreeableness)],
    },
  ];
}

function vector(pull: Readonly<Partial<Record<Tendency, number>>>): Float64Array {
  return Float64Array.from(TENDENCIES, (tendency) => pull[tendency] ?? 0);
}
