import type { Family } from "./family.js";

/** Love, pity, gratitude: a face that softens, a body that comes nearer. */
export const WARMTH: Family = {
  jaw: {
    faint: [
      "{his} mouth had softened.",
      "The hard line of {his} mouth let go.",
      "{his} lips parted as if to say something kind.",
      "Something eased at the corners of {his} mouth.",
      "{he} almost smiled.",
    ],
    strong: [
      "{his} mouth trembled, and it was not with anger any more.",
      "{his} face had opened like a hand.",
      "Every hardness had gone from {his} mouth.",
      "{his} lips moved on {their} name without a sound.",
      "There was nothing guarded left about {his} mouth.",
    ],
    held: [
      "{he} bit back whatever gentle thing it was.",
      "{his} mouth softened, and {he} straightened it.",
      "{he} drew in the corner of {his} mouth, as if it had given something away.",
      "{he} set {his} jaw against it, without much success.",
      "{he} closed {his} lips on {their} name.",
    ],
  },
  eyes: {
    faint: [
      "{his} eyes had grown softer.",
      "[at] {he} looked at {them}, and did not look away so fast.",
      "Some of the frost went out of {his} look.",
      "{his} brow smoothed.",
      "[at] {his} eyes rested on {them}, and it was almost like being touched.",
      "Something came into {his} eyes that had not been there before.",
    ],
    strong: [
      "{his} eyes were full of {them}.",
      "[at] {he} looked at {them} as if {they} might be gone the next moment.",
      "There was no armour left in {his} eyes.",
      "{his} whole heart was in {his} face, for anyone to see.",
      "{his} eyes shone.",
      "[at] {he} looked at {them} with a kind of wonder.",
    ],
    held: [
      "{he} looked down before {his} eyes could say it.",
      "{his} eyes went soft, and {he} turned them elsewhere.",
      "{he} looked away, like somebody closing a door on a lit room.",
      "{he} blinked, and was stern again, or tried.",
      "{he} glanced at {them}, and took the glance back.",
    ],
  },
  voice: {
    faint: [
      "{his} voice was lower, and had lost its edge.",
      "There was some warmth in {his} voice.",
      "{his} voice had come down.",
      "{he} spoke more slowly now.",
      "{he} said it as one speaks in a room where somebody sleeps.",
    ],
    strong: [
      "{his} voice was so gentle that it hardly seemed {mine}.",
      "{his} voice shook with tenderness.",
      "{he} could barely get it past {his} throat.",
      "There was an ache in {his} voice.",
      "{he} spoke as if the words could bruise.",
    ],
    held: [
      "{his} voice was gruff, and took some trouble to be.",
      "{he} cleared {his} throat.",
      "{he} kept {his} voice businesslike, all but the last word.",
      "{he} said it curtly. It fooled nobody.",
      "Something warm got into {his} voice and was put out again.",
    ],
  },
  hands: {
    faint: [
      "{his} hands had come unclenched.",
      "[seated] {his} hand lay open on {his} knee, or near it.",
      "{his} fingers moved, as though toward something.",
      "{his} hand had turned palm upward.",
      "{he} opened {his} hands a little.",
    ],
    strong: [
      "{his} hand had risen, without {his} leave, toward {them}.",
      "{his} fingers ached to be of use; one could see it.",
      "{he} held {his} hands out from {his} sides, empty.",
      "{his} hand hovered.",
      "{he} laid a hand over {his} own heart, as if to look for it.",
    ],
    held: [
      "{his} hand went out an inch, and was recalled.",
      "{he} put {his} hands in {his} sleeves, out of temptation.",
      "{his} fingers closed on nothing.",
      "{he} took hold of {his} own wrist.",
      "{he} kept {his} hands to {himself}.",
    ],
  },
  breath: {
    faint: [
      "{he} let out a breath {he} had been keeping.",
      "{his} breath had slowed.",
      "{he} breathed more easily.",
      "A sigh went out of {him}, not a sad one.",
      "{he} drew a breath, and it went all the way down.",
    ],
    strong: [
      "{his} breath caught.",
      "{he} breathed as if there were more air than before.",
      "{he} forgot to breathe.",
      "A breath broke from {him}, very near a sob.",
      "{his} breath trembled going out.",
    ],
    held: [
      "{he} took in {his} breath, and kept it.",
      "{he} breathed out through {his} nose, and was sensible.",
      "{he} held {his} breath, as if it could be heard what {he} thought.",
      "{his} breath came a little short, and {he} hid it.",
      "{he} breathed round it.",
    ],
  },
  shoulders: {
    faint: [
      "{his} shoulders had come down.",
      "{he} leaned a little nearer.",
      "{his} head was tilted.",
      "The stiffness went out of {his} back.",
      "{he} inclined toward {them}, perhaps without knowing it.",
    ],
    strong: [
      "{his} whole back had let go.",
      "{he} bent to {them}, as plants do.",
      "{his} shoulders opened.",
      "{he} leaned in as if pulled.",
      "{he} had turned all of {himself} toward {them}.",
    ],
    held: [
      "{he} leaned forward, and leaned back.",
      "{he} kept {his} shoulders turned from {them}, and only {his} shoulders.",
      "{he} straightened, as if remembering something.",
      "{he} held {himself} apart.",
      "{he} drew {himself} up, a little late.",
    ],
  },
  body: {
    faint: [
      "{he} had come closer, by no more than a hand.",
      "{he} had stopped bracing {himself}.",
      "{he} sat, or stood, less like somebody on guard.",
      "Something in {him} had unbent.",
      "{he} turned {his} whole face to {them}.",
    ],
    strong: [
      "Everything in {him} went toward {them}.",
      "{he} looked like someone come in from the cold.",
      "There was not an inch of {him} that was against {them}.",
      "{he} {was} quite defenceless, and did not seem to mind.",
      "{he} moved as one moves so as not to frighten.",
    ],
    held: [
      "{he} stayed where {he} {was}, and it took some staying.",
      "[standing] {he} swayed, and stood.",
      "{he} kept {his} distance, and kept looking at it.",
      "{he} did not go to {them}. {he} had to not go, more than once.",
      "[standing] {he} stood as at the edge of a pool.",
    ],
  },
};
