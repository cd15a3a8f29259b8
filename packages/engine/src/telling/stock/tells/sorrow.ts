import type { Family } from "./family.js";

/** Distress and disappointment: the inner brow raised, the mouth drawn down, the body that gives way. */
export const SORROW: Family = {
  jaw: {
    faint: [
      "The corners of {his} mouth had gone down.",
      "{his} mouth was not quite steady.",
      "{he} bit the inside of {his} lip.",
      "{his} chin puckered and smoothed again.",
      "Something loosened about {his} mouth.",
    ],
    strong: [
      "{his} mouth twisted, and would not be made straight.",
      "{his} chin shook.",
      "{his} lips moved, with nothing to say.",
      "{his} face came apart at the mouth first.",
      "{he} opened {his} mouth, and no sound came.",
    ],
    held: [
      "{he} pressed {his} lips together until they stopped trembling.",
      "{he} swallowed, hard.",
      "{his} jaw was tight, but not with anger.",
      "{he} set {his} mouth, and it held, just.",
      "{he} drew in {his} lower lip and kept it there.",
    ],
  },
  eyes: {
    faint: [
      "{his} eyes had lost their hold on things.",
      "Something went out in {his} eyes.",
      "{his} brows rose a little at the inner ends.",
      "{he} looked older than before.",
      "{his} gaze had gone inward.",
    ],
    strong: [
      "{his} eyes were wide and full and saw nothing.",
      "There was such misery in {his} look that it was hard to look at.",
      "{his} eyes hurt to see.",
      "{he} looked like somebody who has come home to a burnt house.",
      "{his} whole face asked why.",
    ],
    held: [
      "{he} blinked several times.",
      "{he} looked up, as one does to keep one's eyes dry.",
      "{he} kept {his} eyes on one spot, very hard.",
      "{his} lids came down and stayed down a second too long.",
      "{he} turned {his} eyes to the dark, where they were nobody's business.",
    ],
  },
  voice: {
    faint: [
      "{his} voice had gone flat.",
      "There was less of {his} voice than before.",
      "{his} voice trailed away at the ends.",
      "{he} spoke as if from the next room.",
      "Something had dulled {his} voice.",
    ],
    strong: [
      "{his} voice broke.",
      "{his} voice would not carry the words.",
      "There was a crack right through {his} voice.",
      "A sound came from {him} that {he} had not meant to make.",
      "{his} voice was down to a thread.",
    ],
    held: [
      "{his} voice was careful, like a foot on a stair in the dark.",
      "{he} cleared {his} throat, and it did not help.",
      "{he} spoke lightly. It was well done, and it was painful to hear.",
      "{he} stopped, and waited until {his} voice was {mine} again.",
      "{his} voice stayed whole by staying small.",
    ],
  },
  hands: {
    faint: [
      "{his} hands lay open, as if someone had left them there.",
      "{he} turned {his} hand over and looked into it.",
      "{his} fingers picked at a thread.",
      "{his} hands had stopped in the middle of something.",
      "{he} rubbed {his} forehead.",
    ],
    strong: [
      "{he} put a hand over {his} mouth.",
      "{his} hands hung, and did not know what they were for.",
      "{he} held on to {his} own elbows.",
      "{his} fingers had twisted into each other.",
      "{he} pressed the heels of {his} hands to {his} eyes.",
    ],
    held: [
      "{his} hands found something to straighten.",
      "{he} smoothed a crease that was not there.",
      "{he} kept {his} hands busy.",
      "{his} fingers gripped each other, out of sight or nearly.",
      "{he} put one hand flat on {his} chest, briefly, as if to keep it shut.",
    ],
  },
  breath: {
    faint: [
      "{he} sighed, hardly to be heard.",
      "{his} breath caught and went on.",
      "{he} let out a breath and did not seem to want another.",
      "A long breath left {him}.",
      "{he} breathed shallowly.",
    ],
    strong: [
      "{his} breath came in pieces.",
      "{he} drew in air in little sobs.",
      "{he} could not get {his} breath to go all the way down.",
      "It shook {him} each time {he} breathed in.",
      "{his} breath hitched, and hitched again.",
    ],
    held: [
      "{he} breathed out very slowly through {his} mouth.",
      "{he} took a breath that was meant to be the last of it.",
      "{he} breathed past something in {his} throat.",
      "{he} waited for {his} breath to be ordinary.",
      "There was a catch in {his} breath, and {he} covered it.",
    ],
  },
  shoulders: {
    faint: [
      "{his} shoulders had sunk.",
      "{he} stooped a little.",
      "{his} head was lower than before.",
      "{his} back had lost its line.",
      "{he} sagged, by an inch or so.",
    ],
    strong: [
      "{his} shoulders shook.",
      "{he} bent as if under a load.",
      "{his} head went down between {his} shoulders.",
      "All the height had gone out of {him}.",
      "{he} drew in {his} shoulders like someone in the rain.",
    ],
    held: [
      "{he} straightened {his} back, as if that were a matter of manners.",
      "{he} held {his} shoulders where they belonged.",
      "{he} pulled {himself} upright, and one saw what it weighed.",
      "{he} kept {his} head up.",
      "{his} shoulders gave once, and were taken back.",
    ],
  },
  body: {
    faint: [
      "{he} had become smaller somehow.",
      "{he} moved as if everything were a little farther away.",
      "{he} sat or stood as people do who are waiting for nothing.",
      "The life had gone out of {his} movements.",
      "{he} wrapped {his} arms about {himself}.",
    ],
    strong: [
      "{he} folded, slowly, from the middle.",
      "{he} rocked, not knowing it.",
      "It went over {him} like water, and {he} let it.",
      "There was nothing holding {him} up now but habit.",
      "{he} {was} crying out with everything but {his} voice.",
    ],
    held: [
      "{he} held very still, as one does with something that spills.",
      "{he} turned half aside until it was over.",
      "{he} {was} upright and dry-eyed and fooled nobody.",
      "{he} stood it the way one stands a cold wind.",
      "{he} arranged {himself}, piece by piece, into somebody who was all right.",
    ],
  },
};
