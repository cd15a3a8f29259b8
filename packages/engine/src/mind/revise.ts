/** What a belief is weighed against. */
export interface Evidence {
  readonly source: "own body" | "own eyes" | "told" | "concluded";
  /** Of whoever tells, 0..1; not read for the other sources. */
  readonly trust: number;
  /** True when it speaks for the proposition. */
  readonly for: boolean;
  /** How much it says, 0..1. */
  readonly weight: number;
  /** Of the believer, 0..1: own experience weighs more when aroused. */
  readonly arousal: number;
}

/** Own body before own eyes before hearsay, in log-odds for full evidence; conclusions count as what one saw half. */
const WEIGHT = { "own body": 2.4, "own eyes": 1.6, told: 1.2, concluded: 0.8 } as const;
/** Confirming evidence weighs twice disconfirming (confirmation bias, Nickerson 1998). */
const CONFIRMING = 2;
const AROUSED = 0.6;
/** A credence is never surer than this, in log-odds. */
const SUREST = 9;

/**
 * The log-odds of a belief after one piece of evidence. What is believed already is confirmed more easily than it is
 * shaken; but what was wholly expected says little, and what was surely not expected says much. Whoever holds neither for
 * likelier is confirmed by neither.
 */
export function revise(logOdds: number, evidence: Evidence): number {
  const heard = evidence.source === "told" ? Math.max(0, evidence.trust) : 1;
  const aroused = evidence.source === "own body" ? 1 + AROUSED * evidence.arousal : 1;
  const confirms = evidence.for ? logOdds > 0 : logOdds < 0;
  const sure = Math.abs(logOdds) / (1 + Math.abs(logOdds));
  const step =
    WEIGHT[evidence.source] * evidence.weight * heard * aroused * (confirms ? CONFIRMING * (1 - sure) : 1);
  return Math.max(-SUREST, Math.min(SUREST, logOdds + (evidence.for ? step : -step)));
}
