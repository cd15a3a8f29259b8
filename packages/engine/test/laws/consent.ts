// Many plays of a story, their consent read from their JSON Lines.
import { perform } from "../../src/performance/perform.js";
import type { Transcript } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { jsonLines } from "../../src/telling/jsonl.js";
import { barred, readConsent, type Bars, type Consent } from "./consent-reader.js";

/** What was read of many plays, added up; `broken` and `barred` are sentences with story and seed. */
export interface Tally {
  plays: number;
  readonly broken: string[];
  readonly barred: string[];
  offers: number;
  accepted: number;
  refused: number;
  left: number;
  carried: number;
  invitations: number;
  renewed: number;
  blows: number;
  romances: number;
}

export function none(): Tally {
  return {
    plays: 0,
    broken: [],
    barred: [],
    offers: 0,
    accepted: 0,
    refused: 0,
    left: 0,
    carried: 0,
    invitations: 0,
    renewed: 0,
    blows: 0,
    romances: 0,
  };
}

/** Seeds from `first` on. */
export function seeds(count: number, first = 1): number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}

/**
 * A story cut to its first scene, of so many beats: most plays of these tests are short, for a beat takes its half
 * millisecond. Later scenes are left out because a refusal does not outlast its scene yet (`found.test.ts`).
 */
export function cut(story: Story, beats: number): Story {
  const [first] = story.scenes;
  return { ...story, scenes: [{ ...first!, length: Math.min(first!.length, beats) }] };
}

/** Adds the plays of a story by these seeds. */
export function tally(into: Tally, story: Story, seeds: readonly number[]): void {
  const bars = barsOf(story);
  for (const seed of seeds) {
    const consent = readConsent(actLines(story, perform(story, { seed })));
    into.plays += 1;
    into.broken.push(...consent.broken.map((what) => `${story.name}, seed ${seed}: ${what}`));
    into.barred.push(...barred(consent, bars).map((what) => `${story.name}, seed ${seed}: ${what}`));
    for (const what of COUNTED) into[what] += consent[what];
    into.romances += consent.romances.length;
  }
}

const COUNTED = [
  "offers",
  "accepted",
  "refused",
  "left",
  "carried",
  "invitations",
  "renewed",
  "blows",
] as const satisfies readonly (keyof Consent)[];

/** The lines of the acts alone: the reader passes over all others, and writing them takes most of the time. */
export function actLines(story: Story, transcript: Transcript): string {
  return jsonLines(story, {
    ...transcript,
    entries: transcript.entries.filter(({ type }) => type === "act"),
  });
}

export function barsOf({ people }: Story): Bars {
  const name = (who: number): string => people[who]!.name;
  return {
    minors: people.filter(({ adult }) => !adult).map((person) => person.name),
    kin: people.flatMap((person) => person.kin.map((other): [string, string] => [person.name, name(other)])),
    attracted: people.flatMap((person) =>
      person.relations
        .filter(({ quantities }) => (quantities.attraction ?? 0) > 0)
        .map(({ to }): [string, string] => [person.name, name(to)]),
    ),
  };
}
