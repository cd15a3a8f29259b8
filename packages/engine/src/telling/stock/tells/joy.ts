import type { Family } from "./family.js";

/** Joy, satisfaction, relief: what was held lets go. */
export const JOY: Family = {
  jaw: {
    faint: [
      "The corner of {his} mouth went up.",
      "{his} mouth had relaxed.",
      "There was the start of a smile.",
      "{his} lips twitched.",
      "{his} face had eased.",
    ],
    strong: [
      "{he} smiled, with {his} whole face.",
      "{he} laughed out loud.",
      "{his} mouth had gone wide with it.",
      "A grin broke out on {him}, and {he} let it.",
      "{he} could not get {his} mouth to be serious.",
    ],
    held: [
      "{he} pressed a smile flat.",
      "{he} sucked in {his} cheeks.",
      "{his} mouth behaved itself, all but one corner.",
      "{he} bit down on a smile.",
      "{he} kept {his} mouth grave, and it twitched.",
    ],
  },
  eyes: {
    faint: [
      "There was a light in {his} eyes.",
      "{his} eyes had warmed.",
      "Small lines came at the corners of {his} eyes.",
      "{his} brow had cleared.",
      "{he} looked about {him} as if the place had changed.",
    ],
    strong: [
      "{his} eyes shone.",
      "{his} eyes danced.",
      "{he} {was} all eyes, and they were glad.",
      "{his} face had lit up.",
      "{he} looked ten years younger.",
    ],
    held: [
      "{he} lowered {his} eyes, so that they should not be seen shining.",
      "Only {his} eyes had heard the good news.",
      "{he} looked at the ceiling with great attention.",
      "{he} kept {his} face straight; {his} eyes did not help.",
      "{his} eyes gave {him} away.",
    ],
  },
  voice: {
    faint: [
      "There was a lift in {his} voice.",
      "{his} voice was lighter.",
      "{he} sounded almost easy.",
      "{his} voice had some colour in it again.",
      "{he} hummed, on one note.",
    ],
    strong: [
      "There was laughter in {his} voice.",
      "{his} voice rose and did not mind.",
      "{he} sounded like someone let off.",
      "{he} could hardly speak for gladness.",
      "{his} voice was loud with relief.",
    ],
    held: [
      "{he} kept {his} voice dull, with an effort.",
      "{he} said it as if it did not matter.",
      "{his} voice was sober, and had a spring in it.",
      "{he} coughed, and it had been a laugh.",
      "{he} {was} careful to sound like somebody who had expected nothing.",
    ],
  },
  hands: {
    faint: [
      "{his} hands had come to rest.",
      "{his} fingers drummed something cheerful.",
      "{he} rubbed {his} hands together.",
      "{his} hands lay easy.",
      "{he} turned up {his} palms.",
    ],
    strong: [
      "{he} clapped {his} hands together, once.",
      "{he} threw up {his} hands.",
      "{his} hands flew about as {he} talked.",
      "{he} put both hands to {his} cheeks.",
      "{his} hands shook a little, from sheer relief.",
    ],
    held: [
      "{he} folded {his} hands in front of {him}, demurely.",
      "{he} hid a fist of triumph.",
      "{his} fingers squeezed each other, where nobody saw.",
      "[seated] {he} sat on {his} hands, or as good as.",
      "{he} tapped one finger, and stopped it.",
    ],
  },
  breath: {
    faint: [
      "{he} breathed out.",
      "{he} breathed more freely.",
      "A breath went out of {him}, with a laugh inside it.",
      "{he} let go a long breath.",
      "{his} breath came easy.",
    ],
    strong: [
      "{he} laughed until {he} had no breath.",
      "{he} drew breath as if it were the first that day.",
      "The breath burst out of {him}.",
      "{he} breathed in as people do on hilltops.",
      "{he} had to stop for breath.",
    ],
    held: [
      "{he} let out {his} breath by degrees.",
      "{he} breathed through {his} nose, gravely.",
      "{he} held {his} breath, not to spoil it.",
      "A breath escaped {him}.",
      "{he} breathed, and did not let on.",
    ],
  },
  shoulders: {
    faint: [
      "{his} shoulders had loosened.",
      "{he} leaned back.",
      "{his} head came up.",
      "{he} stretched {his} neck.",
      "Something slid off {his} shoulders.",
    ],
    strong: [
      "{his} shoulders shook with laughter.",
      "{he} flung back {his} head.",
      "{he} sagged, from pure relief.",
      "[standing] {he} stood as if somebody had taken a pack off {him}.",
      "{his} back straightened by itself.",
    ],
    held: [
      "{he} kept {his} shoulders where they were.",
      "{he} shrugged, somewhat too carelessly.",
      "{he} turned {his} shoulder, to have {his} face to {himself}.",
      "{his} shoulders gave one small shake.",
      "[seated] {he} sat very upright.",
    ],
  },
  body: {
    faint: [
      "[seated] {he} sat easier.",
      "{he} moved as if {he} had put something down.",
      "There was a looseness about {him}.",
      "{he} rocked on {his} heels.",
      "{he} seemed to have more room.",
    ],
    strong: [
      "{he} could not keep still for gladness.",
      "{he} {was} lit from inside.",
      "It ran all through {him}, to the feet.",
      "{he} looked as if {he} might embrace the furniture.",
      "{he} had come alive.",
    ],
    held: [
      "{he} stayed composed, or composed enough.",
      "{he} kept it in, like a dog on a lead.",
      "{he} gave no sign, unless that was one.",
      "{he} held {himself} in, with bright eyes.",
      "{he} did nothing at all, very happily.",
    ],
  },
};
