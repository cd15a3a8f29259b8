import { carriage, weeping } from "../mind/body.js";
import { express as expressed, type Expression, type Inner } from "../mind/express.js";
import type { Pad } from "../mind/mood.js";
import { FEELING_ROWS } from "../mind/tables.js";
import type { Person } from "../story/story.js";
import { FEELINGS, type FeelingKind } from "../story/words.js";
import { kindOf, listed, orElse, strengths, within } from "./heed.js";
import { prosody, type Prosody } from "./voice.js";

/** What is to be expressed: feelings, or an emotion in pleasure, arousal and dominance. */
export type Inside = (Feeling | Emotion) & {
  /** How much of it is held in, 0 (nothing) … 1. */
  readonly control?: number;
  /** Of the person, 0..1; 0.5 where nothing is said. */
  readonly expressiveness?: number;
  /** Loudness of what is being said or done, 0..1; null for nothing. */
  readonly loud?: number | null;
  readonly standing?: boolean;
  readonly hidden?: readonly FeelingKind[];
};
interface Feeling {
  readonly feelings: Readonly<Partial<Record<FeelingKind, number>>>;
  /** Of the body, 0..1; from the feelings where nothing is said. */
  readonly arousal?: number;
}
interface Emotion {
  readonly feelings?: undefined;
  /** -1..1 each. */
  readonly pleasure: number;
  readonly arousal: number;
  readonly dominance: number;
}

/** What shows of it. */
export interface Shown extends Pick<Expression, "kind" | "amount" | "units" | "gaze" | "controlled"> {
  /** What is felt, which holding in does not change. */
  readonly felt: Readonly<Partial<Record<FeelingKind, number>>>;
  /** 0 whisper … 1 roar, and how it sounds. */
  readonly voice: { readonly loudness: number } & Prosody;
  readonly posture: "upright" | "slumped" | "risen";
  /** 0..1 */
  readonly tears: number;
}

/** Face (action units), voice, posture and gaze of what is felt. `RangeError` for what is missing or out of range. */
export function express(inside: Inside): Shown {
  const inner = inwardly(inside);
  const person = personOf(inside);
  const standing = inside.standing === true;
  const held = carriage({ ...inner, standing, seatedAtHome: !standing });
  const tears = Math.min(1, weeping(inner.felt, person.expressiveness));
  const { voice, ...face } = expressed(person, {
    ...inner,
    ...actingOf(inside),
    tears,
    slumped: held.slumped,
    broken: false,
    turned: false,
  });
  return {
    ...face,
    voice: { loudness: voice, ...prosody(spoken(inner)) },
    posture: held.slumped ? "slumped" : held.standing && !standing ? "risen" : "upright",
    tears,
    felt: Object.fromEntries(
      FEELINGS.map((kind, k) => [kind, inner.felt[k]!] as const).filter(([, x]) => x > 0),
    ),
  };
}

function personOf({ expressiveness, hidden }: Inside): Pick<Person, "expressiveness" | "hidden"> {
  return {
    expressiveness: orElse(0.5, "expressiveness", expressiveness, { low: 0, high: 1 }),
    hidden: hidden === undefined ? [] : listed("hidden", hidden).map(kindOf),
  };
}

function actingOf({ control: given, loud }: Inside): Pick<Inner, "control" | "holding" | "loud"> {
  const control = orElse(0, "control", given, { low: 0, high: 1 });
  return {
    control,
    holding: control > 0,
    loud: loud === undefined || loud === null ? null : within("loud", loud, 0, 1),
  };
}

interface Within {
  readonly felt: readonly number[];
  /** Of the body, 0..1. */
  readonly arousal: number;
  readonly emotion: Pad;
}

function inwardly(inside: Inside): Within {
  if (inside.feelings === undefined) return ofEmotion(inside);
  const felt = strengths("feelings", inside.feelings);
  const emotion = mixed(felt);
  return {
    felt,
    emotion,
    arousal: orElse((1 + emotion[1]) / 2, "arousal", inside.arousal, { low: 0, high: 1 }),
  };
}

// A voice is as active as the body is roused (Scherer 1986: arousal tells most in a voice).
function spoken({ emotion: [pleasure, , dominance], arousal }: Within): Pad {
  return [pleasure, 2 * arousal - 1, dominance];
}

function mixed(felt: readonly number[]): Pad {
  const sum = (place: 0 | 1 | 2): number =>
    felt.reduce((total, strength, k) => total + strength * FEELING_ROWS[FEELINGS[k]!].pad[place], 0);
  const bounded = (x: number): number => Math.max(-1, Math.min(1, x));
  return [bounded(sum(0)), bounded(sum(1)), bounded(sum(2))];
}

/** The kinds that an emotion without an object can be. */
const PLAIN: readonly FeelingKind[] = [
  "joy",
  "distress",
  "fear",
  "relief",
  "pride",
  "shame",
  "anger",
  "surprise",
];

// The kind that lies in the emotion's direction, as strong as the emotion is far from rest.
function ofEmotion(inside: Emotion): Within {
  const emotion: Pad = [
    within("pleasure", inside.pleasure, -1, 1),
    within("arousal", inside.arousal, -1, 1),
    within("dominance", inside.dominance, -1, 1),
  ];
  const nearest = PLAIN.reduce((best, kind) =>
    likeness(emotion, kind) > likeness(emotion, best) ? kind : best,
  );
  const strength = Math.min(1, length(emotion) / length(FEELING_ROWS[nearest].pad));
  const felt = FEELINGS.map((kind) => (kind === nearest ? strength : 0));
  return { felt, emotion, arousal: (1 + emotion[1]) / 2 };
}

function likeness(emotion: Pad, kind: FeelingKind): number {
  const { pad } = FEELING_ROWS[kind];
  return pad.reduce((sum, value, place) => sum + value * emotion[place]!, 0) / length(pad);
}

function length(pad: Pad): number {
  return Math.sqrt(pad.reduce((sum, value) => sum + value * value, 0));
}
