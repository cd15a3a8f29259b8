import type { Mode } from "../../../story/act.js";

/** The barest telling, for an act that has no phrases of its own: its own verb, and something about how. */
export const PLAINLY: Readonly<Record<Mode, readonly string[]>> = {
  speech: [
    "{he} {did} {them}.",
    "{he} {did} {them}, and did not dress it up.",
    "{he} {did} {them}, picking the words one at a time.",
    "After a moment {he} {did} {them}.",
    "{he} {did} {them}, and then was quiet.",
    "Before {he} had quite decided to, {he} {did} {them}.",
    "There was nothing else for it. {he} {did} {them}.",
    "{he} {did} {them}, as if the words had been waiting.",
    "{he} {did} {them}, in fewer words than it deserved.",
  ],
  touch: [
    "{he} {did} {them}.",
    "Slowly enough to be stopped, {he} {did} {them}.",
    "{he} {did} {them}, carefully.",
    "Without a word {he} {did} {them}.",
    "{he} hesitated, and {did} {them}.",
    "It was a small thing to do. {he} {did} {them}.",
  ],
  move: [
    "{he} {did} {them}.",
    "Without a word {he} {did} {them}.",
    "{he} {did} {them}, and it said enough.",
    "For an answer {he} {did} {them}.",
    "{he} {did} {them}, not hurrying.",
    "Then {he} {did} {them}.",
  ],
  gaze: [
    "{he} {did} {them}.",
    "For a while {he} only {did} {them}.",
    "{he} {did} {them}, and said nothing.",
    "Instead of speaking {he} {did} {them}.",
    "Again {he} {did} {them}.",
    "{he} {did} {them}, a little too long.",
  ],
  silence: [
    "{he} {did} {them}.",
    "{he} {did} {them}, and nothing else.",
    "Still {he} {did} {them}.",
    "A moment went by, and {he} {did} {them}.",
  ],
  deed: ["{he} {did} {them}.", "There and then {he} {did} {them}.", "{he} {did} {them}, and it was done."],
};

/** What is said or done to nobody in particular. */
export const ASIDE: Readonly<Record<Mode, readonly string[]>> = {
  speech: [
    "{he} said something to the room at large.",
    "{he} spoke, and not to anyone.",
    "What {he} said was meant for nobody, or for all of them.",
    "{he} talked to the air in front of {him}.",
    "{he} said something under {his} breath, to no one.",
  ],
  touch: ["{he} put out a hand to nothing in particular.", "{his} hand went out and found only the air."],
  move: [
    "{he} moved, as if the room had grown too small.",
    "{he} changed {his} place.",
    "{he} took a few steps that led nowhere.",
  ],
  gaze: [
    "{he} looked at nothing.",
    "{his} eyes went round the room and came back with nothing.",
    "{he} kept {his} eyes on a point nobody else could see.",
    "{he} stared in front of {him}.",
  ],
  silence: ["{he} said nothing.", "{he} kept quiet.", "{he} sat it out.", "{he} had no word for it."],
  deed: ["{he} did it, and nobody stopped {him}."],
};

/** The same thing said once more, soon after. */
export const AGAIN = [
  "{he} would not let it rest.",
  "{he} said it over again in other words, and they were no softer.",
  "{he} went on, and did not hear {himself} going on.",
  "And more of the same: {he} had not finished with {them}.",
  "{he} came back to it, like a tongue to a broken tooth.",
  "{he} pressed {them} further.",
  "There was more, and {he} said that too.",
  "{he} did not leave it there.",
] as const;

/** A line of the author's that has no word in it. */
export const WORDLESS = [
  "{he} opened {his} mouth, and nothing came.",
  "{he} began to say something, and there was no word in it.",
  "{his} lips moved. That was all.",
  "{he} looked for a word, and let it go.",
] as const;
