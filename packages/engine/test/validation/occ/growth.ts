import { appraise, type Happening } from "../../../src/faculty/appraise.js";
import { every, type Claim, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";
import { compounds, GRID, rows } from "./grid.js";

const DUST = 1e-9;
const STEPS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The rules of growth: a product of variables that is greater makes the feeling no weaker, and at last stronger. */
export const growth: Family = {
  name: "OCC: intensities grow",
  source: PUBLISHED.occ_monotonicity.source,
  tolerance: "1e-9, the dust of binary fractions",
  claims: PUBLISHED.occ_monotonicity.rules.map(grown),
};

function grown(rule: string): Claim {
  const variables = rule.replaceAll("|", "").split("*");
  const cases = GRID.flatMap((happening) =>
    rows(happening)
      .filter(({ grows }) => variables.every((name) => grows.some((grow) => grow === name)))
      .flatMap(({ kind }) => [kind, ...made(kind, happening)].map((grows) => ({ kind: grows, happening }))),
  );
  const kinds = new Set(cases.map(({ kind }) => kind));
  return every(`${rule} in ${[...kinds].join(", ")}`, cases, ({ kind, happening }) => {
    const row = STEPS.map((step) => strengthOf(kind, scaled(happening, variables, step)));
    const falls = row.some((strength, n) => n > 0 && strength < row[n - 1]! - DUST);
    return !falls && row[row.length - 1]! > row[0]!
      ? null
      : `${kind}: ${row.map((x) => x.toFixed(3)).join(" ")}`;
  });
}

// The compound that is made of this kind here, if any: it grows with it.
function made(kind: string, happening: Happening): readonly string[] {
  const plain = rows(happening).map((row) => row.kind);
  return compounds(plain)
    .filter(({ of: [some, act] }) => act === kind || some.includes(kind))
    .map((compound) => compound.kind);
}

function scaled(happening: Happening, variables: readonly string[], step: number): Happening {
  const set = (name: "congruence" | "utility" | "relation" | "adherence" | "attractiveness"): number =>
    variables.includes(name) ? Math.sign(happening[name]) * step : happening[name];
  const prospect = variables.includes("likelihood");
  const open = happening.likelihood > 0 && happening.likelihood < 1;
  return {
    ...happening,
    congruence: set("congruence"),
    utility: set("utility"),
    relation: set("relation"),
    adherence: set("adherence"),
    attractiveness: set("attractiveness"),
    ...(prospect && open && { likelihood: step }),
    ...(prospect && !open && { before: step }),
  };
}

function strengthOf(wanted: string, happening: Happening): number {
  return appraise(happening).feelings.find(({ kind }) => kind === wanted)?.strength ?? 0;
}
