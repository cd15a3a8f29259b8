import { CAST, fault, warning, type FaultRow } from "./row.js";

/** What is called by a name that I do not know. */
export const NAMES = {
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
  "duplicate-name": fault(
    "TWO BY ONE NAME",
    '"{0}" is declared twice.',
    `${CAST}person Ada (she): kind\n`,
    `${CAST}thing the cup: Ada's\nthing the cup: Ben's\n`,
    `${CAST}place the room\n`,
  ),
  "pronouns-missing": warning(
    "HOW IS THIS PERSON SPOKEN OF?",
    'I write "they" for "{0}". Say how "{0}" is spoken of: person {0} (she), (he), (they) or (it).',
    CAST.replace("Ada (she): proud", "Ada: proud"),
    `${CAST}person Cy\n  proud\n`,
    `${CAST}person Cy (a girl)\n  proud\n`,
  ),
  "pronoun-unclear": fault(
    "WHO IS MEANT?",
    'I cannot tell who "{0}" is here. Use the name.',
    `${CAST}person Cy (he)\n  wants her to leave\nperson Dee (she): kind\n`,
    `${CAST}person Cy (he)\n  trusts them\n`,
    `${CAST}person Cy (he)\n  wants him to leave\nperson Edd (he): kind\n`,
  ),
  "model-cycle": fault(
    "SOMEBODY LIKE THEMSELVES",
    '"{0}" is said to be like itself.',
    `${CAST}person Cy (he), like Cy\n`,
    `${CAST}person Cy (he), like Dee\nperson Dee (she), like Cy\n`,
    `${CAST}identity rogue like a rogue\n`,
  ),
} as const satisfies Record<string, FaultRow>;
