import type { Family } from "./family.js";

/** Hope and longing, and surprise, its sudden cousin: a face that lifts, a body that waits. */
export const HOPEFUL: Family = {
  jaw: {
    faint: [
      "{his} lips had parted.",
      "{his} mouth was ready to be told.",
      "{he} caught {his} lower lip between {his} teeth.",
      "{his} chin lifted, as if to hear better.",
      "{his} mouth had lost its scorn.",
    ],
    strong: [
      "{his} mouth was open like a child's.",
      "{his} lips moved with the words {he} {was} waiting for.",
      "{his} mouth trembled on the edge of something.",
      "{his} face was all asking.",
      "{he} did not trust {his} mouth to stay shut.",
    ],
    held: [
      "{he} bit the question back.",
      "{he} kept {his} lips closed on it.",
      "{his} mouth was set not to expect anything.",
      "{he} drew {his} mouth down, to be on the safe side.",
      "{he} schooled {his} face.",
    ],
  },
  eyes: {
    faint: [
      "{his} eyes had come up.",
      "[at] {he} watched {their} face.",
      "{his} brows rose.",
      "Something woke in {his} eyes.",
      "{his} look had sharpened.",
    ],
    strong: [
      "{his} eyes were fixed on {them} as on a door about to open.",
      "{his} eyes hung on {their} mouth.",
      "There was naked hope in {his} face.",
      "{his} eyes were very wide.",
      "[at] {he} looked at {them} as if there were no one else to look at.",
    ],
    held: [
      "{he} looked at the floor, and listened.",
      "{he} did not look at {them}, because {he} wanted to.",
      "{he} lowered {his} eyes over it.",
      "{his} eyes flicked up, and down again.",
      "{he} looked aside, like someone who has learned not to look at the plate.",
    ],
  },
  voice: {
    faint: [
      "{his} voice had gone up at the end.",
      "There was something eager in {his} voice.",
      "{his} voice was not sure of itself.",
      "{he} asked it lightly, and waited heavily.",
      "{his} voice felt its way.",
    ],
    strong: [
      "{his} voice was urgent and young.",
      "{his} voice begged, whatever the words were.",
      "The words came in a rush.",
      "{he} could hear {himself}, and could not stop.",
      "{his} voice reached out like a hand.",
    ],
    held: [
      "{his} voice was careful not to want anything.",
      "{he} said it as if the answer were all one to {him}.",
      "{he} kept the question mark out of it.",
      "{he} sounded bored. {he} {was} holding on to the boredom with both hands.",
      "{his} voice stayed cool by a hair.",
    ],
  },
  hands: {
    faint: [
      "{his} hands had gone still.",
      "{his} fingers uncurled.",
      "{he} held on to the hem of something.",
      "{his} hand lay between them, not asking.",
      "{his} thumb moved over {his} fingers, one after the other.",
    ],
    strong: [
      "{his} hands had come up, open.",
      "{he} leaned on {his} hands, toward {them}.",
      "{his} fingers were knotted together.",
      "{he} had reached out without knowing it.",
      "{his} hands were clasped so hard that they shook.",
    ],
    held: [
      "{he} held {his} hands down.",
      "{his} fingers crept forward, and were drawn in.",
      "{he} kept {his} hands folded, like somebody in a waiting room.",
      "{he} made fists, and they were not angry ones.",
      "{his} hand turned over, and turned back.",
    ],
  },
  breath: {
    faint: [
      "{he} drew in a breath and kept it for the answer.",
      "{his} breath had grown light.",
      "{he} stopped breathing, to hear.",
      "{he} took a breath.",
      "{his} breath came a little faster.",
    ],
    strong: [
      "{he} did not breathe.",
      "{his} breath stood still in {him}.",
      "{he} breathed high up, as before a jump.",
      "{his} breath shook with waiting.",
      "{he} let out a breath, and could not get the next.",
    ],
    held: [
      "{he} breathed as usual. It had to be thought of each time.",
      "{he} let out a slow breath, so as not to hope.",
      "{he} breathed through it.",
      "{he} covered a quick breath with a cough.",
      "{he} swallowed {his} breath.",
    ],
  },
  shoulders: {
    faint: [
      "{his} head came up.",
      "[seated] {he} sat a little forward.",
      "{his} shoulders lifted and stayed lifted.",
      "{he} had straightened like something watered.",
    ],
    strong: [
      "{he} strained toward {them}.",
      "{he} craned, as people do on platforms.",
      "{his} whole back listened.",
      "{his} shoulders were braced for it, whichever it was.",
      "{he} leaned so far that {he} had to catch {himself}.",
    ],
    held: [
      "[seated] {he} sat back.",
      "{he} shrugged, before there was anything to shrug at.",
      "{he} kept {his} shoulders low.",
      "{he} kept {himself} from leaning.",
      "{he} gave it {his} shoulder, and listened over it.",
    ],
  },
  body: {
    faint: [
      "{he} waited, with all of {him}.",
      "{he} had stopped where {he} {was}.",
      "{he} {was} listening with more than {his} ears.",
      "{he} looked up like somebody who has heard a step.",
      "There was a new alertness about {him}.",
    ],
    strong: [
      "{he} {was} one single question from head to foot.",
      "{he} looked as though {he} had been called by {his} name.",
      "Nothing in {him} was at rest.",
      "{he} stood on tiptoe, inwardly.",
      "{he} trembled like a string.",
    ],
    held: [
      "{he} kept very quiet, so as not to drive it off.",
      "[standing] {he} stood there and wanted nothing, visibly.",
      "{he} waited as if {he} {was} not waiting.",
      "{he} gave no sign. It was a sign.",
      "{he} held {himself} in check.",
    ],
  },
};
