import { explore, type Story } from "@firelight/engine";
import type { Terminal } from "../terminal.js";
import { checkpoint, type Checkpoint } from "./checkpoint.js";
import { crew, type Crew } from "./crew.js";
import { Progress } from "./progress.js";
import { cast, type Wanted } from "./wanted.js";

/** Plays in a job: the same whoever does it, so that what comes out is. */
const PART = 5;
/** Tries in a job of a search by coverage, and jobs in a round of it. */
const TRIES = 3;
const ROUND = 4;
/** Beats that an exhaustive search tries at most. */
const MOST = 40_000;

/** Explores a story as far as is wanted; with Ctrl+C, what was found so far. */
export async function exploring(story: Story, wanted: Wanted, terminal: Terminal): Promise<explore.Explored> {
  const parts = cast(story, wanted);
  const done = await checkpoint(story, wanted, terminal);
  const progress = new Progress(terminal, wanted.plays + wanted.seek);
  const hands = crew({ story, parts: wanted.parts }, wanted.workers, terminal.enough);
  const exploration = new Exploration(story, { hands, done, progress, enough: terminal.enough });
  let stopped = false;
  try {
    await exploration.sample(wanted.plays);
    await exploration.exhaust(wanted.depth, parts);
    await exploration.seek(wanted.seek);
  } catch (reason) {
    if (!terminal.enough.aborted) throw reason;
    stopped = true;
  } finally {
    progress.end();
    await hands.leave();
    await done.keep();
  }
  if (stopped) terminal.say("Stopped: this is what was found so far.\n");
  return exploration.explored();
}

interface Means {
  readonly hands: Crew;
  readonly done: Checkpoint;
  readonly progress: Progress;
  readonly enough: AbortSignal;
}

class Exploration {
  readonly #sampled = new explore.Gathering();
  readonly #found = new explore.Gathering();
  #depth = 0;

  constructor(
    private readonly story: Story,
    private readonly means: Means,
  ) {}

  async sample(plays: number): Promise<void> {
    await this.#each(plays, PART, async (first, last) => {
      const [findings = explore.NONE] = (await this.#do({ type: "sample", first, last })).findings;
      this.#sampled.take(findings);
      this.means.progress.played(findings.plays, this.#sampled.findings());
    });
  }

  // It is a proof to its depth only when all its parts came to an end.
  async exhaust(depth: number, parts: explore.Parts): Promise<void> {
    if (depth === 0) return;
    const jobs = explore.cut(this.story, depth, MOST, parts);
    const all = await Promise.all(
      jobs.map(async (job) => {
        const [findings = explore.NONE] = (await this.#do({ type: "exhaust", ...job })).findings;
        this.#found.take(findings);
        this.means.progress.tried(findings);
        return findings;
      }),
    );
    if (all.every(({ counts }) => counts["cut"] === undefined)) this.#depth = depth;
  }

  // A round is chosen from what the rounds before it brought: they come one after another.
  async seek(plays: number): Promise<void> {
    const archive = new explore.Archive([...new Set(this.story.endings.map(({ name }) => name))], 1);
    for (let left = plays; left > 0; left -= TRIES * ROUND) {
      const tries = archive.round(Math.min(left, TRIES * ROUND));
      const jobs = Array.from({ length: Math.ceil(tries.length / TRIES) }, (_, i) =>
        tries.slice(i * TRIES, (i + 1) * TRIES),
      );
      const brought = await Promise.all(
        jobs.map(async (each) => await this.#do({ type: "seek", tries: each })),
      );
      for (const { tried } of brought)
        for (const one of tried) {
          archive.take(one);
          this.#found.take(one.findings);
        }
      this.means.progress.sought(tries.length, archive.size, this.#found.findings());
    }
  }

  explored(): explore.Explored {
    const sampled = this.#sampled.findings();
    this.#found.take(sampled);
    return { sampled, found: this.#found.findings(), depth: this.#depth };
  }

  async #do(job: explore.Job): Promise<explore.Done> {
    const { hands, done, enough } = this.means;
    const known = done.known(job);
    if (known !== undefined) return known;
    if (enough.aborted) throw new Error("enough");
    const brought = await hands.work(job);
    done.note(job, brought);
    await this.#keepNowAndThen();
    return brought;
  }

  #kept = 0;
  async #keepNowAndThen(): Promise<void> {
    this.#kept += 1;
    if (this.#kept % 40 === 0) await this.means.done.keep();
  }

  async #each(
    plays: number,
    size: number,
    work: (first: number, last: number) => Promise<void>,
  ): Promise<void> {
    const parts = Array.from({ length: Math.ceil(plays / size) }, (_, i) => i * size + 1);
    await Promise.all(parts.map(async (first) => await work(first, Math.min(plays, first + size - 1))));
  }
}
