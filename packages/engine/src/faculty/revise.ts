import { revise as revised, type Evidence } from "../mind/revise.js";
import { exp, ln } from "../story/exact.js";
import { listed, oneOf, orElse, parts, within, yesNo } from "./heed.js";

/** Something believed, and what is met with, in order. */
export interface Doubt {
  /** How likely it is held to be, 0..1. */
  readonly credence: number;
  readonly evidence: readonly (Omit<Evidence, "trust" | "arousal"> & {
    /** Of whoever tells; only of what is told. */
    readonly trust?: number;
    /** Of the believer; 0 where nothing is said. */
    readonly arousal?: number;
  })[];
}

export interface Revised {
  /** The credence after each piece of evidence, 0..1. */
  readonly credences: readonly number[];
}

const SOURCES = ["own body", "own eyes", "told", "concluded"] as const;
/** Nothing is held surer than this, in log-odds. */
const SUREST = 9;

/** How a belief moves with evidence. `RangeError` where a figure is missing or out of its range. */
export function revise(doubt: Doubt): Revised {
  let odds = logOdds(within("credence", doubt.credence, 0, 1));
  return {
    credences: listed("evidence", doubt.evidence).map((one, n) => {
      odds = revised(odds, heeded(`evidence[${n}]`, parts(`evidence[${n}]`, one)));
      return 1 / (1 + exp(-odds));
    }),
  };
}

function heeded(name: string, said: Readonly<Record<string, unknown>>): Evidence {
  const source = oneOf(`${name}.source`, said["source"], SOURCES);
  const trust = `${name}.trust`;
  return {
    source,
    trust:
      source === "told"
        ? within(trust, said["trust"], 0, 1)
        : orElse(1, trust, said["trust"], { low: 0, high: 1 }),
    for: yesNo(`${name}.for`, said["for"]),
    weight: within(`${name}.weight`, said["weight"], 0, 1),
    arousal: orElse(0, `${name}.arousal`, said["arousal"], { low: 0, high: 1 }),
  };
}

function logOdds(credence: number): number {
  if (credence === 0 || credence === 1) return credence === 1 ? SUREST : -SUREST;
  return Math.max(-SUREST, Math.min(SUREST, ln(credence / (1 - credence))));
}
