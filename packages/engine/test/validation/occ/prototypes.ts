import { appraise, type Happening } from "../../../src/faculty/appraise.js";
import { every, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";
import { COMPOUNDS } from "./theory.js";
import { GRID, told } from "./grid.js";

/** Our kinds, by the names of Smith and Ellsworth. */
export const NAMES: Readonly<Record<string, string>> = {
  joy: "happiness",
  distress: "sadness",
  anger: "anger",
  hope: "hope",
  fear: "fear",
  pride: "pride",
  shame: "shame",
  remorse: "guilt",
};
/** The columns that a happening speaks of: unpleasant, one's own doing, uncertain, in nobody's hands. */
const COLUMNS = [0, 1, 2, 5];

const rows = Object.entries(NAMES).map(([kind, name]) => ({
  kind,
  at: COLUMNS.map((column) => PUBLISHED.smith_ellsworth_1985.rows[name]![column]!),
}));
// Each column about its mean, in its own spread.
const scale = COLUMNS.map((_, c) => {
  const values = rows.map(({ at }) => at[c]!);
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / values.length);
  return (x: number): number => (x - mean) / spread;
});
const prototypes = rows.map(({ kind, at }) => ({ kind, at: at.map((x, c) => scale[c]!(x)) }));

/** What is so of a feeling's source: in the four columns it is -1, 0 or 1 each. */
export interface Source {
  readonly worth: number;
  readonly cause: "self" | "other" | "none";
  readonly open: boolean;
}

function placed({ congruence, utility, agent, adherence, ...course }: Happening): readonly number[] {
  const worth = Math.sign(congruence * utility);
  const open = told({ congruence, utility, agent, adherence, ...course }).how === "may happen";
  return columns({ worth: worth === 0 ? Math.sign(adherence) : worth, cause: agent, open });
}

/** Where such a source lies: unpleasant, one's own doing, uncertain, in nobody's hands. */
export function columns({ worth, cause, open }: Source): readonly number[] {
  return [
    -worth,
    cause === "self" ? 1 : cause === "other" ? -1 : 0,
    open ? 1 : -1,
    cause !== "none" ? -1 : worth < 0 || open ? 1 : 0,
  ];
}

/** The kind whose prototype is nearest. */
export function nearest(at: readonly number[]): string {
  const away = (to: readonly number[]): number =>
    to.reduce((sum, x, c) => sum + (x - at[c]!) * (x - at[c]!), 0);
  return prototypes.reduce((best, next) => (away(next.at) < away(best.at) ? next : best)).kind;
}

/** The happenings for oneself alone that are wholly of one of the eight kinds: its event, its act, or both. */
const pure = GRID.flatMap((happening) => {
  const { affected, relation, attractiveness, new: fresh } = happening;
  if (affected === "other" || relation !== 0 || attractiveness !== 0 || !fresh) return [];
  const kinds = appraise(happening).feelings.map(({ kind }) => kind);
  const compound = kinds.find((kind) => COMPOUNDS.some((row) => row.kind === kind));
  const kind = compound ?? (kinds.length === 1 ? kinds[0]! : "");
  const alone =
    compound !== undefined || happening.agent === "none" || happening.congruence * happening.utility === 0;
  return alone && kind in NAMES && kind !== "shame" ? [{ kind, happening }] : [];
});

export const nearby: Family = {
  name: "Nearest prototype of appraisal",
  source: "Smith & Ellsworth 1985, four of their six dimensions; 8 prototypes, chance 1 in 8",
  tolerance:
    "none: the nearest in standard scores. A happening is placed at -1, 0 or 1 in each: unpleasant, my doing (1) or another's (-1), uncertain, in nobody's hands (unwelcome or uncertain, and nobody does it; a good that nobody does is at 0)",
  claims: [...new Set(pure.map(({ kind }) => kind))].map((kind) =>
    every(
      `${kind} lies nearest to the prototype of ${NAMES[kind]}`,
      pure.filter((one) => one.kind === kind),
      ({ happening }) => {
        const found = nearest(placed(happening));
        return found === kind ? null : `${found} is nearer in ${JSON.stringify(happening)}`;
      },
    ),
  ),
};
