import { explore, perform, readings, type Entry, type Reading, type Story } from "@firelight/engine";

/** One play, as far as it is compared with others. Everything is by name: what is counted in one story is not in another. */
export interface Once {
  readonly seed: number;
  readonly ending: string | null;
  readonly beats: number;
  /** What was done, each once. */
  readonly deeds: readonly string[];
  /** By person and quantity ("Ada: trust in Ben"), its value at the end of every beat. */
  readonly arcs: ReadonlyMap<string, readonly number[]>;
}

/** Plays a story once and keeps what is compared. */
export function once(story: Story, seed: number): Once {
  const transcript = perform(story, { seed });
  const { entries } = transcript;
  const last = entries[entries.length - 1]!;
  const acts = entries.filter((entry): entry is Extract<Entry, { type: "act" }> => entry.type === "act");
  return {
    seed,
    ending: last.type === "end" ? last.ending : null,
    beats: last.beat,
    deeds: [
      ...new Set(acts.filter(({ rule }) => rule !== "opening").map((act) => explore.deedWords(story, act))),
    ],
    arcs: arcsOf(story, readings(story, transcript), last.beat),
  };
}

function arcsOf(
  story: Story,
  rows: readonly Reading[],
  beats: number,
): ReadonlyMap<string, readonly number[]> {
  const told = opening(story);
  for (const row of rows) {
    const name = arcOf(row);
    if (name === null) continue;
    const values = told.get(name) ?? new Map<number, number>(row.series === "feeling" ? [[0, 0]] : []);
    told.set(name, values.set(row.beat, row.value));
  }
  return new Map([...told].map(([name, values]) => [name, courseOf(values, beats)]));
}

// What lies between people before anything changes it.
function opening({ people, scenes }: Story): Map<string, Map<number, number>> {
  const cast = [...new Set(scenes.flatMap((scene) => scene.cast.map(({ who }) => who)))];
  const pairs = cast.flatMap((who) => cast.filter((to) => to !== who).map((to) => ({ who, to })));
  return new Map(
    pairs.flatMap(({ who, to }) => {
      const quantities = people[who]!.relations.find((relation) => relation.to === to)?.quantities;
      const [one, other] = [people[who]!.name, people[to]!.name];
      return [
        [`${one}: closeness to ${other}`, new Map([[0, quantities?.closeness ?? 0]])] as const,
        [`${one}: trust in ${other}`, new Map([[0, quantities?.trust ?? 0]])] as const,
      ];
    }),
  );
}

// A feeling is a whole person's, whomever it is toward.
function arcOf({ series, who, name, toward }: Reading): string | null {
  if (series === "feeling") return `${who}: ${name}`;
  if (series === "mood" && name === "pleasure") return `${who}: pleasure`;
  if (series !== "relation" || toward === null) return null;
  if (name === "closeness") return `${who}: closeness to ${toward}`;
  return name === "trust" ? `${who}: trust in ${toward}` : null;
}

// What it is first told to be it was before; a feeling is told from its beginning.
function courseOf(told: ReadonlyMap<number, number>, beats: number): readonly number[] {
  let value = [...told.values()][0] ?? 0;
  return Array.from({ length: beats }, (_, i) => (value = told.get(i + 1) ?? value));
}
