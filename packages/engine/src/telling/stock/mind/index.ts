export { BELIEF, LIES, PROSPECT } from "./belief.js";
export { RECALL } from "./memory.js";

/** Two feelings that pull apart. */
export const BLEND = [
  "{he} felt {one} and {another} at once, and neither would make room.",
  "It made no sense to feel {one} and {another} for the same person. {he} felt both.",
  "There was {one} in it, and there was {another}, and {he} could not have told where the one stopped.",
  "{one} pulled one way and {another} the other, and {he} stood in the middle like a rope.",
  "With the {one} came {another}, and {he} could not shut the door on either.",
  "{he} would have known what to do with {one}, or with {another}. With both {he} knew nothing.",
] as const;

/** A feeling that one holds one should not have. */
export const FORBIDDEN = [
  "One did not feel {feeling} for {kind}. {he} felt it all the same.",
  "It was {feeling}, and {he} had no business feeling it; not for {kind}.",
  "{he} had always held that {feeling} was wasted on {kind}. It did not feel wasted. It felt like treason.",
  "{feeling} for {kind}: {he} {was} appalled at {himself}, and it made no difference.",
  "There was a rule about that, about {feeling}. {he} had never before come near to breaking it.",
  "{he} should not be feeling this. {he} knew the name of it, {feeling}, and kept the name away from {himself}.",
  "It was not right, this {feeling}. It went on, right or not.",
] as const;

/** What one senses in one's own body. */
export const BODY_INSIDE: Readonly<Record<string, readonly string[]>> = {
  pain: [
    "It hurt, somewhere there was nothing to be hurt.",
    "Pain went through {him}, thin and bright.",
    "{he} felt it like a burn, from the inside.",
    "There was the old pain, right on time.",
    "It stabbed {him} under the heart, and {he} laid it to {their} account.",
    "A pain opened in {him} and closed again.",
  ],
  arousal: [
    "{his} heart was going hard.",
    "The blood beat in {his} ears.",
    "{he} {was} wide awake, to the ends of {his} fingers.",
    "{he} could feel {his} own heart, and that it was in a hurry.",
    "Everything had grown very clear and very fast.",
    "Heat had come up into {his} face.",
  ],
  tension: [
    "{he} noticed that {his} hands were fists.",
    "{his} neck ached with holding still.",
    "Every muscle {he} had was waiting for something.",
    "{he} had been clenching {his} teeth; {he} could taste it.",
    "There was not a loose thread in {him} anywhere.",
  ],
  breath: [
    "{he} could not get {his} breath quite right.",
    "{he} heard {himself} breathing.",
    "The air seemed to have grown thin.",
    "{his} breath came as if {he} had been running.",
  ],
  fatigue: [
    "{he} {was} so tired.",
    "Weariness sat down on {him}, all at once.",
    "{his} eyes burned with tiredness.",
    "It was late, and {he} felt every hour of it.",
  ],
  exposure: [
    "{he} felt as if {he} had no skin on.",
    "{he} had shown too much, and there was no drawing it back.",
    "It was all out there now, where anyone could step on it.",
    "[standing] {he} stood there with everything open, as it seemed to {him}.",
  ],
};

export const CLOSER = {
  closer: [
    "{they} did not seem so far away any more.",
    "Something had come down that had stood between them.",
    "For the first time {he} did not feel alone in the room.",
    "It was strange how near {they} had come, without either of them moving.",
    "{he} felt known, and it was less terrible than {he} had supposed.",
    "{he} could not find the wall that had been there.",
  ],
  trusts: [
    "{he} believed {them}. {he} had not decided to.",
    "Perhaps {they} could be trusted with it.",
    "{he} thought that {they} had told the truth.",
    "{he} let go of some of {his} caution, a finger at a time.",
    "{he} could have turned {his} back on {them} now, and not listened for a step.",
  ],
  doubts: [
    "{he} did not believe {them}.",
    "There was something there that did not fit.",
    "{he} would have to be careful with {them}.",
    "{he} wondered what else {they} had said that was not so.",
    "{he} took back a piece of trust that {he} had only just laid out.",
  ],
} as const;

/** An impulse from inside: held, or not. */
export const HOLDING = {
  hot: [
    "{he} held it down.",
    "{he} looked at what {he} had been about to say, and put it down again.",
    "{he} breathed through {his} nose until it was only breath.",
    "{he} breathed in, and out, and said none of what {he} had been going to say.",
    "{he} bit it back. {he} could taste it.",
    "It took {him} a moment to be sure of {his} own hands.",
    "{he} let the first answer go by, and the second.",
    "Not now, {he} told {himself}; not for this.",
    "{he} had been halfway out of {himself}, and {he} came back.",
    "{he} took hold of {his} temper with both hands, and it was like holding a door in a gale.",
    "{he} counted. {he} did not get far, but {he} counted.",
    "It wanted out. {he} did not let it out.",
    "{he} mastered {himself}. It was a near thing.",
    "{he} unclenched one finger after another, until there was only the wish left.",
  ],
  low: [
    "{he} would not cry; not here, not in front of {them}.",
    "{he} swallowed it, and it went down like a stone.",
    "{he} kept {his} face. It was about all {he} kept.",
    "{he} pushed it back to where it had come from.",
    "Later, {he} told it. {he} told it that every time.",
    "{he} held on, and it passed over {him}, as it sometimes did.",
    "Nothing must show. {he} saw to it that nothing showed.",
  ],
  burst: [
    "And then {he} could not hold it any more.",
    "{he} felt it come, and this time {he} did not get in its way.",
    "{he} had been careful all this time. {he} {was} done with being careful.",
    "It was in {his} throat already, and there was no swallowing it.",
    "{he} opened {his} mouth to say something reasonable, and that was not what came.",
    "There was still a hand on the bridle; then there was none.",
    "Enough. {he} thought the word, and it was the last that {he} thought.",
    "Something in {him} let go, and {he} felt it go, and was not sorry.",
    "It was too much. It had been too much for a long time.",
    "The last thing that had held gave way.",
    "{he} did not decide it. It decided {him}.",
    "There was a moment in which {he} could still have stopped. It went by.",
  ],
  flood: [
    "It came up over the edge, and there was no keeping it in.",
    "{he} could not hold it back. {he} {was} too tired to hold it back.",
    "It broke, whatever it was that kept such things in.",
    "There was no more strength in {him} for pretending.",
    "It ran over, simply, like something filled too full.",
  ],
} as const;

/** What one takes another's face for. */
export const READING = {
  exposure: [
    "{he} had never seen {them} so unguarded.",
    "For once there was nothing between {him} and what {they} felt.",
    "It was all there in {their} face, and {he} saw it, and {they} saw {him} see.",
    "This was what {they} {were} like, then, under everything.",
    "{he} felt as though {he} had opened a door without knocking.",
    "It was not put on. {he} looked for the trick, and there was none.",
  ],
  callousness: [
    "{he} looked for a trace of regret in {them}, and found none.",
    "{they} {were} not sorry. {he} could see it, and could not look elsewhere.",
    "There was something like contentment in {their} face, and it turned {him} cold.",
    "{they} would do it again, {he} understood.",
  ],
  threat: [
    "{they} could strike at any moment, {he} thought.",
    "{he} saw what was coming up in {them}.",
    "There was danger in it, and not only in the words.",
    "{he} marked how {they} held {themself}, and made ready.",
    "It was plain that {they} meant it.",
  ],
  warmth: [
    "{he} saw the kindness in it, and did not trust {his} eyes.",
    "{they} {were} glad. {he} could see it as one sees a lamp through a curtain.",
    "It was strange to see that face without its guard, and to be the one it was turned to.",
    "{he} looked for what {they} might be hiding, and there was only that.",
    "So {they} could look like that.",
    "{they} did not hold it against {him}, whatever it was; it was there to be read.",
    "{he} had forgotten that there was this side to {them}, or had never known.",
    "There was no mockery in {their} face. {he} looked twice.",
    "{they} meant it well; there was no other way to read it.",
    "It was a long time since anyone had looked at {him} like that.",
    "{he} felt {their} warmth from where {he} {was}.",
  ],
  sadness: [
    "{they} {were} sad. {he} had not thought that {they} could be.",
    "{he} saw how unhappy {they} {were}.",
    "There was grief under it; {he} could hear it go by.",
    "So {they} carried something, too.",
  ],
  remorse: [
    "{they} {were} sorry. It was no act; nobody could act that.",
    "{he} saw {them} look at it, whatever it was, and not look away.",
    "{they} would have undone it. {he} saw that before {they} said a word about it.",
    "It lay on {them} like a hand on the neck.",
    "{he} had wanted to see {them} sorry. It was not the pleasure that {he} had thought it would be.",
    "{he} saw that it weighed on {them} as much as it ever could on anyone.",
    "{they} had not forgiven {themself}. {he} had not expected that.",
    "[charged] There was no excuse in {their} face. {he} had been ready for excuses.",
    "Whatever {they} had done, {they} knew what it was.",
  ],
  power: [
    "{he} could feel the strength in {them}.",
    "There was more force in {them} than {they} knew what to do with.",
    "{they} could have done anything just then.",
    "It came off {them} like heat off a stone.",
  ],
} as const;

/** The nearness of a power, to one who can sense it. */
export const SENSED = [
  "{he} could feel {power} in {them}, like {felt} through a wall.",
  "{power} was strong in {them}. It lay on {his} skin like {felt}.",
  "Even with closed eyes {he} would have known where {they} {were}: there was the {felt} of it.",
  "It came from {them} without {their} doing anything, {felt}, steady and strange.",
  "{power}, in {them}, was a thing one felt as one feels {felt}.",
  "This close, {power} in {them} was unmistakable.",
  "{he} felt {power} stir in {them}, and something in {him} answer.",
] as const;
