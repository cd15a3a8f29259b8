import { revise } from "../../../src/faculty/revise.js";
import { recall } from "../../../src/faculty/recall.js";
import type { Evidence } from "../../../src/mind/revise.js";
import { FEELING_ROWS } from "../../../src/mind/tables.js";
import { FEELINGS } from "../../../src/story/words.js";
import { every, figures, rising, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

type Said = Partial<Evidence>;
const CREDENCES = [0.1, 0.3, 0.5, 0.7, 0.9];
const SOURCES = ["own body", "own eyes", "told", "concluded"] as const;
/** Where a bias for what is believed is not outweighed by what was expected saying little. */
const LEANINGS = [0.28, 0.35, 0.45, 0.55, 0.65, 0.72];
const DUST = 1e-9;

function after(credence: number, said: Said): number {
  return revise({ credence, evidence: [{ source: "own eyes", for: true, weight: 0.5, trust: 0.6, ...said }] })
    .credences[0]!;
}

function logOdds(credence: number): number {
  return Math.log(credence / (1 - credence));
}

const both = CREDENCES.flatMap((credence) => [true, false].map((speaks) => ({ credence, speaks })));
const moved = (credence: number, said: Said): number => Math.abs(after(credence, said) - credence);

export const beliefs: Family = {
  name: "Belief",
  source:
    "own experience before testimony (Petty & Krosnick 1995; Fazio & Zanna 1981); testimony by trust (Mayer, Davis & Schoorman 1995); confirmation bias (Nickerson 1998), from the literature, not checked",
  tolerance: "an order only, and 1e-9 where two are alike",
  claims: [
    every("evidence for raises, evidence against lowers", both, ({ credence, speaks }) =>
      (after(credence, { for: speaks }) - credence) * (speaks ? 1 : -1) > 0 ? null : `${credence} ${speaks}`,
    ),
    every(
      "own body moves more than own eyes, own eyes more than what one wholly trusted tells",
      both,
      ({ credence, speaks }) => {
        const by = (source: Evidence["source"]): number => moved(credence, { source, trust: 1, for: speaks });
        return by("own body") > by("own eyes") && by("own eyes") > by("told")
          ? null
          : `${credence} ${speaks}`;
      },
    ),
    every(
      "what is told moves by trust in the teller, and not at all without",
      both,
      ({ credence, speaks }) => {
        const by = (trust: number): number => moved(credence, { source: "told", trust, for: speaks });
        return by(1) > by(0.5) && by(0.5) > by(0) && by(0) < DUST ? null : `${credence} ${speaks}`;
      },
    ),
    every("more weight moves more", both, ({ credence, speaks }) => {
      const by = (weight: number): number => moved(credence, { weight, for: speaks });
      return by(0.9) > by(0.5) && by(0.5) > by(0.1) && by(0) < DUST ? null : `${credence} ${speaks}`;
    }),
    every("own experience weighs more when aroused", both, ({ credence, speaks }) => {
      const by = (arousal: number): number => moved(credence, { source: "own body", arousal, for: speaks });
      return by(1) > by(0.5) && by(0.5) > by(0) ? null : `${credence} ${speaks}`;
    }),
    rising("what was wholly expected says little: 0.9 moves less than 0.7 by evidence for", [
      ["from 0.9", moved(0.9, {})],
      ["from 0.7", moved(0.7, {})],
    ]),
    figures(
      "at even odds neither is held for likelier: evidence for moves as far as evidence against",
      SOURCES.map((source) => [
        source,
        moved(0.5, { source, for: true }),
        moved(0.5, { source, for: false }),
      ]),
      DUST,
    ),
    every("what is leaned to is confirmed further than shaken, in log-odds", LEANINGS, (credence) => {
      const by = (speaks: boolean): number =>
        Math.abs(logOdds(after(credence, { for: speaks })) - logOdds(credence));
      const confirms = credence > 0.5;
      return by(confirms) > by(!confirms) ? null : `${credence}: ${by(confirms)} and ${by(!confirms)}`;
    }),
    every("credences stay within 0 and 1, whatever is met with", CREDENCES, (credence) => {
      const evidence = Array.from({ length: 40 }, (_, n) => ({
        source: "own body" as const,
        for: n % 3 > 0,
        weight: 1,
        arousal: 1,
      }));
      const out = revise({ credence, evidence }).credences.find((one) => !(one > 0 && one < 1));
      return out === undefined ? null : `${credence}: ${out}`;
    }),
  ],
};

/** Surprise is neither pleasant nor unpleasant. */
const COLOURED = FEELINGS.filter((kind) => kind !== "surprise");
const AGES = [1, 10, 60, 3600, 86400];

export const memory: Family = {
  name: "Memory",
  source: `${PUBLISHED.actr_base_level.source}; mood congruence: Bower 1981`,
  tolerance: "1e-6, the last figure printed",
  claims: [
    figures(
      "base-level activation",
      PUBLISHED.actr_base_level.cases.map(([ago, published]) => [
        `[${ago.join(", ")}]`,
        recall({ ago }).baseLevel!,
        published,
      ]),
      1e-6,
    ),
    rising(
      "older is fainter",
      AGES.toReversed().map((t) => [`${t} s`, recall({ ago: [t] }).activation]),
    ),
    rising(
      "a gesture brings back more than a topic, a topic than a part, a part than a person",
      (["person", "part", "topic", "gesture"] as const).map((cue) => [
        cue,
        recall({ cue, activation: 0.7 }).vividness,
      ]),
    ),
    every("unpleasant memories come easier in a sad mood, pleasant ones in a glad one", COLOURED, (kind) => {
      const row = [-0.8, 0, 0.8].map(
        (pleasure) => recall({ cue: "part", pleasure, charge: { [kind]: 0.7 } }).vividness,
      );
      const sign = FEELING_ROWS[kind].pad[0];
      return (row[1]! - row[0]!) * sign > 0 && (row[2]! - row[1]!) * sign > 0
        ? null
        : `${kind}: ${row.join(" ")}`;
    }),
    rising("sad memories come easier in a sad mood", [
      ["glad mood", recall({ cue: "part", pleasure: 0.8, charge: { distress: 0.5 } }).vividness],
      ["no mood", recall({ cue: "part", pleasure: 0, charge: { distress: 0.5 } }).vividness],
      ["sad mood", recall({ cue: "part", pleasure: -0.8, charge: { distress: 0.5 } }).vividness],
    ]),
    rising("glad memories come easier in a glad mood", [
      ["sad mood", recall({ cue: "part", pleasure: -0.8, charge: { joy: 0.5 } }).vividness],
      ["no mood", recall({ cue: "part", pleasure: 0, charge: { joy: 0.5 } }).vividness],
      ["glad mood", recall({ cue: "part", pleasure: 0.8, charge: { joy: 0.5 } }).vividness],
    ]),
    rising("a cue wears off", [
      ["worn", recall({ cue: "gesture", habituation: 0.7 }).vividness],
      ["half", recall({ cue: "gesture", habituation: 0.4 }).vividness],
      ["fresh", recall({ cue: "gesture" }).vividness],
    ]),
  ],
};
