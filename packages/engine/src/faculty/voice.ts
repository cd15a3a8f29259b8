import type { Pad } from "../mind/mood.js";

/** How a voice sounds, against the speaker's neutral one. */
export interface Prosody {
  /** Percent: how much higher or lower. */
  readonly pitch: number;
  readonly pitchDynamics: number;
  /** Semitones that the pitch ranges over. */
  readonly range: number;
  readonly rangeDynamics: number;
  readonly accentProminence: number;
  readonly accentSlope: number;
  readonly accentShape: "falling" | "rising" | "alternating";
  /** Percent: how much faster or slower. */
  readonly rate: number;
  readonly pauses: number;
  readonly pauseDuration: number;
  readonly vowelDuration: number;
  readonly plosiveDuration: number;
  /** 0..100, 50 the neutral one. */
  readonly volume: number;
  readonly boundary: "high" | "low";
}

/** What each parameter is at rest, and what a unit of activation, evaluation and power adds (Schröder 2004, as in MaryTTS). */
const RULES = {
  pitch: [0, 0.3, 0.1, -0.1],
  pitchDynamics: [-15, 0.3, 0, -0.3],
  range: [4, 0.04, 0, 0],
  rangeDynamics: [-40, 1.2, 0, 0.4],
  accentProminence: [0, 0.5, -0.5, 0],
  accentSlope: [0, 1, -0.5, 0],
  rate: [0, 0.5, 0.2, 0],
  pauses: [0, 0.7, 0, 0],
  pauseDuration: [0, -0.2, 0, 0],
  vowelDuration: [0, 0, 0.3, 0.3],
  plosiveDuration: [0, 0.5, -0.3, 0],
  volume: [50, 0.33, 0, 0],
} as const;

/** Evaluation below the first is told with falling accents, above the other with alternating ones. */
const FALLING = -20;
const ALTERNATING = 40;

/** The prosody of an emotion in pleasure, arousal and dominance, -1..1 each. */
export function prosody(emotion: Pad): Prosody {
  const [evaluation, activation, power] = emotion.map((x) => Math.max(-1, Math.min(1, x)) * 100);
  const of = (parameter: keyof typeof RULES): number => {
    const [rest, a, e, p] = RULES[parameter];
    return Math.max(-100, Math.min(100, rest + a * activation! + e * evaluation! + p * power!));
  };
  return {
    pitch: of("pitch"),
    pitchDynamics: of("pitchDynamics"),
    range: of("range"),
    rangeDynamics: of("rangeDynamics"),
    accentProminence: of("accentProminence"),
    accentSlope: of("accentSlope"),
    accentShape: evaluation! < FALLING ? "falling" : evaluation! > ALTERNATING ? "alternating" : "rising",
    rate: of("rate"),
    pauses: of("pauses"),
    pauseDuration: of("pauseDuration"),
    vowelDuration: of("vowelDuration"),
    plosiveDuration: of("plosiveDuration"),
    volume: of("volume"),
    boundary: power! <= 0 ? "high" : "low",
  };
}
