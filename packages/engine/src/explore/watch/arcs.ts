import type { Moment } from "../../performance/holds.js";
import type { Story } from "../../story/story.js";
import { BODILY, FEELINGS, MOOD, RELATED } from "../../story/words.js";
import type { Over, Seen, Watch } from "../rehearse.js";
import type { Gathering } from "../findings.js";

/** A quantity whose course is followed through a play. */
export interface Course {
  /** As it is told: "Ada's anger", "how far Ada trusts Ben". */
  readonly name: string;
  /** True where 0 means that there is none, and need not be told. */
  readonly feeling: boolean;
  readonly least: number;
  readonly read: (moment: Moment) => number;
}

/** Bins from the least to 1. */
export const BINS = 20;
/** Columns at most; a long play has several beats in each. */
const COLUMNS = 40;

/** Beats to a column. */
export function stride({ scenes }: Story): number {
  return Math.max(1, Math.ceil(scenes.reduce((sum, { length }) => sum + length, 0) / COLUMNS));
}

/** All that is followed of everybody who is ever on the stage. */
export function courses({ people, scenes }: Story): readonly Course[] {
  const onStage = people.flatMap((_, who) =>
    scenes.some(({ cast }) => cast.some((row) => row.who === who)) ? [who] : [],
  );
  return onStage.flatMap((who) => {
    const { name } = people[who]!;
    const feelings = FEELINGS.map((kind, k): Course => {
      const read = ({ state }: Moment): number =>
        people.reduce((most, _, other) => Math.max(most, state.feeling(who, k, other)), 0);
      return { name: `${name}'s ${kind}`, feeling: true, least: 0, read };
    });
    const moods = MOOD.slice(0, 1).map((_, q): Course => {
      return { name: `${name}'s mood`, feeling: false, least: -1, read: ({ state }) => state.mood(who, q) };
    });
    const arousal: Course = {
      name: `${name}'s arousal`,
      feeling: false,
      least: 0,
      read: ({ state }) => state.body(who, BODILY.arousal),
    };
    const relations = onStage.flatMap((to) => (to === who ? [] : between(name, people[to]!.name, who, to)));
    return [...feelings, ...moods, arousal, ...relations];
  });
}

function between(name: string, other: string, who: number, to: number): Course[] {
  return (["closeness", "trust", "like"] as const).map((quantity) => ({
    name: `${name}'s ${quantity === "like" ? "liking" : quantity} ${quantity === "closeness" ? "to" : quantity === "like" ? "for" : "in"} ${other}`,
    feeling: false,
    least: quantity === "closeness" ? 0 : -1,
    read: ({ state }: Moment) => state.relation(who, to, RELATED[quantity]),
  }));
}

/**
 * The courses of what people feel, by the ending that they came to: `arc:ENDING/C`, C counting in `courses`, with the bins
 * of each column one after another; `on:ENDING` says how many plays were still on.
 */
export function arcs(story: Story): Watch {
  const all = courses(story);
  const every = stride(story);
  const rows: number[][] = [];
  return {
    see: ({ after, moment }: Seen): void => {
      if (after.beat % every !== 0) return;
      rows.push(all.map(({ read }) => read(moment)));
    },
    close: ({ ending }: Over, into: Gathering): void => {
      into.spread(
        `on:${ending ?? ""}`,
        rows.map(() => 1),
      );
      all.forEach(({ feeling, least }, c) => {
        if (feeling && rows.every((row) => row[c] === 0)) return;
        const bins = Array.from({ length: rows.length * BINS }, () => 0);
        rows.forEach((row, column) => (bins[column * BINS + bin(row[c]!, least)] = 1));
        into.spread(`arc:${c}/${ending ?? ""}`, bins);
      });
    },
  };
}

function bin(value: number, least: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.floor(((value - least) / (1 - least)) * BINS)));
}
