import { draw } from "../../performance/chance.js";
import type { Look } from "../../performance/look.js";
import { opening, type Performance } from "../../performance/open.js";
import type { Chosen } from "../../performance/transcript.js";
import type { Story } from "../../story/story.js";
import { Gathering, type Findings } from "../findings.js";
import { lack } from "../measure.js";
import { choosable, fated, type Parts } from "../part.js";
import { rehearse, type Choosing, type Watch } from "../rehearse.js";
import { seekers } from "../sample.js";
import type { Way } from "../way.js";
import { cells } from "./cells.js";

/** A play to be tried: along a way, and then on by chance of its own. */
export interface Try {
  readonly way: Way;
  readonly salt: number;
}

/** A coarse state that a play came through. */
export interface Passed {
  readonly cell: string;
  readonly beat: number;
  /** By ending of the story, what it lacked there. */
  readonly lacks: readonly number[];
}

/** What came of a try: what was found, and where it came through. */
export interface Tried {
  readonly findings: Findings;
  readonly way: Way;
  readonly passed: readonly Passed[];
}

/** The site of the draws of a search. */
const SITE = 3;

/** Plays one try to its end. */
export function seek(story: Story, { way, salt }: Try, parts: Parts): Tried {
  const into = new Gathering();
  const trail = passing(story);
  const over = rehearse(
    opening(story, way.seed).after,
    (before, look) => next(before, look, parts, { way, salt }),
    [...seekers(story), trail.watch],
    into,
  );
  return { findings: into.findings(), way: over.way(over.beats), passed: trail.passed };
}

function next(before: Performance, look: Look, parts: Parts, { way, salt }: Try): Choosing {
  const fate = fated(before, look, parts);
  const given = way.choices[before.beat];
  if (given !== undefined) {
    const own = fate !== null && fate.idle !== undefined;
    return given === null ? { chosen: fate, fated: own || fate === null } : { chosen: given, fated: false };
  }
  const all = choosable(before, look, parts);
  if (all.length === 0) return { chosen: null, fated: true };
  const { chosen } = all[Math.floor(draw(salt, before.beat, SITE) * all.length)]!;
  return { chosen, fated: fate !== null && fate.idle !== undefined && same(chosen, fate) };
}

function same(one: Chosen, other: Chosen): boolean {
  return one.by === other.by && one.act === other.act && one.to === other.to && one.about === other.about;
}

// Notes the first time that a play comes through each coarse state.
function passing(story: Story): { watch: Watch; passed: Passed[] } {
  const cell = cells(story);
  const passed: Passed[] = [];
  const known = new Set<string>();
  const watch: Watch = {
    see: ({ after, moment }) => {
      if (after.ended) return;
      const found = `${after.scene}:${cell(moment)}`;
      if (known.has(found)) return;
      known.add(found);
      const lacks = story.endings.map(({ when }) => lack(when, moment).by);
      passed.push({ cell: found, beat: after.beat, lacks });
    },
    close: () => {},
  };
  return { watch, passed };
}
