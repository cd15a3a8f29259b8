/** What is meant to hurt, or does, as it is felt by the one it is said to. `{they}` have just said it. */
export const HURTS = {
  charge: {
    hot: [
      "As though {they} had the right. {he} felt the heat come up {his} neck.",
      "{they} said it so easily. That was what made {him} angry, the ease of it.",
      "It was not even wrong, and it made {him} furious that it was {theirname} who said it.",
      "{he} had known that it would come. It stung all the same, and then it burned.",
      "[strong] {he} could have put {his} fist through something.",
      "{he} had an answer to that, and it was not a civil one.",
      "The blood had gone to {his} head at the second word.",
    ],
    shame: [
      "{he} had told {himself} the same thing often enough. It was different to hear it.",
      "It was true. {he} would have given a good deal for it to be a lie.",
      "Each word of it was one {he} had already used, at night, on {himself}.",
      "{he} looked for something to say to that, and there was nothing, because it was so.",
      "[strong] It went in, and found the place, and stayed there.",
      "The worst of it was how little {they} exaggerated.",
      "{he} could not have met {their} eyes just then.",
    ],
    sorrow: [
      "So that was how {they} saw {him}.",
      "It hurt, and {he} {was} surprised by how much it hurt.",
      "{he} had hoped, until {they} said it, that {they} might not.",
      "[strong] It took the breath out of {him}, that it was {theirname} who could say that.",
      "There had been a time when {they} would not have talked to {him} like that.",
      "Something in {him} sank at the words, and went on sinking.",
    ],
    fear: [
      "{they} knew, then. {they} knew, and there was no way round it any more.",
      "{he} felt the floor go thin.",
      "It had been said aloud now. {he} waited for what came after.",
      "{his} first thought was for the way out.",
    ],
    warm: [
      "Under the anger {he} could hear how much it had cost {them} to say it.",
      "{they} {were} right to say it. {he} would almost have thanked {them}.",
    ],
    surprise: [
      "{he} had not thought that {they} would come out with it.",
      "Of all the things {he} had made ready for, this was not one.",
    ],
  },
  insult: {
    hot: [
      "That went home. {he} did not intend to let it be seen how far.",
      "{he} had promised {himself} to keep {his} temper. It was getting difficult to remember why.",
      "It was a cheap thing to say, and it worked.",
      "{they} always knew where to put it in.",
      "[strong] For an instant {he} saw nothing but {their} mouth, still shaped by what it had said.",
      "{he} felt it land, and felt something in {him} get up.",
    ],
    shame: [
      "It was only a word. {he} felt {himself} get smaller under it.",
      "It should not have struck home. It did; there was enough truth in it for that.",
      "{he} felt it in {his} face.",
      "What if that was simply what {he} {was}?",
    ],
    sorrow: [
      "It should not have hurt, from {theirname}. It did.",
      "{he} let it go by, and it did not go by.",
      "{he} had asked for that, perhaps. It hurt as if {he} had not.",
      "{he} would have liked to be somebody to whom one did not say such things.",
      "[strong] That {they} could say that to {him}, and look like that while {they} said it.",
    ],
    fear: [
      "There was worse behind it. {he} could hear it coming.",
      "{he} did not like the way {they} said it. {he} liked even less how calm it was.",
    ],
    glad: ["So {they} could be stung, too. It was good to know."],
    surprise: ["{he} had not known that {they} had it in {them}."],
  },
  defiance: {
    hot: [
      "It was like talking to a wall, if walls could smirk.",
      "No, and no, and no. {he} felt {his} patience going, thread by thread.",
      "{they} would not even look at it. That was what {he} could not stand.",
      "{he} had expected a good many things; not that {they} would simply stand there and say no.",
      "[strong] Everything {he} had kept down came up another step.",
      "The more {they} held out the more {he} wanted to see {them} give.",
    ],
    shame: [
      "{he} heard how {he} must have sounded, to be answered like that.",
      "Perhaps {he} had gone too far. {he} felt it, a moment late.",
      "{they} did not give way, and {he} saw {himself} as {they} must see {him}.",
    ],
    sorrow: [
      "It was no use, then. {he} had thought that this time it might be.",
      "{he} felt the door close, quite softly.",
      "So it was to be like that.",
      "{he} had come all this way to be told that.",
      "Something {he} had been holding out to {them} was left in {his} hand.",
    ],
    fear: [
      "{they} {were} not afraid of {him}. {he} had counted on it, a little, and now {he} had nothing to count on.",
    ],
    warm: [
      "It was stubborn, and it was foolish, and {he} could not help liking {them} for it.",
      "{they} did have courage. One had to leave {them} that.",
    ],
    glad: ["{he} {was} almost glad that {they} had not given in; it would have been too easy."],
    surprise: ["{he} had been sure that {they} would give way."],
  },
  question: {
    hot: [
      "What business was it of {theirs}?",
      "{they} asked it so mildly. {he} could have shaken {them}.",
      "As if {they} did not know.",
    ],
    shame: [
      "It was a plain question, and {he} had no plain answer that {he} could stand behind.",
      "Anything but that; {they} could have asked {him} anything but that.",
      "{he} knew the answer. That was the trouble with the question.",
    ],
    sorrow: [
      "{he} would have answered, if {he} had known how to begin.",
      "It was such a small question to hurt so much.",
      "That {they} had to ask it at all.",
    ],
    fear: [
      "{he} saw where the question was going.",
      "One answer would lead to the next. {he} did not want to go there.",
      "{they} {were} getting near to it.",
    ],
    warm: [
      "{they} really wanted to know. It was a long time since anyone had.",
      "Nobody else had ever asked {him} that.",
      "{he} could hear that {they} did not ask in order to use it.",
    ],
    glad: ["It did {him} good to be asked.", "{he} had not known that {he} {was} waiting to be asked."],
    surprise: ["{he} had not seen that question coming."],
  },
  shout: {
    hot: [
      "Nobody shouted at {him}. {he} felt {his} own voice gather, low down.",
      "{he} would not step back. If {they} wanted shouting {they} could have it.",
      "The noise went through {him} and lit whatever it touched.",
    ],
    shame: [
      "{he} had done that. {he} had pushed until it broke, and now {he} stood there and saw what came out.",
      "All {he} could think was that {they} had every right.",
      "In the silence afterwards {he} wished that {he} had held {his} tongue.",
    ],
    sorrow: [
      "It was not the shouting. It was what one could hear under it.",
      "{he} had never heard {them} like that. {he} would hear it for a long time.",
      "Each word came at {him} separately, as it seemed, and each of them hurt.",
      "[strong] {he} stood in it as one stands in hail.",
    ],
    fear: [
      "{he} had drawn {his} head in. {he} had not done that since {he} was small.",
      "{his} heart was going like a hammer.",
      "For a moment {he} thought that {they} would strike {him}.",
    ],
    warm: [
      "So that had been in there, all this time. {he} had not known; nobody had known.",
      "{he} ought to have been angry. What {he} saw was somebody who could bear no more.",
      "It was as if a door had been torn open, and {he} saw in.",
    ],
    glad: ["So it could be reached after all, whatever was in there."],
    surprise: ["{he} could only stare. {he} had not thought that there was so much noise in {them}."],
  },
} as const;
