import { applies } from "../mind/bearing.js";
import { read } from "../mind/read.js";
import { FEELING } from "../story/words.js";
import { compose } from "./compose.js";
import { excuse } from "./excuse.js";
import { parties } from "./parties.js";
import { stir } from "./stir.js";
import type { Deed, EntryId, Show } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";
import { relateBy } from "./witness.js";

/** Whoever acted or was acted on shows it; everybody else reads it. */
export function show(unfolding: Unfolding, deed: Deed, cause: EntryId): void {
  const { by, to, act, about } = deed;
  const { premise, state } = unfolding;
  const { loud, discloses } = premise.story.acts[act]!;
  for (const who of parties(state, deed)) {
    const shown = compose(unfolding, who, cause, who === by ? loud : null);
    if (who !== by && who !== to) continue;
    const disclosed = who === by ? discloses : 0;
    for (const reader of parties(state, deed)) {
      if (reader === who) continue;
      const party = reader === by || reader === to ? 1 : ONLOOKER;
      readBy(unfolding, reader, shown, { disclosed, party, about: who === by ? about : null, cause });
    }
  }
}

/** One comes nearer to those with whom one has to do; by looking on, this part of it. */
const ONLOOKER = 0.25;

/** The act at which somebody is seen: how much it discloses, and how far the reader has to do with it. */
interface Occasion {
  readonly disclosed: number;
  readonly party: number;
  readonly about: number | null;
  readonly cause: EntryId;
}

function readBy(
  unfolding: Unfolding,
  reader: number,
  shown: Show,
  { disclosed, party, about, cause }: Occasion,
): void {
  const { premise, state } = unfolding;
  const of = shown.who;
  for (const reading of read(premise, state, reader, {
    of,
    disclosed,
    amount: shown.amount / 1000,
    kind: shown.kind,
    about,
  })) {
    const id = unfolding.happen(
      { type: "read", who: reader, of, as: reading.as, amount: thousandths(reading.amount) },
      [cause, ...unfolding.causes(reading.stirrings.flatMap(({ slots }) => slots))],
      `read: ${reading.as}`,
    );
    const before = standardsBreached(unfolding, reader, of);
    stir(
      unfolding,
      reader,
      reading.stirrings.map((stirring) => ({ ...stirring, through: id })),
      { cause: id },
    );
    against(unfolding, { who: reader, of }, before, id);
    relateBy(
      unfolding,
      reader,
      { to: of, quantity: "closeness", by: party * reading.closer },
      { because: [id], rule: "relate: by what was seen" },
    );
    relateBy(
      unfolding,
      reader,
      { to: of, quantity: "like", by: party * reading.liked },
      { because: [id], rule: "relate: by what was seen" },
    );
    relateBy(
      unfolding,
      reader,
      { to: of, quantity: "trust", by: party * reading.trusted },
      { because: [id], rule: "relate: by what was seen" },
    );
    excuse(unfolding, reader, { about, by: reading.excused }, id);
  }
}

// How far a person feels toward another what that person holds one must not feel, by standard.
function standardsBreached(unfolding: Unfolding, who: number, of: number): number[] {
  const { story, layout } = unfolding.premise;
  return story.people[who]!.standards.map(({ on, toward }, s) => {
    if (on.type !== "feeling" || !applies(unfolding.state, who, toward, of)) return 0;
    return -unfolding.state.at(layout.standard(who, s)) * unfolding.state.feeling(who, FEELING[on.kind], of);
  });
}

/** How much of the breach is felt as shame. */
const ASHAMED = 2.5;

// One who holds that one must not feel so, is ashamed of feeling more so than before.
function against(
  unfolding: Unfolding,
  { who, of }: { readonly who: number; readonly of: number },
  before: readonly number[],
  cause: EntryId,
): void {
  const { layout } = unfolding.premise;
  standardsBreached(unfolding, who, of).forEach((breach, s) => {
    const more = breach - before[s]!;
    if (more <= 0) return;
    const slots = [layout.standard(who, s)];
    stir(
      unfolding,
      who,
      [
        {
          kind: "shame",
          toward: who,
          about: null,
          strength: more * ASHAMED,
          rule: "appraise: a standard on feelings",
          slots,
        },
      ],
      { cause },
    );
  });
}
