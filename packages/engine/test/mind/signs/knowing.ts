import { CANDIDATES } from "../../../src/mind/candidates.js";
import { associations } from "../../../src/mind/associations.js";
import { subject } from "../../../src/mind/topic.js";
import { fits, type Between } from "../../../src/mind/fits.js";
import { grievance } from "../../../src/mind/grievance.js";
import { perceive } from "../../../src/mind/perceive.js";
import { read, type Reading } from "../../../src/mind/read.js";
import { congruent, recall, vivid } from "../../../src/mind/recall.js";
import { revise, type Evidence } from "../../../src/mind/revise.js";
import { DUE, FEELING, FEELINGS, type FeelingKind } from "../../../src/story/words.js";
import { actOf, ADA, BEN, moment, percept, type Given, type Moment } from "../rig.js";
import { nothing, type Row } from "./row.js";

const SALE = { more: "event the sale, yesterday: Ben betrayed Ada" };
const OWN = { more: "event the sale, yesterday: Ada betrayed Ben" };
const CY = "person Cy (he)\n  calm\n";

const of = (now: Moment): Between => ({ ...now, who: ADA, to: BEN });
/** Charges of the first event, for Ada. */
const charged =
  (charge: Readonly<Partial<Record<FeelingKind, number>>>, active = 0): NonNullable<Given["slots"]> =>
  (layout, { eventTopic }) => [
    ...FEELINGS.map((kind, k) => [layout.charge(ADA, 0, k), 1000 * (charge[kind] ?? 0)] as const),
    [layout.blame(ADA, 0), 1000],
    [layout.activation(ADA, eventTopic[0]!), 1000 * active],
  ];
/** How much the first event presses to be spoken of by such an act. */
function pressing(name: string, given: Given): number {
  const now = moment(given);
  const { about } = now.premise.story.acts[actOf(now.premise, name)]!;
  const found = subject(of(now), CANDIDATES[about](of(now)), name);
  return found !== null && found.topic === now.premise.eventTopic[0] ? found.weight : 0;
}
function fitting(name: string, given: Given): number {
  const now = moment(given);
  return Number(fits(of(now), now.premise.eventTopic[0]!, name));
}
const spoken =
  (by: number, to: number, amount: number): NonNullable<Given["slots"]> =>
  (layout, { eventTopic }) => [[layout.spoken(by, to, eventTopic[0]!), amount]];

const perceived = (given: Given): number => {
  const { premise, state } = moment(given);
  const deed = { by: BEN, act: actOf(premise, "comfort"), to: ADA, about: null };
  return perceive(premise, state, { who: ADA, pending: false }, deed).reading;
};

/** What Ada takes Ben's showing for. */
function reading(
  as: Reading["as"],
  given: Given,
  disclosed = 0,
  kind: FeelingKind | null = null,
): Reading | undefined {
  const { premise, state } = moment(given);
  const shown = { of: BEN, disclosed, amount: 0.8, kind, about: null };
  return read(premise, state, ADA, shown).find((one) => one.as === as);
}
const felt = (found: Reading | undefined): number =>
  found?.stirrings.reduce((sum, { strength }) => sum + strength, 0) ?? 0;
const SORROW = { Ben: { feels: { distress: 0.8 }, body: { tears: 0.6 } } };
const TABOO = { ada: "holds that one does not pity an enemy, firmly\n  sees Ben as an enemy" };
/** Ben is glad of what Ada holds against him. */
const GLEE: Given = {
  ...SALE,
  Ben: { feels: { joy: 0.8, distress: 0.8 }, body: { tears: 0.6 } },
  slots: (layout, premise) => [
    ...charged({ anger: 0.6 })(layout, premise),
    [layout.about(BEN, FEELING.joy, BEN), premise.eventTopic[0]! + 1],
  ],
};
const UNKNOWING: Given = { ...GLEE, Ben: { ...GLEE.Ben, feels: { distress: 0.8 } } };

const VIVID = { activation: 0.5, cued: 0.5, congruence: 0, habituation: 0 };
const comes = (said: Partial<typeof VIVID>): number => Number(vivid({ ...VIVID, ...said }) > 0);
/** How vividly the first event comes back to Ada at this act. */
function recalled(name: string, given: Given, said: Parameters<typeof percept>[2] = {}): number {
  const now = moment(given);
  return (
    recall(now.premise, now.state, percept(now, name, said)).find(({ event }) => event === 0)?.vividness ?? 0
  );
}
const REMEMBERS: Given = { ...SALE, ada: "remembers the sale with grief, when touched on the face" };
const topic = (now: Given): number => moment(now).premise.eventTopic[0]!;

const PIECE: Evidence = { source: "own eyes", trust: 1, for: true, weight: 1, arousal: 0 };
const moved = (odds: number, said: Partial<Evidence>): number => revise(odds, { ...PIECE, ...said }) - odds;
const weighs = (source: Evidence["source"]): Row => [
  `revise WEIGHT.${source}`,
  `${source}: evidence for it convinces`,
  nothing,
  () => moved(0, { source }),
];

const links = (given: Given, kind: string, other: string): number => {
  const { story } = moment(given).premise;
  const from = story.topics.findIndex((row) => row.kind === kind);
  return (
    associations(story, from).find(({ topic: to }) => story.topics[to]!.kind === other && to !== from)
      ?.weight ?? 0
  );
};
const two = (ago: string): Given => ({
  more: `${CY}event the sale, yesterday: Ben betrayed Ada\nevent the theft, ${ago}: Ben stole from Cy`,
});

export const knowing: readonly Row[] = [
  [
    "associations TOGETHER",
    "what one did within a day belongs together",
    () => links(two("years ago"), "event", "event"),
    () => links(two("yesterday"), "event", "event"),
  ],
  ["associations STRONG", "a deed brings its doer to mind", nothing, () => links(SALE, "event", "person")],
  ["associations WEAK", "a person brings the deed to mind", nothing, () => links(SALE, "person", "event")],
  // candidates, topic
  [
    "candidates HUSHED",
    "what is grave is kept out of cool talk",
    () => pressing("accuse", { ...SALE, slots: charged({ anger: 0.9 }, 0.5) }),
    () =>
      pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.9 }, 0.5) }),
  ],
  [
    "candidates BY_AND_BY",
    "and comes to the tongue by and by",
    () =>
      pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.3 } }, slots: charged({ anger: 0.5 }, 0.6) }),
    () =>
      pressing("accuse", {
        ...SALE,
        Ada: { feels: { anger: 0.3 }, holds: { closeness: 0.9 } },
        slots: charged({ anger: 0.5 }, 0.6),
      }),
  ],
  [
    "candidates RESTS",
    "a wrong that rests presses a little",
    nothing,
    () => pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.9 }, 0) }),
  ],
  [
    "candidates CUED",
    "one that has just been called up presses more",
    () => pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.5 }, 0) }),
    () =>
      pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.5 }, 0.6) }),
  ],
  [
    "topic LEAST",
    "what is hardly on one's mind is not spoken of",
    () => Number(pressing("accuse", { ...SALE, slots: charged({ anger: 0.15 }, 0) }) > 0),
    () =>
      Number(
        pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.9 }, 0.5) }) >
          0,
      ),
  ],
  [
    "topic SAID",
    "what has been said presses less",
    () =>
      pressing("accuse", {
        ...SALE,
        Ada: { feels: { anger: 0.9 } },
        slots: (l, p) => [...charged({ anger: 0.9 }, 0.5)(l, p), ...spoken(ADA, BEN, 500)(l, p)],
      }),
    () =>
      pressing("accuse", { ...SALE, Ada: { feels: { anger: 0.9 } }, slots: charged({ anger: 0.9 }, 0.5) }),
  ],
  // fits
  [
    "fits CHARGED",
    "one admits when charged",
    () => fitting("admit", OWN),
    () => fitting("admit", { ...OWN, slots: (l) => [[l.due(ADA, BEN, DUE.admission), 500]] }),
  ],
  [
    "fits OUT",
    "what is out is confessed no more",
    () =>
      fitting("confess_to", {
        ...OWN,
        slots: (l, p) => [...charged({ remorse: 0.8 })(l, p), ...spoken(ADA, BEN, 600)(l, p)],
      }),
    () => fitting("confess_to", { ...OWN, slots: charged({ remorse: 0.8 }) }),
  ],
  [
    "fits TOLD",
    "what one was told is asked no more",
    () => fitting("ask_about", { ...SALE, slots: spoken(BEN, ADA, 800) }),
    () => fitting("ask_about", SALE),
  ],
  [
    "fits REMORSEFUL",
    "one forgives whom one blames less",
    () => fitting("forgive", SALE),
    () => fitting("forgive", { ...SALE, slots: (l) => [[l.blame(ADA, 0), 500]] }),
  ],
  [
    "fits GUILT",
    "whoever feels no guilt has nothing to confess",
    () => fitting("apologize_to", { ...OWN, slots: charged({}) }),
    () => fitting("apologize_to", { ...OWN, slots: charged({ remorse: 0.5 }) }),
  ],
  [
    "grievance ORDERED",
    "whoever gave the order is blamed",
    nothing,
    () => {
      const { premise, state } = moment({
        more: `${CY}event the sale, yesterday: Cy betrayed Ada, because Ben told him to`,
        slots: charged({ anger: 0.8 }),
      });
      return grievance(premise, state, ADA, BEN).strength;
    },
  ],
  // perceive
  [
    "perceive FLOODED",
    "whoever is not flooded reads what is meant, trusting or not",
    nothing,
    () =>
      Number(
        perceived({ Ada: { body: { arousal: 0.6 }, holds: { trust: -0.8 } } }) ===
          perceived({ Ada: { body: { arousal: 0.6 }, holds: { trust: 0.8 } } }),
      ),
  ],
  [
    "perceive HOSTILE_SHIFT",
    "a flooded mind reads worse",
    () => perceived({ Ada: { body: { arousal: 1 }, holds: { trust: -0.8 } } }),
    () => perceived({ Ada: { body: { arousal: 1 }, holds: { trust: 0.8 } } }),
  ],
  // read
  [
    "read NOTICED",
    "what is hardly laid bare is not noticed",
    () => Number(reading("exposure", { Ben: { feels: { distress: 0.1 } } }, 0.1) !== undefined),
    () => Number(reading("exposure", SORROW, 0.8) !== undefined),
  ],
  ["read COMPASSION", "sorrow moves to pity", nothing, () => felt(reading("exposure", SORROW, 0.8))],
  [
    "read COLD_EMPATHY",
    "the cold gloat over a foe laid bare",
    () =>
      Number(
        reading("sadness", { ...SORROW, ada: "compassionate", Ada: { holds: { like: -0.8 } } }, 0.8) !==
          undefined,
      ),
    () =>
      Number(
        reading("sadness", { ...SORROW, ada: "cruel", Ada: { holds: { like: -0.8 } } }, 0.8) !== undefined,
      ),
  ],
  [
    "read RESISTS",
    "a standard keeps pity down",
    () => felt(reading("exposure", { ...SORROW, ...TABOO }, 0.8)),
    () => felt(reading("exposure", { ...SORROW, ada: "sees Ben as an enemy" }, 0.8)),
  ],
  [
    "read UNDESERVED",
    "whoever is glad of a harm is pitied less",
    () => felt(reading("exposure", GLEE, 0.8)),
    () => felt(reading("exposure", UNKNOWING, 0.8)),
  ],
  ["read CALLOUS.stirs", "gladness at a harm angers", nothing, () => felt(reading("callousness", GLEE))],
  ["read CALLOUS.liked", "and costs liking", () => reading("callousness", GLEE)!.liked, nothing],
  ["read CALLOUS.trusted", "and trust", () => reading("callousness", GLEE)!.trusted, nothing],
  [
    "read FRIGHTENS",
    "anger frightens whoever is lower",
    nothing,
    () => felt(reading("threat", { Ben: { feels: { anger: 0.9 } }, Ada: { holds: { standing: -0.8 } } })),
  ],
  [
    "read GLIMPSED",
    "warmth under another face is seen in part",
    nothing,
    () => felt(reading("warmth", { Ben: { feels: { love: 0.9 } } }, 0, "distress")),
  ],
  // recall
  ["recall THRESHOLD", "without a cue nothing comes", () => comes({ cued: 0 }), () => comes({})],
  [
    "recall CUES.topic",
    "talk of it brings it back",
    nothing,
    () => recalled("speak_to", REMEMBERS, { about: topic(REMEMBERS) }),
  ],
  [
    "recall CUES.gesture",
    "a gesture of its own brings it back",
    nothing,
    () => recalled("touch", { ...REMEMBERS, ada: "remembers the sale with grief, when touched" }),
  ],
  ["recall CUES.part", "a touch of the part brings it back", nothing, () => recalled("touch", REMEMBERS)],
  [
    "recall CUES.person",
    "whoever did it brings it back",
    nothing,
    () => recalled("comfort", { ...REMEMBERS, slots: charged({ distress: 0.8 }, 0.9) }),
  ],
  [
    "recall CHARGE",
    "what was felt comes back",
    nothing,
    () => {
      const now = moment({ ...REMEMBERS, slots: charged({ distress: 0.8 }, 0.5) });
      const [found] = recall(now.premise, now.state, percept(now, "touch"));
      return found!.stirrings[0]!.strength;
    },
  ],
  ["recall FAINT", "a faint memory passes unnoticed", () => comes({ habituation: 0.9 }), () => comes({})],
  [
    "recall CONGRUENCE",
    "a sad memory comes in a sad mood",
    () => congruent(0.8, true, 0),
    () => congruent(-0.8, true, 0),
  ],
  [
    "recall THAT_DAY",
    "a gesture brings back the rest of that day",
    () =>
      recalled(
        "touch",
        {
          ...two("years ago"),
          ada: "remembers the sale with grief\n  remembers the theft with grief, when touched on the face",
        },
        { who: ADA, by: BEN },
      ),
    () =>
      recalled("touch", {
        ...two("yesterday"),
        ada: "remembers the sale with grief\n  remembers the theft with grief, when touched on the face",
      }),
  ],
  [
    "recall CHAINED",
    "a gesture brings back the rest of that day",
    nothing,
    () =>
      recalled("touch", {
        ...two("yesterday"),
        ada: "remembers the sale with grief\n  remembers the theft with grief, when touched on the face",
      }),
  ],
  // revise
  weighs("own body"),
  weighs("own eyes"),
  weighs("told"),
  weighs("concluded"),
  ["revise CONFIRMING", "what is believed is confirmed", nothing, () => moved(0.5, {})],
  [
    "revise AROUSED",
    "what one feels in a roused body convinces more",
    () => moved(0, { source: "own body" }),
    () => moved(0, { source: "own body", arousal: 1 }),
  ],
  ["revise SUREST", "what is surely not so stays so", () => revise(-5, PIECE), nothing],
];
