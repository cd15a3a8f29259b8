/** The place as the curtain rises, and who is there. */
export const OPENING = {
  night: [
    "It was night in {place}, and there was no light but what came from {source}.",
    "Night had come down round {place}. What light there was came from {source}.",
    "[!source] It was night, and {place} was dark at the corners.",
    "In {place} it was dark but for {source}.",
    "[!source] Night stood at every side of {place}.",
  ],
  day: [
    "The light in {place} came from {source}, and nothing in it was in a hurry.",
    "In {place} the light came from {source}.",
    "[!source] {place} was quiet.",
    "[!source] Nothing moved in {place}.",
    "[!source] It was an ordinary hour in {place}.",
  ],
  seated: [
    "{name} and {theirname} sat across from each other, and neither had spoken for some time.",
    "{name} sat on one side of it, {theirname} on the other.",
    "{name} had taken one chair and {theirname} the one that was farthest from it.",
    "{name} was sitting down, and so was {theirname}; that was as far as they had got.",
    "{name} and {theirname} had been sitting there long enough to know each other's hands.",
    "{name} was sitting where {he} could see {theirname}, and {theirname} where there was nothing else to look at.",
    "They had sat down at some distance, {name} and {theirname}, as people do who have not agreed on anything yet.",
  ],
  standing: [
    "{name} was there, and so was {theirname}, and there was not much else.",
    "{name} and {theirname} were alone in it.",
    "There was {name}, and there was {theirname}, and a certain distance between them.",
    "{name} stood on one side, {theirname} on the other.",
  ],
  crowd: [
    "They were all there: {people}.",
    "{people} were there, each with a little room around them.",
    "There were {people}, and not enough had been said yet.",
    "{people} had found their places.",
    "[alone] {people} was there, and nobody else.",
  ],
} as const;

export const COMINGS = {
  enter: [
    "{name} came in.",
    "The door opened, and it was {name}.",
    "There was a step, and then {name} was there.",
    "Someone was standing in the doorway: {name}.",
    "{name} had come in without anybody's hearing it.",
  ],
  exit: [
    "{name} was gone.",
    "{name} went out, and the place was larger by one.",
    "The door closed behind {name}.",
    "There was an empty place where {name} had been.",
  ],
} as const;

/** What the light does, by how things stand between people. */
export const LIGHT = {
  tense: [
    "[flicker] {source} spat, and nobody so much as turned a head.",
    "In the light of {source} {his} eyes had no colour.",
    "[night] Outside there was nothing but the dark, and it came right up to the walls.",
    "[flicker] {source} leaned over as though something had passed.",
    "[warm] The air was close, so near {source}; it was hard to get enough of it.",
    "[flicker] On the wall behind {him} {his} shadow was doing something else.",
    "[flicker] {source} threw their shadows up the wall, and the shadows were larger than they were.",
    "[flicker] {source} jumped, and for an instant everything had two edges.",
    "The light from {source} lay hard on {his} face and left nothing out.",
    "[flicker] The shadows would not keep still.",
    "[two] {source} gave light to both of them alike, and took no side.",
    "[warm] The warmth of {source} did not reach as far as they did.",
    "[flicker] In the light of {source} {his} face came and went.",
    "[warm] {source} burned low and even, as if to show how one did it.",
  ],
  soft: [
    "{source} had burned lower without anyone's noticing.",
    "[flicker] Over {his} hair the light of {source} went and came like breath.",
    "[warm] It was warm by {source}. One noticed it only now.",
    "[night] The dark had drawn back a little from {source}, as if it had been asked to.",
    "[flicker] By {source} every hard thing in {place} had a soft side.",
    "The shadow {he} threw in the light of {source} was not a large one any more.",
    "[flicker] {source} moved its light over {him}, gently, as if to learn {him}.",
    "The light from {source} was kinder than it had been.",
    "[warm two] The warmth of {source} had come as far as the two of them at last.",
    "[flicker] {source} sank a little, and the shadows came nearer, and they were only shadows.",
    "In the light of {source} {his} face had lost its edges.",
    "[flicker] {source} stirred, and settled, and burned on.",
    "[warm] {source} went on, patient and small, giving what there was to give.",
  ],
  still: [
    "[night] Beyond the light of {source} the night stood close.",
    "The light of {source} lay on {his} hands.",
    "[flicker] A draught went through {place}, and {source} bent and stood up again.",
    "[flicker] {source} made a small sound.",
    "[!two] The light from {source} went round among the faces.",
    "{source} showed half of everything.",
    "[flicker] {source} flickered and grew steady again.",
    "The light from {source} made a small island, and they were on it.",
    "[flicker] The light went up and down the wall as if it were breathing.",
    "{source} lit one side of {his} face and let the other go.",
    "[flicker] Something shifted in {source}, and a shadow changed places with another.",
    "The light from {source} did not reach the corners.",
    "[warm] {source} gave off a steady warmth.",
    "[flicker] The shadows leaned one way and then the other.",
  ],
} as const;

export const PLACE = {
  tense: [
    "The air in {place} had grown tight.",
    "It was very quiet in {place}, in the way of a held breath.",
    "Every small sound in {place} was suddenly a loud one.",
    "There seemed to be less room in {place} than there had been.",
    "{place} had the stillness of a street before a storm.",
    "Nothing in {place} was far enough from anything else.",
    "One would have liked a window open, in {place}, or a wall down.",
  ],
  soft: [
    "It had grown quiet in {place}, and it was another quiet than before.",
    "{place} seemed to have drawn closer around them.",
    "For once nothing in {place} asked for anything.",
    "Things stood about in {place} as if they had been forgiven, too.",
    "{place} held them, as a hand holds water.",
    "A quiet had come into {place} that one could have leaned against.",
    "There was no sound in {place} but breathing.",
  ],
  still: [
    "{place} was silent around them.",
    "Something in {place} creaked, as things do when they cool.",
    "One could hear {place} settle.",
    "The air in {place} had not moved for a long time.",
    "Nobody had looked about {place} for a while; it was all still there.",
    "Somewhere in {place} something ticked, or dripped, and stopped.",
    "Nothing in {place} had changed, and it did not look the same.",
    "The quiet in {place} had the sound of other rooms in it.",
  ],
  night: [
    "Outside it was as dark as before.",
    "The night went on, out there, with its own affairs.",
    "It was late, and grew later.",
    "Somewhere outside something called, once, and was not answered.",
    "The windows had nothing in them but the room.",
    "It must have been past midnight; nobody looked.",
    "Wind came up, and went round the walls, and lay down again.",
    "There were hours of the night left. One felt them, like stairs.",
    "It was the part of the night when one hears the walls.",
    "Nothing came in from the dark, not even a noise.",
  ],
  detail: [
    "And there was {detail}.",
    "Between one word and the next there was {detail}.",
    "There was still {detail}, whatever was said.",
    "For the length of a breath there was only {detail}.",
    "One was aware, all at once, of {detail}.",
  ],
} as const;

/** A mark on somebody's body, seen. */
export const MARKS = {
  seen: [
    "[flicker] {source} found {mark} on {his} {part}, and lost it, and found it again.",
    "In this light {mark} stood out on {his} {part} like a word underlined.",
    "[flicker] The moving light made more of {mark} than there was.",
    "{mark} on {his} {part} had gone pale.",
    "Whatever {he} did with {his} face, {mark} kept its own expression.",
    "There was {mark}, on {his} {part}; one could not look at {him} and not see it.",
    "{mark} drew {their} eyes, as it always did.",
  ],
  own: [
    "{he} could feel {mark} on {his} {part}, as one feels weather.",
    "{mark} drew on {his} {part}, as it did when {he} set {his} jaw.",
    "{he} turned {his} head a little, so that the light should not fall on {mark}. It fell on it all the same.",
    "{his} hand had gone to {mark} before {he} could stop it.",
  ],
  made: [
    "{mark} on {his} {part} was {their} work. It had not faded.",
    "{they} could not look at {mark} without knowing who had put it there.",
    "{their} own hand had written {mark} on {him}, and there it was to be read.",
    "{they} had made {mark}. {they} had never before had to look at it for so long.",
  ],
} as const;

/** The last sentence: how it is in the place when the telling stops. */
export const CLOSING = {
  tense: [
    "Nothing was settled. {source} burned on as if nothing had needed settling.",
    "[!source] Nothing was settled, and in {place} it was as still as after a slammed door.",
    "They had said what they had. It lay about {place} like things thrown.",
    "It was quiet then, in {place}; it was not peace.",
    "[two] Neither of them had given way, and there was nobody in {place} to say who had won.",
  ],
  soft: [
    "{source} had burned down a little. Nobody got up to see to it.",
    "After that there was no more to say, or it could wait.",
    "[night] Outside it was still night. In {place} nobody minded.",
    "They did not move for a long time.",
    "[warm] It was warm, by {source}. For that night it was enough.",
    "Whatever else there was to say would still be there in the morning.",
    "[flicker] {source} sank, and caught again, and went on.",
    "[two] And {place} was only a place again, with two people in it who had stopped being alone.",
  ],
  still: [
    "Nobody said any more. {source} burned on.",
    "That was all. In {place} it was as quiet as before, and it was not the same quiet.",
    "There would have been more to say, and it was not said.",
    "[night] The night took no notice.",
    "So they left it, for that time.",
  ],
  alone: [
    "{place} was very large, with one person in it.",
    "After that there was only {source}, and the sound of one person breathing.",
    "[!source] After that it was quiet, as a place is that somebody has just left.",
    "Nobody came back.",
  ],
} as const;
