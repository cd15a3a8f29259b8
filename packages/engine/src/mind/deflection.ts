import type { Person, Story } from "../story/story.js";
import { impression, type Epa } from "./impression.js";

/** How unlikely each act is between two people (affect control theory), as they are and as friends would be. */
export interface Deflection {
  readonly asIs: Float64Array;
  /** As between two of whom nothing is said. */
  readonly asAnybody: Float64Array;
  readonly asFriends: Float64Array;
}

/** By doer and target: the deflection of each act. Between people who are taken for the same it is worked out once. */
export function deflections(story: Story): readonly (readonly Deflection[])[] {
  const asFriends = ofActs(story, FRIEND_EPA, FRIEND_EPA);
  const asAnybody = ofActs(story, PERSON_EPA, PERSON_EPA);
  const known = new Map<string, Deflection>();
  return story.people.map((doer, d) =>
    story.people.map((_, t) => {
      if (!meet(story, d, t)) return NEVER_MET;
      const [role, other] = seen(story, doer, d, t);
      const key = [...role, ...other].join();
      const deflection = known.get(key) ?? { asIs: ofActs(story, role, other), asAnybody, asFriends };
      known.set(key, deflection);
      return deflection;
    }),
  );
}

const NOBODY = new Float64Array(0);
const NEVER_MET: Deflection = { asIs: NOBODY, asAnybody: NOBODY, asFriends: NOBODY };

function meet({ scenes }: Story, one: number, other: number): boolean {
  const here = (who: number): boolean =>
    scenes.some(
      ({ cast, happenings }) =>
        cast.some((row) => row.who === who) || happenings.some(({ enters }) => enters === who),
    );
  return one !== other && here(one) && here(other);
}

/** Identities as measured (US 2015) for someone of whom nothing is said, and for a friend. */
const PERSON_EPA: Epa = [1.1, 0.6, 0.4];
const FRIEND_EPA: Epa = [2.75, 1.88, 1.38];

function ofActs({ acts }: Story, role: Epa, other: Epa): Float64Array {
  return Float64Array.from(acts, ({ epa }) => impression(role, epa, other).deflection);
}

// As what one acts, and as what the other is taken.
function seen(story: Story, doer: Person, d: number, t: number): readonly [Epa, Epa] {
  const self = doer.identity === null ? PERSON_EPA : story.identities[doer.identity]!.epa;
  const other = takenFor(story, doer, t);
  const counter = takenFor(story, story.people[t]!, d) ?? self;
  // One acts as what the relation makes one: to an enemy one is an enemy.
  const role = other === null ? self : nearer(self, counter);
  return [role, other ?? PERSON_EPA];
}

function takenFor(story: Story, { relations }: Person, to: number): Epa | null {
  const seen = relations.find((relation) => relation.to === to)?.identities ?? [];
  return seen.length === 0 ? null : mean(seen.map((identity) => story.identities[identity]!.epa));
}

function nearer(self: Epa, role: Epa): Epa {
  return mean([self, role]);
}

function mean(all: readonly Epa[]): Epa {
  const sum = (place: 0 | 1 | 2): number => all.reduce((total, epa) => total + epa[place], 0) / all.length;
  return [sum(0), sum(1), sum(2)];
}
