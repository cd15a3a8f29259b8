import type { Entry } from "../../performance/transcript.js";
import type { Story } from "../../story/story.js";
import { claimed } from "../claim.js";
import type { Watch } from "../rehearse.js";

/**
 * How plays stand to what the author expects, by place in the story and the engine's own, consent, last: `kept:E`, and the
 * shortest way to each moment that goes against it, `against:E`; of a share, to one that meets it, `met:E`.
 */
export function expectations(story: Story): Watch {
  const claims = story.expectations.map(({ claim }) => claimed(claim));
  const states = claims.map(({ start }) => start);
  const decided: number[] = [];
  const consent = touches(story);
  return {
    see: ({ happened, moment, after: { beat } }) => {
      claims.forEach(({ see, settled }, e) => {
        states[e] = see(states[e]!, moment, beat);
        if (settled(states[e]!)) decided[e] ??= beat;
      });
      for (const entry of happened) consent.see(entry);
    },
    close: ({ beats, way }, into) => {
      claims.forEach(({ kept }, e) => {
        const share = story.expectations[e]!.claim.type === "share";
        const good = kept(states[e]!);
        if (good) into.count(`kept:${e}`);
        if (share === good) into.way(`${share ? "met" : "against"}:${e}`, way(decided[e] ?? beats));
      });
      const broken = consent.broken();
      if (broken === null) into.count(`kept:${claims.length}`);
      else into.way(`against:${claims.length}`, way(broken));
    },
  };
}

/** Watches for a touch that is carried through, or a hand that is laid on, after a refusal with no invitation since. */
export function touches({ acts }: Pick<Story, "acts">): {
  see: (entry: Entry) => void;
  broken: () => number | null;
} {
  const shut = new Set<string>();
  let broken: number | null = null;
  return {
    see: (entry) => {
      if (entry.type !== "act" || entry.to === null) return;
      const { by, to, touch, beat } = entry;
      // Who reaches out or beckons invites the other.
      if (touch === "offered" || acts[entry.act]!.consent === "invites") shut.delete(`${to} ${by}`);
      if (touch === "refused") shut.add(`${to} ${by}`);
      if (touch === "carried" && shut.has(`${by} ${to}`)) broken ??= beat;
    },
    broken: () => broken,
  };
}
