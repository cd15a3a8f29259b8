import type { Condition, Pattern } from "../../story/condition.js";
import type { Line, Story } from "../../story/story.js";
import type { Findings, Miss } from "../findings.js";
import { asked, patternWords, told } from "./wording.js";

/** "not met in 400 plays; nearest miss: Ada's anger 281, needed 450 or more (seed 4, beat 25)" */
export function missed(story: Story, found: Findings, miss: Miss | undefined): string {
  const never = `not met in ${found.plays} plays`;
  if (miss === undefined || miss.atom === null) return never;
  if (miss.by === 0) return `what it asks for came, but something else came first ${place(miss)}`;
  const { atom, value } = miss;
  if (isUndone(atom, value)) return `${never}; ${untried(story, found, story.patterns[atom.pattern]!)}`;
  const { what, needed } = asked(story, atom);
  const nearest = needed === "" ? `all but ${what}` : `${what} ${told(atom, value)}, needed ${needed}`;
  return `${never}; nearest miss: ${nearest} ${place(miss)}`;
}

type Deed = Extract<Condition, { type: "done" }>;

// How near one came to doing it says more than that it was done no time.
function isUndone(atom: Condition, value: number): atom is Deed {
  return atom.type === "done" && value === 0;
}

/** "nearest miss: Ada hits Ben, wanted 120 less than what was wanted most (seed 3, beat 9)" */
function untried(story: Story, found: Findings, pattern: Pattern): string {
  const what = patternWords(story, pattern);
  const keys = keysOf(story, pattern);
  if (keys.some((key) => done(found, key))) return `${what}, but not as it asks`;
  const near = nearest(found, keys);
  return near === undefined ? `${what}: that was open to nobody` : `nearest miss: ${what}, ${lacking(near)}`;
}

/** "nobody did so in 400 plays; nearest miss: wanted 120 less than what was wanted most (seed 3, beat 9)" */
export function undone(story: Story, found: Findings, { by, act }: Line): string {
  const never = `nobody did so in ${found.plays} plays`;
  const keys = keysOf(story, { by, acts: [act] });
  if (keys.some((key) => done(found, key)))
    return `${never}, to or about just that; "${story.acts[act]!.forms[0]}" was done otherwise`;
  const near = nearest(found, keys);
  return near === undefined ? `${never}; it was open to nobody` : `${never}; nearest miss: ${lacking(near)}`;
}

function keysOf({ people }: Story, { by, acts }: Pick<Pattern, "by" | "acts">): readonly string[] {
  const who = by === null ? people.map((_, person) => person) : [by];
  return who.flatMap((one) => acts.map((act) => `${one}/${act}`));
}

function done({ counts }: Findings, key: string): boolean {
  return (counts[`deed:${key}`] ?? 0) > 0;
}

function nearest({ misses }: Findings, keys: readonly string[]): Miss | undefined {
  return keys.flatMap((key) => misses[`act:${key}`] ?? []).sort((a, b) => a.by - b.by)[0];
}

/** "wanted 120 less than what was wanted most (seed 3, beat 9)"; where only a search met it, nothing is known of that. */
export function lacking(miss: Miss | undefined): string {
  if (miss === undefined) return "open to them in a search alone";
  const less = Math.round(miss.by * 1000);
  return `wanted ${less === 0 ? "as much as what was done" : `${less} less than what was wanted most`} ${place(miss)}`;
}

function place({ seed, beat }: Miss): string {
  return seed === null ? `(beat ${beat}, by choices)` : `(seed ${seed}, beat ${beat})`;
}

/** "once", "3 times" */
export function often(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}
