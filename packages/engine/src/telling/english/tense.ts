/** A clause in the present tense, put into the past by the first of its words that is a verb we know. */
export function shifted(clause: string): string {
  const words = clause.split(" ");
  const at = words.findIndex((word, i) => i > 0 && past(word) !== null);
  if (at < 0) return clause;
  return words.map((word, i) => (i === at ? past(word)! : word)).join(" ");
}

/** The past of a verb in its third person, or null where it is none we know. */
export function past(word: string): string | null {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const stem = REGULAR.find((verb) => word === third(verb));
  return stem === undefined ? null : regular(stem);
}

/** A past participle: "broke" is "broken", "used" is "used". */
export function participle(past: string): string {
  return PARTICIPLES[past] ?? past;
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function regular(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  has: "had",
  have: "had",
  does: "did",
  makes: "made",
  hurts: "hurt",
  leaves: "left",
  keeps: "kept",
  binds: "bound",
  breaks: "broke",
  brings: "brought",
  takes: "took",
  gives: "gave",
  feels: "felt",
  means: "meant",
  knows: "knew",
  tells: "told",
  sells: "sold",
  holds: "held",
  steals: "stole",
  lets: "let",
  loses: "lost",
  wins: "won",
  can: "could",
  will: "would",
  cannot: "could not",
  comes: "came",
  goes: "went",
  thinks: "thought",
  sees: "saw",
  lies: "lied",
  sets: "set",
  shakes: "shook",
  draws: "drew",
  burns: "burned",
  hides: "hid",
  gets: "got",
  stands: "stood",
  teaches: "taught",
  fights: "fought",
};

const REGULAR = [
  "comfort",
  "weaken",
  "strengthen",
  "calm",
  "free",
  "endanger",
  "shame",
  "anger",
  "use",
  "love",
  "hate",
  "want",
  "need",
  "trust",
  "kill",
  "protect",
  "save",
  "punish",
  "betray",
  "deceive",
  "help",
  "harm",
  "own",
  "deserve",
  "heal",
  "end",
  "cause",
  "bully",
  "abandon",
  "neglect",
  "blame",
  "care",
  "pull",
  "trouble",
  "soothe",
  "frighten",
  "scare",
  "raise",
  "warm",
  "work",
  "mock",
  "cover",
  "order",
  "threaten",
  "belong",
  "follow",
  "matter",
] as const;

const PARTICIPLES: Readonly<Record<string, string>> = {
  broke: "broken",
  gave: "given",
  took: "taken",
  stole: "stolen",
  shook: "shaken",
  forgave: "forgiven",
  knelt: "knelt",
  hid: "hidden",
  knew: "known",
  drew: "drawn",
  was: "been",
  spoke: "spoken",
  wept: "wept",
  bore: "borne",
  withdrew: "withdrawn",
};
