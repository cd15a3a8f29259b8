import { CAST, fault, type FaultRow } from "./row.js";

/** What is read and cannot be so. */
export const SENSE = {
  contradiction: fault(
    "TWO LINES AGAINST EACH OTHER",
    'This line and line {1} cannot both be true: "{0}".',
    `${CAST}person Cy (he)\n  trusts Ada\n  does not trust Ada\n`,
    `${CAST}person Cy (he)\n  loves Ada\n  hates Ada\n`,
    `${CAST}person Cy (he)\n  believes Ada is a liar\n  does not believe Ada is a liar\n`,
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
  "never-holds": fault(
    "THIS CAN NEVER BE",
    'By its own words this condition can never hold: "{0}".',
    CAST + '  ends when Ada is standing and Ada is sitting: "No"\n',
    CAST + '  ends when Ada is calm and Ada is not calm: "No"\n',
    CAST + '  ends when Ben is furious and Ben is not furious: "No"\n',
  ),
  "number-wild": fault(
    "A NUMBER TOO GREAT OR TOO SMALL",
    "{0} is no figure for this. I take numbers from {1} to {2}.",
    `${CAST}person Cy (he)\n  proud (8)\n`,
    `${CAST}person Cy (he)\n  believes Ada is a liar (40)\n`,
    `${CAST}  in at least 130% of plays: Ada is calm\n`,
  ),
  "romance-barred": fault(
    "NO ROMANCE HERE",
    'Romance is never possible between kin or with anyone who is not adult: "{0}".',
    `${CAST}person Cy (he, fifteen)\n  is drawn to Ada\n`,
    `${CAST}person Cy (he)\n  is the brother of Ada\n  is drawn to Ada\n`,
    `${CAST}person Cy (he)\n  is drawn to Dee\nperson Dee (she, 16): kind\n`,
  ),
  "never-done": fault(
    "NOBODY DOES THIS IN A PLAY",
    'This can only have happened before: "{0}". Tell it as an event, or choose an act that is played.',
    `${CAST}lines\n  Ada kills Ben\n    "There."\n`,
    `${CAST}lines\n  anyone betrays anyone\n    "Well."\n`,
    CAST.replace("Ada stares at Ben", "Ada kills Ben"),
  ),
  "event-empty": fault(
    "AN EVENT WITH NOBODY IN IT",
    'Say who did what in "{0}": event the sale, weeks ago: Ada sold the boat.',
    `${CAST}event the sale, weeks ago\n`,
    `${CAST}event the storm: it rained\n`,
    `${CAST}event the sale:\n`,
  ),
} as const satisfies Record<string, FaultRow>;
