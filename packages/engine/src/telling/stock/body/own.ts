import type { FeelingKind } from "../../../story/words.js";
import type { FAMILY } from "../tells/index.js";

/** One's own body showing what one feels, as it is from inside: nobody sees their own face. */
export const OWN: Readonly<Record<(typeof FAMILY)[FeelingKind], readonly string[]>> = {
  hot: [
    "{he} felt {his} jaw lock.",
    "{his} hands had closed by themselves.",
    "[doing] {he} could hear {his} own voice harden.",
    "{he} {was} leaning forward, and made no move to lean back.",
    "The heat had reached {his} face; let them see it.",
    "{he} had stopped blinking.",
    "{his} teeth were set so hard that {his} ears rang.",
    "There was a tremor in {his} arms, fine as a wire's.",
    "{his} shoulders had come up like a dog's hackles.",
  ],
  sorrow: [
    "{his} face had slipped, and {he} could not get it back.",
    "{his} throat was too narrow for anything but air.",
    "{he} looked at {his} hands, and they were no help.",
    "{his} mouth would not stay still.",
    "It was getting hard to sit up straight.",
    "{he} kept {his} eyes on one thing so that they would not run over.",
    "[doing] {his} voice had got very small.",
  ],
  shame: [
    "The blood beat in {his} cheeks.",
    "{he} could not have looked up for anything.",
    "{he} felt looked at, on every side at once.",
    "{his} tongue lay in {his} mouth like something foreign.",
    "{he} wished for sleeves to hide {his} hands in.",
    "{his} neck would not hold up {his} head.",
    "{he} had begun to sweat.",
  ],
  fear: [
    "{his} mouth was dry.",
    "{he} pressed {his} palms together to stop them shaking.",
    "{his} skin had gone tight all over.",
    "{he} found that {he} {was} listening with {his} back.",
    "{his} heart had got up into {his} throat.",
    "{his} feet had already turned toward the way out.",
  ],
  warmth: [
    "{his} face had gone soft; {he} could feel it.",
    "{his} hand had moved before {he} thought of it.",
    "There was an ache behind {his} eyes, and it was not a bad one.",
    "{he} had leaned closer without meaning to.",
    "[doing] {his} voice, when {he} heard it, was hardly {mine}.",
    "{he} noticed that {his} fists had opened.",
    "{he} had been looking at {them} for some time before {he} knew it.",
  ],
  joy: [
    "{he} {was} smiling. {he} felt it from the inside, like a loosened strap.",
    "{he} drew a breath, and it went all the way down.",
    "{his} shoulders had let go.",
    "{his} cheeks were warm.",
    "A laugh had got as far as {his} teeth.",
    "{he} felt light, and a little foolish.",
  ],
  proud: [
    "{he} could feel {himself} stand taller.",
    "{his} chin had gone up on its own.",
    "There was a smile coming, and {he} did not stop it in time.",
    "{he} let {his} arms hang loose; {he} could afford to.",
    "The corner of {his} mouth had its own opinion.",
  ],
  hopeful: [
    "{he} {was} holding {his} breath, and let it go.",
    "{he} had come forward to the very edge.",
    "{he} did not dare to move.",
    "{his} fingers had knotted into each other.",
    "{he} listened so hard that {his} own blood was in the way.",
    "{his} eyes had gone to {their} mouth to wait for the word.",
  ],
};

/** Tears and bearing, from inside. */
export const BEARING = {
  wet: [
    "{his} eyes stung.",
    "{he} felt {his} eyes fill.",
    "The light had begun to swim.",
    "{he} blinked, and it did not help.",
  ],
  tears: [
    "Something ran down {his} cheek. It took {him} a moment to know what it was.",
    "{he} {was} crying. {he} did not know when that had started.",
    "There was a wet track down {his} face, and {he} let it dry by itself.",
  ],
  weeping: [
    "{he} wept, and had stopped caring who saw.",
    "It poured out of {him}, and it did not get less.",
    "{his} whole face was wet; {he} could taste it.",
  ],
  slumped: [
    "{his} back would not hold {him} straight any longer.",
    "{he} felt {himself} fold, little by little.",
    "{his} head was too heavy to carry.",
    "All the strings had gone slack.",
  ],
  down: [
    "{he} could not look up.",
    "{he} kept {his} eyes on the ground, where they were safe.",
    "[seated] {he} looked at {his} knees.",
  ],
  closed: ["{he} shut {his} eyes.", "{he} closed {his} eyes, to be by {himself} for a moment."],
  ragged: [
    "{he} could hear {his} own breath, and it did not sound like {mine}.",
    "{he} had trouble getting air.",
    "Each breath had to be fetched.",
    "{his} ribs hurt with breathing.",
  ],
} as const;
