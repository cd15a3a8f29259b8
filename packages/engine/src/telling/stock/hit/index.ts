import type { FeelingKind } from "../../../story/words.js";
import { HURTS } from "./hurts.js";
import { JOINS } from "./joins.js";
import { TOUCHES } from "./touches.js";

/** What kinds of acts hit alike. */
export type Blow =
  | "charge"
  | "insult"
  | "defiance"
  | "question"
  | "shout"
  | "confession"
  | "amends"
  | "kindness"
  | "reach"
  | "touch"
  | "let"
  | "shun"
  | "look"
  | "silence";

/** Feelings that are told alike where an act brings them. */
export type Answer = "hot" | "shame" | "sorrow" | "fear" | "warm" | "glad" | "surprise";

/** What an act does in the one it is done to, there and then: by the act and the feeling. */
export const HITS: Readonly<Record<Blow, Readonly<Partial<Record<Answer, readonly string[]>>>>> = {
  ...HURTS,
  ...JOINS,
  ...TOUCHES,
};

export const ANSWER: Readonly<Record<FeelingKind, Answer>> = {
  joy: "glad",
  distress: "sorrow",
  "happy-for": "glad",
  pity: "warm",
  resentment: "hot",
  gloating: "glad",
  hope: "warm",
  fear: "fear",
  satisfaction: "glad",
  "fears-confirmed": "sorrow",
  relief: "glad",
  disappointment: "sorrow",
  pride: "glad",
  shame: "shame",
  admiration: "warm",
  reproach: "hot",
  gratification: "glad",
  remorse: "shame",
  gratitude: "warm",
  anger: "hot",
  love: "warm",
  hate: "hot",
  surprise: "surprise",
};

const OF: Readonly<Record<Blow, string>> = {
  charge: "accuse blame reproach criticize",
  insult: "taunt insult mock be_sarcastic_toward sneer_at retort turn_back threaten",
  defiance:
    "defy refuse deny contradict challenge warn command interrupt dismiss excuse_self disagree_with lie_to",
  question:
    "question ask_about ask_after persuade request_something_from suggest_something_to bargain_with remind",
  shout: "yell_at",
  confession:
    "confess_to admit confide_in reveal_to declare_love_to explain_something_to plead_with weep_before",
  amends: "apologize_to forgive promise concede_to agree_with thank kneel_before",
  kindness:
    "comfort console reassure calm sympathize_with understand encourage praise compliment welcome greet joke_with congratulate defend vouch_for give_something_to smile_at speak_to chat_with",
  reach: "beckon_to approach sit_next_to turn_to",
  touch: "",
  let: "",
  shun: "turn_away_from leave walk_out_on step_back_from look_away_from say_farewell_to block",
  look: "look_at stare_at glare_at gaze_at look_pleadingly_at listen_to stand_up sit_down pace",
  silence: "keep_silent wait stay_with",
};

/** Which kind of blow an act is, by its name. */
export const BLOW: ReadonlyMap<string, Blow> = new Map(
  BLOWS().flatMap((blow) => OF[blow].split(" ").map((name) => [name, blow] as const)),
);

function BLOWS(): readonly Blow[] {
  return [
    "charge",
    "insult",
    "defiance",
    "question",
    "shout",
    "confession",
    "amends",
    "kindness",
    "reach",
    "shun",
    "look",
    "silence",
  ];
}
