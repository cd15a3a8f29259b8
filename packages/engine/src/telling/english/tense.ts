import { BEFORE_NOUNS, IRREGULAR, REGULAR, SMALL } from "./verbs.js";

/** A clause in the present tense, put into the past by the first of its words that is a verb we know: "her light hurt him". */
export function shifted(clause: string): string {
  const words = clause.split(" ");
  const at = words.findIndex((word, i) => i > 0 && ofThird(word) !== null);
  return words.map((word, i) => (i === at ? ofThird(word)! : word)).join(" ");
}

/**
 * A text put into the past where it stands in the present: verbs we know, where they are plainly verbs. A text that has a
 * past verb already, or none we know, stays as it is.
 */
export function inThePast(text: string): string {
  const pieces = text.split(/([A-Za-z][A-Za-z'’]*)/);
  const words = pieces.filter((_, i) => i % 2 === 1);
  if (words.some((word) => PASTS.has(word.toLowerCase()))) return text;
  const starts = (i: number): boolean => i === 1 || /[.!?]["”]? *$/.test(pieces[i - 1]!);
  return pieces
    .map((piece, i) =>
      i % 2 === 0 ? piece : (finite(piece, words, (i - 1) / 2, [starts(i), i < 3 || starts(i - 2)]) ?? piece),
    )
    .join("");
}

/** A past participle: "broke" is "broken", "used" is "used". */
export function participle(past: string): string {
  return PARTICIPLES[past] ?? past;
}

/** After these a verb stands as it is. */
const BEFORE_STEMS =
  /^(to|not|does|do|did|can|cannot|could|will|would|may|might|must|let|lets|doesn['’]t|don['’]t|can['’]t|won['’]t)$/i;

// The past of a word where it stands, or null where it is no verb there.
function finite(
  word: string,
  words: readonly string[],
  at: number,
  [starts, second]: readonly [boolean, boolean],
): string | null {
  const before = words[at - 1] ?? "";
  const lower = word.toLowerCase();
  const small = SMALL[lower];
  if (small !== undefined) return BEFORE_STEMS.test(before) && !starts ? null : cased(small, word);
  if (starts || BEFORE_NOUNS.test(before) || BEFORE_STEMS.test(before)) return null;
  const third = ofThird(lower);
  if (third !== null) return third;
  return plural(before) && (second || ofThird(before.toLowerCase()) === null) ? ofStem(lower) : null;
}

/** True for what several do: "they", "its lights". */
export function plural(word: string): boolean {
  return (
    /^(they|we|you)$/i.test(word) || (/[^s]s$/.test(word) && word.length > 3) || /^(teeth|feet)$/i.test(word)
  );
}

/** A word with the capital of another. */
export function cased(past: string, word: string): string {
  return /^[A-Z]/.test(word) ? past.slice(0, 1).toUpperCase() + past.slice(1) : past;
}

// "hurts" is "hurt", "weakens" is "weakened".
function ofThird(word: string): string | null {
  if (word in SMALL) return SMALL[word]!;
  if (!word.endsWith("s")) return null;
  const stems = [word.replace(/ies$/, "y"), word.slice(0, -2), word.slice(0, -1)];
  const stem = stems.find((row) => third(row) === word && ofStem(row) !== null);
  return stem === undefined ? null : ofStem(stem);
}

function ofStem(stem: string): string | null {
  const irregular = IRREGULAR[stem];
  if (irregular !== undefined) return irregular;
  return REGULAR.has(stem) ? regular(stem) : null;
}

/** What one does: "go" is "goes". */
export function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** A past made by rule: "slow" is "slowed". */
export function regular(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith("e")) return `${verb}d`;
  return DOUBLING.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

/** One short vowel and one consonant at the end, stressed: "drop" is "dropped", "open" is "opened". */
const DOUBLING = /^[^aeiou]*[aeiou][bdgkmnprt]$|^(admit|unclip)$/;

const PASTS: ReadonlySet<string> = new Set([
  "was",
  "were",
  "had",
  "did",
  ...Object.values(IRREGULAR).filter((past) => !(past in IRREGULAR) && past !== "left" && past !== "lay"),
  ...[...REGULAR].map((stem) => regular(stem)),
]);

const PARTICIPLES: Readonly<Record<string, string>> = {
  broke: "broken",
  gave: "given",
  took: "taken",
  stole: "stolen",
  shook: "shaken",
  forgave: "forgiven",
  hid: "hidden",
  knew: "known",
  drew: "drawn",
  was: "been",
  spoke: "spoken",
  bore: "borne",
  withdrew: "withdrawn",
};
