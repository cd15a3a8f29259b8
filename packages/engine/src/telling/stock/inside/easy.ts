import type { Depths } from "./depth.js";

export const RELIEF: Depths = {
  faint: [
    "It was less bad than it might have been.",
    "{he} let go of something {he} had been gripping.",
    "Well; that was over.",
    "{he} noticed that {his} shoulders had come down.",
  ],
  plain: [
    "The relief was so plain that it was almost a taste.",
    "It had not happened. {he} had been so sure that it would.",
    "{he} could breathe again.",
    "Something that had pressed on {him} all day got up and went.",
    "It did not hurt. {he} waited for it to, and it did not.",
  ],
  strong: [
    "{he} could have lain down on the floor with relief.",
    "It was over. {he} said it to {himself} again, to feel it be true.",
    "All the strength that {he} had spent on dreading it came back to {him} at once, and {he} did not know what to do with it.",
    "The pain had stopped. {he} had carried it so long that the quiet was like a noise.",
  ],
};

export const SATISFACTION: Depths = {
  faint: ["That would do.", "It had gone as {he} meant it to.", "So far, so good."],
  plain: [
    "It had come about, as {he} had hoped, and {he} {was} content.",
    "{he} had what {he} had come for, or a piece of it.",
    "There was a quiet rightness in it.",
    "It was good to have been right to wait.",
  ],
  strong: [
    "It was all that {he} had wanted, and it was here.",
    "{he} had got there. After everything, {he} had got there.",
    "The long wanting was done, and what came after it was very still.",
  ],
};

export const PRIDE: Depths = {
  faint: [
    "[doing] {he} had not given way. That was something.",
    "{he} had held up well enough.",
    "{he} stood a little straighter, inside.",
    "[doing] It was a good answer, and {he} knew it.",
  ],
  plain: [
    "{he} {was} proud of that.",
    "[doing] Nobody had made {him} say it. {he} had said it.",
    "{he} had {his} feet under {him} again.",
    "{they} had not bent {him}. {they} would have to get up earlier.",
    "{he} felt {his} own strength, and it was no small thing.",
    "Whatever else they could say of {him}, {he} did not crawl.",
  ],
  strong: [
    "{he} could have faced all of them, and their dogs.",
    "There was nobody to whom {he} would have lowered {his} eyes just then.",
    "{he} {was} exactly who {he} {was}, and it was more than enough.",
    "A fierce pride held {him} up like a hand in the back.",
  ],
};

export const GRATIFICATION: Depths = {
  faint: [
    "[doing] It had been worth doing.",
    "[doing] {he} had done one thing right.",
    "It pleased {him}, in a quiet way.",
    "[doing] That had helped. {he} had helped.",
  ],
  plain: [
    "[doing] {he} had done that, and it was good.",
    "It was a long time since anything {he} did had turned out well.",
    "{he} saw what {he} had brought about, and was glad of {his} hands.",
    "There was a warmth in having been of use.",
  ],
  strong: [
    "[doing] {he} had made it so, {he}, with nothing but what {he} {was}.",
    "[doing] If {he} never did another thing {he} had done this one.",
    "It shone, what {he} had done; {he} could have warmed {himself} at it.",
  ],
};
