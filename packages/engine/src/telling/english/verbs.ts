/** Verbs whose past is not made by rule, by their stem. */
export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be was, have had, do did, make made, hurt hurt, leave left, keep kept, bind bound, break broke, bring brought, take took, give gave,
  feel felt, mean meant, know knew, tell told, sell sold, hold held, steal stole, let let, lose lost, win won, come came, go went,
  think thought, see saw, lie lay, set set, shake shook, draw drew, hide hid, get got, stand stood, teach taught, fight fought, find found,
  fall fell, rise rose, sink sank, sit sat, speak spoke, say said, swing swung, bend bent, bite bit, blow blew, catch caught, cling clung,
  creep crept, cut cut, deal dealt, dig dug, drink drank, drive drove, eat ate, feed fed, flee fled, fling flung, forget forgot, forgive forgave,
  freeze froze, grind ground, grow grew, hang hung, hear heard, hit hit, kneel knelt, lay laid, lead led, lend lent, light lit, meet met,
  pay paid, put put, read read, ride rode, ring rang, run ran, seek sought, send sent, shed shed, shine shone, shoot shot, show showed, shrink shrank,
  shut shut, sing sang, slide slid, spin spun, split split, spread spread, spring sprang, stick stuck, sting stung, strike struck, sweep swept, swell swelled,
  swear swore, swim swam, tear tore, throw threw, wake woke, wear wore, weep wept, withdraw withdrew, wring wrung, write wrote, understand understood, spill spilled, begin began`
    .split(/,\s+/)
    .map((pair) => pair.trim().split(" "))
    .map(([stem = "", past = ""]) => [stem, past]),
);

/** Verbs whose past is made by rule. */
export const REGULAR: ReadonlySet<string> = new Set(
  `abandon ache admit bang bark anger answer appear arch ask avoid beat beg believe belong betray blame blaze blink bow breathe brush bully burn call calm care carry cause change
  circle clasp clench climb close comfort cool cough cover crack crackle creak crease cross crumple cry curl dance darken deceive deepen deserve die dim dip disappear drag drain dread drift drip
  drop drum ease edge empty end endanger enter escape fade fail falter fear fidget fill flare flash flicker flinch float flow flush flutter fold follow free frighten frown gather gaze gleam
  glint glisten glitter glow grip gutter halt happen hammer hang harden harm hate haul heal heat heave hesitate hiss hover huddle hunch jerk jump kill kindle knock knot lean leap lick lift linger
  listen lock look loosen loom love lower matter melt mock move narrow need neglect open order own pace pass pause pick pinch play pluck point pool pounce pound pour press prickle protect prove
  pucker pull pulse punish push quicken quiet quiver race raise rattle reach recede redden relax remain rest return roar roll rain rub rush sag save scare scatter scorch search seem seethe seize settle shake
  shame sharpen shift shiver shrug shudder sigh slacken slam slip slow slump smart smile smoke smooth smoulder snap snort soften soothe sour spark spill splay stain stare start steady steal stiffen still stir stoop
  stop straighten strain strengthen stretch stumble suck surge swallow sway tap taste tense threaten tick tighten tilt tip touch trace trail travel tremble trouble trust tuck tug turn twist twitch unclench uncurl
  use vanish wait walk wander want warm watch waver weaken wet whiten widen wince wipe wish work worry wrap wrinkle yield`
    .split(/\s+/)
    .filter((stem) => !(stem in IRREGULAR)),
);

/** Words of the present that stand for themselves. */
export const SMALL: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  has: "had",
  have: "had",
  does: "did",
  do: "did",
  can: "could",
  cannot: "could not",
  will: "would",
  may: "might",
  "isn't": "wasn't",
  "aren't": "weren't",
  "doesn't": "didn't",
  "don't": "didn't",
  "hasn't": "hadn't",
  "can't": "couldn't",
  "won't": "wouldn't",
};

/** What comes before a noun, and not before a verb. */
export const BEFORE_NOUNS =
  /^(a|an|the|his|her|their|its|my|your|our|this|that|these|those|of|in|on|at|by|with|from|no|some|two|both|each|every|.*['’]s)$/i;
