import { WRONG } from "../../faculty/wrong.js";
import { appraise, type Happening } from "../../../src/faculty/appraise.js";
import { every, rising, type Claim, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

/** Blame by what the agent meant, foresaw, was made to do and could help. */
export const blame: Family = {
  name: "Blame",
  source:
    "Weiner 1985 (controllability); Shaver 1985, Malle, Guglielmo & Monroe 2014 (intent, foresight, coercion)",
  tolerance: "an order only: the sources give no figures",
  claims: (["reproach", "anger"] as const).flatMap((kind) => [
    rising(`${kind}: what was neither meant nor foreseen < foreseen < meant`, [
      ["neither", felt(kind, { intent: 0, foreseen: 0 })],
      ["foreseen", felt(kind, { intent: 0, foreseen: 1 })],
      ["meant", felt(kind, { intent: 1, foreseen: 1 })],
    ]),
    rising(`${kind}: coerced < half coerced < free`, [
      ["coerced", felt(kind, { coerced: 1 })],
      ["half coerced", felt(kind, { coerced: 0.5 })],
      ["free", felt(kind, { coerced: 0 })],
    ]),
    rising(`${kind}: beyond control < half < in one's hands`, [
      ["beyond control", felt(kind, { control: 0 })],
      ["half", felt(kind, { control: 0.5 })],
      ["in one's hands", felt(kind, { control: 1 })],
    ]),
    alike(`${kind} is excused, the hurt is not`),
  ]),
};

function alike(says: string): Claim {
  const excuses = [{ intent: 0 }, { coerced: 1 }, { control: 0 }];
  return every(says, excuses, (excuse) =>
    felt("distress", excuse) === felt("distress", {})
      ? null
      : `distress changes with ${JSON.stringify(excuse)}`,
  );
}

function felt(wanted: string, said: Partial<Happening>): number {
  return appraise({ ...WRONG, ...said }).feelings.find(({ kind }) => kind === wanted)?.strength ?? 0;
}

/** The tags of ALMA, each as a happening. Love stands for ALMA's liking of a thing. */
const GOOD = { congruence: 0.7 };
const BAD = { congruence: -0.7 };
const TAGS: Readonly<Record<string, Partial<Happening>>> = {
  GoodEvent: GOOD,
  BadEvent: BAD,
  GoodEventForGoodOther: { ...GOOD, affected: "other", relation: 0.6 },
  GoodEventForBadOther: { ...GOOD, affected: "other", relation: -0.6 },
  BadEventForGoodOther: { ...BAD, affected: "other", relation: 0.6 },
  BadEventForBadOther: { ...BAD, affected: "other", relation: -0.6 },
  GoodLikelyFutureEvent: { ...GOOD, likelihood: 0.8 },
  GoodUnlikelyFutureEvent: { ...GOOD, likelihood: 0.2 },
  BadLikelyFutureEvent: { ...BAD, likelihood: 0.8 },
  BadUnlikelyFutureEvent: { ...BAD, likelihood: 0.2 },
  "hope+confirmed": { ...GOOD, new: false, likelihood: 1, before: 0.6 },
  "hope+disconfirmed": { ...GOOD, new: false, likelihood: 0, before: 0.6 },
  "fear+confirmed": { ...BAD, new: false, likelihood: 1, before: 0.6 },
  "fear+disconfirmed": { ...BAD, new: false, likelihood: 0, before: 0.6 },
  GoodActSelf: { agent: "self", adherence: 0.7 },
  BadActSelf: { agent: "self", adherence: -0.7 },
  GoodActOther: { agent: "other", adherence: 0.7 },
  BadActOther: { agent: "other", adherence: -0.7 },
  "GoodEvent+GoodActSelf": { ...GOOD, agent: "self", adherence: 0.7 },
  "GoodEvent+GoodActOther": { ...GOOD, agent: "other", adherence: 0.7 },
  "BadEvent+BadActSelf": { ...BAD, agent: "self", adherence: -0.7 },
  "BadEvent+BadActOther": { ...BAD, agent: "other", adherence: -0.7 },
  NiceThing: { attractiveness: 0.7 },
};

export const tags: Family = {
  name: "Appraisal tags of ALMA",
  source: PUBLISHED.alma_tags.source,
  tolerance:
    "none; ALMA's liking of a thing is OCC's love here, and the kinds that a compound implies stay beside it",
  claims: [
    every(
      "each tag brings the feeling that ALMA lists for it",
      Object.entries(PUBLISHED.alma_tags.map),
      ([tag, kind]) => {
        const found = appraise({
          ...WRONG,
          congruence: 0,
          agent: "none",
          adherence: 0,
          ...TAGS[tag],
        }).feelings;
        const wanted = kind === "liking" ? "love" : kind;
        return found.some((one) => one.kind === wanted)
          ? null
          : `${tag}: ${found.map((one) => one.kind).join(", ")}, published ${kind}`;
      },
    ),
  ],
};
