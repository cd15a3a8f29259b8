import { explore, type Story } from "@firelight/engine";
import { availableParallelism } from "node:os";
import { text, WrongUse, type Asked } from "../command.js";
import { atLeast } from "../seeds.js";
import { suggestion } from "../spelling.js";

/** How much is to be explored, and by how many. */
export interface Wanted {
  readonly plays: number;
  readonly depth: number;
  /** Plays that look for what was not seen. */
  readonly seek: number;
  readonly workers: number;
  /** Players by the names of their parts, as they were written. */
  readonly parts: Readonly<Record<string, explore.Player>>;
  readonly checkpoint: string | null;
}

/** The options of whoever explores. */
export const EXPLORING: readonly (readonly [string, string])[] = [
  ["--plays <n>", "how many plays as the story plays itself, seeds 1 to n (200 where none is asked)"],
  [
    "--depth <d>",
    "try every near-tie and every choice for so many beats (4 where none is asked, 0 for none)",
  ],
  [
    "--seek <n>",
    "how many plays look for what was not seen yet (a quarter of the plays where none is asked)",
  ],
  [
    "--as <part>",
    "give a part to a player: Rey=hostile, or kind, curious, silent, random; several with commas",
  ],
  ["--workers <n>", "how many at a time; what comes out is the same (as many as there are processors)"],
  ["--checkpoint <file>", "keep what is done in a file, and go on from it the next time"],
];

/** What the options ask for. */
export function wantedOf(asked: Asked): Wanted {
  const number = (option: string, least: number, otherwise: number): number => {
    const written = text(asked, option);
    return written === null ? otherwise : atLeast(`--${option}`, written, least);
  };
  const plays = number("plays", 1, 200);
  return {
    plays,
    depth: number("depth", 0, 4),
    seek: number("seek", 0, Math.floor(plays / 4)),
    workers: number("workers", 1, availableParallelism()),
    parts: parts(text(asked, "as")),
    checkpoint: text(asked, "checkpoint"),
  };
}

/** The parts, each of somebody in the story. */
export function cast(story: Story, { parts: given }: Wanted): explore.Parts {
  const names = story.people.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    throw new WrongUse(
      `There is nobody called "${name}" in ${story.title}.`,
      suggestion(name, names) ?? `There are ${names.join(", ")}.`,
    );
  }
  return explore.partsOf(story, given);
}

function parts(written: string | null): Readonly<Record<string, explore.Player>> {
  if (written === null) return {};
  return Object.fromEntries(
    written.split(",").map((part) => {
      const [name = "", player = ""] = part.trim().split("=");
      if (name !== "" && explore.isPlayer(player)) return [name, player];
      const known = explore.PLAYERS.join(", ");
      throw new WrongUse(
        `--as takes a person and a player, not "${part}".`,
        `Write it like --as Rey=hostile. Players are ${known}.`,
      );
    }),
  );
}
