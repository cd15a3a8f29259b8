import { WRONG } from "../../faculty/wrong.js";
import { appraise, type Appraisal } from "../../../src/mind/appraise.js";
import { carriage, followed, totals, quickened, weeping } from "../../../src/mind/body.js";
import { express, type Inner as Inside } from "../../../src/mind/express.js";
import { combined, stirred } from "../../../src/mind/feel.js";
import { drawn } from "../../../src/mind/mood.js";
import { capacity, joined, met, type Straining } from "../../../src/mind/regulate.js";
import { told } from "../../../src/mind/told.js";
import { FEELINGS, type FeelingKind } from "../../../src/story/words.js";
import { ADA, BEN, moment, stirs, type Given } from "../rig.js";
import { nothing, type Row } from "./row.js";

const reproach = (said: Partial<Appraisal>): number =>
  appraise({ ...WRONG, ...said }).find(({ kind }) => kind === "reproach")?.strength ?? 0;
const hurt = (said: Partial<Appraisal>): number =>
  told({ ...WRONG, ...said }, { who: ADA, agent: BEN, about: null }, { rule: "", slots: [] }).find(
    ({ kind }) => kind === "distress",
  )?.strength ?? 0;

const WANTS = { ada: "wants Ben to apologize to her, very much" };
const likely =
  (x: number): NonNullable<Given["slots"]> =>
  (layout) => [
    [layout.likelihood(ADA, 0), x],
    [layout.peak(ADA, 0), x],
  ];
const prospect = (kind: FeelingKind, name: string, at: number, rule: string): number =>
  stirs(kind, name, { ...WANTS, slots: likely(at) }, { rule });

const byKind = (felt: Readonly<Partial<Record<FeelingKind, number>>>): readonly number[] =>
  FEELINGS.map((kind) => felt[kind] ?? 0);
const AT_REST: Inside = {
  felt: byKind({}),
  arousal: 0.45,
  control: 0.5,
  tears: 0,
  holding: false,
  broken: false,
  loud: null,
  slumped: false,
  turned: false,
};
const shown = (felt: Readonly<Partial<Record<FeelingKind, number>>>, inside: Partial<Inside> = {}) =>
  express({ expressiveness: 0.5, hidden: [] }, { ...AT_REST, felt: byKind(felt), ...inside });
const follows = (given: Given, quantity: "tension" | "breath" | "tears"): number => {
  const { premise, state } = moment(given);
  return followed(premise.story.people[ADA]!, state, ADA, totals(state, ADA)).find(
    (stir) => stir.quantity === quantity,
  )!.by;
};
const held = (
  felt: Readonly<Partial<Record<FeelingKind, number>>>,
  arousal: number,
  standing: boolean,
): { up: number; low: number } => {
  const found = carriage({ felt: byKind(felt), arousal, standing, seatedAtHome: true });
  return { up: Number(found.standing), low: Number(found.slumped) };
};

const person = (given: Given) => moment(given).premise.story.people[ADA]!;
const strain = (
  felt: Readonly<Partial<Record<FeelingKind, number>>>,
  { arousal = 0.3, hidden = [] }: { arousal?: number; hidden?: readonly FeelingKind[] } = {},
): number => {
  const all: Straining[] = FEELINGS.map((kind) => ({ kind, toward: BEN, strength: felt[kind] ?? 0 }));
  return joined(all, { who: ADA, arousal, hidden }).impulse;
};
const CALM = { control: 0.5, arousal: 0.4, fatigue: 0, shame: 0 };
const regulated = (impulse: number, said: { capacity?: number; arousal?: number; spent?: number } = {}) =>
  met({ kind: "anger", toward: BEN, impulse, heat: 0.5 }, { capacity: 0.5, arousal: 0.4, spent: 0, ...said });
const venting = (heat: number): number =>
  met({ kind: "anger", toward: BEN, impulse: 0.9, heat }, { capacity: 0.1, arousal: 0.9, spent: 0 })!.held
    ? 0
    : 1;
const beside = (kind: FeelingKind): Row => [
  `regulate STRAINS.${kind}`,
  `beside anger, ${kind} strains too`,
  () => strain({ anger: 0.5 }),
  () => strain({ anger: 0.5, [kind]: 0.9 }),
];
const alone = (kind: FeelingKind): Row => [
  `regulate STRAINS.${kind}`,
  `${kind} strains to get out`,
  nothing,
  () => strain({ [kind]: 0.9 }),
];

export const feeling: readonly Row[] = [
  // appraise, told
  [
    "appraise COERCION_EXCUSES",
    "a coerced wrong is reproached less",
    () => reproach({ coerced: 1 }),
    () => reproach({}),
  ],
  [
    "appraise LEAST_BLAME",
    "what was not meant is reproached a little",
    nothing,
    () => reproach({ intent: 0, foreseen: 0 }),
  ],
  ["told TURNED_OUTWARD", "some hurt is left under the anger", nothing, () => hurt({})],
  // bearing
  [
    "bearing PENDING",
    "a hand held out is welcome already",
    nothing,
    () => stirs("joy", "hug", {}, { pending: true }),
  ],
  [
    "bearing OWN_SHARE",
    "one is glad of what does oneself good",
    nothing,
    () => stirs("joy", "comfort", {}, { who: ADA, by: ADA, to: BEN }),
  ],
  ["bearing MORAL_SHARE", "a kind act is admired", nothing, () => stirs("admiration", "comfort", {})],
  [
    "bearing PROSPECT_SHARE",
    "nearer to what is wanted is a joy",
    nothing,
    () => prospect("joy", "comfort", 400, "nearer to what is wanted"),
  ],
  [
    "bearing NEARER",
    "a step nearer is a joy",
    nothing,
    () => prospect("joy", "comfort", 400, "nearer to what is wanted"),
  ],
  [
    "bearing LOST",
    "what is hardly likely any more has failed",
    nothing,
    () => prospect("disappointment", "insult", 85, "a prospect fails"),
  ],
  [
    "bearing WON",
    "only what is likely has come true",
    () => prospect("satisfaction", "comfort", 100, "a prospect comes true"),
    () => prospect("satisfaction", "apologize_to", 800, "a prospect comes true"),
  ],
  // feel, mood
  [
    "feel STIRRED",
    "what is appraised is felt",
    nothing,
    () => combined(0, [stirred(person({}), "joy", 0.5, 0.3)]),
  ],
  [
    "feel TEMPER_SHARE",
    "the hot-tempered are angered more",
    () => stirred(person({ ada: "gentle" }), "anger", 0.5, 0.3),
    () => stirred(person({ ada: "hot-tempered" }), "anger", 0.5, 0.3),
  ],
  [
    "feel NEUROTIC_SHARE",
    "the anxious are frightened more",
    () => stirred(person({ ada: "calm" }), "fear", 0.5, 0.3),
    () => stirred(person({ ada: "anxious" }), "fear", 0.5, 0.3),
  ],
  [
    "feel TRANSFERS",
    "whoever is roused is angered more",
    () => stirred(person({}), "anger", 0.5, 0.5),
    () => stirred(person({}), "anger", 0.5, 0.9),
  ],
  ["mood DRAW", "joy lifts the mood", nothing, () => drawn([0, 0, 0], [{ kind: "joy", strength: 0.5 }])[0]],
  // body
  ["body QUICKENS", "fear quickens", nothing, () => quickened([{ kind: "fear", strength: 0.5 }], 0)],
  ["body STARTLED", "a shout quickens", nothing, () => quickened([], 1)],
  ["body FOLLOWS", "anger tenses", nothing, () => follows({ Ada: { feels: { anger: 0.8 } } }, "tension")],
  [
    "body DRY",
    "a little sorrow keeps dry eyes",
    () => weeping(byKind({ distress: 0.4 }), 0.5),
    () => weeping(byKind({ distress: 1 }), 0.5) && Number(weeping(byKind({ distress: 0.4 }), 0.5) === 0),
  ],
  [
    "body DRIES",
    "anger dries the eyes",
    () => weeping(byKind({ distress: 1, anger: 0.8 }), 0.5),
    () => weeping(byKind({ distress: 1 }), 0.5),
  ],
  [
    "body UP",
    "only the roused get up",
    () => held({ anger: 0.8 }, 0.4, false).up,
    () => held({ anger: 0.8 }, 0.9, false).up,
  ],
  ["body DOWN", "the settled sit down again", () => held({}, 0.2, true).up, () => held({}, 0.9, true).up],
  [
    "body SLUMPS",
    "only deep sorrow bends the back",
    () => held({ distress: 0.3 }, 0.3, false).low,
    () => held({ distress: 0.9, remorse: 0.9 }, 0.3, false).low,
  ],
  [
    "body SLUMP_HEAT",
    "a little anger does not straighten it",
    nothing,
    () => held({ distress: 0.9, remorse: 0.9, anger: 0.2 }, 0.3, false).low,
  ],
  [
    "body UP_HEAT",
    "arousal without anger keeps its seat",
    () => held({ fear: 0.9 }, 0.9, false).up,
    () => held({ anger: 0.9 }, 0.9, false).up,
  ],
  // express
  [
    "express SHOWS",
    "what is faint does not show",
    () => shown({ anger: 0.1 }).units.length,
    () => shown({ anger: 0.8 }).units.length,
  ],
  [
    "express HELD_BACK",
    "what is held in shows less",
    () => shown({ anger: 0.8 }, { holding: true }).amount,
    () => shown({ anger: 0.8 }).amount,
  ],
  [
    "express HELD_UNITS",
    "lips are pressed on what is held in",
    nothing,
    () =>
      shown({ anger: 0.8 }, { holding: true }).units.filter((unit) => unit === 17 || unit === 24).length - 1,
  ],
  [
    "express DROOPS",
    "the lips of sorrow that is held in do not droop",
    () => Number(shown({ distress: 0.8 }, { holding: true }).units.includes(15)),
    () => Number(shown({ distress: 0.8 }).units.includes(15)),
  ],
  [
    "express DRAWN_IN",
    "but are drawn in",
    () => Number(shown({ distress: 0.8 }).units.includes(14)),
    () => Number(shown({ distress: 0.8 }, { holding: true }).units.includes(14)),
  ],
  [
    "express LIFTS",
    "arousal lifts the voice",
    () => shown({}, { arousal: 0.3 }).voice,
    () => shown({}, { arousal: 0.9 }).voice,
  ],
  ["express SINKS", "sorrow sinks it", () => shown({ distress: 0.9 }).voice, () => shown({}).voice],
  // regulate
  alone("anger"),
  alone("hate"),
  alone("reproach"),
  beside("distress"),
  beside("remorse"),
  beside("fear"),
  beside("shame"),
  beside("disappointment"),
  [
    "regulate ROUSED",
    "a roused body strains more",
    () => strain({ anger: 0.5 }),
    () => strain({ anger: 0.5 }, { arousal: 0.9 }),
  ],
  [
    "regulate EASY",
    "a small impulse needs no holding",
    () => Number(regulated(0.1) !== null),
    () => Number(regulated(0.5) !== null),
  ],
  [
    "regulate FLOODING_TAKES",
    "the flooded can hold less",
    () => capacity({ ...CALM, arousal: 1 }),
    () => capacity(CALM),
  ],
  [
    "regulate TIREDNESS_TAKES",
    "the tired can hold less",
    () => capacity({ ...CALM, fatigue: 1 }),
    () => capacity(CALM),
  ],
  [
    "regulate SHAME_STEADIES",
    "shame steadies",
    () => capacity(CALM),
    () => capacity({ ...CALM, shame: 0.8 }),
  ],
  ["regulate COST", "even what is easy costs to hold", nothing, () => regulated(0.26)!.cost],
  [
    "regulate COST_SHARE",
    "what strains more costs more",
    () => regulated(0.3)!.cost,
    () => regulated(0.5)!.cost,
  ],
  [
    "regulate CALM_ENOUGH",
    "the calm can see it otherwise",
    () => Number(regulated(0.4, { arousal: 0.9 })!.how === "reappraise"),
    () => Number(regulated(0.4, { arousal: 0.3 })!.how === "reappraise"),
  ],
  ["regulate LEAKS", "what is a little over is held yet", nothing, () => Number(regulated(0.52)!.held)],
  [
    "regulate SPENT",
    "whoever has just burst out does not again",
    () => Number(regulated(0.9)!.held),
    () => Number(regulated(0.9, { spent: 1 })!.held),
  ],
  ["regulate AT_REST", "anybody can hold a little", nothing, () => capacity({ ...CALM, control: 0 })],
  ["regulate HEAT", "without anger nothing breaks out", () => venting(0.1), () => venting(0.6)],
  [
    "regulate FELT",
    "what is faint does not strain",
    () => Number(strain({ anger: 0.1 }) > 0),
    () => Number(strain({ anger: 0.5 }) > 0),
  ],
  [
    "regulate HIDING",
    "what is hidden strains more",
    () => strain({ anger: 0.5 }),
    () => strain({ anger: 0.5 }, { hidden: ["anger"] }),
  ],
  [
    "regulate HEATED",
    "grief strains under anger",
    () => strain({ anger: 0.5 }),
    () => strain({ anger: 0.5, distress: 0.9 }),
  ],
];
