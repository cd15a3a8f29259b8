import type { Watch } from "../rehearse.js";

/**
 * What is done and what could be: `deed:by/act` each time, `could:by/act` for each play in which it was ever open to somebody.
 */
export function deeds(): Watch {
  const done = new Map<string, number>();
  const could = new Set<string>();
  return {
    see: ({ look: { options }, happened }) => {
      for (const { by, act } of options) could.add(`could:${by}/${act}`);
      for (const entry of happened) {
        if (entry.type !== "act") continue;
        const key = `deed:${entry.by}/${entry.act}`;
        done.set(key, (done.get(key) ?? 0) + 1);
      }
    },
    close: (_, into) => {
      for (const [key, times] of done) into.count(key, times);
      for (const key of could) into.count(key);
    },
  };
}
