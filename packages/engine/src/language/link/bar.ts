import type { Who } from "../../story/story.js";
import type { Context } from "./context.js";
import type { World } from "./link.js";

/**
 * Romance is never possible between kin or with anyone who is not adult; a story that asks for it is refused: where somebody is
 * drawn to such a one, wants it, opens with it, has lines for it or waits for it.
 */
export function bar(context: Context, world: World): void {
  for (const { who, wants, relations } of context.people) {
    for (const [to, { quantities, facts }] of relations)
      if ((quantities.attraction ?? 0) > 0 && !free(context, who, to)) refuse(context, facts.attraction);
    for (const { goal, fact } of wants)
      if (goal.type === "act" && romantic(context, goal.act) && !free(context, goal.by, goal.to))
        refuse(context, fact);
  }
  for (const { by, act, to, fact } of world.lines)
    if (romantic(context, act) && !free(context, by, to)) refuse(context, fact);
  world.scenes.forEach(({ opening }, scene) => {
    for (const { by, act, to } of opening)
      if (romantic(context, act) && !free(context, by, to)) refuse(context, context.openings[scene]);
  });
  const barred = new Set(
    context.patterns.flatMap(({ by, acts, to }, index) =>
      acts.some((act) => romantic(context, act)) && by !== null && to !== null && !free(context, by, to)
        ? [index]
        : [],
    ),
  );
  for (const { when, fact } of world.endings) if (asks(when, barred)) refuse(context, fact);
}

function romantic({ acts }: Context, act: number): boolean {
  return acts.rows[act]!.needs.includes("romance");
}

// Whether there may be romance between two, as far as it is said who they are.
function free({ people }: Context, one: Who | null, other: Who | null): boolean {
  const [a, b] = [one, other].map((who) => (who === null ? undefined : people[who]!));
  return (
    a?.adult !== false && b?.adult !== false && (a === undefined || b === undefined || !a.kin.has(b.who))
  );
}

function asks(when: unknown, barred: ReadonlySet<number>): boolean {
  if (typeof when !== "object" || when === null) return false;
  if ("type" in when && when.type === "not") return false;
  if ("pattern" in when && typeof when.pattern === "number") return barred.has(when.pattern);
  return Object.values(when).some((part: unknown) => asks(part, barred));
}

function refuse({ facts, places, faults }: Context, id: number | undefined): void {
  if (id !== undefined) faults.add("romance-barred", places[id]!, [facts[id]!.text]);
}
