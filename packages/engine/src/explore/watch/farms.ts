import { FEELINGS, RELATION } from "../../story/words.js";
import type { Over, Seen, Watch } from "../rehearse.js";
import type { Gathering } from "../findings.js";

/** The same act to the same person so often, and as rewarding the last time as this share of the first, is a loop. */
const TIMES = 4;
const STILL = 0.6;
/** Less gain than this, in thousandths, is none. */
const LEAST = 10;

/** What is worth farming: what one would do an act again for. */
const GOOD: readonly string[] = [
  "joy",
  "relief",
  "satisfaction",
  "gratitude",
  "love",
  "pride",
  "gratification",
];

/**
 * Loops that farm a feeling: `farm:by/act/to/who/what` for plays in which the same act brings somebody as much the fourth
 * time as the first.
 */
export function farms(): Watch {
  const gains = new Map<string, number[]>();
  const found = new Map<string, number>();
  const see = ({ happened, after }: Seen): void => {
    const act = happened.find((entry) => entry.type === "act");
    if (act?.type !== "act") return;
    const brought = new Map<string, number>();
    for (const entry of happened) {
      const what =
        entry.type === "feel" ? felt(entry.kind) : entry.type === "relate" ? held(entry.quantity) : null;
      if (what === null || (entry.type !== "feel" && entry.type !== "relate")) continue;
      const key = `${act.by}/${act.act}/${act.to ?? ""}/${entry.who}/${what}`;
      brought.set(key, (brought.get(key) ?? 0) + entry.by);
    }
    for (const [key, by] of brought) {
      if (by < LEAST) continue;
      const all = gains.get(key) ?? [];
      all.push(by);
      gains.set(key, all);
      if (all.length === TIMES && by >= STILL * all[0]! && !found.has(key)) found.set(key, after.beat);
    }
  };
  const close = ({ way }: Over, into: Gathering): void => {
    for (const [key, beat] of found) {
      into.count(`farm:${key}`);
      into.way(`farm:${key}`, way(beat));
    }
  };
  return { see, close };
}

function felt(kind: (typeof FEELINGS)[number]): string | null {
  return GOOD.includes(kind) ? kind : null;
}

function held(quantity: (typeof RELATION)[number]): string | null {
  return quantity === "like" || quantity === "trust" || quantity === "closeness" ? quantity : null;
}
