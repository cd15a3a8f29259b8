import type { Family } from "./family.js";

/** Fear: the eyes wide, the breath stopped, the body that would go back. */
export const FEAR: Family = {
  jaw: {
    faint: [
      "{his} lips had parted.",
      "{he} moistened {his} lips.",
      "{his} mouth had gone dry; one heard it when it opened.",
      "A nerve twitched beside {his} mouth.",
      "{he} swallowed.",
    ],
    strong: [
      "{his} teeth knocked together.",
      "{his} lips had drawn back, like a cornered animal's.",
      "{his} mouth was open and {he} did not know it.",
      "{his} whole lower face was stiff.",
      "No blood was left in {his} lips.",
    ],
    held: [
      "{he} shut {his} mouth, and kept it shut.",
      "{he} clenched {his} teeth so that they should not be heard.",
      "{he} smiled, and it was only muscle.",
      "{his} jaw was locked, and not in anger.",
      "{he} drew in {his} lips.",
    ],
  },
  eyes: {
    faint: [
      "{his} eyes went to the door.",
      "{his} glance flicked from one thing to the next.",
      "{his} eyes had widened.",
      "{he} looked at {their} hands before {he} looked at {their} face.",
      "{his} brows were up, and drawn together.",
    ],
    strong: [
      "There was white all round {his} eyes.",
      "{his} eyes were huge.",
      "{his} pupils had swallowed the rest.",
      "{he} stared as one does at something coming down from above.",
      "{he} looked everywhere at once.",
    ],
    held: [
      "{his} eyes were steady. Nothing around them was.",
      "{he} fixed {his} eyes on one point and hung on to it.",
      "{he} did not let {himself} look at the door.",
      "{he} blinked too seldom.",
      "{he} looked straight at {them}, as people look at dogs.",
    ],
  },
  voice: {
    faint: [
      "{his} voice had risen by a tone.",
      "There was a small shake in {his} voice.",
      "{his} voice came thin.",
      "{he} spoke too fast.",
      "{he} began twice before the word came.",
    ],
    strong: [
      "{his} voice had gone high and strange.",
      "{he} had no voice; it was all breath.",
      "The words tumbled over each other.",
      "{his} voice jumped.",
      "What came out of {him} was half a cry.",
    ],
    held: [
      "{he} kept {his} voice low, so that it should not shake.",
      "{he} said it quite calmly, and somewhat too late.",
      "{his} voice did as it was told, barely.",
      "{he} paused between words, and it passed for thought.",
      "{his} voice was firm at the front and hollow behind.",
    ],
  },
  hands: {
    faint: [
      "{his} hand had found the edge of something and held on.",
      "{his} fingers were cold; {he} tucked them in.",
      "{his} hand rose to {his} throat.",
      "{he} clutched at {his} sleeve.",
      "{his} fingers would not keep quiet.",
    ],
    strong: [
      "{his} hands trembled, and everything in them.",
      "{he} had put up both hands in front of {him}.",
      "{his} hands shook too much to be of use.",
      "{his} fingers clawed at nothing.",
      "{he} held {his} arms crossed over {his} chest like a child.",
    ],
    held: [
      "{he} gripped one hand with the other.",
      "[seated] {he} pressed {his} hands between {his} knees, or against them.",
      "{he} hid {his} hands, for they would have told on {him}.",
      "{he} held something, anything, tightly.",
      "{his} knuckles were white, and that was all.",
    ],
  },
  breath: {
    faint: [
      "{his} breath had gone high and quick.",
      "{he} held {his} breath.",
      "{he} drew in {his} breath.",
      "{his} breathing had become careful.",
      "{he} breathed through {his} mouth.",
    ],
    strong: [
      "{he} panted.",
      "{his} breath came and went like a small animal's.",
      "{he} could not get enough air.",
      "{he} gasped.",
      "{his} breath stopped altogether, and then came all at once.",
    ],
    held: [
      "{he} breathed through {his} nose, counting.",
      "{he} made {his} breath go slowly.",
      "{he} breathed low down, as if someone had once shown {him} how.",
      "{he} rationed {his} breath.",
      "{he} let out a breath without a sound.",
    ],
  },
  shoulders: {
    faint: [
      "{his} shoulders had crept up toward {his} ears.",
      "{he} hunched.",
      "{he} ducked {his} head a little.",
      "{his} back was pressed to whatever was behind it.",
      "{his} neck had gone stiff.",
    ],
    strong: [
      "{he} cowered.",
      "{his} shoulders were up as though something were about to fall.",
      "{he} shook across the back.",
      "{he} had drawn in {his} head.",
      "{he} bent away as a tree does.",
    ],
    held: [
      "{he} forced {his} shoulders level.",
      "[standing] {he} stood straighter than {he} needed to.",
      "{his} back did not touch anything; {he} saw to that.",
      "{he} squared up to it, whatever it was.",
      "{he} put {his} shoulders back, like a coat.",
    ],
  },
  body: {
    faint: [
      "{he} had drawn back, a very little.",
      "[standing] {he} stood on the balls of {his} feet.",
      "{he} kept something between {himself} and {them}.",
      "{he} went quite still.",
      "{he} moved so that the way out was behind {him}.",
    ],
    strong: [
      "{he} shrank back.",
      "{he} {was} trembling all over.",
      "[standing] {he} stood as if nailed there.",
      "Everything about {him} was ready to run.",
      "{he} pressed {himself} into the smallest place there was.",
    ],
    held: [
      "{he} stayed, with {his} heels dug in.",
      "{he} did not give way. {his} knees would have.",
      "{he} held {his} ground, an inch at a time.",
      "A shiver ran down {him}, and {he} turned it into a shrug.",
      "{he} took hold of {himself}.",
    ],
  },
};
