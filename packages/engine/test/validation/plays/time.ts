import { read } from "../../../src/language/read.js";
import { perform } from "../../../src/performance/perform.js";
import { rising, type Family } from "../claim.js";

const SEEDS = Array.from({ length: 8 }, (_, n) => n + 1);
const AGES = ["hours ago", "days ago", "weeks ago", "months ago", "years ago"] as const;

/** Two people of whom one wronged the other so long ago, and greets the other now. */
function after(ago: string): { anger: number; against: number } {
  const text = `person Ada (she): calm
person Ben (he): calm

event the sale, ${ago}: Ben betrayed Ada

scene The Kitchen
  with Ada, Ben, sitting
  opening: Ben greets Ada
  ends at rest: "Peace"
  lasts at most 30 beats
`;
  const { story } = read([{ name: "sale.fire", text }]);
  if (story === null) throw new Error(`The story of ${ago} has faults.`);
  const ada = story.people.findIndex(({ name }) => name === "Ada");
  const plays = SEEDS.map((seed) => perform(story, { seed }).entries);
  const peaks = plays.map((entries) =>
    entries.reduce(
      (most, entry) =>
        entry.type === "feel" && entry.who === ada && entry.kind === "anger"
          ? Math.max(most, entry.now)
          : most,
      0,
    ),
  );
  const acts = plays.flatMap((entries) =>
    entries.flatMap((entry) => (entry.type === "act" && entry.by === ada ? [story.acts[entry.act]!] : [])),
  );
  const hostile = acts.filter(({ does }) => (does.against ?? 0) > 0.3);
  return {
    anger: peaks.reduce((sum, peak) => sum + peak, 0) / peaks.length,
    against: hostile.length / acts.length,
  };
}

const met = AGES.map((ago) => [ago, after(ago)] as const).toReversed();

export const overTime: Family = {
  name: "Two people, and the time since a wrong",
  source: "McCullough, Fincham & Tsang 2003; McCullough et al. 2010: revenge and anger wane with time",
  tolerance: "an order only, of means over eight plays each",
  claims: [
    rising(
      "anger at whoever wronged one is the greater the nearer the wrong",
      met.map(([ago, { anger }]) => [ago, anger]),
    ),
    rising(
      "of acts against him, more when it was hours ago than weeks, and weeks than years",
      met.filter((_, n) => n % 2 === 0).map(([ago, { against }]) => [ago, against]),
    ),
  ],
};
