import type { Condition } from "../../story/condition.js";
import type { Story } from "../../story/story.js";
import type { Findings, Miss } from "../findings.js";
import { asked, told } from "./wording.js";

/** "not met in 400 plays; nearest miss: Ada's anger 281, needed 450 or more (seed 4, beat 25)" */
export function missed(story: Story, found: Findings, miss: Miss | undefined): string {
  const never = `not met in ${found.plays} plays`;
  if (miss === undefined || miss.atom === null) return never;
  if (miss.by === 0) return `what it asks for came, but something else came first ${place(miss)}`;
  const { atom, value } = miss;
  if (isUndone(atom, value)) {
    const { by, acts } = story.patterns[atom.pattern]!;
    return undone(story, found, { by, acts });
  }
  const { what, needed } = asked(story, atom);
  const nearest = needed === "" ? `all but ${what}` : `${what} ${told(atom, value)}, needed ${needed}`;
  return `${never}; nearest miss: ${nearest} ${place(miss)}`;
}

type Done = Extract<Condition, { type: "done" }>;

// How near one came to doing it says more than that it was done no time.
function isUndone(atom: Condition, value: number): atom is Done {
  return atom.type === "done" && value === 0;
}

/** "nobody did so in 400 plays; nearest miss: wanted 120 less than what was wanted most (seed 3, beat 9)" */
export function undone(
  { people, acts: rows }: Story,
  { plays, misses, counts }: Findings,
  { by, acts }: { readonly by: number | null; readonly acts: readonly number[] },
): string {
  const who = by === null ? people.map((_, person) => person) : [by];
  const keys = who.flatMap((one) => acts.map((act) => `${one}/${act}`));
  const never = `nobody did so in ${plays} plays`;
  const did = acts.find((act) => who.some((one) => (counts[`deed:${one}/${act}`] ?? 0) > 0));
  if (did !== undefined)
    return `${never}, to or about just that; "${rows[did]!.forms[0]}" was done otherwise`;
  const near = keys.flatMap((key) => misses[`act:${key}`] ?? []).sort((a, b) => a.by - b.by)[0];
  return near === undefined ? `${never}; it was open to nobody` : `${never}; nearest miss: ${lacking(near)}`;
}

/** "wanted 120 less than what was wanted most (seed 3, beat 9)"; where only a search met it, nothing is known of that. */
export function lacking(miss: Miss | undefined): string {
  if (miss === undefined) return "open to them in a search alone";
  const less = Math.round(miss.by * 1000);
  return `wanted ${less === 0 ? "as much as what was done" : `${less} less than what was wanted most`} ${place(miss)}`;
}

function place({ seed, beat }: Miss): string {
  return seed === null ? `(beat ${beat} of a play that was looked for)` : `(seed ${seed}, beat ${beat})`;
}

/** "once", "3 times" */
export function often(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}
