import { relate } from "../../../src/mind/relate.js";
import { CONSENT } from "../../../src/mind/state.js";
import { welcome } from "../../../src/mind/touch.js";
import { advance } from "../../../src/mind/want.js";
import { FEELING, TENDENCY, type RelationQuantity } from "../../../src/story/words.js";
import { actOf, ADA, BEN, CY, moment, percept, urge, type Given } from "../rig.js";
import { nothing, type Row } from "./row.js";

const near: NonNullable<Given["slots"]> = (layout) => [[layout.distance(ADA, BEN), 1000]];
const FOND: Given = { Ada: { holds: { like: 0.8, trust: 0.8, closeness: 0.6, bond: 0.6 } }, slots: near };
const also = (given: Given, slots: NonNullable<Given["slots"]>): Given => ({
  ...given,
  slots: (layout, premise) => [...(given.slots?.(layout, premise) ?? []), ...slots(layout, premise)],
});

/** What Ben's act to Ada does to what she holds of him. */
function shifts(quantity: RelationQuantity, name: string, given: Given, carried = false): number {
  const now = moment(given);
  const act = now.premise.story.acts[actOf(now.premise, name)]!;
  return (
    relate(act, now.state, percept(now, name), carried).find((one) => one.quantity === quantity)?.by ?? 0
  );
}

function met(side: "approach" | "avoid", name: string, given: Given, nearby = true): number {
  const { premise, state } = moment(given);
  return welcome(premise, state, {
    who: ADA,
    by: BEN,
    act: actOf(premise, name),
    near: nearby,
    received: true,
  })[side];
}
const step = (name: string): number => {
  const now = moment({ ada: "wants Ben to apologize to her, very much" });
  return advance(now.premise, ADA, now.premise.story.people[ADA]!.wants[0]!, percept(now, name));
};
const DRAWN: Given = { ada: "is drawn to Ben", ben: "is drawn to Ada", Ada: { holds: { attraction: 0.6 } } };
const held = (amount: number, given: Given = FOND): Given =>
  also(given, (l) => [[l.sated(ADA, BEN), amount]]);
const CROWD = "person Cy (he)\n  calm\n";
const offered = (name: string, given: Given): Given =>
  also(given, (l, p) => [
    [l.consent(BEN, ADA), CONSENT.offered],
    [l.lastAct(), actOf(p, name) + 1],
    [l.lastBy(), BEN + 1],
    [l.lastTo(), ADA + 1],
  ]);
const minded = (quantity: "trust" | "like" | "standing"): Row => [
  "nearness MINDED",
  `one minds whom one holds low in ${quantity}`,
  () =>
    urge(
      "hug",
      also({ ...FOND, more: CROWD }, (l) => [
        [l.relation(ADA, CY, { trust: 1, like: 0, standing: 2 }[quantity]), -900],
      ]),
      "before others",
    ),
  nothing,
];
const allows = (zone: string, act: string): readonly Row[] => [
  [
    `nearness ALLOWS.${zone}`,
    `${act}: a bond allows more`,
    () => urge(act, { slots: near }, "more than the bond allows"),
    () =>
      urge(
        act,
        { slots: near, Ada: { holds: { bond: 0.5, closeness: 0.5, attraction: 0.3 } } },
        "more than the bond allows",
      ),
  ],
];
const BROKEN: Given = { Ada: { broken: 0.9, feels: { anger: 0.8 } }, slots: near };
const WANTS = { ada: "wants Ben to apologize to her, very much" };
const HOME = (owner: string): Given => ({
  more: `place the house: ${owner}'s, night`,
  scene: "at the house",
});
const hinders = (name: string, says: string, act: string, rule: string, given: Given): Row => [
  `weighing WEIGHTS.${name}`,
  says,
  () => urge(act, given, rule),
  nothing,
];
const favours = (name: string, says: string, act: string, rule: string, given: Given): Row => [
  `weighing WEIGHTS.${name}`,
  says,
  nothing,
  () => urge(act, given, rule),
];

export const meeting: readonly Row[] = [
  // relate
  ["relate TRUST.rises", "a kindness is trusted", nothing, () => shifts("trust", "comfort", {})],
  ["relate TRUST.falls", "a wrong costs trust", () => shifts("trust", "insult", {}), nothing],
  ["relate LIKING", "a kindness is liked", nothing, () => shifts("like", "comfort", {})],
  ["relate CLOSER", "a touch brings closer", nothing, () => shifts("closeness", "hug", {}, true)],
  ["relate COOLER", "a wrong cools", () => shifts("closeness", "insult", {}), nothing],
  ["relate BOND_FOLLOWS", "the bond follows", nothing, () => shifts("bond", "hug", FOND, true)],
  [
    "relate ATTRACTED",
    "a welcome touch attracts whom it was declared of",
    nothing,
    () => shifts("attraction", "caress", DRAWN, true),
  ],
  // touch
  ["touch APPROACH.far", "what draws draws from afar", nothing, () => met("approach", "hug", FOND, false)],
  ["touch APPROACH.near", "and near", nothing, () => met("approach", "hug", FOND)],
  ["touch AVOID.far", "what holds back does from afar", nothing, () => met("avoid", "hug", {}, false)],
  ["touch AVOID.near", "and near", nothing, () => met("avoid", "hug", {})],
  [
    "touch ASKED",
    "whoever has asked for it is open to it",
    () => met("approach", "hug", {}),
    () => met("approach", "hug", { slots: (l) => [[l.consent(BEN, ADA), CONSENT.invited]] }),
  ],
  [
    "touch RECALLED",
    "what recalls a harm is shied from",
    () => met("avoid", "touch", {}),
    () =>
      met("avoid", "touch", {
        ada: "remembers the sale with grief, when touched on the face",
        more: "event the sale, yesterday: Ben betrayed Ada",
        slots: (l) => [[l.charge(ADA, 0, FEELING.distress), 800]],
      }),
  ],
  [
    "touch TOO_NEAR",
    "what comes very near is shied from",
    () => met("avoid", "pat", {}),
    () => met("avoid", "caress", {}),
  ],
  [
    "premise FORETOLD",
    "a touch that is believed to hurt is shied from",
    () => met("avoid", "hug", {}),
    () => met("avoid", "hug", { ada: "believes touch hurts her" }),
  ],
  ["want STEP", "a kindness brings nearer to what is wanted", nothing, () => step("comfort")],
  // nearness
  [
    "nearness STEPWISE",
    "hand in hand the next step is nearer",
    () => urge("hug", { slots: near }, "too near at once"),
    () =>
      urge(
        "hug",
        also({ slots: near }, (l) => [[l.consent(ADA, BEN), CONSENT.held]]),
        "too near at once",
      ),
  ],
  [
    "nearness STEPWISE",
    "but a step still",
    () =>
      urge(
        "caress",
        also({ slots: near }, (l) => [[l.consent(ADA, BEN), CONSENT.held]]),
        "too near at once",
      ),
    nothing,
  ],
  [
    "nearness RESERVE",
    "one does not touch strangers",
    () => urge("hug", { slots: near }, "too near at once"),
    nothing,
  ],
  minded("trust"),
  minded("like"),
  minded("standing"),
  [
    "nearness COMPANY",
    "one shies from touching before others",
    () =>
      urge(
        "hug",
        also({ ...FOND, more: CROWD }, (l) => [[l.relation(ADA, CY, 1), -900]]),
        "before others",
      ),
    nothing,
  ],
  [
    "nearness FLEETING",
    "what holds back counts even then",
    () => urge("catch_hand", going({ feels: { distress: 0.6, fear: 0.5 } }), "now or not at all"),
    () => urge("catch_hand", going({ feels: { distress: 0.6 } }), "now or not at all"),
  ],
  [
    "nearness DESIRE",
    "attraction wants more",
    () => urge("hug", held(800), "touched just now"),
    () => urge("hug", held(800, { ...FOND, ...DRAWN, slots: near }), "touched just now"),
  ],
  ...allows("hand", "take_hand"),
  ...allows("embrace", "hold"),
  ...allows("face", "caress"),
  [
    "nearness UNDECIDED",
    "between yes and no lies letting it be",
    nothing,
    () =>
      urge(
        "let_be",
        offered("pat", { slots: near, Ada: { holds: { closeness: 0.05 } } }),
        "touch: neither yes nor no",
      ),
  ],
  [
    "nearness STARTLE",
    "flinching is quick",
    nothing,
    () =>
      urge(
        "flinch_from",
        offered("hug", { slots: near, Ada: { feels: { fear: 0.8 } } }),
        "flinching is quicker than drawing away",
      ),
  ],
  // parting
  [
    "parting HEEDLESS",
    "whoever has lost hold counts the cost less",
    () => urge("leave", FOND, "what leaving gives up"),
    () => urge("leave", { ...FOND, Ada: { ...FOND.Ada, broken: 0.9 } }, "what leaving gives up"),
  ],
  [
    "parting HOPE_LEFT",
    "even a lost hope holds",
    () => urge("leave", { ...WANTS, slots: (l) => [[l.likelihood(ADA, 0), 0]] }, "what leaving gives up"),
    () => urge("leave", {}, "what leaving gives up"),
  ],
  ["parting STAY", "one stays where one is", () => urge("leave", {}, "what leaving gives up"), nothing],
  [
    "parting BREAKS.dismissal",
    "what breaks out sends away",
    nothing,
    () => urge("dismiss", BROKEN, "control broke"),
  ],
  ["parting BREAKS.flight", "or walks out", nothing, () => urge("walk_out_on", BROKEN, "control broke")],
  ["parting BREAKS.blow", "or strikes", nothing, () => urge("hit", BROKEN, "control broke")],
  [
    "parting BREAKS.lean",
    "fear walks out rather than anger",
    () => urge("walk_out_on", BROKEN, "control broke"),
    () => urge("walk_out_on", { ...BROKEN, Ada: { broken: 0.9, feels: { fear: 0.8 } } }, "control broke"),
  ],
  // weighing
  [
    "weighing WEIGHTS.touch",
    "a touch is for whom one is fond of",
    () => urge("hug", { slots: near }, "touch"),
    () =>
      urge("hug", { ...FOND, Ada: { ...FOND.Ada, feels: { distress: 0.6 } } }, "touch") -
      urge("hug", { slots: near }),
  ],
  favours(
    "invited",
    "one reaches out to who invites",
    "hug",
    "invited",
    also(FOND, (l) => [[l.consent(ADA, BEN), CONSENT.invited]]),
  ),
  hinders(
    "rebuffed",
    "and not to who refused",
    "hug",
    "the hand was refused before",
    also(FOND, (l) => [[l.rebuffed(ADA, BEN), 900]]),
  ),
  hinders("sated", "nor again so soon", "hug", "touched just now", held(800)),
  hinders("shy", "the shy do not", "hug", "shy of it", { slots: near, ada: "shy" }),
  hinders(
    "relies",
    "one does not lean on whom one does not trust",
    "lean_on",
    "one leans on whom one trusts",
    { slots: near, Ada: { holds: { trust: -0.5 } } },
  ),
  hinders("unbecoming", "nor touch more than the bond allows", "caress", "more than the bond allows", {
    slots: near,
  }),
  favours(
    "withdrawn",
    "one may want what one has refused",
    "beckon_to",
    "the hand that was withdrawn",
    also({ ...FOND, Ada: { ...FOND.Ada, feels: { distress: 0.6 } } }, (l) => [
      [l.consent(BEN, ADA), CONSENT.closed],
    ]),
  ),
  favours(
    "fleeting",
    "a hand that is going is caught",
    "catch_hand",
    "now or not at all",
    going({ feels: { distress: 0.6 } }),
  ),
  hinders("stakes", "leaving gives up what one has", "leave", "what leaving gives up", {}),
  hinders("bound", "a bond keeps", "leave", "what binds the two", FOND),
  hinders("dread", "one does not bring about the parting one fears", "leave", "the parting that is feared", {
    ada: "fears that Ben leaves",
  }),
  hinders("home", "one does not leave one's own home", "leave", "whose home it is", HOME("Ada")),
  favours("finished", "when nothing more is said one goes", "leave", "nothing more is said", {
    slots: (l) => [[l.rest(), 3]],
  }),
  favours("nowhere", "one leaves a quarrel that leads nowhere", "leave", "it leads nowhere", {
    slots: (l) => [[l.worn(ADA, TENDENCY.against), 900]],
  }),
  favours("outburst", "what broke control breaks out", "hit", "control broke", BROKEN),
];

/** Ben takes back the hand that Ada held. */
function going(Ada: NonNullable<Given["Ada"]>): Given {
  return also({ Ada: { ...Ada, holds: { closeness: 0.6, trust: 0.6 } } }, (l, p) => [
    ...near(l, p),
    [l.consent(BEN, ADA), CONSENT.closed],
    [l.lastAct(), actOf(p, "withdraw_from") + 1],
    [l.lastBy(), BEN + 1],
    [l.lastTo(), ADA + 1],
  ]);
}
