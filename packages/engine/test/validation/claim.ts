/** One thing that the engine claims of the published theory. */
export interface Claim {
  readonly says: string;
  /** How many cases it was held to. */
  readonly cases: number;
  /** What was found instead, a line each; nothing where it holds. */
  readonly fails: readonly string[];
}

/** Claims that rest on one source. */
export interface Family {
  readonly name: string;
  readonly source: string;
  /** How far a figure may be off, and why. */
  readonly tolerance: string;
  readonly claims: readonly Claim[];
}

/** Published, and not claimed: with what the engine does instead, or why it is left out. */
export interface Unclaimed {
  readonly what: string;
  readonly source: string;
  readonly why: string;
}

/** A claim over many cases: `wrong` says what is wrong with one, or null. */
export function every<T>(says: string, cases: readonly T[], wrong: (one: T) => string | null): Claim {
  return { says, cases: cases.length, fails: cases.map(wrong).filter((found) => found !== null) };
}

/** A claim that each figure is the published one, to within `off`. */
export function figures(
  says: string,
  rows: readonly (readonly [name: string, found: number, published: number])[],
  off: number,
): Claim {
  return every(says, rows, ([name, found, published]) =>
    Math.abs(found - published) <= off
      ? null
      : `${name}: ${Number(found.toFixed(6))}, published ${published}`,
  );
}

/** A claim that two lists are the same. */
export function same(
  says: string,
  rows: readonly (readonly [name: string, found: unknown, published: unknown])[],
): Claim {
  return every(says, rows, ([name, found, published]) => {
    const [one, other] = [JSON.stringify(found), JSON.stringify(published)];
    return one === other ? null : `${name}: ${one}, published ${other}`;
  });
}

/** A claim that each of a row of figures is above the one before. */
export function rising(says: string, row: readonly (readonly [name: string, found: number])[]): Claim {
  const pairs = row.slice(1).map((next, n) => [row[n]!, next] as const);
  return every(says, pairs, ([[before, than], [name, found]]) =>
    found > than ? null : `${name} (${found}) is not above ${before} (${than})`,
  );
}
