/** A touch in its two steps: held out, and, where it was let, done. */
export interface Steps {
  readonly offered: readonly string[];
  readonly carried: readonly string[];
}

/** Touches that the other may take or not. */
export const OFFERS: Readonly<Record<string, Steps>> = {
  shake_hands_with: {
    offered: [
      "{he} held out a hand.",
      "{he} offered {them} {his} hand.",
      "{his} hand came up between them, open.",
      "{he} put out {his} hand and left it there.",
    ],
    carried: [
      "They shook hands.",
      "{he} shook {their} hand, and it was a real shake.",
      "Their hands met, and held a moment longer than they had to.",
      "{their} hand was in {mine}, and then it was done.",
    ],
  },
  pat: {
    offered: [
      "{he} lifted a hand toward {their} shoulder.",
      "{his} hand rose, not quite there yet.",
      "{he} reached over, awkwardly, in the direction of {their} shoulder.",
    ],
    carried: [
      "{he} patted {their} shoulder, twice.",
      "{his} palm came down on {their} shoulder and rested.",
      "{he} gave {their} shoulder a clumsy pat, and it was none the worse for that.",
    ],
  },
  take_hand: {
    offered: [
      "{he} reached for {their} hand, and stopped short of it.",
      "{he} turned {his} palm up between them.",
      "{his} fingers moved toward {theirs} and waited.",
      "{he} held out {his} hand, lower than for a greeting.",
      "Slowly, so that {they} could see it coming, {he} put out a hand for {theirs}.",
    ],
    carried: [
      "{he} took {their} hand.",
      "{his} fingers closed round {theirs}.",
      "{their} hand lay in {mine}, and neither of them looked at it.",
      "{he} held {their} hand as if it might be called back.",
      "Their fingers found each other without being told.",
    ],
  },
  catch_hand: {
    offered: [
      "{he} caught {their} hand as it went.",
      "{his} own hand shot out and stopped {theirs} in the air, and was open at once, asking.",
      "Before {they} could take it back {he} had {their} hand, loosely enough to be refused.",
      "{he} reached after {their} hand and caught it by the fingers.",
    ],
    carried: [
      "{he} drew {their} hand in, and up, until it lay against {him}.",
      "{he} kept {their} hand, and brought it to where it had been going.",
      "{his} fingers tightened over {theirs}. {he} bent {his} head into {their} palm.",
      "With {their} hand in both of {mine} {he} finished what {they} had begun.",
    ],
  },
  lean_on: {
    offered: [
      "{he} swayed a little toward {their} shoulder.",
      "{he} let {his} weight begin to tip {their} way, and held it there.",
      "{his} head sank to within an inch of {their} shoulder.",
      "{he} moved nearer until {his} sleeve touched {theirs}, and went no farther.",
      "{he} bent toward {them} like somebody about to be told a secret, and waited.",
      "{he} let {his} head hang, close to {them}, as if it only needed somewhere to be put down.",
    ],
    carried: [
      "{he} leaned on {them}, and let {himself} be heavy.",
      "{his} forehead came to rest against {their} shoulder.",
      "{he} put {his} weight where {their} shoulder was, and it bore.",
      "For the length of a few breaths {he} {was} held up by somebody else.",
    ],
  },
  touch: {
    offered: [
      "{he} put out a hand toward {their} {part}, and it stopped in the air a finger's breadth away.",
      "{his} hand came up, slowly, to {their} {part}, and waited there.",
      "{he} reached out. The hand was halfway to {their} {part} before {he} knew that {he} meant it.",
      "As though somebody else had lifted it, {his} hand moved toward {their} {part}.",
      "{he} raised {his} open hand to the height of {their} {part} and did not close the last of the distance.",
      "{his} fingers went out to {them}, to {their} {part}, and hung back.",
    ],
    carried: [
      "{his} fingers came to rest on {their} {part}.",
      "{he} touched {their} {part}, so lightly that it was more warmth than weight.",
      "{his} palm settled against {their} {part}.",
      "Then there was no distance left, and {his} hand lay on {their} {part}.",
      "{he} touched {them}. It was only a hand and a {part}, and for a moment there was nothing else anywhere.",
      "The tips of {his} fingers met {their} {part} and stayed.",
    ],
  },
  hug: {
    offered: [
      "{he} opened {his} arms, not very far.",
      "{his} arms came up, and stopped, and asked.",
      "{he} held {his} arms a little away from {his} sides, and looked at {them}.",
      "{he} stood before {them} with {his} arms half raised and no idea what to do with them.",
      "{he} moved as if to take {them} in {his} arms, and gave {them} time to step aside.",
    ],
    carried: [
      "{he} put {his} arms round {them}.",
      "They held each other, stiffly at first.",
      "{he} hugged {them}, and felt how long it had been.",
      "{his} arms closed about {them}, and something in the two of them came down.",
    ],
  },
  stroke_hair: {
    offered: [
      "{he} lifted a hand to {their} hair.",
      "A strand had come loose over {their} eyes; {his} hand went up to it, and hung there.",
      "{his} fingers rose to a strand of {their} hair and did not take it yet.",
      "{he} reached up, toward {their} hair, and looked the question.",
    ],
    carried: [
      "{he} brushed back {their} hair.",
      "{his} fingers went through {their} hair, once, and then again.",
      "{he} smoothed the hair from {their} face.",
      "{he} pushed a lock of hair away from {their} eyes and let {his} hand follow it round.",
    ],
  },
  hold: {
    offered: [
      "{he} held out {his} arms to {them}.",
      "{he} made room for {them} against {himself}.",
      "{he} came as near as one can without holding, and left the rest to {them}.",
    ],
    carried: [
      "{he} held {them}.",
      "{he} drew {them} in and held on.",
      "{his} arms took the weight of {them}, and {they} let it be taken.",
      "They stood, or leaned, and {he} held {them}, and time was none of their business.",
    ],
  },
  wipe_tears: {
    offered: [
      "{he} raised {his} thumb toward the wet on {their} cheek.",
      "{his} hand came up to {their} tears, and stopped below them.",
      "{he} reached to dry {their} face, and waited to be let.",
    ],
    carried: [
      "{he} wiped the tears from under {their} eyes with {his} thumb.",
      "{he} dried {their} cheek, and then the other.",
      "With the side of {his} finger {he} took the tears away, one after the other.",
      "{his} thumb went over {their} cheekbone and came away wet.",
    ],
  },
  trace_mark: {
    offered: [
      "{his} finger moved toward {mark} and stopped just short of it.",
      "{he} lifted a hand to {mark}, as if to read it.",
      "{he} looked at {mark}, and then {his} hand was on its way there, and paused.",
    ],
    carried: [
      "{he} drew a fingertip along {mark}, from one end to the other.",
      "{his} finger followed {mark} as one follows a road on a map.",
      "{he} touched {mark}, and went the whole length of it.",
      "Under {his} finger {mark} was smoother than {he} had thought.",
    ],
  },
  caress: {
    offered: [
      "{he} brought {his} hand up along {their} {part} without touching.",
      "{his} knuckles came close to {their} {part}, and hovered.",
      "{he} held the back of {his} hand near {their} {part}; {they} could have felt the warmth of it.",
      "{his} hand moved again, and again asked first.",
    ],
    carried: [
      "{he} ran {his} thumb over {their} {part}.",
      "{his} hand moved on {their} {part}, slowly, learning it.",
      "{he} caressed {their} {part} as though it could break, or {he} could.",
      "The backs of {his} fingers went down {their} {part}.",
      "{his} palm cupped {their} {part}, and {his} thumb went to and fro.",
    ],
  },
  kiss: {
    offered: [
      "{he} leaned in, until there was only a breath between them.",
      "{he} bent toward {them}, and stopped where {they} would have to come the rest of the way.",
      "{his} face came close to {theirs}, closer, and stayed.",
      "{he} looked at {their} mouth, and then {he} {was} very near it.",
    ],
    carried: [
      "They kissed.",
      "{he} kissed {them}.",
      "{their} mouth met {mine}; it could not have been said who had closed the distance.",
      "The last inch went, and they were kissing.",
      "{he} kissed {them}, carefully and then not so carefully.",
    ],
  },
};
