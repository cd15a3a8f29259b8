/** The place as the curtain rises, and who is there. */
export const OPENING = {
  things: [
    "{one}, {two}: nobody saw such things any more.",
    "{one}; {two}; and in the middle of it people who had to talk.",
    "{one}, {two}. It might have been any evening.",
    "{one}. {two}. Nobody was looking at either.",
    "One saw {one}, and {two}, and then one saw the faces.",
    "{one}, {two}, and not a sound.",
  ],
  thing: [
    "{one}: that was what one saw first.",
    "{one}, and not a sound.",
    "One saw {one}, and then one saw the faces.",
  ],
  later: [
    "[hours] That was some hours later.",
    "[hours] Hours had gone by. Nobody had slept.",
    "[days] That was days later.",
    "[days] Some days had gone by, and nothing had been said in them.",
    "[weeks] Weeks had gone by.",
    "[weeks] It was weeks before they were in one room again.",
    "[years] Years had gone by.",
    "[years] It was years before they were in one room again.",
    "[moments] It was not much later.",
  ],
  night: [
    "It was night {inplace}, and there was no light but what came from {source}.",
    "Night had come down round {place}. What light there was came from {source}.",
    "[!source] It was night, and {place} was dark at the corners.",
    "{inplace} it was dark but for {source}.",
    "{source} was the only thing awake {inplace}, besides the people.",
    "Round {place} it was night. Inside there was {source}, and what it lit.",
    "[!source] Night stood at every side of {place}.",
  ],
  day: [
    "The light {inplace} came from {source}, and nothing in it was in a hurry.",
    "{inplace} the light came from {source}.",
    "What light there was {inplace} came from {source}, and lay where it fell.",
    "By the light of {source} {place} looked smaller than it was.",
    "{place} had the light of {source}, and no other.",
    "{source} lit {place}, or as much of it as was needed.",
    "[!source] {place} was quiet.",
    "[!source] Nothing moved {inplace}.",
    "[!source] It was an ordinary hour {inplace}.",
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
    "{name} went out, and the place was emptier by more than one.",
    "The door closed behind {name}.",
    "There was an empty place where {name} had been.",
  ],
} as const;

/** What is looked at last, before the last sentence: something that was seen when it began. */
export const RETURN = {
  tense: [
    "[!many] There was still {detail}. Nobody had touched it.",
    "[!many] {detail} was just as it had been. It seemed out of place now.",
    "[many] There were still {detail}, just as they had been.",
    "{he} looked at {detail} as though it could have helped.",
    "[!many] Of everything {inplace}, only {detail} had come to no harm.",
  ],
  soft: [
    "[!many] {he} looked at {detail}, and it was only what it was.",
    "[!many] There was {detail}, as there had been all along. {he} saw it as if for the first time.",
    "[!many] {detail} had been there the whole time. Somebody would see to it, tomorrow.",
    "{detail} could wait until tomorrow.",
    "[many] {detail} had been there the whole time. Somebody would see to them, tomorrow.",
    "[many] There were {detail}, as there had been all along. {he} saw them as if for the first time.",
    "[many] {he} looked at {detail}, and they were only what they were.",
    "It was {detail} that {he} looked at last, and without minding it.",
    "Of all things it was {detail} that {he} would remember.",
  ],
  still: [
    "[!many] {detail} was where it had been.",
    "[many] {detail} were where they had been.",
    "{he} went on looking at {detail} after there was any need.",
    "{his} eyes had come back to {detail}.",
  ],
  alone: [
    "[!many] {he} looked at {detail}. Somebody would have to do something about it.",
    "[many] {he} looked at {detail}.",
  ],
} as const;

/** The last sentence: how it is in the place when the telling stops. */
export const CLOSING = {
  tense: [
    "[flame] Nothing was settled. {source} burned on as if nothing had needed settling.",
    "[!source] Nothing was settled, and {inplace} it was as still as after a slammed door.",
    "They had said what they had. It lay about {place} like things thrown.",
    "It was quiet then, {inplace}; it was not peace.",
    "What had been said could not be got back into anybody's mouth.",
    "[two] They stood on either side of it, and it was as wide as it had been.",
    "[two] Neither of them had given way, and there was nobody {inplace} to say who had won.",
  ],
  soft: [
    "[flame] {source} had burned down a little. Nobody got up to see to it.",
    "After that there was no more to say, or it could wait.",
    "[night] Outside it was still night. {inplace} nobody minded.",
    "They did not move for a long time.",
    "[two] Neither of them said that it was late.",
    "Nobody had anything to add. It was a relief to find that nobody had to.",
    "[night] It would be light in a few hours. There was no hurry.",
    "It was not mended. But somebody had found the place where it was broken.",
    "[flame warm] It was warm, by {source}. For that night it was enough.",
    "Whatever else there was to say would still be there in the morning.",
    "[flicker] {source} sank, and caught again, and went on.",
    "[two] And {place} was only a place again, with two people in it who had stopped being alone.",
  ],
  still: [
    "[flame] Nobody said any more. {source} burned on.",
    "That was all. {inplace} it was as quiet as before, and it was not the same quiet.",
    "There would have been more to say, and it was not said.",
    "[night] The night took no notice.",
    "So they left it, for that time.",
    "Then one could hear {place} again.",
    "[two] They had come to the end of what they knew how to say.",
    "It had been said, or it had not; the evening was over either way.",
  ],
  alone: [
    "{place} was very large, with one person in it.",
    "After that there was only {source}, and the sound of one person breathing.",
    "[!source] After that it was quiet, as a place is that somebody has just left.",
    "Nobody came back.",
  ],
} as const;
