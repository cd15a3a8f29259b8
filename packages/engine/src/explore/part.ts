import { draw } from "../performance/chance.js";
import { byChance, type Look } from "../performance/look.js";
import type { Performance } from "../performance/open.js";
import type { Chosen, Deed } from "../performance/transcript.js";
import type { Act } from "../story/act.js";
import type { Story, Who } from "../story/story.js";
import type { Tendency } from "../story/words.js";

/** The players that a part can be given to. */
export const PLAYERS = ["hostile", "kind", "curious", "silent", "random"] as const;
export type Player = (typeof PLAYERS)[number];

/** By person, the player who has that part; everybody else has a mind. */
export type Parts = ReadonlyMap<Who, Player>;

/** What each player likes an act for: what it carries, and whether it is silence. */
const LIKES: Readonly<Record<Player, Readonly<Partial<Record<Tendency | "silence", number>>>>> = {
  hostile: { against: 1, assert: 0.4, care: -1, mend: -0.6, yield: -0.6, toward: -0.4, silence: -0.3 },
  kind: { care: 1, mend: 0.7, toward: 0.5, calm: 0.3, open: 0.3, against: -1, assert: -0.3 },
  curious: { ask: 1, seek: 0.3, open: 0.2, withhold: -0.6, away: -0.5, silence: -0.5 },
  silent: { silence: 2 },
  random: {},
};
/** Having just done the same. */
const TIRED = 0.8;
/** What a player likes within this of the best is as good. */
const AS_GOOD = 0.2;
/** The site of the draw among what a player likes as well. */
const SITE = 2;

/** What can be chosen at a beat: by minds among their near-ties, and by players once they have the floor. */
export interface Choosable {
  readonly chosen: Chosen;
  /** How much likelier than others, when chance chooses. */
  readonly urge: number;
}

/** Everything that may come next, the likeliest first; empty where nobody chooses. */
export function choosable(before: Performance, { options, tied, idle }: Look, parts: Parts): Choosable[] {
  const minds = tied
    .filter(({ by }) => !parts.has(by))
    .map((option) => ({ chosen: { ...plain(option), idle }, urge: option.urge }));
  const players = [...new Set(tied.map(({ by }) => by))].flatMap((who) => {
    const player = parts.get(who);
    if (player === undefined) return [];
    return liked(
      before,
      player,
      options.filter(({ by }) => by === who),
    ).map((option) => ({
      chosen: plain(option),
      urge: 0,
    }));
  });
  return [...minds, ...players];
}

/** What comes next when the seed chooses; null where nobody chooses. */
export function fated(before: Performance, look: Look, parts: Parts): Chosen | null {
  if (look.tied.length === 0) return null;
  const option = byChance(look.tied, before);
  const player = parts.get(option.by);
  if (player === undefined) return { ...plain(option), idle: look.idle };
  const best = liked(
    before,
    player,
    look.options.filter(({ by }) => by === option.by),
  );
  return plain(best[Math.floor(draw(before.seed, before.beat + 1, SITE) * best.length)]!);
}

function liked(
  { premise: { story, layout }, slots }: Performance,
  player: Player,
  options: readonly Deed[],
): readonly Deed[] {
  if (player === "random") return options;
  const score = ({ by, act }: Deed): number =>
    worth(story.acts[act]!, LIKES[player]) - (TIRED * slots[layout.tired(by, act)]!) / 1000;
  const most = Math.max(...options.map(score));
  return options.filter((option) => most - score(option) <= AS_GOOD);
}

function worth({ does, mode }: Act, likes: Readonly<Partial<Record<Tendency | "silence", number>>>): number {
  const carried = Object.entries(does).reduce((sum, [tendency, share]) => {
    const liking = Object.entries(likes).find(([name]) => name === tendency)?.[1] ?? 0;
    return sum + liking * share;
  }, 0);
  return carried + (mode === "silence" ? (likes.silence ?? 0) : 0);
}

function plain({ by, act, to, about }: Deed): Deed {
  return { by, act, to, about };
}

/** Whether a word is the name of a player. */
export function isPlayer(word: string): word is Player {
  return PLAYERS.some((player) => player === word);
}

/** The parts that names of people and players give. @throws RangeError when somebody is not in the story. */
export function partsOf(story: Story, given: Readonly<Record<string, Player>>): Parts {
  return new Map(
    Object.entries(given).map(([name, player]) => {
      const who = story.people.findIndex((person) => person.name === name);
      if (who < 0) throw new RangeError(`There is nobody called ${name} in "${story.name}".`);
      return [who, player];
    }),
  );
}
