import type { Moment } from "../../performance/holds.js";
import type { Condition } from "../../story/condition.js";
import type { Story } from "../../story/story.js";
import { BODILY, RELATED } from "../../story/words.js";
import { lack } from "../measure.js";
import { atoms } from "./readable.js";

/** How finely what an ending or expectation asks for is told apart. */
const STEPS = 8;
/** And what everybody feels. */
const LEVELS = 4;

/** A coarse state: what the author's conditions read, in steps, and how roused and how close people are. */
export type Cell = (moment: Moment) => string;

export function cells(story: Story): Cell {
  const atoms = distinct(story.endings.flatMap(({ when }) => parts(when)).concat(expected(story)));
  const on = story.people.flatMap((_, who) =>
    story.scenes.some(({ cast }) => cast.some((row) => row.who === who)) ? [who] : [],
  );
  return (moment) => {
    const asked = atoms.map((atom) => Math.ceil(Math.min(1, lack(atom, moment).by) * STEPS));
    const felt = on.flatMap((who) => [
      level(moment.state.body(who, BODILY.arousal)),
      ...on.flatMap((to) => (to === who ? [] : [level(moment.state.relation(who, to, RELATED.closeness))])),
    ]);
    return [...asked, ...felt].join("");
  };
}

function level(value: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.floor(value * LEVELS)));
}

function expected({ expectations }: Story): Condition[] {
  return expectations.flatMap(({ claim }) => {
    if (claim.type === "before") return [...parts(claim.first), ...parts(claim.second)];
    return parts(claim.condition);
  });
}

// What holds only at the end is no place to go on from.
function parts(condition: Condition): Condition[] {
  return atoms(condition).filter(({ type }) => type !== "ended" && type !== "time" && type !== "rest");
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
}
