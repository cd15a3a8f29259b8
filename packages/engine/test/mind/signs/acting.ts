import { ease } from "../../../src/mind/ease.js";
import { partsOf } from "../../../src/mind/parts.js";
import { CONSENT } from "../../../src/mind/state.js";
import { DUE, FEELING, TENDENCY } from "../../../src/story/words.js";
import { actOf, ADA, BEN, can, CY, moment, urge, type Given } from "../rig.js";
import { nothing, type Row } from "./row.js";

const LOVERS: Given = {
  ada: "is drawn to Ben",
  ben: "is drawn to Ada",
  Ada: { holds: { attraction: 0.9, closeness: 0.9, trust: 0.8, like: 0.8 } },
};
const freely = (given: Given): number => ease(moment(given).state, ADA, BEN);
const near: NonNullable<Given["slots"]> = (layout) => [[layout.distance(ADA, BEN), 1000]];
const last =
  (name: string, by: number, to: number): NonNullable<Given["slots"]> =>
  (layout, premise) => [
    [layout.lastAct(), actOf(premise, name) + 1],
    [layout.lastBy(), by + 1],
    [layout.lastTo(), to + 1],
  ];
const CROWD = "person Cy (he)\n  calm\n";
const lovers = (attraction: number, closeness: number): Given => ({
  ...LOVERS,
  Ada: { holds: { attraction, closeness } },
  slots: near,
});
const loving = (love: number): Given => ({
  ...LOVERS,
  Ada: { holds: { attraction: 0.9, closeness: 0.9 }, feels: { love } },
});

/** Rules by which an act is wanted more in the second situation. */
const weight = (name: string, says: string, act: string, less: Given, more: Given): Row => [
  `weighing WEIGHTS.${name}`,
  says,
  () => urge(act, less),
  () => urge(act, more),
];
/** Rules by which an act is wanted for itself, or not. */
const speaks = (name: string, says: string, act: string, rule: string, given: Given): Row => [
  `weighing WEIGHTS.${name}`,
  says,
  nothing,
  () => urge(act, given, rule),
];
const forbids = (name: string, says: string, act: string, rule: string, given: Given): Row => [
  `weighing WEIGHTS.${name}`,
  says,
  () => urge(act, given, rule),
  nothing,
];

const SALE = "event the sale, yesterday: Ben betrayed Ada";
const WRONGED: Given = {
  more: SALE,
  Ada: { feels: { anger: 0.8 } },
  slots: (layout, { eventTopic }) => [
    [layout.charge(ADA, 0, FEELING.anger), 900],
    [layout.blame(ADA, 0), 1000],
    [layout.activation(ADA, eventTopic[0]!), 800],
  ],
};
const OWN = "event the sale, yesterday: Ada betrayed Ben";
const GUILTY: Given = {
  more: OWN,
  Ada: { feels: { remorse: 0.7 } },
  slots: (layout, { eventTopic }) => [
    [layout.charge(ADA, 0, FEELING.remorse), 900],
    [layout.activation(ADA, eventTopic[0]!), 800],
  ],
};
const set =
  (...rows: readonly ((...of: Parameters<NonNullable<Given["slots"]>>) => readonly [number, number])[]) =>
  (...of: Parameters<NonNullable<Given["slots"]>>): readonly (readonly [number, number])[] =>
    rows.map((row) => row(...of));
const WANTS: Given = { ada: "wants Ben, very much", Ada: { broken: 0.9, holds: { trust: 0.8 } } };
/** How much an act presses for what is wanted, beside how far it draws to it. */
const presses = (name: string): number => urge(name, WANTS, "want");
/** How many things speak for or against an act. */
function parts(name: string): number {
  const { premise } = moment({});
  const role = premise.roles[actOf(premise, name)]!;
  return partsOf([role]).filter(({ of }) => of === "all" || (of === "free" ? role.free : of.length > 0))
    .length;
}

export const acting: readonly Row[] = [
  // available
  [
    "available REACH",
    "one can only touch whom one can reach",
    () => can("pat", { slots: (l) => [[l.distance(ADA, BEN), 9000]] }),
    () => can("pat", { slots: near }),
  ],
  [
    "available IN_TEARS",
    "tears are wiped where there are any",
    () => can("wipe_tears", { slots: near }),
    () => can("wipe_tears", { slots: near, Ben: { body: { tears: 0.6 } } }),
  ],
  [
    "available JUST_COME",
    "one greets who has just come",
    () =>
      can("greet", {
        slots: (l) => [
          [l.fresh(ADA), 0],
          [l.fresh(BEN), 0],
        ],
      }),
    () => can("greet", { slots: (l) => [[l.fresh(BEN), 1000]] }),
  ],
  [
    "available ATTACKS",
    "one defends who is attacked",
    () => can("defend", { more: CROWD, slots: last("greet", CY, BEN) }),
    () => can("defend", { more: CROWD, slots: last("insult", CY, BEN) }),
  ],
  [
    "available PRESSING",
    "one defies who presses",
    () => can("defy", { slots: last("greet", BEN, ADA) }),
    () => can("defy", { slots: last("command", BEN, ADA) }),
  ],
  [
    "available BROKEN",
    "one yells when control has broken",
    () => can("yell_at", {}),
    () => can("yell_at", { Ada: { broken: 0.9, feels: { anger: 0.9 } } }),
  ],
  [
    "available ROMANTIC",
    "one kisses only to whom one is drawn",
    () => can("kiss", lovers(0.05, 1.6)),
    () => can("kiss", lovers(0.9, 0.9)),
  ],
  [
    "available KISSING",
    "and who is close",
    () => can("kiss", lovers(0.5, 0)),
    () => can("kiss", lovers(0.9, 0.9)),
  ],
  [
    "available EASE",
    "romance needs some ease",
    () =>
      can("declare_love_to", {
        ...loving(0.9),
        Ada: { holds: { attraction: 0.6, closeness: 0.6 }, feels: { love: 0.9 } },
      }),
    () => can("declare_love_to", loving(0.9)),
  ],
  [
    "available IN_LOVE",
    "one declares what one feels",
    () => can("declare_love_to", loving(0)),
    () => can("declare_love_to", loving(0.9)),
  ],
  // ease
  ["ease LEAST", "so much is said to anybody", nothing, () => freely({})],
  [
    "ease ADDS.worn",
    "a quarrel that has worn off opens",
    () => freely({}),
    () => freely({ slots: (l) => [[l.worn(ADA, TENDENCY.against), 900]] }),
  ],
  ["ease ADDS.trust", "trust opens", () => freely({}), () => freely({ Ada: { holds: { trust: 0.8 } } })],
  [
    "ease ADDS.closeness",
    "closeness opens",
    () => freely({}),
    () => freely({ Ada: { holds: { closeness: 0.8 } } }),
  ],
  [
    "ease ADDS.exposure",
    "having been laid bare opens",
    () => freely({}),
    () => freely({ Ada: { body: { exposure: 0.8 } } }),
  ],
  ["ease ADDS.heat", "heat opens", () => freely({}), () => freely({ Ada: { body: { arousal: 0.8 } } })],
  ["ease ADDS.silence", "a silence opens", () => freely({}), () => freely({ slots: (l) => [[l.rest(), 3]] })],
  [
    "ease COOL",
    "only heat above the usual opens",
    () => freely({ Ada: { body: { arousal: 0.45 } } }) - freely({ Ada: { body: { arousal: 0.05 } } }),
    () => freely({ Ada: { body: { arousal: 0.9 } } }) - freely({ Ada: { body: { arousal: 0.5 } } }) - 0.05,
  ],
  // guard
  [
    "guard ATTACKED",
    "one guards oneself from the angry",
    () => urge("confide_in", { Ben: { feels: { anger: 0.9 } } }, "on one's guard"),
    () => urge("confide_in", {}, "on one's guard"),
  ],
  [
    "guard UNABLE",
    "even without control one is on one's guard",
    () => urge("confide_in", { Ada: { control: 0, holds: { trust: -0.9 } } }, "on one's guard"),
    () =>
      urge(
        "confide_in",
        { Ada: { control: 0, holds: { trust: -0.9 }, body: { exposure: 1 } } },
        "on one's guard",
      ),
  ],
  [
    "guard HEAT",
    "anger takes restraint away",
    () => urge("insult", {}, "restraint"),
    () => urge("insult", { Ada: { feels: { anger: 0.5 } } }, "restraint"),
  ],
  [
    "guard GRAVE",
    "what is grave is harder to say",
    () => urge("accuse", { ...WRONGED, Ada: { feels: { anger: 0.3 } } }, "restraint"),
    () => urge("insult", { Ada: { feels: { anger: 0.45 } } }, "restraint"),
  ],
  [
    "guard UNHELD",
    "even without control something of a secret is kept",
    nothing,
    () =>
      urge(
        "deny",
        {
          ben: "knows nothing of the sale",
          ada: "hides the sale from Ben",
          more: "event the sale, last week: Ada betrayed Ben",
          Ada: { control: 0 },
          slots: (l, { eventTopic }) => [[l.activation(ADA, eventTopic[0]!), 900]],
        },
        "what one hides",
      ),
  ],
  [
    "guard KEEPS",
    "to touch on a secret is a danger",
    () =>
      urge(
        "speak_to",
        {
          ada: "wants to hide the sale from Ben",
          more: `${CROWD}event the sale, yesterday: Ada betrayed Cy`,
          slots: (l, p) => [
            [l.activation(ADA, p.eventTopic[0]!), 900],
            [l.supposed(ADA, BEN, 0), 0],
          ],
        },
        "what one hides",
      ),
    nothing,
  ],
  [
    "guard EASY_HEART",
    "a heavy heart makes no talk",
    () => urge("chat_with", { Ada: { feels: { distress: 0.4 } } }, "one makes talk"),
    () => urge("chat_with", {}, "one makes talk"),
  ],
  [
    "guard KIN_SILENCE",
    "kin need no talk",
    () => urge("chat_with", { ada: "is the sister of Ben" }, "one makes talk"),
    () => urge("chat_with", {}, "one makes talk"),
  ],
  // parts
  ["parts SILENCE", "silence has something for it", nothing, () => urge("wait", {}, "silence")],
  [
    "parts WEARY",
    "the weary are silent sooner",
    () => urge("wait", {}, "silence"),
    () => urge("wait", { Ada: { body: { fatigue: 0.8 } } }, "silence"),
  ],
  [
    "parts FAR",
    "what is far from one's mind is spoken of unwillingly",
    () =>
      urge(
        "accuse",
        {
          ...WRONGED,
          slots: (l) => [
            [l.charge(ADA, 0, FEELING.anger), 350],
            [l.charge(ADA, 0, FEELING.distress), 0],
            [l.blame(ADA, 0), 1000],
          ],
        },
        "topic: on one's mind",
      ),
    nothing,
  ],
  // press
  [
    "press FORCED",
    "what is wanted cannot be had by force",
    () => presses("threaten") / 0.9,
    () => presses("command") / 0.8,
  ],
  [
    "press USUAL_DEFLECTION",
    "what is likelier than the usual counts for an act",
    nothing,
    () => urge("comfort", {}, "as such people do"),
  ],
  // premise
  ["premise BLOW", "an insult is held back", () => urge("insult", {}, "restraint"), nothing],
  [
    "premise BODILY_BLOW",
    "a hand is held back more than a word that takes more",
    () => urge("shove", { ...WANTS, slots: near }, "restraint"),
    () => urge("threaten", { ...WANTS, slots: near }, "restraint"),
  ],
  [
    "repertoire ASKS",
    "a question must be about something",
    () => can("question", {}),
    () => can("taunt", {}),
  ],
  [
    "nearness TOUCHES",
    "only what comes near is weighed as a touch",
    () => parts("glare_at"),
    () => parts("smile_at"),
  ],
  [
    "deflection PERSON_EPA",
    "people are kind to people",
    () => urge("insult", {}, "as such people do"),
    () => urge("comfort", {}, "as such people do"),
  ],
  [
    "deflection FRIEND_EPA",
    "friends are kind to friends",
    () => urge("insult", { Ada: { holds: { closeness: 0.9 } } }, "as such people do"),
    () => urge("comfort", { Ada: { holds: { closeness: 0.9 } } }, "as such people do"),
  ],
  // weighing
  weight("pull", "anger pulls to insult", "insult", {}, { Ada: { feels: { anger: 0.8 } } }),
  weight(
    "due",
    "what is owed is given",
    "admit",
    { more: OWN, slots: (l) => [[l.due(ADA, BEN, DUE.admission), 110]] },
    { more: OWN, slots: (l) => [[l.due(ADA, BEN, DUE.admission), 900]] },
  ),
  weight(
    "again",
    "what is unanswered is asked again",
    "ask_after",
    {},
    { slots: (l) => [[l.due(BEN, ADA, DUE.answer), 900]] },
  ),
  speaks("press", "what is wanted is pressed for", "request_something_from", "want", WANTS),
  speaks("topic", "what is on one's mind is spoken of", "accuse", "topic: on one's mind", {
    ...WRONGED,
    Ada: { feels: { anger: 0.9 } },
  }),
  speaks("unsaid", "a deed that was not spoken of yet is", "accuse", "what has not been said", {
    ...WRONGED,
    Ada: { feels: { anger: 0.9 } },
  }),
  speaks("own", "what does oneself good is done", "comfort", "what it is to oneself", {}),
  [
    "weighing WEIGHTS.deflection",
    "what such people do is done",
    () => urge("insult", {}, "as such people do"),
    () => urge("comfort", {}, "as such people do"),
  ],
  forbids("standard", "what one must not do is shunned", "insult", "a standard", {
    ada: "holds that one does not insult anyone",
  }),
  forbids("harm", "what is believed to bring harm is shunned", "pat", "what it is believed to bring", {
    ada: "believes touch hurts her",
    slots: near,
  }),
  forbids("tired", "what one has just done is not done again", "chat_with", "tired of it", {
    slots: (l, p) => [[l.tired(ADA, actOf(p, "chat_with")), 900]],
  }),
  forbids("worn", "a tactic wears off", "insult", "a tactic wears off", {
    slots: (l) => [[l.worn(ADA, TENDENCY.against), 900]],
  }),
  forbids(
    "guard",
    "one does not lay oneself bare before whom one does not trust",
    "confide_in",
    "on one's guard",
    {},
  ),
  speaks("bare", "what is half out wants out", "confess_to", "it is half out already", {
    ...GUILTY,
    Ada: { feels: { remorse: 0.7 }, body: { exposure: 0.8 } },
  }),
  forbids("restraint", "one is held back from hurting", "insult", "restraint", {}),
  speaks("readiness", "the roused are ready for what is lively", "insult", "as roused as one is", {
    Ada: { body: { arousal: 0.9 } },
  }),
  forbids("light", "the heavy of heart make not light", "joke_with", "too light for how one feels", {
    Ada: { feels: { distress: 0.8 } },
  }),
  speaks("phatic", "strangers make talk", "chat_with", "one makes talk", {}),
  forbids("above", "one does not lord it over who is above", "interrupt", "the other is above one", {
    ada: "is a beggar\n  sees Ben as a boss",
  }),
  forbids("secret", "what one hides is not said", "confess_to", "what one hides", {
    ...GUILTY,
    ada: "wants to hide the sale from Ben",
    more: `${CROWD}event the sale, yesterday: Ada betrayed Cy`,
    slots: (l, p) => [...GUILTY.slots!(l, p), [l.supposed(ADA, BEN, 0), 0]],
  }),
  forbids(
    "pardon",
    "what still stands between two is not forgiven lightly",
    "forgive",
    "what is not forgiven",
    {
      ...WRONGED,
      slots: set(
        (l) => [l.charge(ADA, 0, FEELING.anger), 900],
        (l) => [l.blame(ADA, 0), 700],
        (l, p) => [l.activation(ADA, p.eventTopic[0]!), 900],
      ),
    },
  ),
  // touches and partings
  speaks("hurts", "a touch that hurts is let go of", "withdraw_from", "the touch hurts", {
    Ada: { body: { pain: 0.8 } },
    slots: (l) => [[l.consent(ADA, BEN), CONSENT.held]],
  }),
];
