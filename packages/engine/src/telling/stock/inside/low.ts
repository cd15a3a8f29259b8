import type { Depths } from "./depth.js";

export const DISTRESS: Depths = {
  faint: [
    "{he} felt it, dully, somewhere below thought.",
    "A greyness had come over things.",
    "[!doing] It should not have hurt. It was only words.",
    "Something in {him} sank by an inch.",
    "There was a weight on {him} that had not been there that morning.",
    "{he} felt tired, suddenly, and older.",
    "[!doing] It touched a sore place, and {he} held still until it had passed.",
  ],
  plain: [
    "It hurt. {he} {was} surprised how simply it hurt.",
    "There was a place under {his} ribs that had been aching for so long {he} had stopped calling it pain.",
    "{he} wanted it to stop, and did not know what it was.",
    "Misery closed over {him}, quite quietly.",
    "{he} could not have said what had been taken from {him}, only that it was gone.",
    "{his} throat had grown tight.",
    "{it}. It always came back to that, and it never grew any smaller.",
    "Nothing that {he} could think of was any comfort.",
    "{he} felt like a house with the doors left open in winter.",
  ],
  strong: [
    "The grief was so large that {he} could not see around it.",
    "It was more than {he} could hold, and there was nowhere to put it down.",
    "{he} would have given anything, then, to feel nothing.",
    "Something in {him} tore, along an old seam.",
    "There was no floor to it.",
    "It hurt to breathe, and it hurt to look, and it hurt that anybody was there to see.",
    "{he} thought that people must die of this, and that {he} would not be so lucky.",
    "{it} went through {him} again, from end to end, as if it had only just happened.",
  ],
};

export const DISAPPOINTMENT: Depths = {
  faint: [
    "[!doing] {he} had half expected something else.",
    "[!doing] So that was all.",
    "{he} put away a small hope {he} had not known {he} had taken out.",
    "It was a little thing to have counted on.",
  ],
  plain: [
    "{he} had thought it would be different.",
    "It had looked, for a moment, as if it might come right; and now it did not.",
    "There went that.",
    "{he} felt the hope go out of {him} like warmth out of a cup.",
    "{he} ought to have known better than to hope.",
    "Of {it} {he} had expected so much.",
  ],
  strong: [
    "Everything that {he} had put into it was gone, and there was nothing to show.",
    "It had all been for nothing. {he} said it to {himself} slowly, to get used to it.",
    "{he} had built on that. {he} had built everything on that.",
    "It should have freed {him}. It had not even made a sound.",
    "The emptiness where {it} should have been was larger than {he} {was}.",
  ],
};

export const SHAME: Depths = {
  faint: [
    "[doing] {he} would have liked to have that back.",
    "[doing] It was not what {he} had meant to show.",
    "{he} felt {his} face grow warm.",
    "For an instant {he} saw {himself} as {they} must see {him}.",
    "[doing] That had been small of {him}.",
    "[night] {he} {was} glad of the bad light.",
  ],
  plain: [
    "{he} {was} ashamed, and it made {him} clumsy.",
    "[doing] {he} heard what {he} had said, now that it was too late to have said something else.",
    "{he} wished that {they} would look somewhere else.",
    "So that was who {he} {was}, when it came to it.",
    "Shame crept up {his} neck like something with feet.",
    "{he} had been better than this, once, or had meant to be.",
    "{he} could not think about {it} and keep {his} head up.",
    "There was no corner of {him} that {he} would have cared to have looked into.",
  ],
  strong: [
    "{he} would have torn off {his} own skin to be out of it.",
    "Shame went over {him} in a wave and left nothing standing.",
    "There was nothing {he} could say that would not make it worse; there was nothing {he} could say.",
    "{he} {was} a thing that one scrapes off, and {he} knew it, and now it had been seen.",
    "If the ground had opened {he} would have thanked it.",
    "{it} was in {his} face, in {his} hands; anyone could see it there.",
  ],
};

export const REMORSE: Depths = {
  faint: [
    "[doing] {he} should not have done that.",
    "[doing] It had been unkind, and {he} had known it.",
    "{he} would make it good, if there was a way.",
    "A small regret sat down in {him} and stayed.",
  ],
  plain: [
    "{he} had done that. Nobody else.",
    "There was no way of turning it that made it anyone's doing but {mine}.",
    "{he} would have taken it back, every bit of it, and had no one to ask.",
    "Guilt was not a sharp thing. It was like wearing wet clothes.",
    "What {he} had done stood in the room like a third person.",
    "{he} thought of {it}, and of how little it would have taken not to.",
    "{he} {was} sorry. The word was so small for it.",
    "It had {his} hands on it, {it}, and no washing helped.",
  ],
  strong: [
    "{he} had done it, and it could not be undone, and {he} would be the one who had done it for as long as {he} lived.",
    "The guilt was so old by now that it had grown into {him}, like wire into a tree.",
    "If it could have been paid for with pain, {he} would have paid long since.",
    "{he} saw {his} own hands, and what they had done, and they would not stop having done it.",
    "Nothing that {he} had been promised for {it} had come. Only this had come.",
    "{it}: {he} had thought that one gets used to it. One did not.",
  ],
};

export const PITY: Depths = {
  faint: [
    "{they} looked tired. {he} had not wanted to notice.",
    "For a moment {he} {was} almost sorry for {them}.",
    "It could not be easy, being {theirname}.",
    "Something in {him} gave a little, toward {them}.",
    "{he} saw that it had cost {them} something.",
    "There was a person in there, after all.",
  ],
  plain: [
    "{he} {was} sorry for {them}. It had come in by some side door.",
    "{they} {were} in pain. {he} knew what that looked like, from the inside.",
    "{he} had not meant to see so much, and could not stop seeing it.",
    "The pity went into {him} like a splinter, small and not to be got at.",
    "How long had {they} been alone with that?",
    "{he} found that {he} wanted to put a stop to it, whatever it was that was hurting {them}.",
    "It was hard to go on holding anything against somebody who looked like that.",
    "All at once {he} could see what it must be to wake up as {theirname}, every day.",
  ],
  strong: [
    "{his} heart turned over for {them}.",
    "{he} would have taken it from {them}, if such a thing could be taken.",
    "There was nothing left in {him} but sorrow for {them}; it had swept out all the rest.",
    "{he} hurt with it, with {their} hurt, as if the skin between them had worn through.",
    "No one ought to be as alone as that.",
    "{he} could not bear to watch, and could not have looked away.",
    "Whatever {they} had done, {they} had been doing it to {themself} ever since.",
  ],
};
