import type { Person } from "../story/story.js";
import { FEELINGS, type FeelingKind } from "../story/words.js";
import { FEELING_ROWS } from "./tables.js";

/** What of a person's state can be expressed, and under how much control. */
export interface Inner {
  /** By kind, 0..1: the strongest of each, toward whomever. */
  readonly felt: readonly number[];
  readonly arousal: number;
  readonly control: number;
  readonly tears: number;
  /** True while an impulse is held in or has just broken out. */
  readonly holding: boolean;
  readonly broken: boolean;
  /** Loudness of the act done, 0..1; null for one who did nothing. */
  readonly loud: number | null;
  readonly slumped: boolean;
  readonly turned: boolean;
}

/** What shows of it. */
export interface Expression {
  readonly kind: FeelingKind | null;
  /** How much of the strongest feeling shows, 0..1. */
  readonly amount: number;
  /** Action units, ascending. */
  readonly units: readonly number[];
  /** 0 whisper … 1 roar. */
  readonly voice: number;
  readonly gaze: "at" | "away" | "down" | "closed";
  readonly controlled: boolean;
}

/** A feeling shows from here on. */
const SHOWS = 0.18;
/** Holding back takes this share of what would show (suppression works on behaviour: d = .9, Webb et al. 2012). */
const HELD_BACK = 0.6;
/** The lip and jaw of one who holds something in (AU 17 and 24). */
const HELD_UNITS = [17, 24];
/** Lips that are held do not droop: the corners that would sink (15) are drawn in (14), as in suppressed crying. */
const DROOPS = 15;
const DRAWN_IN = 14;
/** Arousal lifts the voice, sorrow sinks it. */
const LIFTS = 0.8;
const SINKS = 0.35;

/** How a person's state shows: felt is not shown, and shown is not yet what is read. */
export function express(
  { expressiveness, hidden }: Pick<Person, "expressiveness" | "hidden">,
  inner: Inner,
): Expression {
  const strongest = inner.felt.reduce((best, strength, k) => (strength > inner.felt[best]! ? k : best), 0);
  const kind = FEELINGS[strongest]!;
  const held = !inner.broken && (inner.holding || hidden.includes(kind));
  const felt = inner.felt[strongest]!;
  const amount = Math.min(
    1,
    felt * (0.5 + 0.7 * expressiveness) * (held ? 1 - HELD_BACK * (0.5 + 0.5 * inner.control) : 1),
  );
  const shows = amount >= SHOWS;
  return {
    kind: felt > 0 ? kind : null,
    amount,
    units: unitsOf(inner, shows ? kind : null, held && felt > 0.3),
    voice: voiceOf(inner),
    gaze: gazeOf(inner, kind, felt),
    controlled: held && felt > 0.3,
  };
}

// A second feeling almost as strong shows in the same face (compound expressions).
function unitsOf({ felt, tears }: Inner, kind: FeelingKind | null, held: boolean): number[] {
  const units = new Set<number>(held ? HELD_UNITS : []);
  if (kind !== null) {
    FEELING_ROWS[kind].units.forEach((unit) => units.add(unit));
    const top = felt[FEELINGS.indexOf(kind)]!;
    const second = FEELINGS.findIndex((other, k) => other !== kind && felt[k]! > 0.8 * top && felt[k]! > 0.3);
    if (second >= 0) FEELING_ROWS[FEELINGS[second]!].units.forEach((unit) => units.add(unit));
  }
  if (tears > 0.15) [1, 4, 17].forEach((unit) => units.add(unit));
  if (held && units.delete(DROOPS)) units.add(DRAWN_IN);
  return [...units].sort((a, b) => a - b);
}

function voiceOf({ felt, arousal, loud, tears }: Inner): number {
  const sorrow =
    felt[FEELINGS.indexOf("distress")]! +
    felt[FEELINGS.indexOf("remorse")]! +
    felt[FEELINGS.indexOf("shame")]! +
    tears;
  const base = loud ?? 0.4;
  return Math.max(
    0,
    Math.min(1, base + LIFTS * (arousal - 0.45) - SINKS * Math.min(1, sorrow * 0.5) * (1 - base)),
  );
}

function gazeOf({ slumped, turned }: Inner, kind: FeelingKind, felt: number): Expression["gaze"] {
  if (turned) return "away";
  if (slumped) return "down";
  if (felt > 0.4 && (kind === "shame" || kind === "remorse")) return "down";
  return felt > 0.4 && kind === "fear" ? "away" : "at";
}
