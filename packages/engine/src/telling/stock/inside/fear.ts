import type { Depths } from "./depth.js";

export const FEAR: Depths = {
  faint: [
    "{he} {was} on {his} guard.",
    "{he} measured, without moving {his} eyes, how far it was to the way out.",
    "Something cold touched the back of {his} neck.",
    "{he} did not trust this quiet.",
    "There was a small unease, like a draught from under a door.",
    "{he} would not be frightened. {he} told {himself} so.",
    "{he} wondered what {they} would do next, and how fast.",
  ],
  plain: [
    "{he} {was} afraid. There was no sense in calling it anything else.",
    "{his} heart had begun to knock.",
    "{he} knew what {they} could do. {he} tried not to know it.",
    "Fear went down {him} like cold water.",
    "Everything in {him} wanted to be on the other side of the door.",
    "{his} stomach had closed like a fist.",
    "{he} listened for the thing behind the words.",
    "If it came to {it}, {he} did not know what {he} would do.",
  ],
  strong: [
    "Terror stood up in {him} and would not sit down.",
    "{his} knees had turned to water.",
    "{he} could not think; there was only the beating of {his} heart and how loud it was.",
    "{he} {was} going to be hurt. {his} body knew it already.",
    "Run, said everything in {him}. {he} could not have lifted a foot.",
    "The fear was so strong that it was almost a stillness.",
  ],
};

export const FEARS_CONFIRMED: Depths = {
  faint: [
    "[!doing] {he} had seen that coming.",
    "It was as {he} had thought.",
    "So it was that, then.",
    "{he} would have liked, for once, to be wrong.",
  ],
  plain: [
    "It was just what {he} had been afraid of.",
    "{he} had known it. Knowing had not helped.",
    "So it had come. {he} had left the door open for it so long.",
    "The thing {he} had dreaded had happened, and it was no smaller for having been expected.",
    "All along {he} had been waiting for {it}; now {he} could stop.",
  ],
  strong: [
    "It was here. Everything {he} had feared, in the very shape {he} had feared it.",
    "There was no more waiting for it. That was the one mercy.",
    "{he} felt the whole of it come down, as {he} had always known it would.",
    "{he} had lain awake over this, and it had found {him} anyway.",
  ],
};

export const SURPRISE: Depths = {
  faint: [
    "[!doing] {he} had not expected that.",
    "[!doing] That was new.",
    "{he} looked again, to be sure of it.",
    "[!doing] It caught {him} on the wrong foot.",
  ],
  plain: [
    "[!doing] Of all the things {they} might have done, {he} had not thought of that one.",
    "{he} forgot what {he} had been going to say.",
    "[!doing] It took {him} a moment to be sure that {he} had understood.",
    "[!doing] Where had that come from?",
    "For a breath or two {he} simply did not know what to think.",
  ],
  strong: [
    "{he} {was} as astonished as if the wall had spoken.",
    "[!doing] Everything {he} had made ready was suddenly of no use.",
    "{he} could do nothing but stare. The world had moved a foot to the left.",
    "[!doing] Nothing had prepared {him} for that, nothing.",
  ],
};
