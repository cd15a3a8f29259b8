/** What can be wrong with a story, in one place. The page docs/faults.md is printed from this table. */
export interface FaultRow {
  /** In capitals above the fault. */
  readonly title: string;
  /** `{0}`, `{1}` stand for what was found. */
  readonly message: string;
  readonly warning: boolean;
  /** Three stories that have it, each shortened to what matters; the tests read them. */
  readonly examples: readonly [string, string, string];
}

const CAST =
  "person Ada (she): proud\nperson Ben (he): guilty\nplace the room: lit by a lamp\nscene One\n  at the room\n  with Ada, Ben\n  opening: Ada stares at Ben\n";

function fault(title: string, message: string, ...examples: FaultRow["examples"]): FaultRow {
  return { title, message, warning: false, examples };
}

function warning(title: string, message: string, ...examples: FaultRow["examples"]): FaultRow {
  return { title, message, warning: true, examples };
}

export const FAULTS = {
  "name-unknown": fault(
    "NOBODY AND NOTHING BY THAT NAME",
    'I cannot find anybody or anything called "{0}".',
    `${CAST}lines\n  Adda taunts Ben\n    "Well."\n`,
    `${CAST}lines\n  Ada taunts Bem\n    "Well."\n`,
    CAST.replace("with Ada, Ben", "with Ada, Beb"),
  ),
  "verb-unknown": fault(
    "I DO NOT KNOW WHAT THIS LINE SAYS",
    'A line about a person starts with a verb (wants, hopes, fears, believes, knows, holds, remembers, feels, sees, trusts, bears, shows, hides, never, is, …) or is a list of adjectives. I cannot read "{0}".',
    `${CAST}person Cy (he)\n  wonts peace\n`,
    `${CAST}person Cy (he)\n  belives Ada is a liar\n`,
    `${CAST}person Cy (he)\n  dreams of Ada\n`,
  ),
  "adjective-unknown": fault(
    "AN ADJECTIVE I DO NOT KNOW",
    '"{0}" is none of the adjectives I know (`firelight words` prints them all).',
    `${CAST}person Cy (he): prowd\n`,
    `${CAST}person Cy (he)\n  gentel, kind\n`,
    `${CAST}person Cy (he): very purplish\n`,
  ),
  "act-unknown": fault(
    "NOBODY CAN DO THAT",
    'I know no act that is written "{0}".',
    `${CAST}lines\n  Ada tauntss Ben\n    "Well."\n`,
    `${CAST}lines\n  Ada sings Ben\n    "La."\n`,
    CAST.replace("Ada stares at Ben", "Ada starez at Ben"),
  ),
  "feeling-unknown": fault(
    "A FEELING I DO NOT KNOW",
    '"{0}" is none of the feelings I know.',
    `${CAST}person Cy (he)\n  feels angre toward Ada\n`,
    `${CAST}person Cy (he)\n  hides feer\n`,
    `${CAST}tells\n  Ada shows angger\n    "Her jaw set."\n`,
  ),
  "identity-unknown": fault(
    "A KIND OF PERSON I DO NOT KNOW",
    '"{0}" is no kind of person I have figures for. Declare it: identity {0} like a stranger.',
    `${CAST}person Cy (he)\n  sees Ada as an enemie\n`,
    `${CAST}person Cy (he)\n  is a murdrer\n`,
    `${CAST}person Cy (he)\n  sees Ben as a wobble\n`,
  ),
  "block-unknown": fault(
    "I DO NOT KNOW THIS KIND OF BLOCK",
    'A story is made of person, event, place, thing, power, identity, act, scene, lines, tells, motif and import. I cannot read "{0}".',
    `${CAST}persom Cy (he)\n`,
    `${CAST}chapter Two\n`,
    `${CAST}Ada loves Ben\n`,
  ),
  indentation: fault(
    "THIS LINE STANDS IN NO BLOCK",
    "This line is indented less than the lines beside it, but more than the line above them. Put it straight under one of them.",
    "person Ada (she)\n    proud\n  gentle\n",
    "person Ada (she)\n      proud\n   gentle\n",
    "scene One\n    at the room\n  with Ada\n",
  ),
  "mixed-tabs": fault(
    "TABS AND SPACES TOGETHER",
    "This line is indented with tabs and the story elsewhere with spaces (or the other way round). Use one of them.",
    "person Ada (she)\n  proud\nperson Ben (he)\n\tguilty\n",
    "person Ada (she)\n\tproud\nperson Ben (he)\n  guilty\n",
    "person Ada (she)\n \tproud\n",
  ),
  "smart-quotes": fault(
    "CURLY QUOTES",
    'Lines that are spoken stand between straight quotes ("). These are curly ones.',
    `${CAST}lines\n  Ada taunts Ben\n    “Well.”\n`,
    `${CAST}lines\n  Ada taunts Ben\n    «Well.»\n`,
    `${CAST}tells\n  Ada shows anger\n    “Her jaw set.”\n`,
  ),
  "quote-open": fault(
    "A QUOTE THAT DOES NOT END",
    "This text begins with a quote and does not end with one.",
    `${CAST}lines\n  Ada taunts Ben\n    "Well.\n`,
    `${CAST}lines\n  Ada taunts Ben\n    "\n`,
    `${CAST}tells\n  Ada shows anger\n    "Her jaw\n`,
  ),
  "opening-missing": fault(
    "THE SCENE NEVER BEGINS",
    'The scene "{0}" has no opening. Add one: opening: Ada stares at Ben.',
    CAST.replace("  opening: Ada stares at Ben\n", ""),
    "person Ada (she): proud\nperson Ben (he): sad\nscene One\n  with Ada, Ben\n",
    "person Ada (she): proud\nscene Alone\n  with Ada\n",
  ),
  "scene-missing": fault(
    "A STORY WITHOUT A SCENE",
    "There are people, but no scene for them to be in. Add one: scene The Hut.",
    "person Ada (she): proud\n",
    "person Ada (she): proud\nperson Ben (he): sad\n",
    "place the room\nperson Ada (she): proud\n",
  ),
  "nobody-there": fault(
    "NOBODY IS THERE",
    'The scene "{0}" has nobody in it. Say who is there: with Ada, Ben.',
    "person Ada (she): proud\nscene One\n  opening: Ada stares at Ada\n",
    "person Ada (she): proud\nscene One\n  at the room\nplace the room\n",
    "person Ada (she): proud\nscene One\n  lasts at most 5 beats\n",
  ),
  "ending-missing": warning(
    "A SCENE WITH NO ENDING OF ITS OWN",
    'The scene "{0}" ends only when it comes to rest or is too long. Add: ends when … : "The Name".',
    CAST,
    CAST.replace("scene One", "scene Two"),
    CAST.replace("proud", "gentle"),
  ),
  "duplicate-name": fault(
    "TWO BY ONE NAME",
    '"{0}" is declared twice.',
    `${CAST}person Ada (she): kind\n`,
    `${CAST}thing the cup: Ada's\nthing the cup: Ben's\n`,
    `${CAST}place the room\n`,
  ),
  "pronouns-missing": fault(
    "HOW IS THIS PERSON SPOKEN OF?",
    'Say how "{0}" is spoken of: person {0} (she), (he), (they) or (it).',
    "person Ada: proud\nscene One\n  with Ada\n",
    "person Ada\n  proud\n",
    "person Ada (girl)\n  proud\n",
  ),
  "pronoun-unclear": fault(
    "WHO IS MEANT?",
    'I cannot tell who "{0}" is here. Use the name.',
    `${CAST}person Cy (he)\n  wants her to leave\nperson Dee (she): kind\n`,
    `${CAST}person Cy (he)\n  trusts them\n`,
    `${CAST}person Cy (he)\n  wants him to leave\nperson Edd (he): kind\n`,
  ),
  "event-empty": fault(
    "AN EVENT WITH NOBODY IN IT",
    'Say who did what in "{0}": event the sale, weeks ago: Ada sold the boat.',
    `${CAST}event the sale, weeks ago\n`,
    `${CAST}event the storm: it rained\n`,
    `${CAST}event the sale:\n`,
  ),
  contradiction: fault(
    "TWO LINES AGAINST EACH OTHER",
    'This line and line {1} cannot both be true: "{0}".',
    `${CAST}person Cy (he)\n  trusts Ada\n  does not trust Ada\n`,
    `${CAST}person Cy (he)\n  loves Ada\n  hates Ada\n`,
    `${CAST}person Cy (he)\n  believes Ada is a liar\n  does not believe Ada is a liar\n`,
  ),
  "never-holds": fault(
    "THIS CAN NEVER BE",
    'By its own words this condition can never hold: "{0}".',
    CAST + '  ends when Ada is standing and Ada is sitting: "No"\n',
    CAST + '  ends when Ada is calm and Ada is not calm: "No"\n',
    CAST + '  ends when Ben is furious and Ben is not furious: "No"\n',
  ),
  "condition-unknown": fault(
    "A CONDITION I CANNOT READ",
    'I cannot read the condition "{0}".',
    CAST + '  ends when Ada is floaty: "No"\n',
    CAST + '  ends when the moon rises: "No"\n',
    `${CAST}lines\n  Ada taunts Ben when she glows\n    "Well."\n`,
  ),
  "condition-cycle": fault(
    "A CONDITION THAT NEEDS ITSELF",
    '"{0}" is said to be so when it is so.',
    `${CAST}Ada is cornered when Ada is cornered\n`,
    `${CAST}Ada is cornered when Ben is trapped\nBen is trapped when Ada is cornered\n`,
    `${CAST}Ada is lost when Ada is standing and Ada is lost\n`,
  ),
  "statement-unread": fault(
    "I CANNOT READ THIS",
    'I cannot read "{0}" here.',
    `${CAST}scene Two\n  with Ada, Ben\n  opening: Ada stares at Ben\n  in the attic somewhere\n`,
    `${CAST}power the gift: everyone likes it\n`,
    `${CAST}event the fall, weeks ago: Ben hurt Ada\n  and then some\n`,
  ),
  "prose-here": fault(
    "THIS LOOKS LIKE A STATEMENT",
    "Here stand spoken texts, between quotes; this looks like a statement. Put quotes around it, or move it.",
    `${CAST}lines\n  Ada taunts Ben\n    Ben is proud\n`,
    `${CAST}lines\n  Ada taunts Ben\n    Well then.\n`,
    `${CAST}tells\n  Ada shows anger\n    Her jaw set.\n`,
  ),
  "romance-barred": fault(
    "NO ROMANCE HERE",
    'Romance is never possible between kin or with anyone who is not adult: "{0}".',
    `${CAST}person Cy (he, fifteen)\n  is drawn to Ada\n`,
    `${CAST}person Cy (he)\n  is the brother of Ada\n  is drawn to Ada\n`,
    `${CAST}person Cy (he)\n  is drawn to Dee\nperson Dee (she, 16): kind\n`,
  ),
  "import-missing": fault(
    "A FILE I CANNOT FIND",
    'There is no file "{0}" beside this one.',
    `import harbour\n${CAST}`,
    `${CAST}import the village\n`,
    `import ada\n${CAST}`,
  ),
  todo: warning(
    "STILL TO DO",
    "{0}",
    `${CAST}TODO: more\n`,
    `TODO: all\n${CAST}`,
    `${CAST}lines\n  TODO: Ada's taunts\n`,
  ),
} as const satisfies Record<string, FaultRow>;

export type FaultCode = keyof typeof FAULTS;
