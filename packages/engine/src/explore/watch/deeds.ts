import type { Watch } from "../rehearse.js";

/**
 * What is done and what could be: `deed:by/act` each time, `could:by/act` for each play in which it was ever open to somebody;
 * and how near `act:by/act` came to being done where it was not: by how much less it was wanted than what was wanted most.
 */
export function deeds(): Watch {
  const done = new Map<string, number>();
  const could = new Map<string, { readonly by: number; readonly beat: number }>();
  return {
    see: ({ look: { options }, happened, after }) => {
      for (const { by, act, urge } of options) {
        const gap = options[0]!.urge - urge;
        const key = `${by}/${act}`;
        if (gap < (could.get(key)?.by ?? Infinity)) could.set(key, { by: gap, beat: after.beat });
      }
      for (const entry of happened) {
        if (entry.type !== "act") continue;
        const key = `deed:${entry.by}/${entry.act}`;
        done.set(key, (done.get(key) ?? 0) + 1);
      }
    },
    close: ({ seedTo }, into) => {
      for (const [key, times] of done) into.count(key, times);
      for (const [key, { by, beat }] of could) {
        into.count(`could:${key}`);
        if (!done.has(`deed:${key}`))
          into.miss(`act:${key}`, { by, atom: null, value: 0, seed: seedTo(beat), beat });
      }
    },
  };
}
