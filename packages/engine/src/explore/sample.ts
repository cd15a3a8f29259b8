import { opening, type Performance } from "../performance/open.js";
import type { Story } from "../story/story.js";
import { Gathering, type Findings } from "./findings.js";
import { fated, type Parts } from "./part.js";
import { rehearse, type Over, type Watch } from "./rehearse.js";
import { arcs } from "./watch/arcs.js";
import { deeds } from "./watch/deeds.js";
import { endings } from "./watch/endings.js";
import { expectations } from "./watch/expectations.js";
import { farms } from "./watch/farms.js";
import { lines } from "./watch/lines.js";
import { signs } from "./watch/signs.js";
import { turns } from "./watch/turns.js";

/** Everybody who watches a sampled play. */
export function watchers(story: Story): readonly Watch[] {
  return [...seekers(story), signs(story), farms(), arcs(story), turns(story)];
}

/** Those who watch for what a search looks for: endings, lines, deeds and what is expected. */
export function seekers(story: Story): readonly Watch[] {
  return [endings(story), lines(story), deeds(), expectations(story)];
}

/** Seeds in order, from the first to the last. */
export interface Seeds {
  readonly first: number;
  readonly last: number;
}

/** What the plays of some seeds come to, each as the story plays itself, with these parts given to players. */
export function sample(story: Story, { first, last }: Seeds, parts: Parts = new Map()): Findings {
  const into = new Gathering();
  // A story opens the same whatever the seed.
  const { after } = opening(story, first);
  for (let seed = first; seed <= last; seed += 1) seeded(story, { ...after, seed }, parts, into);
  return into.findings();
}

function seeded(story: Story, opened: Performance, parts: Parts, into: Gathering): Over {
  return rehearse(
    opened,
    (before, look) => {
      const chosen = fated(before, look, parts);
      return { chosen, fated: chosen === null || chosen.idle !== undefined };
    },
    watchers(story),
    into,
  );
}
