import type { Family } from "./family.js";

/** Shame and remorse: eyes and head that go down, a body that would rather not be seen. */
export const SHAME: Family = {
  jaw: {
    faint: [
      "{he} bit {his} lip.",
      "The corner of {his} mouth flinched.",
      "{he} wet {his} lips.",
      "{his} mouth opened and closed again.",
      "{his} chin sank.",
    ],
    strong: [
      "{his} mouth was ugly with it.",
      "{his} lips had no colour.",
      "{his} mouth shaped a word and lost it.",
      "{he} looked as though {he} had bitten on something foul.",
      "{his} jaw hung, stupidly, and {he} shut it.",
    ],
    held: [
      "{he} kept {his} mouth firm.",
      "{his} lips were pressed so tight they had gone pale.",
      "{he} lifted {his} chin, a little late.",
      "{he} smiled with one side of {his} mouth and gave it up.",
      "{he} swallowed what was in {his} mouth to say.",
    ],
  },
  eyes: {
    faint: [
      "{his} eyes dropped.",
      "{he} did not quite look at {them}.",
      "{his} glance went to {their} face and slid off.",
      "{he} looked at the floor, as if it had been said there.",
      "{his} lashes came down.",
      "A flush had come up under {his} eyes.",
    ],
    strong: [
      "{he} could not have raised {his} eyes for money.",
      "{he} looked at {his} hands, and seemed to see something on them.",
      "{he} put up a hand as if the light hurt.",
      "{his} eyes begged not to be looked into.",
      "{he} looked like someone caught by a lamp.",
      "Colour flooded {his} face, and left it.",
    ],
    held: [
      "{he} made {himself} look up.",
      "{he} met {their} eyes, and it could be seen what it cost.",
      "{his} gaze held, but it had gone glassy.",
      "{he} looked at {them} steadily, a moment too late.",
      "Only the tips of {his} ears were red.",
      "{he} stared ahead like a soldier being shouted at.",
    ],
  },
  voice: {
    faint: [
      "{his} voice had dropped.",
      "{he} mumbled it.",
      "{his} voice lost its footing.",
      "{he} spoke more to {his} collar than to {them}.",
      "The end of what {he} said could hardly be made out.",
    ],
    strong: [
      "{his} voice was hoarse, and hardly there.",
      "There was loathing in {his} voice, and none of it for {them}.",
      "The words scraped coming out.",
      "{his} voice failed, and began again lower.",
      "{he} spoke as if each word were evidence.",
    ],
    held: [
      "{his} voice was dry and gave nothing away; that was how one knew.",
      "{he} said it lightly. It did not sit well.",
      "{his} voice had been ironed flat.",
      "{he} coughed, to have a reason for stopping.",
      "{he} spoke a little too clearly.",
    ],
  },
  hands: {
    faint: [
      "{his} hand went to the back of {his} neck.",
      "{he} turned something over in {his} fingers, round and round.",
      "{he} pulled {his} sleeves down over {his} wrists.",
      "{his} fingers hid in {his} palm.",
      "{he} rubbed at a spot on {his} knuckle.",
    ],
    strong: [
      "{he} covered {his} face.",
      "{his} hands opened, empty, and hung there.",
      "{he} wiped {his} palms on {his} clothes, again and again.",
      "{he} held {his} hands away from {himself}, as if they were somebody else's.",
      "{his} nails dug into {his} own arm.",
    ],
    held: [
      "{he} kept {his} hands still, with some care.",
      "{he} put {his} hands behind {him}.",
      "{his} fingers lay flat, one beside the other, like things on a tray.",
      "{his} hand started for {his} face and was sent back.",
      "{he} laced {his} fingers, and the joints stood out.",
    ],
  },
  breath: {
    faint: [
      "{his} breath had become very small.",
      "{he} breathed out through {his} nose, not looking up.",
      "{he} forgot to breathe, and remembered.",
      "A breath stuck, and {he} let it go in two parts.",
      "{he} breathed as if not to be heard.",
    ],
    strong: [
      "{he} breathed as though there were a weight on {his} ribs.",
      "A sound came with the breath, low down.",
      "{his} breath shuddered out of {him}.",
      "{he} choked on something, and it was only air.",
      "{he} could not seem to fill {his} lungs.",
    ],
    held: [
      "{he} breathed in, and made use of it to straighten.",
      "{he} let a slow breath out between {his} lips.",
      "{he} took a moment over {his} breathing.",
      "{his} breath was even. It was too even.",
      "{he} got {his} breath in order first.",
    ],
  },
  shoulders: {
    faint: [
      "{his} shoulders had drawn in.",
      "{his} head bent.",
      "{he} made {himself} a little narrower.",
      "{his} neck seemed to have grown shorter.",
      "{his} shoulders curved, as if over something.",
    ],
    strong: [
      "{his} head was bowed.",
      "{his} shoulders had fallen, and the rest of {him} with them.",
      "{he} hung {his} head like a dog that knows.",
      "{his} back was bent as under a hand.",
      "{he} seemed to be waiting for a blow, and to be in favour of it.",
    ],
    held: [
      "{he} stood it with {his} shoulders back.",
      "{he} held {his} head as though there were a string to it.",
      "{his} shoulders wanted to come forward, and were not let.",
      "{he} kept {his} spine straight, for what that was worth.",
      "One shoulder dropped, and {he} put it back.",
    ],
  },
  body: {
    faint: [
      "{he} shifted, as if there were no comfortable way to sit.",
      "{he} turned a little out of the light.",
      "{he} edged back by less than a step.",
      "{he} would plainly have liked to be elsewhere.",
      "There was less of {him} to be seen than before.",
    ],
    strong: [
      "{he} slumped, as if someone had cut a cord.",
      "{he} had turned {his} face into {his} own shoulder.",
      "{he} shrank, there was no other word.",
      "All of {him} was trying to be somewhere else.",
      "{he} looked as if {he} would have been glad of a hole in the ground.",
    ],
    held: [
      "{he} let {himself} be looked at, and did not move.",
      "{he} stayed where {he} {was}. Staying was the whole of it.",
      "{he} faced it, with every joint set.",
      "{he} bore it like a lamp in the face.",
      "{he} did not run; one saw the running go through {him} all the same.",
    ],
  },
};
