import type { Pronouns } from "../../story/story.js";
import { inThePast } from "./tense.js";

/**
 * An author's sign of one person, as we tell it: in the past tense, and with a slot for the first pronoun that is the
 * person's, so that a name stands there where the pronoun would not be clear: "She looked away." is "{he} looked away."
 */
export function ownSign(text: string, pronouns: Pronouns | null): string {
  const past = inThePast(text);
  if (pronouns === null || pronouns.plural || past.includes("{")) return past;
  const match = new RegExp(`\\b(${pronouns.subject}|${pronouns.object}|${pronouns.possessive})\\b`, "i").exec(
    past,
  );
  if (match === null) return past;
  const [word] = match;
  const rest = past.slice(match.index + word.length);
  return `${past.slice(0, match.index)}{${slotFor(word.toLowerCase(), pronouns, rest)}}${rest}`;
}

// "her thumb" is whose it is, "at her." is whom it is done to.
function slotFor(
  word: string,
  { subject, object, possessive }: Pronouns,
  rest: string,
): "he" | "him" | "his" {
  if (word === subject) return "he";
  if (word !== possessive) return "him";
  return object === possessive && !OWNED.test(rest) ? "him" : "his";
}

/** A noun or what comes before one. */
const OWNED =
  /^ (?!(and|or|but|to|in|on|at|by|for|from|with|as|like|when|that|if|so|was|had|is|again|then|now)\b)[a-z]/;
