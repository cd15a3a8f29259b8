import { rising, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";
import { EPISODES, share } from "./episodes.js";

const mine = (kind: string): number => share(kind, ({ cause }) => cause === "self");
const theirs = (kind: string): number => share(kind, ({ cause }) => cause === "other");
const against = (kind: string): number => share(kind, (episode) => episode.against === true);
const row = (
  of: (kind: string) => number,
  ...kinds: readonly string[]
): readonly (readonly [string, number])[] => kinds.map((kind) => [kind, of(kind)] as const);

/** What people said of their feelings, against what comes of feelings in plays. */
export const isear: Family = {
  name: "Feelings in plays, as people tell of theirs",
  source: `ISEAR: ${PUBLISHED.isear.source}`,
  tolerance:
    "an order of shares only, over all stories of the repository and three seeds each; plays are of quarrels, people told of everything",
  claims: [
    rising(
      "sadness is of one's own doing more than anger; shame and guilt more than sadness (shame)",
      row(mine, "anger", "distress", "shame"),
    ),
    rising("the same for guilt", row(mine, "anger", "distress", "remorse")),
    rising(
      "anger is of another's doing more than sadness, sadness more than shame",
      row(theirs, "shame", "distress", "anger"),
    ),
    rising("the same for guilt", row(theirs, "remorse", "distress", "anger")),
    ...["joy", "distress", "shame", "remorse"].map((kind) =>
      rising(`after anger people act against somebody more than after ${kind}`, row(against, kind, "anger")),
    ),
    rising("there were enough of each to say so (30)", [
      ["needed", 29],
      ["least", Math.min(...["joy", "distress", "anger", "shame", "remorse"].map(counted))],
    ]),
  ],
};

function counted(kind: string): number {
  return EPISODES.filter((episode) => episode.kind === kind).length;
}
