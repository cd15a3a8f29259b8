import type { Who } from "../story/story.js";
import type { FeelingKind, Posture } from "../story/words.js";

/** What a person shows, whatever is felt. */
export interface Show {
  readonly type: "show";
  readonly who: Who;
  readonly posture: Posture;
  readonly slumped: boolean;
  /** Turned away from whom one would face. */
  readonly turned: boolean;
  /** 0 whisper … 1000 roar. */
  readonly voice: number;
  /** 0 even … 1000 ragged. */
  readonly breath: number;
  readonly tears: number;
  readonly tension: number;
  readonly gaze: "at" | "away" | "down" | "closed";
  /** Millimetres to whom one faces. */
  readonly distance: number;
  /** Facial action units (Ekman and Friesen), ascending. */
  readonly units: readonly number[];
  /** Which feeling gives the face, and how much of it shows. */
  readonly kind: FeelingKind | null;
  readonly toward: Who | null;
  readonly amount: number;
  /** True when more is felt than shown. */
  readonly controlled: boolean;
}
