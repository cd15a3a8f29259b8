import type { Happening } from "../../../src/faculty/appraise.js";
import { COMPOUNDS, THEORY, type Row, type When } from "./theory.js";

const WORTHS = [-0.8, 0, 0.5];
const UTILITIES = [-0.6, 0, 0.9];
const RELATIONS = [-0.7, 0, 0.4];
const ADHERENCES = [-0.6, 0, 0.7];
const ATTRACTIONS = [-0.5, 0, 0.5];
const COURSES: readonly Pick<Happening, "new" | "likelihood" | "before">[] = [
  { new: true, likelihood: 1 },
  { new: true, likelihood: 0.4 },
  { new: true, likelihood: 0 },
  { new: false, likelihood: 1, before: 0.3 },
  { new: false, likelihood: 0, before: 0.6 },
  { new: false, likelihood: 0.5, before: 0.6 },
];

/** Every happening of the grid: each variable below, at and above nothing; each course of a prospect. */
export const GRID: readonly Happening[] = WORTHS.flatMap((congruence) =>
  UTILITIES.flatMap((utility) =>
    (["self", "other"] as const).flatMap((affected) =>
      RELATIONS.flatMap((relation) =>
        COURSES.flatMap((course) =>
          (["none", "self", "other"] as const).flatMap((agent) =>
            ADHERENCES.flatMap((adherence) =>
              ATTRACTIONS.map((attractiveness) => ({
                congruence,
                utility,
                affected,
                relation,
                ...course,
                agent,
                adherence,
                attractiveness,
              })),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** The kinds that the theory has for a happening, in the order of its table. */
export function expected(happening: Happening): readonly string[] {
  const plain = rows(happening).map(({ kind }) => kind);
  return [...plain, ...compounds(plain).map(({ kind }) => kind)];
}

/** The rows of the table that a happening is a case of. */
export function rows(happening: Happening): readonly Row[] {
  const words = Object.entries(told(happening));
  return THEORY.filter(({ when }) =>
    Object.entries(when).every(([word, value]) => words.some(([w, v]) => w === word && v === value)),
  );
}

/** The compounds that are made of some of these kinds. */
export function compounds(plain: readonly string[]): typeof COMPOUNDS {
  return COMPOUNDS.filter(
    ({ of: [some, act] }) => plain.includes(act) && some.some((kind) => plain.includes(kind)),
  );
}

/** A happening in the words of the theory. */
export function told({
  congruence,
  utility,
  affected,
  relation,
  agent,
  adherence,
  attractiveness,
  ...course
}: Happening): When {
  const worth = congruence * utility;
  const how = courseOf(course);
  return {
    ...(affected === "self" && { whose: "own" }),
    ...(affected === "other" &&
      relation !== 0 && { whose: relation > 0 ? "of one I like" : "of one I dislike" }),
    ...(worth !== 0 && how !== null && { wanted: worth > 0 ? "wanted" : "unwanted" }),
    ...(how !== null && { how }),
    ...(agent !== "none" &&
      adherence !== 0 && {
        act: `${agent === "self" ? "my" : "another's"} ${adherence > 0 ? "good" : "bad"} act` as const,
      }),
    ...(attractiveness !== 0 && { thing: attractiveness > 0 ? "appealing" : "appalling" }),
  };
}

// What is certain not to come, and was never expected, is nothing that happens.
function courseOf({
  new: fresh,
  likelihood,
}: Pick<Happening, "new" | "likelihood">): NonNullable<When["how"]> | null {
  if (!fresh && likelihood === 1) return "was expected and comes";
  if (!fresh && likelihood === 0) return "was expected and fails";
  if (likelihood === 0) return null;
  return likelihood < 1 ? "may happen" : "happens";
}
