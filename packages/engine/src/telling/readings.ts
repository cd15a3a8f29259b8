import type { Entry, Transcript } from "../performance/transcript.js";
import type { Story, Who } from "../story/story.js";
import { follow, type Mirror } from "./mirror.js";

/** One value of one person at a moment, ready to plot. */
export interface Reading {
  readonly beat: number;
  /** Seconds since the play began. */
  readonly at: number;
  readonly who: string;
  readonly series: "feeling" | "mood" | "relation" | "body" | "need" | "act";
  /** The kind of feeling, the quantity, the need or the act. */
  readonly name: string;
  readonly toward: string | null;
  /** -1..1; of an act, how good it is measured to be. */
  readonly value: number;
}

/**
 * Every change of what a person feels and is, in order, and at the end of every beat what has faded since. Acts are rows
 * too.
 */
export function readings(story: Story, transcript: Transcript): Reading[] {
  const rows: Reading[] = [];
  const feelings = new Map<string, Reading>();
  follow(story, transcript, (entry, known) => {
    if (entry.type === "pass") rows.push(...faded(story, feelings, entry, known));
    const row = reading(story, entry);
    if (row === null) return;
    rows.push(row);
    if (row.series === "feeling") feelings.set(`${row.who} ${row.name} ${row.toward}`, row);
  });
  return rows;
}

function reading(story: Story, entry: Entry): Reading | null {
  switch (entry.type) {
    case "feel":
      return row(story, entry, { series: "feeling", name: entry.kind, toward: entry.toward }, entry.now);
    case "mood":
    case "body":
      return row(story, entry, { series: entry.type, name: entry.quantity, toward: null }, entry.now);
    case "relate":
      return row(story, entry, { series: "relation", name: entry.quantity, toward: entry.to }, entry.now);
    case "need":
      return row(story, entry, { series: "need", name: entry.need, toward: null }, entry.now);
    case "act": {
      const { name, epa } = story.acts[entry.act]!;
      return row(
        story,
        { ...entry, who: entry.by },
        { series: "act", name, toward: entry.to },
        (epa[0] / STRONGEST) * 1000,
      );
    }
    default:
      return null;
  }
}

/** The end of the measured scale. */
const STRONGEST = 4.3;

type Placed = { readonly beat: number; readonly at: number; readonly who: Who };

function row(
  story: Story,
  { beat, at, who }: Placed,
  {
    series,
    name,
    toward,
  }: { readonly series: Reading["series"]; readonly name: string; readonly toward: Who | null },
  now: number,
): Reading {
  const other = toward === null ? null : story.people[toward]!.name;
  return { beat, at, who: story.people[who]!.name, series, name, toward: other, value: now / 1000 };
}

// What was felt is still felt, but less: a row for each feeling that has not ended.
function faded(story: Story, feelings: Map<string, Reading>, { beat, at }: Entry, known: Mirror): Reading[] {
  const index = (name: string): Who => story.people.findIndex((person) => person.name === name);
  return [...feelings].flatMap(([key, last]) => {
    const who = index(last.who);
    const toward = last.toward === null ? null : index(last.toward);
    const value = known.number("feel", who, last.name, toward) / 1000;
    const next = { ...last, beat, at, value };
    if (value === 0) feelings.delete(key);
    else feelings.set(key, next);
    return [next];
  });
}
