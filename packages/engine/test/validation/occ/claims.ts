import { appraise } from "../../../src/faculty/appraise.js";
import { every, type Family } from "../claim.js";
import { expected, GRID } from "./grid.js";
import { mixtures } from "./mixtures.js";
import { COMPOUNDS, KINDS, THEORY } from "./theory.js";

const SOURCE = "Ortony, Clore & Collins 1988; tree of Steunebrink, Dastani & Meyer 2009";

const answers = GRID.map((happening) => {
  const felt = new Map<string, number>(
    appraise(happening).feelings.map(({ kind, strength }) => [kind, strength]),
  );
  return { happening, felt, due: new Set(expected(happening)) };
});

/** Which kinds arise, over the whole grid. */
export const leaves: Family = {
  name: "OCC: which feelings arise",
  source: SOURCE,
  tolerance: "none: a kind arises or it does not",
  claims: KINDS.map((kind) =>
    every(`${kind} arises where the table has it, and nowhere else`, answers, ({ happening, felt, due }) =>
      felt.has(kind) === due.has(kind)
        ? null
        : `${felt.has(kind) ? "arises" : "is wanting"} in ${JSON.stringify(happening)}`,
    ),
  ),
};

/** What is implied, and what must not be confused. */
export const structure: Family = {
  name: "OCC: parts, prospects and mixtures",
  source: SOURCE,
  tolerance: "none: kinds and their order of strength",
  claims: [
    every("what a feeling implies is felt beside it", GRID, (happening) => {
      const { feelings } = appraise(happening);
      const kinds = feelings.map(({ kind }) => kind);
      const lost = feelings.flatMap(({ implies }) => implies).find((kind) => !kinds.includes(kind));
      return lost === undefined ? null : `${lost} is implied and not felt in ${JSON.stringify(happening)}`;
    }),
    every("a compound implies its two parts", GRID, (happening) => {
      const compound = appraise(happening).feelings.find(({ kind }) =>
        COMPOUNDS.some((row) => row.kind === kind),
      );
      if (compound === undefined) return null;
      const [some, act] = COMPOUNDS.find(({ kind }) => kind === compound.kind)!.of;
      const [first = "", second] = compound.implies;
      return some.includes(first) && second === act
        ? null
        : `${compound.kind} implies ${compound.implies.join()}`;
    }),
    every(
      "a decided prospect implies joy or distress",
      THEORY.filter(({ implies }) => implies.length > 0),
      ({ kind, implies }) => {
        const { feelings } = appraise(GRID.find((happening) => expected(happening).includes(kind))!);
        const found = feelings.find((felt) => felt.kind === kind)?.implies.join();
        return found === implies.join() ? null : `${kind} implies ${found}`;
      },
    ),
    every("strengths are within 0 and 1", answers, ({ happening, felt }) =>
      [...felt.values()].every((strength) => strength > 0 && strength <= 1)
        ? null
        : JSON.stringify(happening),
    ),
    ...mixtures(),
  ],
};
