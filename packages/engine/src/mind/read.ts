import { BODILY, FEELING, RELATED, TRAIT, type FeelingKind } from "../story/words.js";
import { applies } from "./bearing.js";
import type { Stirring } from "./feel.js";
import { flood } from "./perceive.js";
import { grievance } from "./grievance.js";
import type { Premise } from "./premise.js";
import type { Slot, State } from "./state.js";

/** What one person takes another's showing for, and what it does to the reader. */
export interface Reading {
  readonly as: "exposure" | "threat" | "warmth" | "sadness" | "remorse" | "callousness";
  readonly amount: number;
  readonly stirrings: readonly Stirring[];
  /** What it does to the relation. */
  readonly closer: number;
  readonly liked: number;
  readonly trusted: number;
  /** How much less the reader blames the other for what was talked about, 0..1. */
  readonly excused: number;
}

/** What the other has just shown. */
export interface Shown {
  readonly of: number;
  /** How much of a disclosure the act was, 0..1. */
  readonly disclosed: number;
  /** How much of the other's strongest feeling shows, and whether it was warm, hot or sad. */
  readonly amount: number;
  readonly kind: FeelingKind | null;
  readonly about: number | null;
}

/** Below this, what is laid bare moves nobody. */
const NOTICED = 0.1;
/** Exposure turns to compassion by empathy, closeness, low blame and a calm that can bear it (Goetz, Keltner and Simon-Thomas 2010). */
const COMPASSION = 2.4;
const COLD_EMPATHY = 0.3;

/** How one present person reads another who has just acted or been acted on. */
export function read(premise: Premise, state: State, who: number, shown: Shown): readonly Reading[] {
  return [
    ...exposure(premise, state, who, shown),
    ...threat(premise, state, who, shown),
    ...warmth(premise, state, who, shown),
    ...callousness(premise, state, who, shown),
  ];
}

function exposure(premise: Premise, state: State, who: number, { of, disclosed, about }: Shown): Reading[] {
  const { layout, story } = premise;
  const tears = state.body(of, BODILY.tears);
  const sorrow = Math.max(state.feeling(of, FEELING.distress, of), state.feeling(of, FEELING.remorse, of));
  const bare = Math.min(
    1,
    disclosed * (0.3 + 0.9 * sorrow) +
      0.45 * tears * Math.min(1, 1.5 * sorrow) +
      0.25 * state.body(of, BODILY.exposure) * sorrow,
  );
  if (bare < NOTICED) return [];
  const { empathy } = story.people[who]!;
  const like = state.relation(who, of, RELATED.like);
  const slots = [
    layout.body(of, BODILY.exposure),
    layout.body(of, BODILY.tears),
    layout.trait(who, TRAIT.empathy),
  ];
  if (empathy < COLD_EMPATHY && like < -0.3) {
    const gloats: Stirring = {
      kind: "gloating",
      toward: of,
      about,
      strength: bare * -like,
      rule: "read: a foe laid bare",
      slots,
    };
    return [
      { as: "sadness", amount: bare, stirrings: [gloats], closer: 0, liked: 0, trusted: 0, excused: 0 },
    ];
  }
  const strength = bare * COMPASSION * openness(premise, state, who, of);
  const remorse = state.feeling(of, FEELING.remorse, of) * (disclosed > 0 ? 1 : 0.3);
  return [
    {
      as: remorse > 0.3 ? "remorse" : "exposure",
      amount: bare,
      stirrings:
        strength < 0.02
          ? []
          : [{ kind: "pity", toward: of, about, strength, rule: "read: another laid bare", slots }],
      closer: 0.1 * strength + 0.04 * disclosed * empathy,
      liked: 0.05 * strength,
      trusted: 0.1 * disclosed * empathy,
      excused: 0.34 * remorse * empathy,
    },
  ];
}

function openness(premise: Premise, state: State, who: number, of: number): number {
  const { empathy } = premise.story.people[who]!;
  const near =
    0.55 +
    0.5 * state.relation(who, of, RELATED.closeness) +
    0.25 * Math.max(-1, state.relation(who, of, RELATED.like));
  const held = grievance(premise, state, who, of).strength;
  const blame = Math.max(state.feeling(who, FEELING.anger, of), state.feeling(who, FEELING.hate, of), held);
  const coping = 1 - 0.7 * flood(state, who);
  const undeserving = Math.min(1, UNDESERVED * glee(premise, state, who, of).amount);
  return (
    empathy *
    Math.max(0.05, near) *
    (1 - 0.55 * blame) *
    coping *
    (1 - undeserving) *
    (1 - forbidden(premise, state, who, of))
  );
}

/** How much of a feeling that one holds one must not have is kept from rising at all, by a standard of full weight. */
const RESISTS = 0.25;

function forbidden({ layout, story }: Premise, state: State, who: number, of: number): number {
  const against = story.people[who]!.standards.map(({ on, toward }, s) =>
    on.type === "feeling" && on.kind === "pity" && applies(state, who, toward, of)
      ? -state.at(layout.standard(who, s))
      : 0,
  );
  return RESISTS * Math.max(0, ...against);
}

/** Compassion asks who deserves it (Goetz, Keltner and Simon-Thomas 2010): whoever is glad of a harm is pitied so much less. */
const UNDESERVED = 2.5;
/** What seeing it stirs in those who hold the harm against its doer, and takes of liking and trust. */
const CALLOUS = { stirs: 0.7, liked: 0.1, trusted: 0.15 };
const GLAD = [FEELING.joy, FEELING.pride, FEELING.satisfaction, FEELING.gloating, FEELING.gratification];

// How glad another is of the very deed that one holds against them.
function glee(
  premise: Premise,
  state: State,
  who: number,
  of: number,
): { readonly amount: number; readonly slots: readonly Slot[] } {
  const { event, strength, slots } = grievance(premise, state, who, of);
  if (event === null) return { amount: 0, slots: [] };
  const { layout, eventTopic } = premise;
  const glad = GLAD.filter((kind) => state.count(layout.about(of, kind, of)) - 1 === eventTopic[event]).map(
    (kind) => state.feeling(of, kind, of),
  );
  return { amount: Math.max(0, ...glad) * strength, slots };
}

// Gladness at a harm that one mourns turns one against whoever shows it.
function callousness(premise: Premise, state: State, who: number, { of, about }: Shown): Reading[] {
  const { amount, slots } = glee(premise, state, who, of);
  if (amount < NOTICED) return [];
  const stirrings = (["reproach", "anger"] as const).map((kind): Stirring => {
    const strength = CALLOUS.stirs * amount;
    return { kind, toward: of, about, strength, rule: "read: glad of a harm", slots };
  });
  const liked = -CALLOUS.liked * amount;
  const trusted = -CALLOUS.trusted * amount;
  return [{ as: "callousness", amount, stirrings, closer: liked, liked, trusted, excused: 0 }];
}

/** How much anger that shows frightens one who is wholly lower. */
const FRIGHTENS = 0.35;

/** Anger that shows frightens whoever feels lower and steadies nobody. */
function threat({ story, layout }: Premise, state: State, who: number, { of, amount }: Shown): Reading[] {
  const anger = Math.min(amount, state.feeling(of, FEELING.anger, who) * 1.2);
  const standing = state.standing(of) && !state.standing(who) ? 0.15 : 0;
  const lower =
    0.35 -
    0.5 * state.relation(who, of, RELATED.standing) +
    0.3 * story.people[who]!.nature.neuroticism +
    standing;
  const strength = anger * Math.max(0, Math.min(1, lower)) * FRIGHTENS;
  if (strength < 0.08) return [];
  const stirring: Stirring = {
    kind: "fear",
    toward: of,
    about: null,
    strength,
    rule: "read: a threat",
    slots: [layout.feeling(of, FEELING.anger, who), layout.relation(who, of, RELATED.standing)],
  };
  return [
    {
      as: "threat",
      amount: anger,
      stirrings: [stirring],
      closer: -0.02,
      liked: 0,
      trusted: -0.02,
      excused: 0,
    },
  ];
}

const WARM: readonly FeelingKind[] = ["love", "gratitude", "pity", "joy", "relief"];
const GLIMPSED = 0.35;

function warmth({ layout }: Premise, state: State, who: number, { of, kind }: Shown): Reading[] {
  const warm = Math.max(
    state.feeling(of, FEELING.love, who),
    state.feeling(of, FEELING.gratitude, who),
    state.feeling(of, FEELING.pity, who),
  );
  // Warmth under another face is seen only in part, and under anger not at all.
  const seen =
    warm * (kind !== null && WARM.includes(kind) ? 1 : GLIMPSED) - state.feeling(of, FEELING.anger, who);
  if (seen < 0.2) return [];
  const trust = 0.5 + 0.5 * state.relation(who, of, RELATED.trust);
  const strength = 0.25 * seen * trust;
  const attraction = state.relation(who, of, RELATED.attraction);
  const loving: Stirring[] =
    attraction < 0.1
      ? []
      : [
          {
            kind: "love",
            toward: of,
            about: null,
            strength: 0.6 * attraction * seen,
            rule: "read: warmth",
            slots: [layout.relation(who, of, RELATED.attraction)],
          },
        ];
  return [
    {
      as: "warmth",
      amount: seen,
      stirrings: [
        {
          kind: "joy",
          toward: who,
          about: null,
          strength,
          rule: "read: warmth",
          slots: [layout.feeling(of, FEELING.pity, who)],
        },
        ...loving,
      ],
      closer: 0.03 * seen * (0.4 + trust),
      liked: 0.02 * seen,
      trusted: 0.05 * seen,
      excused: 0,
    },
  ];
}
