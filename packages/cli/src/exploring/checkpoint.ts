import { explore, storyHash, type Story } from "@firelight/engine";
import { resolve } from "node:path";
import { WrongUse } from "../command.js";
import { exists, keep, open } from "../files.js";
import type { Terminal } from "../terminal.js";
import type { Wanted } from "./wanted.js";

/** What is done of an exploration, as it lies in a file. */
interface Kept {
  readonly firelight: 1;
  readonly kind: "exploration";
  /** What it is of: the story to the last number, and the players. */
  readonly of: string;
  readonly jobs: readonly (readonly [job: string, done: explore.Done])[];
}

/** Jobs that are done and what they came to; what lies in a file is not done again. */
export interface Checkpoint {
  readonly known: (job: explore.Job) => explore.Done | undefined;
  readonly note: (job: explore.Job, done: explore.Done) => void;
  /** Writes the file, where one is asked for. */
  readonly keep: () => Promise<void>;
}

/** What `--checkpoint` asks for: what is in its file, when it is of the same story and players. */
export async function checkpoint(
  story: Story,
  { checkpoint: path, parts }: Wanted,
  terminal: Terminal,
): Promise<Checkpoint> {
  const of = `${storyHash(story)} ${JSON.stringify(parts)}`;
  const full = path === null ? null : resolve(terminal.folder, path);
  const jobs = new Map(full !== null && (await exists(full)) ? read(path!, await open(full), of) : []);
  let fresh = 0;
  const write = async (): Promise<void> => {
    if (full === null || fresh === 0) return;
    fresh = 0;
    const kept: Kept = { firelight: 1, kind: "exploration", of, jobs: [...jobs] };
    await keep(full, JSON.stringify(kept));
  };
  return {
    known: (job) => jobs.get(JSON.stringify(job)),
    note: (job, done) => {
      jobs.set(JSON.stringify(job), done);
      fresh += 1;
    },
    keep: write,
  };
}

function read(path: string, text: string, of: string): Kept["jobs"] {
  const kept = parsed(text);
  if (kept === null)
    throw new WrongUse(`"${path}" is no checkpoint of an exploration.`, "Give --checkpoint another name.");
  if (kept.of === of) return kept.jobs;
  throw new WrongUse(
    `"${path}" is of another story, or of this one before it was changed, or with other players.`,
    "Give --checkpoint another name, or remove the file.",
  );
}

function parsed(text: string): Kept | null {
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { firelight, kind, of, jobs }: Partial<Record<keyof Kept, unknown>> = value;
  return firelight === 1 && kind === "exploration" && typeof of === "string" && Array.isArray(jobs);
}
