import { explore, type Story } from "@firelight/engine";
import { workerData } from "node:worker_threads";

/** What every worker knows. */
export interface Known {
  readonly story: Story;
  readonly parts: Readonly<Record<string, explore.Player>>;
}

const { story, parts } = known(workerData);
const given = explore.partsOf(story, parts);

/** Does one job of an exploration, in a thread of its own. */
export default function done(job: explore.Job): explore.Done {
  return explore.work(story, job, given);
}

// Piscina hands on what it was given as one of a pair.
function known(data: unknown): Known {
  const all: unknown[] = Array.isArray(data) ? data : [data];
  const found = all.find((one): one is Known => typeof one === "object" && one !== null && "story" in one);
  if (found === undefined) throw new TypeError("A worker was given no story.");
  return found;
}
