import type { Depths } from "./depth.js";

export const ANGER: Depths = {
  faint: [
    "[!doing] It stung, more than {he} would have thought.",
    "{he} felt the first prickle of temper, and let it be.",
    "[!doing] That went in under {his} guard.",
    "[!doing] {he} noted it, as one notes a debt.",
    "Something in {him} bristled.",
    "There was a small heat behind {his} breastbone.",
    "[!doing] {theirname} had a way of finding the spot.",
    "It was not worth being angry about. {he} {was} a little angry.",
  ],
  plain: [
    "Anger came up in {him}, plain and warm, and it was almost a relief.",
    "[!doing] How dared {they}.",
    "{he} could feel {his} pulse in {his} hands.",
    "The blood went to {his} head; {he} heard it go.",
    "[!doing] {he} wanted to hurt {them} for that, not badly, only enough.",
    "A hot wire had been drawn tight somewhere in {his} chest.",
    "[!doing] {theirname} did not get to say that. Anyone but {theirname}.",
    "[!doing] {he} had sworn not to let {them} get to {him}, and there it was already.",
    "[!doing] It rankled, {it}, and now {they} had {their} finger on it.",
    "[!doing] Every word {they} said was one more thing to answer for.",
  ],
  strong: [
    "Rage went through {him} like fire through dry grass.",
    "For a moment there was nothing in {his} head but a noise.",
    "{he} could have broken something. {he} looked for something to break.",
    "It rose from the soles of {his} feet, black and hot, and {he} {was} glad of it.",
    "{he} hated how much {he} wanted to lay hands on {them}.",
    "The whole of {him} burned, and the burning had {their} name.",
    "There was a red edge to everything.",
    "[!doing] No one had spoken to {him} like that, not and been let go on speaking.",
    "{he} thought of {it}, and the thought was like a hand at {his} throat.",
    "All that {he} had kept down for so long stood up in {him} at once.",
  ],
};

export const HATE: Depths = {
  faint: [
    "{he} did not like {them}. It was restful, not to like somebody.",
    "There was something about {them} that set {his} teeth on edge.",
    "{he} thought of all that {they} {were}, and felt {his} heart shut.",
    "{he} had no cause to wish {them} well.",
    "The sight of {them} was a stone in {his} shoe.",
  ],
  plain: [
    "{he} hated {them}, coldly and with some care.",
    "{he} looked at {them} and remembered what {they} {were}.",
    "There was nothing in {them} that {he} would have been sorry to lose.",
    "It was an old hatred, worn smooth, and it fitted {his} hand.",
    "{he} would not forget what this was that {he} had in front of {him}.",
    "{theirname}: even the name had a taste.",
    "{he} thought of {it}, and there was no room for anything but loathing.",
  ],
  strong: [
    "{he} hated {them} so much that it was nearly a kind of peace.",
    "If wishing could have done it, {they} would not have drawn another breath.",
    "{he} had never hated anybody so; it made {him} giddy.",
    "Hatred stood in {him} like a column of cold iron.",
    "{he} wanted {them} gone from the earth, {them} and the shadow {they} threw.",
    "Everything {he} had lost had {their} face on it.",
  ],
};

export const REPROACH: Depths = {
  faint: [
    "[!doing] {he} thought the less of {them} for it.",
    "[!doing] That was not well done.",
    "[!doing] So {they} {were} like that, too.",
    "[!doing] {he} had hoped for something better, and noted that it had not come.",
    "[!doing] One did not say such things. {they} had said it.",
    "[!doing] It was a shabby thing to do.",
  ],
  plain: [
    "[!doing] It was wrong, and {they} knew that it was wrong, and {they} had done it anyway.",
    "{he} could not get over that: that {they} could stand there so calmly.",
    "Had {they} no shame at all?",
    "There were things one did not do. {he} had believed that everybody knew them.",
    "{he} looked for some sign that {they} understood what {they} had done, and found none.",
    "{he} would never have done it, not for anything.",
    "{it}: and {they} could say the word as if it were any other.",
  ],
  strong: [
    "It was unforgivable. {he} turned the word over, and it held.",
    "{he} {was} sick with contempt.",
    "What kind of person did such a thing? This kind. It had eyes and a mouth and a name.",
    "Everything in {him} that believed in anything stood up against it.",
    "No reason there was could be reason enough.",
    "{he} would not have thought it of anyone. {he} had to think it of {them}.",
    "{it} lay between them like something dead, and {they} stepped around it.",
  ],
};

export const RESENTMENT: Depths = {
  faint: [
    "{they} always fell on {their} feet.",
    "{he} felt a small grudge stir, and was not proud of it.",
    "It came so easily to {them}.",
    "{he} would have liked a little of that for {himself}.",
  ],
  plain: [
    "Why should {they} have it, and not {he}?",
    "It was bitter to watch {them} get away with it.",
    "{he} begrudged {them} every bit of it.",
    "There was no justice in it: {they} had done nothing, and there {they} {were}.",
    "{he} had paid for everything {he} had. {they} had simply been given it.",
  ],
  strong: [
    "It ate at {him} that {they} should be the one.",
    "The unfairness of it was like acid.",
    "{he} could have wept with envy, if it had not been so ugly.",
    "{he} wanted it taken from {them}. {he} did not even want it for {himself}.",
  ],
};

export const GLOATING: Depths = {
  faint: [
    "[!doing] It served {them} right.",
    "{he} allowed {himself} to enjoy that, a little.",
    "There was some sweetness in seeing {them} at a loss.",
    "[!doing] So it could hurt, then. Good.",
  ],
  plain: [
    "[!doing] Now {they} knew what it was like.",
    "[!doing] {he} saw it strike home, and was glad.",
    "It did {him} good to see {them} brought low.",
    "{he} had waited for that look on {their} face.",
    "It was a mean pleasure, and it was a pleasure.",
  ],
  strong: [
    "{he} could have laughed aloud. There {they} {were}, and it was exactly as {he} had imagined it.",
    "Triumph went to {his} head like drink.",
    "Let {them} suffer. Let {them} suffer twice as long.",
    "{he} drank it in: every flinch, every swallowed word.",
  ],
};
