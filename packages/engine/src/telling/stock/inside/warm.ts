import type { Depths } from "./depth.js";

export const LOVE: Depths = {
  faint: [
    "{he} found that {he} did not mind {their} being there.",
    "There was a kind of ease in looking at {them}.",
    "[!doing] {he} liked the way {they} had said that. {he} put the thought aside.",
    "Something in {him} leaned {their} way, a very little.",
    "{he} noticed {their} hands, and that {he} had noticed.",
  ],
  plain: [
    "{he} wanted to be nearer to {them}, and it frightened {him} how plain a want it was.",
    "It was {theirname}. It seemed to {him} that it had been for some time.",
    "A warmth went through {him} that had nothing to do with the room.",
    "{he} could have gone on looking for as long as {they} let {him}.",
    "{he} felt tender toward {them}, and did not know what to do with the feeling; it had no handle.",
    "There was a place in {him} that had been made for this, and nobody had told {him}.",
    "{he} thought that {he} would know {them} anywhere, in any dark.",
  ],
  strong: [
    "{he} loved {them}. It was as simple as that, and as hopeless.",
    "There was nobody else in the world, and hardly a world.",
    "{he} {was} so full of it that it seemed it must show, like a lamp through a hand.",
    "Whatever {they} asked, {he} would have given; {he} would have given it before {they} asked.",
    "All of {him} was turned to {them} like a field to the sun.",
    "Let it last, {he} thought. Only let it last.",
  ],
};

export const GRATITUDE: Depths = {
  faint: [
    "[!doing] That had been kind. {he} {was} not used to it.",
    "[!doing] {they} need not have done that.",
    "{he} gave {them} credit for it.",
    "It eased something, a very little.",
  ],
  plain: [
    "{he} {was} grateful, and did not quite know where to put it.",
    "[!doing] {they} could have used it against {him}, and had not.",
    "[!doing] Nobody had done that for {him} in a long while.",
    "{he} felt it go in and warm {him}, like something hot to drink.",
    "[!doing] It had been given freely. {he} looked for the price, and could not find one.",
  ],
  strong: [
    "{he} could have wept with thankfulness.",
    "{he} would not forget that. Whatever else happened {he} would not forget it.",
    "It was more than {he} had any right to, and {they} had simply held it out.",
    "Something that had been clenched in {him} for years opened its fingers.",
  ],
};

export const ADMIRATION: Depths = {
  faint: [
    "[!doing] That had taken some courage.",
    "[!doing] {he} had to grant {them} that.",
    "[!doing] {they} had not looked away. {he} respected that.",
    "There was more to {them} than {he} had thought.",
  ],
  plain: [
    "[!doing] {he} could not help admiring it.",
    "[!doing] It was bravely done; {he} would not have had it in {him}.",
    "{they} {were} stronger than {they} knew. {he} could see it from here.",
    "{he} looked at {them} with new eyes.",
    "In {their} place {he} would have bent. {they} did not bend.",
  ],
  strong: [
    "{he} had never seen anything like it. {he} had never seen anyone like {them}.",
    "It took {his} breath, the sheer courage of it.",
    "There was a splendour in it, and {he} did not care who saw that {he} saw it.",
    "{he} felt small beside {them}, and did not mind.",
  ],
};

export const JOY: Depths = {
  faint: [
    "It was almost pleasant.",
    "For a moment {he} felt lighter.",
    "{he} had not thought that there was anything to be glad of.",
    "A small gladness looked in and did not at once go away.",
  ],
  plain: [
    "{he} {was} glad. It sat oddly on {him}, like something borrowed.",
    "It was as if a window had been opened.",
    "Something in {his} chest loosened, and kept on loosening.",
    "{he} had forgotten what this was like.",
    "For once there was nothing {he} wished different.",
    "Warmth spread in {him}, slow and undeserved.",
  ],
  strong: [
    "{he} {was} happy. {he} looked at the word, and it bore looking at.",
    "Light went through {him}, and there was no pain in it, none at all.",
    "It was peace, and {he} had not known that one could be given it like bread.",
    "Joy filled {him} to the edges; {he} hardly dared to move.",
    "There was nothing else to want.",
  ],
};

export const HAPPY_FOR: Depths = {
  faint: [
    "{he} {was} glad for {them}, more or less.",
    "Good, {he} thought. Let {them} have that.",
    "It did {him} no harm to see {them} pleased.",
  ],
  plain: [
    "{he} {was} happy for {them}, and was surprised to be.",
    "It was good to see {their} face like that.",
    "{they} had earned it; {he} did not grudge it.",
    "{he} caught {himself} smiling at {their} luck.",
  ],
  strong: [
    "{he} could not have been gladder if it had been {his} own.",
    "{their} joy went straight into {him}.",
    "To see {them} so was worth a great deal.",
  ],
};

export const HOPE: Depths = {
  faint: [
    "Perhaps, {he} thought, and did not think further.",
    "There might be a way. {he} did not look straight at it.",
    "Something lifted its head in {him}.",
    "{he} told {himself} not to count on it.",
    "It was a thin chance. It was a chance.",
  ],
  plain: [
    "{he} hoped. It was a dangerous thing to do, and {he} {was} doing it.",
    "It could still come right. {he} could see how, almost.",
    "For the first time {he} let {himself} imagine it.",
    "{he} wanted it so much that {he} hardly dared to breathe on it.",
    "If {they} would only say the word, {he} thought; any word.",
    "{it} had come within reach, or looked as if it had.",
    "What {he} had given up on stirred, and was not dead.",
  ],
  strong: [
    "Hope hurt more than anything {they} had said.",
    "It was so close. {he} could have put out {his} hand.",
    "Please, {he} thought, to nobody. Please.",
    "{he} would have sold all that {he} had for one yes.",
    "Everything in {him} was standing on its toes.",
    "{it}: so near now that {he} felt the warmth of it on {his} face.",
  ],
};
