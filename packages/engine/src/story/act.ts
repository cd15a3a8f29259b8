import type { Due, Need, Part, Tendency } from "./words.js";

export type Mode = "speech" | "touch" | "move" | "gaze" | "silence" | "deed";

/** What the topic of an act may be, from the doer's side. */
export type About =
  | "nothing"
  | "any" // whatever is on one's mind
  | "their deed" // an event that the other did, or had a part in
  | "own deed" // an event that oneself did
  | "event" // any event one knows of
  | "want" // what one wants
  | "claim" // a proposition one holds, or wants held
  | "person" // somebody, absent ones too
  | "mark"; // a mark on either

/** A row of the act library: what an act is, whoever does it. Bearings and amounts are -1..1 unless said. */
export interface Act {
  readonly name: string;
  readonly mode: Mode;
  /** Measured meaning: evaluation, potency, activity (-4.3..4.3), and the measured verb whose figures these are. */
  readonly epa: readonly [number, number, number];
  readonly measured: string;
  /** Bearing on the needs of the one it is done to, and of the doer. */
  readonly to: Readonly<Partial<Record<Need, number>>>;
  readonly self: Readonly<Partial<Record<Need, number>>>;
  /** What the act is made of: which tendencies it carries out, 0..1. */
  readonly does: Readonly<Partial<Record<Tendency, number>>>;
  /** How strongly it presses the other toward what the doer wants, 0..1. */
  readonly press: number;
  /** How much of the doer it lays bare, 0..1. */
  readonly discloses: number;
  /** Loudness of speech, 0 (whisper) … 1 (roar); 0.5 is talk. */
  readonly loud: number;
  /** What it makes due from the other, and how strongly. */
  readonly due: Readonly<Partial<Record<Due, number>>>;
  /** Which dues it settles when done by the one who owes, and how well. */
  readonly settles: Readonly<Partial<Record<Due, number>>>;
  readonly about: About;
  /** Touch and nearness: 0 none … 1 a kiss. */
  readonly intimacy: number;
  readonly part: Part | null;
  /**
   * What it is to a touch between the two, where there is one in question: it invites one, answers an offered one
   * (yes, no, neither), or takes one's own hand back. An act that makes consent due is itself an offer.
   */
  readonly consent: "invites" | "accepts" | "refuses" | "leaves" | "withdraws" | null;
  /** What the doer must be to do it, beyond being there. */
  readonly needs: readonly Requirement[];
  /** False for deeds that only events are made of. */
  readonly performable: boolean;
  /**
   * Third person present, past and gerund, for authors and the telling: "taunts", "taunted", "taunting". Whom it is done
   * to comes after; a lone "it" stands where the topic belongs ("explains it to").
   */
  readonly forms: readonly [string, string, string];
}

export type Requirement =
  | "near" // within arm's reach
  | "seated"
  | "standing"
  | "due consent" // answers an offered touch
  | "in touch" // while a touch is being held
  | "romance" // attraction, both adult, no kin
  | "tears" // the other is in tears
  | "mark" // the other bears a mark there
  | "unheld" // nobody who is there holds one captive
  | "guest" // the other is not at home there, nor held captive by one
  | "outburst" // only when control has broken
  | "arriving" // one of the two has just come, or the scene has just begun
  | "attacked" // somebody else has just attacked the other
  | "pressed" // the other has just pressed for something
  | "provoked" // the other has attacked one, or has just pressed or shut one out
  | "open due"; // an unanswered question or accusation of one's own
