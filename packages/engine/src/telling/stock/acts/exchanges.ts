/** A touch that is let, told in one go: held out, taken, done. */
export const EXCHANGES: Readonly<Record<string, readonly string[]>> = {
  shake_hands_with: [
    "{he} held out a hand, and {they} shook it.",
    "They shook hands on it, {he} and {theirname}.",
    "{his} hand came out; {they} looked at it, and took it, and shook.",
  ],
  pat: [
    "{he} put a hand on {their} shoulder, and {they} let it lie there.",
    "{he} patted {their} shoulder, and {they} bore with it, and did not mind it.",
    "{his} hand came down on {their} shoulder, not heavily; {they} did not shrug it off.",
  ],
  take_hand: [
    "{he} reached for {their} hand, and {they} gave it to {him}.",
    "{his} hand found {theirs}, and was not sent away.",
    "{he} laid {his} fingers over {theirs}. {they} turned {their} palm up to meet them.",
    "When {he} took {their} hand, {they} held on.",
    "{he} felt for {their} hand without looking, and it was there.",
  ],
  catch_hand: [
    "{he} caught {their} hand as it went, and {they} did not pull it back.",
    "{he} had {their} hand before it was gone. {they} left it with {him}.",
    "Before {they} could take the hand away {he} had hold of it, by the fingers; and so they stayed.",
    "{he} would not have it taken back. {he} caught {their} hand and kept it, and {they} let it be kept.",
  ],
  lean_on: [
    "{he} leaned {his} head on {their} shoulder, and {they} moved to make room for it.",
    "{he} let {himself} tip against {them}, a little at a time, and {they} held.",
    "{his} forehead sank to {their} shoulder. {they} stood for it, and did not stir.",
    "{he} leaned, and {they} took the weight.",
    "{he} rested against {them}, and felt {them} settle under it.",
  ],
  touch: [
    "{he} reached out and touched {their} {part}, and {they} let {him}.",
    "{his} hand went to {their} {part}; {they} looked at {him} over it and stayed.",
    "{he} put {his} palm to {their} {part}. {they} leaned into it before {they} knew.",
    "Slowly {he} laid {his} hand on {their} {part}, and {they} shut {their} eyes.",
    "{he} touched {their} {part} with the tips of {his} fingers, and nothing in {them} drew back.",
  ],
  hug: [
    "{he} opened {his} arms, and {they} came into them.",
    "{he} put {his} arms round {them}, and after a moment {they} put {theirs} round {him}.",
    "They held each other. It was {he} who had begun it; neither of them was quick to leave off.",
    "{he} hugged {them}, stiffly at first, and then not stiffly.",
  ],
  stroke_hair: [
    "{he} brushed the hair back from {their} forehead, and {they} held still.",
    "{his} hand went over {their} hair, and {they} bent {their} head to it.",
    "{he} pushed a lock of hair out of {their} eyes; {they} let {him} do it twice.",
    "{he} lifted a hand to {their} hair. {they} nodded, hardly to be seen, and {he} smoothed it.",
  ],
  hold: [
    "{he} held out {his} arms, and {they} let {themself} be held.",
    "{he} drew {them} in against {him}, and {they} came.",
    "{he} took {them} in {his} arms. They were both a little out of practice.",
    "{he} made room for {them} against {him}, and {they} took it, and was quiet.",
    "{he} held {them}, and for once nobody had to say what it meant.",
  ],
  wipe_tears: [
    "{he} wiped the tears from under {their} eyes with {his} thumb, and {they} let {him}.",
    "{he} reached up and dried {their} cheek, and then the other. {they} stood and let it be done.",
    "With the side of {his} finger {he} took the tears away; there were more, and {he} took those.",
  ],
  trace_mark: [
    "{he} put a fingertip to {mark}, and {they} let {him} follow it to its end.",
    "{his} finger went along {mark}, slowly. {they} hardly breathed.",
    "{he} touched {mark}. {they} held {their} face still for it, as one does for a razor.",
  ],
  caress: [
    "{he} stroked {their} {part} with the backs of {his} fingers, and {they} turned {their} face to them.",
    "{his} hand moved on {their} {part}, slowly, and {they} let it learn what it liked.",
    "{he} cupped {their} {part}. {they} leaned, by very little, into {his} palm.",
    "{his} thumb went over {their} {part}, to and fro, and {they} did not want it to stop.",
  ],
  kiss: [
    "{he} leaned in, and {they} met {him}, and they kissed.",
    "{he} kissed {them}, and {they} kissed {him} back.",
    "Their mouths met again, with less to be afraid of.",
    "{he} bent {his} head, and {they} came the rest of the way.",
  ],
};

/** A yes, given by a body, by where the touch comes: on the face, the hand, or with the arms. */
export const YES = {
  face: [
    "{he} did not move. {his} eyes went to the hand, and then to {theirname}, and that was the answer.",
    "{he} held still for it.",
    "{he} turned {his} face toward the hand, as one turns toward a window.",
    "{he} could have drawn back. {he} leaned forward instead, by an inch.",
    "{his} breath caught, and went out again, and {he} stayed.",
  ],
  kiss: [
    "{he} did not draw back.",
    "{he} shut {his} eyes.",
    "{he} could feel {their} breath, and waited, and did not want to wait.",
    "For a moment neither of them did anything. Then {he} lifted {his} face.",
  ],
  hand: [
    "{he} looked at the hand, and gave {them} {mine}.",
    "{he} did not take {his} own hand away.",
    "{he} opened {his} hand to it.",
    "{he} let it come.",
  ],
  arms: [
    "{he} stood a moment longer by {himself}, and then {he} went.",
    "{he} came the last step.",
    "{he} did not step aside.",
    "Something in {his} back gave way, and {he} let {them}.",
    "{he} said nothing, and moved closer.",
  ],
} as const;

/** A no, given by a body to a touch that comes. */
export const NO = {
  flinch_from: [
    "{he} flinched.",
    "[!arms !kiss] {he} jerked back as if the hand had been hot.",
    "{his} head went back before {he} could stop it.",
    "{his} whole body said no before {he} had been asked.",
    "{he} shied, and was out of reach.",
    "{he} recoiled, only by an inch. It was enough.",
    "{he} winced away.",
    "It went through {him} like a start from sleep, and {he} had pulled back.",
  ],
  pull_away_from: [
    "{he} drew away.",
    "{he} shook {his} head and leaned back, out of reach.",
    "[!arms !kiss] {he} moved out from under the hand, not roughly.",
    "{he} put a pace between them, and then looked sorry for the pace.",
    "{he} said no with one small movement.",
    "{he} pulled back; there was no mistaking it.",
  ],
} as const;

/** A touch taken back after a no. */
export const BACK = [
  "[!arms !kiss] {he} took {his} hand back at once.",
  "[!arms !kiss] {his} hand dropped.",
  "[!arms !kiss] {he} let {his} hand fall, and put it where it could do no harm.",
  "[!arms !kiss] {he} drew {his} fingers back as from something asleep.",
  "[!arms !kiss] {he} withdrew {his} hand, and kept it open so that {they} could see.",
  "[!arms !kiss] {he} took the hand away, and the air was colder for it.",
  "[!arms !kiss] {his} hand went back the way it had come.",
  "[arms] {he} let {his} arms sink.",
  "[arms] {he} straightened, and gave {them} room.",
  "[arms] {he} stepped back at once, with {his} palms open.",
  "[arms] {he} caught {himself}, and drew away, and folded {his} arms as if they had never meant anything.",
  "[arms] {he} moved off, as far as one moves off from a sleeper.",
  "[kiss] {he} drew back, and the air came in between them.",
  "[kiss] {he} turned {his} face aside, and {was} careful to keep it there.",
  "[kiss] {he} went back to where {he} had been, and farther.",
] as const;
