import type { Tone } from "../../prose/plan/history.js";

/** A stretch that is not told beat by beat. */
export const SUMS: Readonly<Record<Tone, readonly string[]>> = {
  warm: [
    "[two] They stayed like that for a while, close, and neither was in a hurry to have it over.",
    "For some time there was little talk, and little need of it.",
    "After that it went more easily. What had been difficult an hour ago was only a hand, and a shoulder, and somebody breathing.",
    "[two] It grew quieter between them. Now and then one of them moved, and the other moved with it.",
    "[two] Nobody counted how long they kept hold of each other.",
    "[two] Each of them asked, and was answered, and soon the asking was hardly to be seen.",
    "So it went on, in small things, none of them worth telling and none of them nothing.",
  ],
  hot: [
    "[two] They went over it again, every step of it, and came out where they had gone in.",
    "There was more of the same, back and forth, and none of it went in.",
    "[two] For a while neither of them said anything that had not been said already. It did not get any quieter.",
    "The words went to and fro. By now they were only something to throw.",
    "[two] It went round once more, and each of them knew the other's part by heart.",
  ],
  talk: [
    "They talked on for a while, about this and about that.",
    "Other things were said, and answered, and did not matter much.",
    "The talk went on a little on its own, as talk does.",
    "They went back and forth over it, feeling for where the floor was.",
  ],
  quiet: [
    "For a while nothing was said.",
    "Then there was a silence, and nobody broke it.",
    "Some time went by. It was not an empty time.",
    "[two] It was quiet for longer than either of them would have liked.",
    "Nobody spoke. One could hear how nobody spoke.",
    "The silence lasted until it was a thing in itself.",
    "Minutes went by like that.",
    "Nothing happened for a time, and they let it.",
  ],
};
