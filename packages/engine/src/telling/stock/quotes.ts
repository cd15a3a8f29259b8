import type { VoiceBand } from "../prose/words/tags.js";

/** How a line is given to its speaker. */
export const SAID = ["{he} said", "said {name}"] as const;
export const ASKED = ["{he} asked", "{he} said", "asked {name}"] as const;

/** Where the same person goes on speaking: where it is said in a manner of its own, and where it is not. */
export const FURTHER = {
  manner: ["{he} went on", "{he} added", "{he} said then"],
  plain: [
    "{he} went on",
    "{he} said after a moment",
    "{he} added",
    "{he} went on, when nobody answered",
    "{he} said then",
    "{he} added, a little later",
    "{he} said, into the silence",
    "{he} began again",
    "{he} said next",
  ],
} as const;

/** What stands between two things that one says, where nothing else does. */
export const BETWEEN = [
  "{he} had not done.",
  "{he} waited, and nothing came.",
  "That was not all of it.",
  "{he} drew a breath.",
  "A moment went by.",
  "There was more; one could see it coming.",
] as const;

export const VOICE_TAGS: Readonly<Record<VoiceBand, readonly string[]>> = {
  whisper: [
    "{he} whispered",
    "{he} said, hardly above a breath",
    "{he} breathed",
    "{he} said, so low that it was almost lost",
    "{he} said under {his} breath",
    "{he} said, with no voice to speak of",
  ],
  low: [
    "{he} said quietly",
    "{he} said, low",
    "{he} murmured",
    "{he} said in a low voice",
    "{he} said, more quietly than before",
    "{he} said softly",
  ],
  talk: [],
  raised: [
    "{he} said sharply",
    "{he} said, louder",
    "{he} snapped",
    "{he} said, and {his} voice had risen",
    "{he} flung back",
    "{he} said, with an edge",
  ],
  roar: ["{he} shouted", "{he} roared", "{he} cried", "{he} yelled", "{he} bellowed"],
};

/** Words of saying that fit an act. */
export const ACT_TAGS: Readonly<Record<string, readonly string[]>> = {
  taunt: ["{he} drawled", "{he} needled", "{he} said lightly"],
  insult: ["{he} spat", "{he} said with contempt"],
  mock: ["{he} mocked"],
  be_sarcastic_toward: ["{he} said drily"],
  sneer_at: ["{he} sneered"],
  retort: ["{he} returned", "{he} shot back"],
  turn_back: ["{he} returned", "{he} answered"],
  accuse: ["{he} demanded"],
  reproach: ["{he} said bitterly"],
  threaten: ["{he} warned", "{he} said, quite calmly"],
  defy: ["{he} answered", "{he} said, and did not look away"],
  refuse: ["{he} answered"],
  deny: ["{he} insisted", "{he} protested"],
  contradict: ["{he} objected", "{he} corrected {them}"],
  challenge: ["{he} challenged"],
  warn: ["{he} warned"],
  command: ["{he} ordered"],
  interrupt: ["{he} cut in", "{he} broke in"],
  persuade: ["{he} urged", "{he} said, not letting go"],
  plead_with: ["{he} begged", "{he} pleaded"],
  promise: ["{he} promised"],
  agree_with: ["{he} agreed"],
  concede_to: ["{he} admitted", "{he} conceded"],
  question: ["{he} asked", "{he} wanted to know"],
  ask_about: ["{he} asked"],
  ask_after: ["{he} asked"],
  explain_something_to: ["{he} explained"],
  admit: ["{he} admitted"],
  confess_to: ["{he} confessed", "{he} said at last"],
  confide_in: ["{he} confided", "{he} said at last"],
  reveal_to: ["{he} told {them}"],
  remind: ["{he} reminded {them}"],
  comfort: ["{he} said gently", "{he} soothed"],
  console: ["{he} said gently"],
  reassure: ["{he} assured {them}", "{he} said gently"],
  calm: ["{he} said evenly"],
  thank: ["{he} said"],
};
