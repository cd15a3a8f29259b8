/** What is said of a person: `{it}` is a name. */
export const PERSONS: Readonly<Record<string, readonly string[]>> = {
  remind: [
    "{he} asked {them} to think of {it} as well.",
    "{he} reminded {them} of {it}.",
    "And {it}, {he} said; had {they} forgotten {it}?",
  ],
  ask_about: [
    "{he} wondered aloud how things stood with {it}.",
    "{he} asked {them} about {it}.",
    "And {it}, {he} asked. What about {it}?",
  ],
  question: [
    "{he} asked {them} what {they} wanted with {it}.",
    "{he} asked {them} what {it} had to do with it.",
    "What was {it} to {them}, {he} asked.",
  ],
  vouch_for: [
    "{he} spoke up for {it}.",
    "{they} {were} wrong about {it}, {he} told {them}; {he} knew better than most.",
    "Say what {they} would of {it}, {he} told {them}, {he} knew what {it} was worth.",
    "{he} said that {they} should not talk of {it} like that.",
    "{he} asked {them} to remember what else {it} had been.",
    "There was more to {it} than that, {he} said, and somebody had to say so.",
    "{it} had deserved better of them, {he} said.",
  ],
  taunt: [
    "{he} asked {them} what {it} would have said to that.",
    "{it} would have been proud, {he} said, in a voice that said otherwise.",
  ],
  insult: ["{they} {were} not fit to say {it}'s name, {he} said."],
  retort: ["{he} told {them} to leave {it} out of it."],
  criticize: ["{he} said that {they} had never done right by {it}."],
  warn: ["{he} told {them} to be careful of {it}."],
  confide_in: [
    "{he} told {them} how often {he} thought of {it}.",
    "{he} told {them} what {it} had been to {him}.",
  ],
  speak_to: ["{he} spoke of {it}.", "The talk came round to {it}; it was {he} who brought it there."],
  yell_at: [
    "{he} shouted at {them} not to bring {it} into this, and then {he} {was} shouting about nothing else.",
  ],
  defy: ["Not even {it} had got that out of {him}, {he} said."],
  plead_with: ["{he} begged {them}, if not for {himself} then for {it}."],
  praise: ["{it} would have been glad of {them}, {he} said."],
  sympathize_with: ["{he} said that {he} {was} sorry about {it}."],
  joke_with: ["{he} told {them} an old story about {it}, and it was still funny."],
};
