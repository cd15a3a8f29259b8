import type { Entry } from "../../../performance/transcript.js";
import type { Story, Who } from "../../../story/story.js";
import type { Beat } from "./beats.js";

/** Through whose eyes each beat is told: whose inside matters most, staying for a stretch. One of the cast for every beat. */
export function viewpoints(story: Story, beats: readonly Beat[]): readonly Who[] {
  const minds = candidates(story, beats);
  const worth = beats.map((beat) => minds.map((who) => inner(beat, who)));
  const scale = minds.map(
    (_, m) => 1 / Math.sqrt(0.2 + worth.reduce((sum, row) => sum + row[m]!, 0) / beats.length),
  );
  return best(worth.map((row) => row.map((x, m) => x * scale[m]!))).map((m) => minds[m]!);
}

/** What it costs to leave a mind for another, in the worth of a stirring beat. */
const MOVING = 1.4;

// The path through the minds that is worth most (Viterbi): being where things are felt, less the price of every move.
function best(worth: readonly (readonly number[])[]): readonly number[] {
  let paths: { total: number; path: readonly number[] }[] = worth[0]!.map((x, m) => ({
    total: x,
    path: [m],
  }));
  for (const row of worth.slice(1)) {
    paths = row.map((x, m) => {
      const from = paths.map(({ total }, before) => total - (before === m ? 0 : MOVING));
      const before = from.indexOf(Math.max(...from));
      return { total: from[before]! + x, path: [...paths[before]!.path, m] };
    });
  }
  const totals = paths.map(({ total }) => total);
  return paths[totals.indexOf(Math.max(...totals))]!.path;
}

/** A crowd is told through the two who feel most. */
const MINDS = 2;

function candidates(story: Story, beats: readonly Beat[]): readonly Who[] {
  const acting = new Set(beats.flatMap(({ acts }) => acts.map(({ by }) => by)));
  const all = [...story.people.keys()].map((who) => ({
    who,
    total: beats.reduce((sum, beat) => sum + inner(beat, who), 0) + (acting.has(who) ? 1 : 0),
  }));
  const felt = all.sort((a, b) => b.total - a.total || a.who - b.who).slice(0, MINDS);
  return felt.map(({ who }) => who).sort((a, b) => a - b);
}

/** How much happens inside somebody in a beat. */
export function inner({ entries }: Beat, who: Who): number {
  return entries.reduce((sum, entry) => sum + worthTelling(entry, who), 0);
}

function worthTelling(entry: Entry, who: Who): number {
  if (!("who" in entry) || entry.who !== who) return 0;
  switch (entry.type) {
    case "feel":
      return (entry.by * (0.5 + entry.now / 1000)) / 1000;
    case "recall":
      return 0.7 * (entry.vividness / 1000);
    case "believe":
      return entry.from < 0 !== entry.to < 0 ? 1 : 0;
    case "regulate":
      return entry.held ? 0.2 : 0.5;
    case "body":
      return entry.quantity === "pain" && entry.by > 0 ? entry.by / 2000 : 0;
    default:
      return 0;
  }
}
