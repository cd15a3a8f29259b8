import type { Story } from "../story/story.js";
import type { Findings } from "./findings.js";
import type { Parts } from "./part.js";
import { sample, type Seeds } from "./sample.js";
import { exhaust, type Exhaust } from "./search/exhaust.js";
import { seek, type Tried, type Try } from "./search/seek.js";

/** A piece of an exploration that anybody can do, anywhere and in any order. */
export type Job =
  | ({ readonly type: "sample" } & Seeds)
  | ({ readonly type: "exhaust" } & Exhaust)
  | { readonly type: "seek"; readonly tries: readonly Try[] };

/** What a job comes to. The same job comes to the same, whoever does it. */
export interface Done {
  readonly findings: readonly Findings[];
  /** Of a search by coverage, what its archive is to know. */
  readonly tried: readonly Tried[];
}

/** Does one job. */
export function work(story: Story, job: Job, parts: Parts): Done {
  switch (job.type) {
    case "sample":
      return { findings: [sample(story, job, parts)], tried: [] };
    case "exhaust":
      return { findings: [exhaust(story, job, parts)], tried: [] };
    case "seek":
      return { findings: [], tried: job.tries.map((each) => seek(story, each, parts)) };
  }
}
