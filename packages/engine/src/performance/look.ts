import type { Option } from "../mind/deliberate.js";
import { opens } from "./act.js";
import { begin } from "./beat.js";
import { draw } from "./chance.js";
import { drawn, IDLE, NEAR_TIE, ranked, weight } from "./decide.js";
import type { Moment } from "./holds.js";
import { momentIn } from "./moment.js";
import type { Performance } from "./open.js";

/** What the next beat is chosen from, looked at without playing it. */
export interface Look {
  /** The moment at which it is chosen: time has passed, nothing is done yet. */
  readonly moment: Moment;
  /** True when the scene has an opening to be done first: then nobody chooses. */
  readonly opening: boolean;
  /** All that anybody might do, the strongest urge first. */
  readonly options: readonly Option[];
  /** Those of them that chance may choose, the likeliest first; none at an opening, or when nobody can do anything. */
  readonly tied: readonly Option[];
  /** Whether hardly anybody wants anything more than silence. */
  readonly idle: boolean;
}

/** Looks at what the next beat of a play that has not ended is chosen from. */
export function look(before: Performance): Look {
  const unfolding = begin(before);
  const moment = momentIn(unfolding, before);
  const opening = opens(unfolding, before) !== null;
  const options = opening ? [] : ranked(unfolding);
  const best = options[0];
  if (best === undefined) return { moment, opening, options, tied: [], idle: false };
  const near = ({ urge }: Option): boolean => best.urge - urge <= NEAR_TIE && weight(best.urge - urge) > 0;
  const silence = options.find(({ act }) => before.premise.story.acts[act]!.mode === "silence");
  return {
    moment,
    opening,
    options,
    tied: options.filter(near),
    idle: best.urge - (silence ?? best).urge < IDLE,
  };
}

/** What chance chooses of these at a beat, as it does for that seed when the story plays itself. */
export function byChance(tied: readonly Option[], { seed, beat }: Performance): Option {
  return drawn(tied, draw(seed, beat + 1, 0));
}
