import type { explore } from "@firelight/engine";
import { Piscina } from "piscina";
import type { Known } from "./worker.js";

/** Workers that do jobs for one story. */
export interface Crew {
  /** Does a job; refused once the user has had enough. */
  readonly work: (job: explore.Job) => Promise<explore.Done>;
  readonly leave: () => Promise<void>;
}

/** The compiled worker, from the source and from what is published alike. */
const WORKER = new URL("../../dist/exploring/worker.js", import.meta.url).href;

/** A crew of so many, each in a thread of its own. */
export function crew(known: Known, workers: number, enough: AbortSignal): Crew {
  const pool = new Piscina<explore.Job, explore.Done>({
    filename: WORKER,
    maxThreads: workers,
    minThreads: 1,
    workerData: known,
  });
  const stop = (): void => void pool.destroy();
  if (enough.aborted) stop();
  else enough.addEventListener("abort", stop, { once: true });
  return {
    work: async (job) => await pool.run(job),
    leave: async () => {
      enough.removeEventListener("abort", stop);
      await pool.destroy();
    },
  };
}
