import {
  BODILY,
  FEELING,
  FEELINGS,
  MOOD,
  NEEDS,
  RELATED,
  TENDENCIES,
  type Tendency,
} from "../story/words.js";
import { applies } from "./bearing.js";
import { ease } from "./ease.js";
import { flood } from "./perceive.js";
import { grievance } from "./grievance.js";
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
  const [warm, cold, other] = sorted([
    ...ofFeelings(premise, state, who, to),
    ...ofGrievance(premise, state, who, to),
    ...ofRelation(premise, state, who, to),
  ]);
  return [
    ...together(warm),
    ...together(cold),
    ...other,
    ...ofNeeds(premise, state, who, to),
    ...ofWants(premise, state, who, to),
    ...ofNature(premise, state, who),
    ...ofFlooding(premise, state, who),
    ...ofPain(premise, state, who),
  ];
}

const WARM: readonly string[] = [
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
]
  .map((kind) => `feeling: ${kind}`)
  .concat("liking", "closeness");
const COLD: readonly string[] = ["anger", "reproach", "hate", "resentment", "gloating"]
  .map((kind) => `feeling: ${kind}`)
  .concat("disliking", "what is not forgiven");

function sorted(all: readonly Pull[]): [Pull[], Pull[], Pull[]] {
  const warm = all.filter(({ rule }) => WARM.includes(rule));
  const cold = all.filter(({ rule }) => COLD.includes(rule));
  return [warm, cold, all.filter(({ rule }) => !WARM.includes(rule) && !COLD.includes(rule))];
}

// Motives of one temperature are readings of one thing: they come to the root of the sum of their squares, not to their sum.
function together(all: readonly Pull[]): Pull[] {
  const sum = all.reduce((total, { strength }) => total + strength, 0);
  if (sum === 0) return [...all];
  const share = Math.sqrt(all.reduce((total, { strength }) => total + strength * strength, 0)) / sum;
  return all.map((pull) => ({ ...pull, strength: pull.strength * share }));
}

function ofFeelings(premise: Premise, state: State, who: number, to: number): Pull[] {
  const { layout } = premise;
  const all: Pull[] = [];
  for (let toward = 0; toward < layout.people; toward += 1) {
    const share = toward === to || toward === who ? 1 : DISPLACED;
    FEELINGS.forEach((kind, k) => {
      const slot = layout.feeling(who, k, toward);
      const felt = state.at(slot);
      if (felt === 0) return;
      const strength = felt * share * (toward === to ? braked(premise, state, who, to, k) : 1);
      all.push({ rule: `feeling: ${kind}`, vector: premise.feelingPull[k]!, strength, slots: [slot] });
    });
  }
  return all;
}

function braked({ story, layout }: Premise, state: State, who: number, to: number, kind: number): number {
  return story.people[who]!.standards.reduce((left, standard, s) => {
    if (standard.on.type !== "feeling" || FEELING[standard.on.kind] !== kind) return left;
    if (!applies(state, who, standard.toward, to)) return left;
    return left * (1 - BRAKE * Math.max(0, -state.at(layout.standard(who, s))));
  }, 1);
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

function ofNeeds({ story, layout, needPull }: Premise, state: State, who: number, to: number): Pull[] {
  const { needs } = story.people[who]!;
  return NEEDS.flatMap((need, n) => {
    const share = need === "belonging" ? offers(state, who, to) : 1;
    const strength = needs[need].weight * Math.max(0, CONTENT - state.need(who, n)) * share;
    return strength > 0
      ? [{ rule: `need: ${need}`, vector: needPull[n]!, strength, slots: [layout.need(who, n)] }]
      : [];
  });
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
            vector: goalPull(want.goal),
            strength: WANTED * want.utility * (1 - SETTLED * likelihood) * ease(state, who, to),
            slots: [slot],
          },
        ]
      : [{ rule: "fear of it", vector: FEARED, strength: -want.utility * likelihood, slots: [slot] }];
  });
}

/** What is not forgiven: it stands between two until remorse is seen or time has passed. */
const UNFORGIVEN = vector({ against: 0.6, ask: 0.2, care: -0.5, toward: -0.4, calm: -0.2 });

function ofGrievance(premise: Premise, state: State, who: number, to: number): Pull[] {
  const { strength, slots } = grievance(premise, state, who, to);
  return strength === 0 ? [] : [{ rule: "what is not forgiven", vector: UNFORGIVEN, strength, slots }];
}

const LIKED = vector({ toward: 0.45, care: 0.3, against: -0.3 });
const DISLIKED = vector({ against: 0.4, toward: -0.4, care: -0.3 });
const NEAR = vector({ toward: 0.5, care: 0.35, open: 0.35, against: -0.45 });

function ofRelation({ layout }: Premise, state: State, who: number, to: number): Pull[] {
  const like = state.relation(who, to, RELATED.like);
  const closeness = state.relation(who, to, RELATED.closeness);
  return [
    {
      rule: like > 0 ? "liking" : "disliking",
      vector: like > 0 ? LIKED : DISLIKED,
      strength: Math.abs(like) * 0.6,
      slots: [layout.relation(who, to, RELATED.like)],
    },
    {
      rule: "closeness",
      vector: NEAR,
      strength: closeness * 0.6,
      slots: [layout.relation(who, to, RELATED.closeness)],
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

const HIGH = vector({ assert: 0.5, yield: -0.4 });
const LOW = vector({ yield: 0.4, withhold: 0.2, assert: -0.3 });
const KIND = vector({ care: 0.3, calm: 0.2, toward: 0.2, against: -0.3 });
const HARD = vector({ against: 0.25, assert: 0.15 });

function ofNature({ story, layout }: Premise, state: State, who: number): Pull[] {
  const dominance = state.mood(who, MOOD.indexOf("dominance"));
  const { agreeableness } = story.people[who]!.nature;
  return [
    {
      rule: "mood",
      vector: dominance > 0 ? HIGH : LOW,
      strength: Math.abs(dominance) * 0.3,
      slots: [layout.mood(who, MOOD.indexOf("dominance"))],
    },
    {
      rule: "nature",
      vector: agreeableness > 0 ? KIND : HARD,
      strength: Math.abs(agreeableness) * 0.35,
      slots: [layout.nature(who)],
    },
  ];
}

function vector(pull: Readonly<Partial<Record<Tendency, number>>>): Float64Array {
  return Float64Array.from(TENDENCIES, (tendency) => pull[tendency] ?? 0);
}
