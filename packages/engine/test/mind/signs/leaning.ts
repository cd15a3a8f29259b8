import { goalPull } from "../../../src/mind/want.js";
import { FEELING_ROWS, NEED_PULL } from "../../../src/mind/tables.js";
import {
  FEELING,
  TENDENCIES,
  TENDENCY,
  type FeelingKind,
  type Need,
  type Tendency,
} from "../../../src/story/words.js";
import type { Goal } from "../../../src/story/story.js";
import { moment, pulled, type Given } from "../rig.js";
import { nothing, type Row } from "./row.js";

/** Rows for what draws to some tendencies ("toward care") and keeps from others. */
function leans(
  constant: string,
  says: string,
  { to = "", from = "" }: { readonly to?: string; readonly from?: string },
  along: (tendency: Tendency) => number,
): readonly Row[] {
  return TENDENCIES.flatMap((tendency): Row[] => [
    ...(to.split(" ").includes(tendency)
      ? [[`${constant}.${tendency}`, `${says} draws to ${tendency}`, nothing, () => along(tendency)] as const]
      : []),
    ...(from.split(" ").includes(tendency)
      ? [
          [
            `${constant}.${tendency}`,
            `${says} keeps from ${tendency}`,
            () => along(tendency),
            nothing,
          ] as const,
        ]
      : []),
  ]);
}
const ruled = (
  constant: string,
  says: string,
  rule: string,
  given: Given,
  ways: { readonly to?: string; readonly from?: string },
): readonly Row[] => leans(`pull ${constant}`, says, ways, (tendency) => pulled(rule, tendency, given));
const feels = (kind: FeelingKind, to: string, from = ""): readonly Row[] =>
  leans(
    `tables FEELING_ROWS.${kind}`,
    kind,
    { to, from },
    (tendency) => FEELING_ROWS[kind].pull[tendency] ?? 0,
  );
const needs = (need: Need, to: string): readonly Row[] =>
  leans(`tables NEED_PULL.${need}`, `want of ${need}`, { to }, (tendency) => NEED_PULL[need][tendency] ?? 0);
const aims = (goal: Goal, says: string, to: string, from = ""): readonly Row[] =>
  leans(
    `want GOAL_PULL.${goal.type}`,
    says,
    { to, from },
    (tendency) => goalPull(moment({}).premise, goal)[TENDENCY[tendency]]!,
  );

const WANTS = "wants Ben to apologize to her, very much";
const more = "event the sale, yesterday: Ben betrayed Ada";
const want = (likelihood: number): Given => ({
  ada: WANTS,
  slots: (l) => [[l.likelihood(0, 0), likelihood]],
});
const pull = (kind: FeelingKind, given: Given): number => pulled(`feeling: ${kind}`, "against", given);
const ANGRY: Given = { Ada: { feels: { anger: 0.8 } } };
const CY = "person Cy (he)\n  calm\n";

export const leaning: readonly Row[] = [
  // tables: after Frijda 1986 and Roseman 2011
  ...feels("joy", "toward open calm"),
  ...feels("distress", "seek open away yield"),
  ...feels("happy-for", "toward care"),
  ...feels("pity", "care toward mend", "against assert"),
  ...feels("resentment", "against withhold", "care"),
  ...feels("gloating", "against assert", "care"),
  ...feels("hope", "seek toward"),
  ...feels("fear", "away yield withhold", "toward open"),
  ...feels("satisfaction", "calm toward"),
  ...feels("fears-confirmed", "away seek"),
  ...feels("relief", "calm open toward"),
  ...feels("disappointment", "seek open withhold"),
  ...feels("pride", "assert", "yield"),
  ...feels("shame", "away withhold yield", "assert"),
  ...feels("admiration", "toward yield"),
  ...feels("reproach", "against ask", "care"),
  ...feels("gratification", "assert open toward"),
  ...feels("remorse", "mend open yield", "assert"),
  ...feels("gratitude", "toward care yield"),
  ...feels("anger", "against assert", "care toward calm"),
  ...feels("love", "toward care open", "against"),
  ...feels("hate", "against away", "toward care"),
  ...feels("surprise", "ask withhold"),
  ...needs("safety", "away against withhold"),
  ...needs("belonging", "toward seek open"),
  ...needs("esteem", "assert against"),
  ...needs("autonomy", "assert against away"),
  ...needs("understanding", "ask"),
  ...needs("justice", "against ask assert"),
  ...needs("peace", "calm seek"),
  // want
  ...aims({ type: "have", topic: 0, of: null }, "having", "seek toward open"),
  ...aims({ type: "act", by: 1, act: 0, to: null, about: null }, "what another is to do", "seek assert"),
  ...aims({ type: "know", event: 0 }, "knowing", "ask seek"),
  ...aims({ type: "hide", event: 0, from: null }, "hiding", "withhold calm", "open"),
  ...aims({ type: "good", whom: 1 }, "another's good", "care mend", "against"),
  ...aims({ type: "harm", whom: 1 }, "another's harm", "against", "care"),
  ...aims({ type: "quality", need: "peace", topic: null }, "a need", "seek calm"),
  ...aims({ type: "leave" }, "being elsewhere", "away", "toward"),
  // pull
  [
    "pull BRAKE",
    "a standard against a feeling keeps from acting on it",
    () => pull("anger", { ...ANGRY, ada: "holds that one does not feel anger at Ben" }),
    () => pull("anger", ANGRY),
  ],
  [
    "pull DISPLACED",
    "fear of another leaks",
    nothing,
    () => pulled("feeling: fear", "away", { more: CY, slots: (l) => [[l.feeling(0, FEELING.fear, 2), 900]] }),
  ],
  [
    "pull CONTENT",
    "a need that is met a little still pulls",
    nothing,
    () => pulled("need: peace", "calm", { Ada: { needs: { peace: 0.1 } } }),
  ],
  ["pull WANTED", "what is wanted is sought", nothing, () => pulled("want", "seek", want(300))],
  [
    "pull SETTLED",
    "what is as good as had is sought less",
    () => pulled("want", "seek", want(900)),
    () => pulled("want", "seek", want(100)),
  ],
  ...ruled(
    "FEARED",
    "what is feared",
    "fear of it",
    { ada: "fears that Ben leaves", slots: (l) => [[l.likelihood(0, 0), 800]] },
    { to: "withhold away against" },
  ),
  ...ruled(
    "UNFORGIVEN",
    "what is not forgiven",
    "what is not forgiven",
    {
      more,
      slots: (l) => [
        [l.charge(0, 0, FEELING.anger), 900],
        [l.blame(0, 0), 1000],
      ],
    },
    { to: "against ask", from: "care toward calm" },
  ),
  ...ruled(
    "LIKED",
    "liking",
    "liking",
    { Ada: { holds: { like: 0.8 } } },
    { to: "toward care", from: "against" },
  ),
  ...ruled(
    "DISLIKED",
    "disliking",
    "disliking",
    { Ada: { holds: { like: -0.8 } } },
    { to: "against", from: "toward care" },
  ),
  ...ruled(
    "NEAR",
    "closeness",
    "closeness",
    { Ada: { holds: { closeness: 0.8 } } },
    { to: "toward care open", from: "against" },
  ),
  ...ruled(
    "FLED",
    "being flooded",
    "flooded",
    { Ada: { body: { arousal: 0.95 } } },
    { to: "away withhold against", from: "calm" },
  ),
  ...ruled(
    "DREW_BACK",
    "pain",
    "pain",
    { Ada: { body: { pain: 0.8 } } },
    { to: "away withhold", from: "toward" },
  ),
  ...ruled(
    "HIGH",
    "feeling strong",
    "mood",
    { Ada: { mood: { dominance: 0.8 } } },
    { to: "assert", from: "yield" },
  ),
  ...ruled(
    "LOW",
    "feeling weak",
    "mood",
    { Ada: { mood: { dominance: -0.8 } } },
    { to: "yield withhold", from: "assert" },
  ),
  ...ruled("KIND", "a kind nature", "nature", { ada: "kind" }, { to: "care calm toward", from: "against" }),
  ...ruled("HARD", "a hard nature", "nature", { ada: "cruel" }, { to: "against assert" }),
];
