import { FEELINGS, type FeelingKind } from "../story/words.js";

/** A number that a caller gave, where it has to lie; `RangeError` with what was given instead. */
export function within(name: string, given: unknown, low: number, high: number): number {
  if (typeof given === "number" && given >= low && given <= high) return given;
  throw new RangeError(
    given === undefined
      ? `${name} is missing: a number from ${low} to ${high}`
      : `${name} is a number from ${low} to ${high}, not ${shown(given)}`,
  );
}

/** The same, or what stands for it where the caller said nothing. */
export function orElse(
  fallback: number,
  name: string,
  given: unknown,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  return given === undefined ? fallback : within(name, given, low, high);
}

/** One of a closed list. */
export function oneOf<T extends string>(name: string, given: unknown, all: readonly T[]): T {
  const found = all.find((one) => one === given);
  if (found !== undefined) return found;
  throw new RangeError(
    `${name} is ${all.map((one) => `"${one}"`).join(" or ")}, not ${given === undefined ? "missing" : shown(given)}`,
  );
}

/** Yes or no. */
export function yesNo(name: string, given: unknown): boolean {
  if (typeof given === "boolean") return given;
  throw new RangeError(`${name} is true or false, not ${given === undefined ? "missing" : shown(given)}`);
}

/** A list, of whatever is in it. */
export function listed(name: string, given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw new RangeError(`${name} is a list, not ${given === undefined ? "missing" : shown(given)}`);
}

/** Something with parts. */
export function parts(name: string, given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return { ...given };
  throw new RangeError(`${name} is an object, not ${given === undefined ? "missing" : shown(given)}`);
}

/** Names under which the literature has some of the kinds. */
const ALSO: ReadonlyMap<unknown, FeelingKind> = new Map([
  ["happiness", "joy"],
  ["sadness", "distress"],
  ["compassion", "pity"],
  ["guilt", "remorse"],
]);

/** Strengths by kind, as one number for each of `FEELINGS`. */
export function strengths(name: string, given: unknown): readonly number[] {
  const said = Object.entries(parts(name, given)).map(
    ([kind, strength]) => [kindOf(kind), within(`${name}.${kind}`, strength, 0, 1)] as const,
  );
  const by = new Map(said);
  if (by.size < said.length) throw new RangeError(`${name} has a kind of feeling twice: ${shown(given)}`);
  return FEELINGS.map((kind) => by.get(kind) ?? 0);
}

/** A kind of feeling by its name. */
export function kindOf(given: unknown): FeelingKind {
  const found = FEELINGS.find((kind) => kind === given) ?? ALSO.get(given);
  if (found !== undefined) return found;
  throw new RangeError(`${shown(given)} is no kind of feeling: there are ${FEELINGS.join(", ")}`);
}

/** What was given, short enough to be read. */
export function shown(given: unknown): string {
  const text = typeof given === "number" ? String(given) : (JSON.stringify(given) ?? String(given));
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
