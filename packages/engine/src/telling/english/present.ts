import { cased, plural, regular, third } from "./tense.js";
import { BEFORE_NOUNS, IRREGULAR, REGULAR, SMALL } from "./verbs.js";

/**
 * A text put into the present where it stands in the past, as a script has it: verbs we know, where they are plainly
 * verbs. What stands in the present already stays as it is.
 */
export function inThePresent(text: string): string {
  const words = text.split(/([A-Za-z][A-Za-z'’]*)/);
  let many = false;
  return words
    .map((word, i) => {
      if (i % 2 === 0) return word;
      const before = [words[i - 2] ?? "", words[i - 4] ?? "", words[i - 6] ?? ""].map((row) =>
        row.toLowerCase(),
      );
      const now = finite(word.toLowerCase(), before);
      if (now === null) return word;
      many = before[0] === "and" ? many : severalDo(before);
      return cased(many ? now.many : now.one, word);
    })
    .join("");
}

interface Present {
  readonly one: string;
  readonly many: string;
}

function finite(word: string, [before = ""]: readonly string[]): Present | null {
  if (BEFORE_NOUNS.test(before) || AUXILIARY.test(before)) return null;
  const small = HELPING[word];
  if (small !== undefined) return small;
  const stem = STEMS.get(word);
  if (stem === undefined || (stem === word && !SUBJECT.test(before))) return null;
  return { one: third(stem), many: stem };
}

// "its lights went", "all four of them went"; but "neither of them went".
function severalDo([before = "", of = "", which = ""]: readonly string[]): boolean {
  if (before === "them" && of === "of") return !ALONE.test(which);
  return plural(before);
}

const ALONE = /^(one|either|neither|each|none)$/;
/** After these what looks like a past is what has been done to something. */
const AUXILIARY =
  /^(was|were|is|are|be|been|being|had|has|have|having|did|could|would|might|should|must|to|not)$/;
const SUBJECT = /^(he|she|it|they|somebody|someone|nobody|everybody)$/;

const HELPING: Readonly<Record<string, Present>> = {
  ...Object.fromEntries(
    Object.entries(SMALL)
      .filter(([, past]) => past.endsWith("n't") || /^(could|would|might)$/.test(past))
      .map(([now, past]) => [past, { one: now, many: now }]),
  ),
  was: { one: "is", many: "are" },
  were: { one: "are", many: "are" },
  had: { one: "has", many: "have" },
  did: { one: "does", many: "do" },
};

const STEMS: ReadonlyMap<string, string> = new Map([
  ...[...REGULAR].map((stem) => [regular(stem), stem] as const),
  ...Object.entries(IRREGULAR).map(([stem, past]) => [past, stem] as const),
]);
