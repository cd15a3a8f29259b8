import type { Story } from "../../story/story.js";
import { lack, type Lack } from "../measure.js";
import type { Watch } from "../rehearse.js";

/**
 * Which ending a play comes to, `ending:NAME` (nothing after the colon where it has none), with the shortest way; and how near
 * it came to each of the others.
 */
export function endings({ endings: rows, scenes }: Story): Watch {
  const nearest: (Lack & { beat: number })[] = [];
  return {
    see: ({ before, after, moment }) => {
      // A play that is over is not therefore at rest.
      const over = before.sceneBeat + 1 >= scenes[before.scene]!.length;
      rows.forEach(({ scene, when }, e) => {
        if (scene !== null && scene !== before.scene) return;
        const found = lack(when, { ...moment, over });
        if (found.by < (nearest[e]?.by ?? Infinity)) nearest[e] = { ...found, beat: after.beat };
      });
    },
    close: ({ beats, ending, way, seedTo }, into) => {
      const key = `ending:${ending ?? ""}`;
      into.count(key);
      into.way(key, way(beats));
      rows.forEach(({ name }, e) => {
        const near = nearest[e];
        if (near !== undefined && name !== ending)
          into.miss(`ending:${name}`, { ...near, seed: seedTo(near.beat) });
      });
    },
  };
}
