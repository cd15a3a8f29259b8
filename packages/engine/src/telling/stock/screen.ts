import type { FAMILY } from "./tells/index.js";
import type { FeelingKind } from "../../story/words.js";

type FamilyName = (typeof FAMILY)[FeelingKind];

/** What a camera sees of a feeling, in the present tense: hardly, strongly, held in. */
export const SCREEN: Readonly<
  Record<FamilyName, readonly [readonly string[], readonly string[], readonly string[]]>
> = {
  hot: [
    ["{name}'s jaw sets.", "{name}'s eyes narrow.", "{name} goes still.", "A line comes at {name}'s mouth."],
    [
      "{name} is shaking.",
      "{name}'s fists close.",
      "A muscle jumps in {name}'s cheek.",
      "{name} bares {his} teeth, almost.",
    ],
    [
      "{name} holds it in.",
      "{name} starts forward, stops.",
      "{name} swallows the word.",
      "{name}'s hand closes, opens.",
    ],
  ],
  sorrow: [
    ["Something goes out in {name}'s eyes.", "{name} looks down.", "{name}'s hands lie open."],
    ["{name}'s face gives way.", "{name} covers {his} mouth.", "{name} bends as under a load."],
    ["{name} blinks, several times.", "{name} presses {his} lips together.", "{name} turns half aside."],
  ],
  shame: [
    ["{name}'s eyes drop.", "{name} bends {his} head.", "{name} rubs the back of {his} neck."],
    ["{name} cannot look up.", "{name} covers {his} face.", "{name}'s head hangs."],
    [
      "{name} makes {himself} look up.",
      "{name} stays where {he} is. It costs something.",
      "{name} straightens, too late.",
    ],
  ],
  fear: [
    ["{name}'s eyes go to the door.", "{name} holds {his} breath.", "{name} hunches."],
    ["{name} shrinks back.", "{name} is trembling.", "{name}'s eyes are huge."],
    ["{name} does not give way.", "{name} grips one hand with the other.", "{name} breathes, counting."],
  ],
  warmth: [
    ["{name}'s mouth softens.", "{name} looks longer than {he} means to.", "{name}'s shoulders come down."],
    ["{name}'s face is open.", "{name} leans in as if pulled.", "{name}'s eyes shine."],
    [
      "{name} looks down before it shows.",
      "{name} begins to lean in; leans back.",
      "{name}'s hand moves, is recalled.",
    ],
  ],
  joy: [
    ["{name} almost smiles.", "{name} breathes out.", "{name}'s face eases."],
    ["{name} laughs.", "{name} smiles, with the whole face.", "{name} lights up."],
    ["{name} presses a smile flat.", "{name} keeps a straight face. Nearly.", "{name} looks at the ceiling."],
  ],
  proud: [
    ["{name}'s chin lifts.", "One side of {name}'s mouth goes up.", "{name} folds {his} arms."],
    ["{name} stands as if on something.", "{name} smiles, not kindly.", "{name} enjoys it."],
    ["{name} hides a smile.", "{name} is modest, visibly.", "{name} looks elsewhere to enjoy it."],
  ],
  hopeful: [
    ["{name} looks up.", "{name}'s brows rise.", "{name} waits."],
    ["{name} does not breathe.", "{name}'s eyes hang on the other's mouth.", "{name} is all one question."],
    ["{name} looks at the floor, listening.", "{name} expects nothing, visibly.", "{name} keeps very quiet."],
  ],
};

/** What is seen besides. */
export const SCREEN_TEARS = ["{name}'s eyes fill.", "Tears on {name}'s face.", "{name} weeps."] as const;
export const SCREEN_POSTURE = {
  standing: ["{name} is on {his} feet.", "{name} has stood up.", "{name} rises."],
  sitting: ["{name} sits.", "{name} sits down again.", "{name} sinks down."],
  kneeling: ["{name} is on {his} knees.", "{name} goes down on {his} knees."],
  lying: ["{name} lies down.", "{name} lies still."],
} as const;

/** What an actor reads before a line. */
export const PARENTHETICAL = {
  whisper: "whispering",
  low: "low",
  talk: null,
  raised: "sharply",
  roar: "shouting",
} as const;

/** The steps of a touch. */
export const SCREEN_TOUCH = {
  offered: [
    "{name} reaches out to {theirname}, stops short.",
    "{name}'s hand comes up toward {theirname}, waits.",
    "{name} offers; a hand in the air.",
  ],
} as const;

/** Nobody says anything. */
export const SCREEN_SILENCE = [
  "Silence.",
  "A pause.",
  "Nobody speaks.",
  "Nothing is said.",
  "It is quiet.",
] as const;
