import type { Fault } from "../text/fault.js";
import { nearest } from "../text/nearest.js";
import { read, type SourceFile } from "../read.js";
import { closest, meant } from "./meant.js";
import { added, described, replaced, saidOf, type Described, type Sentence } from "./sentences.js";

/** A story's files with one sentence put otherwise, taken out or added; or why that cannot be. */
export interface Reworded {
  readonly files: readonly SourceFile[];
  /** The sentence as it was, with its person; null where one was added. */
  readonly was: string | null;
  /** The sentence as it is now; null where one was taken out. */
  readonly is: string | null;
  /** What is wrong with the change, in the author's words; null where it was made. */
  readonly problem: string | null;
  /** The nearest that could have been meant. */
  readonly near: readonly string[];
  /** What cannot be read in the story as it would be. */
  readonly faults: readonly Fault[];
}

/**
 * Makes one change to a story as an author would say it: `Ada wants Ben's trust: wants peace` puts a sentence otherwise (the
 * new words may be a whole sentence, only its verb or only its degree), `Ada not wants Ben's trust` takes it out, and
 * `Ada + likes Ben` adds one. Never throws.
 */
export function reword(files: readonly SourceFile[], change: string): Reworded {
  const people = described(files);
  const person = people
    .filter(({ name }) => change.trim().toLowerCase().startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (person === undefined) return unknown(files, people, change);
  const rest = change.trim().slice(person.name.length).trim();
  const [, sign = "", said = ""] = /^(\+|not\b)?\s*(.*)$/.exec(rest)!;
  if (sign === "+") return add(files, person, said);
  const [old, becomes] = sign === "not" ? [said, null] : parted(said);
  if (becomes === "")
    return refused(files, `I do not know what "${change}" should become.`, [
      `${person.name} SENTENCE: NEW WORDS`,
      `${person.name} not SENTENCE`,
      `${person.name} + SENTENCE`,
    ]);
  const found = meant(files, person, old);
  if (found.length === 1) return put(files, person, found[0]!, becomes);
  const several = found.length > 1;
  const near = (several ? found : closest(person, old)).map(({ said }) => `${person.name} ${said}`);
  const problem = several
    ? `${person.name} has ${found.length} sentences that "${old}" could be.`
    : `I cannot find "${old}" among what is written of ${person.name}.`;
  return refused(files, problem, near);
}

function refused(
  files: readonly SourceFile[],
  problem: string,
  near: readonly string[],
  faults: readonly Fault[] = [],
): Reworded {
  return { files, was: null, is: null, problem, near, faults };
}

function unknown(files: readonly SourceFile[], people: readonly Described[], change: string): Reworded {
  const names = people.map(({ name }) => name);
  const [first = ""] = change.trim().split(" ");
  const near = nearest(first, names);
  return refused(
    files,
    `I cannot find anybody called "${first}".`,
    near === null ? names : [`${near}${change.trim().slice(first.length)}`],
  );
}

// "SENTENCE: NEW WORDS"
function parted(said: string): readonly [string, string] {
  const at = said.lastIndexOf(":");
  return at < 0 ? [said, ""] : [said.slice(0, at).trim(), said.slice(at + 1).trim()];
}

// To what stands behind a colon another adjective is joined; a sentence stands in a line of its own.
function add(files: readonly SourceFile[], person: Described, said: string): Reworded {
  const [only] = person.sentences;
  const joined = person.inline && only !== undefined ? [replaced(files, only, `${only.text}, ${said}`)] : [];
  const made = [...joined, added(files, person.end, said)].map((now) =>
    checked(files, now, { was: null, is: `${person.name} ${saidOf(said)}` }),
  );
  return made.find(({ problem }) => problem === null) ?? made.at(-1)!;
}

function put(
  files: readonly SourceFile[],
  { name }: Described,
  sentence: Sentence,
  becomes: string | null,
): Reworded {
  const was = `${name} ${sentence.said}`;
  if (becomes === null) return checked(files, replaced(files, sentence, ""), { was, is: null });
  const made = forms(sentence.text, becomes).map((is) =>
    checked(files, replaced(files, sentence, is), { was, is: `${name} ${saidAs(sentence, is)}` }),
  );
  return made.find(({ problem }) => problem === null) ?? made[0]!;
}

// "is proud" becomes "is humble".
function saidAs({ text, said }: Sentence, is: string): string {
  return text === said ? is : `is ${is}`;
}

/** The most words that a verb has: "does not trust". */
const VERB = 3;

// What the new words may be: all of the sentence, its verb, or its degree.
function forms(sentence: string, becomes: string): readonly string[] {
  const [clause = ""] = sentence.split(",");
  const words = clause.trim().split(" ");
  const verbs = Array.from({ length: Math.min(VERB, words.length - 1) }, (_, k) =>
    [becomes, ...words.slice(k + 1)].join(" "),
  );
  return [becomes, ...verbs, `${clause}, ${becomes}`];
}

function checked(
  files: readonly SourceFile[],
  now: readonly SourceFile[],
  { was, is }: Pick<Reworded, "was" | "is">,
): Reworded {
  const { faults } = read(now);
  if (faults.length === 0) return { files: now, was, is, problem: null, near: [], faults };
  const problem = is === null ? `The story needs "${was}".` : `I cannot read "${is}".`;
  return { files: now, was, is, problem, near: [], faults };
}
