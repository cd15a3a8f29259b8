import { rising, type Family } from "../claim.js";
import { columns, NAMES, nearest } from "../occ/prototypes.js";
import { EPISODES } from "./episodes.js";

/** Every noteworthy feeling of a kind that has a prototype, and the kind that its recorded source lies nearest to. */
const felt = EPISODES.filter(({ kind }) => kind in NAMES).map((episode) => ({
  kind: episode.kind,
  near: nearest(columns(episode)),
}));

const share = (so: (one: (typeof felt)[number]) => boolean): number => felt.filter(so).length / felt.length;
const own = share(({ kind, near }) => kind === near);
/** What there would be if sources had nothing to do with feelings, both as frequent as they are. */
const shuffled = Object.keys(NAMES).reduce(
  (sum, name) => sum + share(({ kind }) => kind === name) * share(({ near }) => near === name),
  0,
);

function hit(of: string): number {
  const all = felt.filter(({ kind }) => kind === of);
  return all.filter(({ near }) => near === of).length / all.length;
}
function chance(of: string): number {
  return share(({ near }) => near === of);
}

export const unseen: Family = {
  name: "Nearest prototype of appraisal, in plays",
  source: "Smith & Ellsworth 1985, four of their six dimensions",
  tolerance:
    "as in the family above; pleasant is what the act library's measured evaluation of the deed says, not the feeling's name. Chance is what the same two columns would share if shuffled; twice that is asked for",
  claims: [
    rising("feelings lie nearest to their own prototype, twice as often as by chance", [
      ["twice chance", 2 * shuffled],
      ["their own", own],
    ]),
    ...["joy", "anger", "remorse", "pride"].map((kind) =>
      rising(`${kind} lies nearest to that of ${NAMES[kind]}, twice as often as anything does`, [
        ["twice chance", 2 * chance(kind)],
        ["its own", hit(kind)],
      ]),
    ),
  ],
};
