import { readings } from "../../../src/telling/readings.js";
import type { Story } from "../../../src/story/story.js";
import { every, rising, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";
import { PLAYS } from "./plays.js";

type Pair = readonly [number, number];

/** How far ahead, in beats, one's own state and the other's are looked at. */
const LATER = 5;
const NAMES = ["anger", "distress"] as const;

/** What one feels now against what one felt before, and against what another did. */
const later = PLAYS.flatMap(({ story, transcript }) => {
  const rows = readings(story, transcript).filter(({ series }) => series === "feeling");
  const beats = Math.max(0, ...rows.map(({ beat }) => beat));
  return NAMES.map((name) => {
    const lines = story.people.map((person) =>
      line(
        rows.filter((row) => row.name === name && row.who === person.name),
        beats,
      ),
    );
    const felt = lines.filter((values) => values.some((value) => value > 0));
    return { name, felt };
  });
});

// The last value told up to each beat.
function line(rows: readonly { readonly beat: number; readonly value: number }[], beats: number): number[] {
  const at = new Map(rows.map(({ beat, value }) => [beat, value]));
  let now = 0;
  return Array.from({ length: beats + 1 }, (_, beat) => (now = at.get(beat) ?? now));
}

function persists(name: string): number {
  return correlation(
    later.flatMap((play) => (play.name === name ? play.felt.flatMap((own) => spaced(own, own)) : [])),
  );
}

function passes(name: string): number {
  return correlation(
    later.flatMap(({ name: of, felt }) =>
      of === name
        ? felt.flatMap((own) => felt.flatMap((other) => (other === own ? [] : spaced(other, own))))
        : [],
    ),
  );
}

function spaced(from: readonly number[], to: readonly number[]): Pair[] {
  return to.flatMap((value, beat): Pair[] =>
    beat >= 2 * LATER && beat % LATER === 0 ? [[from[beat - LATER]!, value]] : [],
  );
}

/** How kind what one did is, and how kind what the other then did in return. */
const answers = PLAYS.flatMap(({ story: { acts }, transcript: { entries } }) => {
  const deeds = entries.filter((entry) => entry.type === "act").filter(({ to }) => to !== null);
  return deeds.slice(1).flatMap((answer, n): Pair[] => {
    const deed = deeds[n]!;
    const returned = answer.by === deed.to && answer.to === deed.by && !answer.outburst;
    return returned ? [[acts[deed.act]!.epa[0], acts[answer.act]!.epa[0]]] : [];
  });
});

/** What came of each feeling that was held in or seen otherwise. */
const regulated = PLAYS.flatMap(({ transcript: { entries } }) =>
  entries.flatMap((entry) => {
    if (entry.type !== "regulate") return [];
    const changed = entries.filter(({ type, because }) => type === "feel" && because.includes(entry.id));
    return [
      { how: entry.how, by: changed.reduce((sum, felt) => sum + (felt.type === "feel" ? felt.by : 0), 0) },
    ];
  }),
);

/** How much of the blame, in thousandths, such words about a deed of one's own take by themselves. */
function unburdened(...names: readonly string[]): number {
  const taken = PLAYS.flatMap(({ story, transcript: { entries } }) =>
    entries
      .filter((entry) => entry.type === "act")
      .filter(({ by, act, about }) => names.includes(story.acts[act]!.name) && isOwn(story, by, about))
      .map(({ id }) =>
        entries.reduce(
          (sum, entry) => (entry.type === "blame" && entry.because.includes(id) ? sum - entry.by : sum),
          0,
        ),
      ),
  );
  return taken.reduce((sum, by) => sum + by, 0) / taken.length;
}

function isOwn({ topics, events }: Story, who: number, about: number | null): boolean {
  const topic = about === null ? undefined : topics[about];
  return topic?.kind === "event" && events[topic.index]!.by === who;
}

/** How far apart two come to be when they touch, in metres. */
const touching = PLAYS.flatMap(({ transcript: { entries } }) =>
  entries.flatMap((entry) =>
    entry.type === "distance" && entry.rule === "touch: near" ? [entry.now / 1000] : [],
  ),
);

/** How roused whoever read an act as hostile was, in thousandths. */
const hostile = PLAYS.flatMap(({ transcript: { entries } }) =>
  entries.flatMap((entry) => {
    if (entry.type !== "perceive" || !entry.hostile) return [];
    const body = entries
      .slice(0, entry.id)
      .findLast(
        (before) => before.type === "body" && before.who === entry.who && before.quantity === "arousal",
      );
    return body?.type === "body" ? [body.now] : [];
  }),
);
/** Flooded from here on (Gottman 1993), in thousandths. */
const FLOODED = 700;

function correlation(pairs: readonly Pair[]): number {
  const mean = (place: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const both = sum(([a, b]) => (a - x) * (b - y));
  return both / Math.sqrt(sum(([a]) => (a - x) * (a - x)) * sum(([, b]) => (b - y) * (b - y)));
}

export const pairs: Family = {
  name: "Two people, beat by beat",
  source:
    "actor and partner effects: Cook & Kenny 2005; complementarity: Carson 1969, Sadler et al. 2009; flooding: Gottman 1993 (from the literature, not checked); Webb, Miles & Sheeran 2012",
  tolerance:
    "an order of correlations, over all stories of the repository and three seeds each, five beats apart; a warm answer must come to r > 0.1",
  claims: [
    ...NAMES.map((name) =>
      rising(`${name} persists in oneself more than it passes to the other`, [
        ["passes (r)", passes(name)],
        ["persists (r)", persists(name)],
      ]),
    ),
    rising("warmth answers warmth, and coldness coldness", [
      ["needed (r)", 0.1],
      ["answers (r)", correlation(answers)],
    ]),
    every(
      "what is held in is felt as before",
      regulated.filter(({ how }) => how === "suppress"),
      ({ by }) => (by === 0 ? null : `${by}`),
    ),
    every(
      "what is seen otherwise is felt less (perspective-taking beats suppression)",
      regulated.filter(({ how }) => how === "reappraise"),
      ({ by }) => (by < 0 ? null : `${by}`),
    ),
    rising("owning to a deed takes more of its blame than explaining or excusing it (Lewicki et al. 2016)", [
      ["explained", unburdened("explain_something_to", "excuse_self")],
      ["owned to", unburdened("admit", "confess_to", "apologize_to")],
    ]),
    every("whoever touch are in the intimate zone (Hall 1966)", touching, (metres) =>
      metres <= PUBLISHED.proxemics_hall_m.intimate[1] ? null : `${metres} m`,
    ),
    every("only the flooded read hostility that was not meant", hostile, (arousal) =>
      arousal >= FLOODED ? null : `${arousal}`,
    ),
  ],
};
