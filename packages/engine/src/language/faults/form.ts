import { CAST, fault, warning, type FaultRow } from "./row.js";

/** How a story is written: its lines, its quotes, what stands under what. */
export const FORM = {
  "block-unknown": fault(
    "I DO NOT KNOW THIS KIND OF BLOCK",
    'A story is made of person, event, place, thing, power, identity, act, scene, lines, tells, motif and import. I cannot read "{0}".',
    `${CAST}persom Cy (he)\n`,
    `${CAST}chapter Two\n`,
    `${CAST}Ada loves Ben\n`,
  ),
  "statement-unread": fault(
    "I CANNOT READ THIS",
    'I cannot read "{0}" here.',
    CAST.replace("at the room", "somewhere dark"),
    `${CAST}power the gift: everyone likes it\n`,
    `${CAST}event the fall, weeks ago: Ben hurt Ada\n  and then some\n`,
  ),
  indentation: fault(
    "THIS LINE STANDS IN NO BLOCK",
    "This line is indented less than the lines beside it, but more than the line above them. Put it straight under one of them.",
    `${CAST}person Cy (he)\n    proud\n  gentle\n`,
    `${CAST}person Cy (he)\n      proud\n   gentle\n`,
    CAST.replace("  ends at rest", "    ends at rest"),
  ),
  "mixed-tabs": fault(
    "TABS AND SPACES TOGETHER",
    "This line is indented with tabs and the story elsewhere with spaces (or the other way round). Use one of them.",
    `${CAST}person Cy (he)\n\tguilty\n`,
    CAST.replace("  opening", "\topening"),
    `${CAST}person Cy (he)\n \tproud\n`,
  ),
  "under-nothing": fault(
    "THIS STANDS UNDER A LINE THAT TAKES NOTHING",
    'Nothing can stand under "{0}". Indent this line as that one is.',
    `${CAST}person Cy (he)\n  proud\n    gentle\n`,
    `${CAST}thing the cup\n  Ada's\n`,
    `story Two Lines\n  in which little is said\n${CAST}`,
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
  "prose-here": fault(
    "THIS LOOKS LIKE A STATEMENT",
    "Here stand spoken texts, between quotes; this looks like a statement. Put quotes around it, or move it.",
    `${CAST}lines\n  Ada taunts Ben\n    Ben is proud\n`,
    `${CAST}lines\n  Ada taunts Ben\n    Well then.\n`,
    `${CAST}tells\n  Ada shows anger\n    Her jaw set.\n`,
  ),
  "text-missing": fault(
    "NOTHING IS SAID HERE",
    'Under "{0}" there should be a text between quotes.',
    `${CAST}lines\n  Ada taunts Ben\n`,
    `${CAST}lines\n  Ada taunts Ben\n    ""\n`,
    `${CAST}motif the fire, of Ada\n  when Ada is calm\n`,
  ),
  "too-long": fault(
    "A VERY LONG SENTENCE",
    "I read sentences of at most {0} letters. Make several of this one.",
    `${CAST}${"Ada is cornered when Ada is sad and Ada is tense ".padEnd(700, "and Ada is sad ")}\n`,
    `${CAST}person Cy (he)\n  ${"kind, ".repeat(120)}kind\n`,
    `${CAST}lines\n  ${"Ada taunts Ben when ".padEnd(700, "Ada is sad or ")}\n    "Well."\n`,
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
