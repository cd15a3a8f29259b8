import type { Line } from "../story/story.js";
import { draw } from "./chance.js";
import { holds, type Moment } from "./holds.js";
import type { Performance } from "./open.js";
import type { Deed } from "./transcript.js";
import type { Unfolding } from "./unfolding.js";

/** A line to say, and which of its texts. */
export interface Said {
  readonly line: number;
  readonly variant: number;
}

/** Site of the draw that chooses a text; it never decides an act. */
const SITE = 1;

/** The authored line that fits an act best now; null when nobody wrote one, or all were said. */
export function speak(
  unfolding: Unfolding,
  deed: Deed,
  moment: Moment,
  { seed, said }: Pick<Performance, "seed" | "said">,
): Said | null {
  const { story, lines } = unfolding.premise;
  const fits = lines[deed.act]!.flatMap((index) => {
    const line = story.lines[index]!;
    if (!fit(line, deed) || (line.when !== null && !holds(line.when, moment))) return [];
    const left = line.texts.flatMap((_, variant) => (said.has(`${index}/${variant}`) ? [] : [variant]));
    return left.length === 0 ? [] : [{ index, left, weight: specific(line) }];
  });
  const most = Math.max(...fits.map(({ weight }) => weight));
  const best = fits.filter(({ weight }) => weight === most);
  if (best.length === 0) return null;
  const texts = best.flatMap(({ index, left }) => left.map((variant) => ({ line: index, variant })));
  return texts[Math.floor(draw(seed, unfolding.beat, SITE) * texts.length)]!;
}

function fit({ by, to, about }: Line, deed: Deed): boolean {
  return (
    (by === null || by === deed.by) &&
    (to === null || to === deed.to) &&
    (about === null || about === deed.about)
  );
}

// The more a line says of when it is for, the better it fits when it fits.
function specific({ by, to, about, when }: Line): number {
  return (by === null ? 0 : 1) + (to === null ? 0 : 1) + (about === null ? 0 : 2) + (when === null ? 0 : 2);
}
