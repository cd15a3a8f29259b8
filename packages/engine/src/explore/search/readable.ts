import type { Condition } from "../../story/condition.js";
import type { Expectation, Story } from "../../story/story.js";

/** What of a record's tallies anything in a story can still tell apart. */
export interface Readable {
  /** Whether anything asks for the seconds since a scene began. */
  readonly timed: boolean;
  /** By pattern, how often it has been done as far as anything asks: oftener is the same; 0 where nothing asks. */
  readonly most: readonly number[];
}

/** What the endings, expectations, lines, entrances, happenings, wants and beliefs of a story ask for. */
export function readable(story: Story): Readable {
  const asked = conditions(story).flatMap(atoms);
  const happenings = story.scenes.flatMap((scene) => scene.happenings);
  const most = story.patterns.map((_, pattern) =>
    asked.reduce((top, atom) => (isOf(atom, pattern) ? Math.max(top, told(atom)) : top), 0),
  );
  return {
    timed: asked.some(({ type }) => type === "time") || happenings.some(({ at }) => at !== null),
    most,
  };
}

type Done = Extract<Condition, { type: "done" }>;

function isOf(atom: Condition, pattern: number): atom is Done {
  return atom.type === "done" && atom.pattern === pattern;
}

// From this many times on, it stays as it is whether the bound is kept.
function told({ range: { least, most } }: Done): number {
  return Math.max(least ?? 0, most === null ? 0 : Math.floor(most) + 1);
}

function conditions({ endings, expectations, lines, people, scenes }: Story): Condition[] {
  const all = [
    ...endings.map(({ when }) => when),
    ...expectations.flatMap(({ claim }) => claimed(claim)),
    ...lines.map(({ when }) => when),
    ...people.flatMap(({ wants, beliefs }) => [...wants, ...beliefs].map(({ when }) => when)),
    ...scenes.flatMap(({ cast }) => cast.map(({ enters }) => enters)),
    ...scenes.flatMap(({ happenings }) => happenings.map(({ when }) => when)),
  ];
  return all.filter((condition) => condition !== null);
}

function claimed(claim: Expectation["claim"]): (Condition | null)[] {
  if (claim.type === "before") return [claim.first, claim.second];
  return claim.type === "within" ? [claim.condition, claim.after] : [claim.condition];
}

/** The conditions without parts that a condition is made of. */
export function atoms(condition: Condition): Condition[] {
  if (condition.type === "all" || condition.type === "any") return condition.of.flatMap(atoms);
  return condition.type === "not" ? atoms(condition.of) : [condition];
}
