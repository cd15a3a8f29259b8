// The closed lists of the model. An index into a list is what the rest of the engine counts with.

/** The seven built-in wants, in the order of every table that has a column per need. */
export const NEEDS = [
  "safety",
  "belonging",
  "esteem",
  "autonomy",
  "understanding",
  "justice",
  "peace",
] as const;
export type Need = (typeof NEEDS)[number];

/** How much a need matters to the average person, and how well it is met at the start. */
export const USUAL_NEED = { weight: 0.4, met: 0.1 } as const;

/** What adjectives say of a person for good: the Big Five, how one feels and shows it, and how much each need matters. */
export const TRAITS = [
  "openness",
  "conscientiousness",
  "extraversion",
  "agreeableness",
  "neuroticism",
  "temper",
  "empathy",
  "expressiveness",
  "control",
  ...NEEDS,
] as const;
export type Trait = (typeof TRAITS)[number];

/** The 22 kinds of Ortony, Clore and Collins (1988), by the names of Steunebrink's tree, and surprise. */
export const FEELINGS = [
  "joy",
  "distress",
  "happy-for",
  "pity",
  "resentment",
  "gloating",
  "hope",
  "fear",
  "satisfaction",
  "fears-confirmed",
  "relief",
  "disappointment",
  "pride",
  "shame",
  "admiration",
  "reproach",
  "gratification",
  "remorse",
  "gratitude",
  "anger",
  "love",
  "hate",
  "surprise",
] as const;
export type FeelingKind = (typeof FEELINGS)[number];

/** What a feeling or a need pulls a person to do (action tendencies, Frijda 1986); acts are made of these. */
export const TENDENCIES = [
  "against", // hurt, blame, strike back
  "toward", // come nearer, join
  "away", // leave, turn away, keep off
  "open", // show what is inside
  "assert", // stand, insist, lead
  "yield", // give way, lower oneself
  "mend", // make good
  "seek", // ask to be given
  "ask", // find out
  "care", // tend, comfort, protect
  "withhold", // keep still, keep back
  "calm", // let things settle
] as const;
export type Tendency = (typeof TENDENCIES)[number];

/** What an act makes due from the one it is done to. */
export const DUES = [
  "reply", // to an offer, a plea, a remark
  "retort", // to an attack on one's face
  "answer", // to a question
  "admission", // to an accusation: admit, deny or explain
  "consent", // to an offered touch
  "forgiveness", // to an apology
  "comfort", // to what was laid bare
  "thanks", // to a kindness
] as const;
export type Due = (typeof DUES)[number];

/** Quantities of a body that others can perceive or the person can. All 0..1 but distance, in metres. */
export const BODY = [
  "arousal",
  "tension",
  "breath",
  "voice",
  "tears",
  "exposure",
  "pain",
  "fatigue",
] as const;
export type BodyQuantity = (typeof BODY)[number];

/** How a body is held. `slumped` and `turned` are ways of sitting or standing and stored beside it. */
export const POSTURES = ["lying", "kneeling", "sitting", "standing"] as const;
export type Posture = (typeof POSTURES)[number];

/** Pleasure, arousal and dominance (Mehrabian 1996). */
export const MOOD = ["pleasure", "arousal", "dominance"] as const;
export type MoodQuantity = (typeof MOOD)[number];

/** What one holds of another: -1..1 but closeness, bond, attraction and debt, 0..1. */
export const RELATION = ["like", "trust", "standing", "closeness", "bond", "attraction", "debt"] as const;
export type RelationQuantity = (typeof RELATION)[number];

/** Parts of a body in the published order of welcome (Suvilehto et al. 2015), and the mouth after them. */
export const PARTS = [
  "hand",
  "forearm",
  "shoulder",
  "arm",
  "head",
  "hair",
  "face",
  "torso",
  "mouth",
] as const;
export type Part = (typeof PARTS)[number];

/** Places of the kinds in `FEELINGS`. */
export const FEELING = {
  joy: 0,
  distress: 1,
  "happy-for": 2,
  pity: 3,
  resentment: 4,
  gloating: 5,
  hope: 6,
  fear: 7,
  satisfaction: 8,
  "fears-confirmed": 9,
  relief: 10,
  disappointment: 11,
  pride: 12,
  shame: 13,
  admiration: 14,
  reproach: 15,
  gratification: 16,
  remorse: 17,
  gratitude: 18,
  anger: 19,
  love: 20,
  hate: 21,
  surprise: 22,
} as const satisfies Record<FeelingKind, number>;

/** Places of the traits in `TRAITS`. */
export const TRAIT = {
  openness: 0,
  conscientiousness: 1,
  extraversion: 2,
  agreeableness: 3,
  neuroticism: 4,
  temper: 5,
  empathy: 6,
  expressiveness: 7,
  control: 8,
  safety: 9,
  belonging: 10,
  esteem: 11,
  autonomy: 12,
  understanding: 13,
  justice: 14,
  peace: 15,
} as const satisfies Record<Trait, number>;

/** Places of the tendencies in `TENDENCIES`. */
export const TENDENCY = {
  against: 0,
  toward: 1,
  away: 2,
  open: 3,
  assert: 4,
  yield: 5,
  mend: 6,
  seek: 7,
  ask: 8,
  care: 9,
  withhold: 10,
  calm: 11,
} as const satisfies Record<Tendency, number>;

/** Places of the needs in `NEEDS`. */
export const NEED = {
  safety: 0,
  belonging: 1,
  esteem: 2,
  autonomy: 3,
  understanding: 4,
  justice: 5,
  peace: 6,
} as const satisfies Record<Need, number>;

/** Places of the dues in `DUES`. */
export const DUE = {
  reply: 0,
  retort: 1,
  answer: 2,
  admission: 3,
  consent: 4,
  forgiveness: 5,
  comfort: 6,
  thanks: 7,
} as const satisfies Record<Due, number>;

/** Places of the quantities in `BODY`. */
export const BODILY = {
  arousal: 0,
  tension: 1,
  breath: 2,
  voice: 3,
  tears: 4,
  exposure: 5,
  pain: 6,
  fatigue: 7,
} as const satisfies Record<BodyQuantity, number>;

/** Places of the quantities in `RELATION`. */
export const RELATED = {
  like: 0,
  trust: 1,
  standing: 2,
  closeness: 3,
  bond: 4,
  attraction: 5,
  debt: 6,
} as const satisfies Record<RelationQuantity, number>;
