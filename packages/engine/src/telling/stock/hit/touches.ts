/** What is felt of a touch, of being shunned, looked at, left without a word. */
export const TOUCHES = {
  touch: {
    hot: ["{he} let it be, and was angry with {himself} for letting it."],
    shame: [
      "{he} had not deserved that anyone should touch {him} like that.",
      "{he} thought of what {his} own hands had done.",
    ],
    sorrow: [
      "It was so gentle that it hurt.",
      "{he} had forgotten what it was like. {he} wished, almost, that {he} had not been reminded.",
    ],
    fear: [
      "Everything in {him} waited for it to turn into something else.",
      "{he} held still, as one does for a wasp.",
    ],
    warm: [
      "[!arms] {their} hand was warmer than {he} had thought.",
      "It was a long time since anyone had been so near.",
      "It asked nothing of {him}. {he} had not known that there was such a thing.",
      "How careful {they} {were}. As if {he} were something that could be spilled.",
      "{he} had not known that one could be touched without being asked for anything.",
      "{he} wanted to say something, and was afraid that it would stop.",
      "[arms] {he} could feel {their} heart, or it was {his} own.",
      "[strong] {he} would have stayed like that until it was day.",
      "It came to {him} that {he} trusted {them}.",
    ],
    glad: [
      "[face] It did not hurt. {he} had been so sure that it would.",
      "{his} eyes had closed by themselves.",
      "{he} felt it down to the soles of {his} feet.",
      "The breath went out of {him}, all of it, and the next one came by itself.",
      "For once there was nowhere else {he} ought to be.",
      "{he} felt the whole day let go of {him}, from the neck down.",
      "[strong] {he} had not been so happy in years, and did not look at it too closely.",
    ],
    surprise: ["{he} had thought that it would be strange. It was not strange at all."],
  },
  let: {
    sorrow: ["It was so little to be allowed, and it nearly undid {him}."],
    shame: ["{he} had no right to it. {they} had let {him} all the same."],
    fear: ["{he} hardly dared to move, for fear of doing it wrong."],
    warm: [
      "{they} had let {him}. {he} had not thought that {they} would.",
      "{he} felt {them} grow quiet, and grew quiet {himself}.",
      "[arms] How tired {they} must have been, to lean like that on somebody.",
      "{he} would be careful, {he} thought; {he} would be so careful.",
      "{they} {were} warm, and real, and did not go away.",
    ],
    glad: [
      "It was as simple as that. {he} could have laughed.",
      "{he} had wanted to do that for longer than {he} had known.",
      "Something in {him} came to rest, as a boat does when it touches land.",
      "{they} did not draw back, and {he} {was} happy.",
    ],
    surprise: ["{he} had half expected to be struck."],
  },
  shun: {
    hot: [
      "So {they} would not even look at {him}.",
      "It was just like {them}, to turn away when it got difficult.",
    ],
    shame: [
      "{he} saw that {he} had frightened {them}.",
      "{he} ought not to have done that. {he} knew it at once.",
      "{his} face burned. What had {he} been thinking?",
    ],
    sorrow: [
      "It was nothing, a few inches. It might have been a mile.",
      "{he} had known that {they} might. It hurt as if {he} had not.",
      "{he} felt the cold come in where {they} had been.",
      "{he} told {himself} that it was not {him} {they} turned from. {he} did not believe it.",
    ],
    fear: ["{he} had lost {them}, {he} thought; with that one movement {he} had lost {them}."],
    warm: [
      "{they} had not meant it so; {he} could see that. It was older than {him}, whatever it was.",
      "{he} saw what it was that {they} {were} afraid of, and it was not {him}.",
    ],
    surprise: ["{he} looked at the place where {they} had been."],
  },
  look: {
    hot: [
      "{he} did not care to be looked at like that.",
      "Let {them} look. {he} had something to look back with.",
      "That look again. {he} felt {his} jaw tighten.",
    ],
    shame: [
      "{he} could feel {their} eyes on {him} like a hand on a bruise.",
      "{he} wondered what {they} saw. {he} could guess.",
      "Under that look {he} did not know what to do with {his} face.",
    ],
    sorrow: [
      "There had been a time when {they} looked at {him} otherwise.",
      "{he} bore the look as long as {he} could.",
      "It was a look that wanted something, and {he} did not have it.",
    ],
    fear: [
      "{they} {were} making up {their} mind about something. {he} would have liked to know what.",
      "{he} had the feeling of being measured.",
    ],
    warm: [
      "Nobody had looked at {him} like that in a long time.",
      "{he} found that {he} did not mind {their} looking.",
      "{he} looked back, and it was not difficult.",
    ],
    glad: ["It was good to be looked at, by {theirname}, for once without a reason."],
    surprise: ["{he} had not thought to find {them} looking."],
  },
  silence: {
    hot: [
      "If only {they} would say something. Anything; {he} could have done something with anything.",
      "Was that all? {he} could have shaken {them}.",
      "{their} silence had something of a shrug.",
      "{he} had said it to a wall, it seemed.",
      "{they} thought that {they} could sit it out. {he} felt {his} temper fray.",
    ],
    shame: [
      "{they} said nothing, and {he} heard everything {they} might have said.",
      "The silence gave {him} time to listen to {himself}.",
    ],
    sorrow: [
      "There was nothing in {their} face to hold on to.",
      "{he} had hoped for a word, one, it hardly mattered which.",
      "{he} waited, and then saw that {he} {was} waiting for nothing.",
      "The silence went on. {he} had not known that it could be so loud.",
      "No answer was an answer, too.",
    ],
    fear: ["{he} would have liked to know what went on behind that silence."],
    warm: [
      "{they} asked for nothing. It was a great thing, not to be asked.",
      "{they} did not go. {he} had been sure that {they} would go.",
      "It was enough that somebody was there. {he} had not known how much enough it was.",
      "{they} did not press {him}. That was kind.",
      "There was no hurry in {their} silence, and {he} began to lose {his} own.",
      "{he} felt that if {he} spoke now {they} would listen.",
      "{they} could have said something clever, and had not.",
      "{he} {was} grateful that {they} let {him} be quiet.",
    ],
    glad: [
      "[cool] For the first time the quiet was not waiting for anything.",
      "[cool] One could breathe in a silence like that.",
      "[cool] It was a good silence. {he} had forgotten that there were any.",
      "{he} {was} glad of the pause, and did not want to be the one who ended it.",
    ],
    surprise: ["{he} had braced {himself} for an answer, and none came."],
  },
} as const;
