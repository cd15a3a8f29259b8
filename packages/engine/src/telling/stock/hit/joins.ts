/** What opens, makes good or is kind, as it is felt by the one it is said to. */
export const JOINS = {
  confession: {
    hot: [
      "{he} had wanted to hear it. Now that {he} had heard it {he} could have struck {them}.",
      "So it was true. {he} had been angry for so long on a suspicion; it was worse to be right.",
      "And {they} thought that it was enough to say so.",
    ],
    shame: [
      "{they} had said it straight out. {he} thought of what {he} {himself} had never said.",
      "{he} had made {them} say that. {he} {was} not proud of it.",
      "{he} felt that {he} had been listening at a door.",
    ],
    sorrow: [
      "{he} had asked for it, and there it was, and it was heavier than {he} had thought.",
      "It hurt to hear it. It would have hurt more not to.",
      "There was nothing in it that {he} had not known, and {he} could have wept.",
    ],
    fear: [
      "Once a thing like that had been said, it could not be put back. {he} did not know what came next.",
    ],
    warm: [
      "{he} had not expected {them} to say it. {he} had been ready for anything but that.",
      "It had cost {them} something; {he} could see what. Whatever {he} had meant to say was gone.",
      "{they} had trusted {him} with it. It would have been easy to hurt {them} now, and {he} found that {he} did not want to.",
      "{he} looked at {them}, and for the first time saw how long {they} had been carrying that about.",
      "Nobody had made {them}. {they} had simply held it out.",
      "[strong] {he} could have borne it if {they} had lied. This went through {him}.",
    ],
    glad: [
      "There; it had been said. {he} had waited for that longer than {he} had known.",
      "It was out, and the roof had not come down.",
      "{he} felt lighter, as if it had been {he} who had spoken.",
    ],
    surprise: ["{he} had been pulling at that door so long that {he} nearly fell when it opened."],
  },
  amends: {
    hot: [
      "Now {they} said it. Now, when it cost nothing.",
      "{he} did not want it. It came too late, and {they} must know that it did.",
      "It was the right thing to say, and {he} could have choked on it.",
    ],
    shame: [
      "It would have been easier if {they} had gone on being angry.",
      "{he} had not earned that, and knew it.",
      "That {they} should be the one to say it first.",
    ],
    sorrow: [
      "It was what {he} had wanted, once. It was strange how little it helped.",
      "It came so late.",
      "{he} would have liked to take it. {his} hands were full of the other thing.",
    ],
    fear: ["If {he} took that there would be nothing left to hide behind."],
    warm: [
      "{they} meant it. {he} listened for the other thing in it, the excuse, and it was not there.",
      "{he} had had a whole speech ready, and did not need it.",
      "It was so simple. Why had it taken so long, if it was so simple?",
      "Something that {he} had been holding shut with both hands eased a little.",
      "{he} believed it. {he} had not decided to.",
      "[strong] It went to {his} heart, and {he} let it.",
    ],
    glad: [
      "{he} had not known how much {he} had wanted to hear it until {he} heard it.",
      "It was like setting down something that one has carried up a long hill.",
      "That was all {he} had wanted. Just that.",
    ],
    surprise: ["{he} thought at first that {he} had misheard."],
  },
  kindness: {
    hot: [
      "[said] {he} did not want to be spoken to kindly. Not by {theirname}, not now.",
      "Let {them} keep {their} kindness.",
    ],
    shame: [
      "Kindness was harder to bear than the other thing.",
      "[said] {they} would not have talked like that if {they} had known.",
      "[said] {he} had done nothing to deserve that tone.",
    ],
    sorrow: [
      "It was the kindness that nearly undid {him}.",
      "{he} would rather have been shouted at. {he} knew what to do about shouting.",
    ],
    fear: ["{he} waited for the other half of it, the part that would hurt."],
    warm: [
      "[said] It was kindly said. {he} {was} not used to it, and did not know where to look.",
      "[said] {they} need not have said that. {he} noticed that {they} had.",
      "[!said] {they} need not have done that. {he} noticed that {they} had.",
      "[said] It was not much, what {they} had said. It was more than anyone had in a long while.",
      "{he} would remember that, {he} thought.",
      "Something in {him} that had stood up all day sat down.",
      "[strong] It went all the way in, and {he} let it.",
    ],
    glad: [
      "It was ridiculous how good that felt.",
      "[said] {he} had not known that {he} {was} cold until somebody said a warm thing.",
      "{he} could have laughed, it was so easy.",
      "It did {him} good, and {he} did not try to hide it from {himself}.",
    ],
    surprise: ["[said] It was the last thing {he} had expected to hear."],
  },
  reach: {
    hot: ["{they} {were} too near. {he} did not step back; {he} would not give {them} that."],
    shame: ["{they} came closer, as if there were nothing wrong with {him}."],
    sorrow: ["{he} saw {them} come, and it made {him} sad; there had been a time when it was nothing."],
    fear: [
      "{he} did not know what {they} would do, once {they} {were} there.",
      "Every step {they} took {he} felt in {his} own feet.",
    ],
    warm: [
      "{they} had made the first move. {he} knew what that must have cost.",
      "{he} had not dared to hope that {they} would.",
      "{he} wanted to go, and it was a moment before {he} knew that {he} {was} allowed to.",
      "So there was room for {him}.",
    ],
    glad: ["{he} {was} glad, simply, that {they} {were} nearer.", "The room seemed warmer on that side."],
    surprise: ["{he} looked to see whether {they} meant somebody else."],
  },
} as const;
