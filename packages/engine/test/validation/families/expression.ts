import { express } from "../../../src/faculty/express.js";
import { regulate } from "../../../src/faculty/regulate.js";
import { prosody } from "../../../src/faculty/voice.js";
import { FEELING_ROWS } from "../../../src/mind/tables.js";
import { FEELINGS, type FeelingKind } from "../../../src/story/words.js";
import { every, figures, rising, same, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

/** The kinds whose prototype is published, by the name that it is published under. */
const FACES: readonly (readonly [FeelingKind, string])[] = [
  ["joy", "happiness"],
  ["distress", "sadness"],
  ["surprise", "surprise"],
  ["fear", "fear"],
  ["anger", "anger"],
  ["shame", "shame"],
  ["pity", "compassion"],
];
const units = (name: string): readonly number[] =>
  [...PUBLISHED.face_action_units[name]!].sort((a, b) => a - b);
const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const LOUD = { arousal: 0.4 };
const PAIRS = FACES.flatMap((one, n) => FACES.slice(n + 1).map((other) => [one, other] as const));

export const faces: Family = {
  name: "Action units of the face",
  source: PUBLISHED.face_action_units.source,
  tolerance: "none: sets of action units. Tears add 1, 4 and 17, so strengths here are below weeping",
  claims: [
    same(
      "each emotion that is published and felt here shows its prototype",
      FACES.map(([kind, name]) => [kind, express({ feelings: { [kind]: 0.5 }, ...LOUD }).units, units(name)]),
    ),
    same(
      "two emotions of a strength show the union of both (compound expressions)",
      PAIRS.map(([[one, a], [other, b]]) => [
        `${one} and ${other}`,
        express({ feelings: { [one]: 0.45, [other]: 0.45 }, ...LOUD }).units,
        [...new Set([...units(a), ...units(b)])].sort((x, y) => x - y),
      ]),
    ),
    same(
      "an emotion given in pleasure, arousal and dominance shows the face nearest to it",
      (["joy", "distress", "fear", "anger", "surprise"] as const).map((kind) => {
        const [pleasure, arousal, dominance] = FEELING_ROWS[kind].pad;
        return [kind, express({ pleasure, arousal, dominance }).kind, kind];
      }),
    ),
    same(
      "sorrow that is held in shows as suppressed crying",
      STEPS.slice(1).map((control) => [
        `by ${control}`,
        express({ feelings: { distress: 0.8 }, control, ...LOUD }).units,
        units("suppressed_crying"),
      ]),
    ),
    every("what is felt faintly does not show", FEELINGS, (kind) =>
      express({ feelings: { [kind]: 0.1 }, ...LOUD }).units.length === 0 ? null : kind,
    ),
  ],
};

export const held: Family = {
  name: "Holding in",
  source: PUBLISHED.regulation_effects_webb_2012.source,
  tolerance:
    "an order only: effect sizes (d = .32 to .9 on what shows, d = -.04 on what is felt) are of groups, not of a face",
  claims: [
    every("suppression lowers what shows, more by more control", FEELINGS, (kind) => {
      const amounts = STEPS.map((control) => express({ feelings: { [kind]: 0.8 }, control }).amount);
      return amounts.every((amount, n) => n === 0 || amount < amounts[n - 1]!)
        ? null
        : `${kind}: ${amounts.join(" ")}`;
    }),
    every("suppression leaves what is felt as it was", FEELINGS, (kind) => {
      const felt = STEPS.map((control) => express({ feelings: { [kind]: 0.8 }, control }).felt[kind]);
      return felt.every((strength) => strength === 0.8) ? null : `${kind}: ${felt.join(" ")}`;
    }),
    every("held in, it leaks in lips and jaw (AU 17 and 24)", FEELINGS, (kind) => {
      const { units: shown } = express({ feelings: { [kind]: 0.8 }, control: 0.8 });
      return shown.includes(17) && shown.includes(24) ? null : `${kind}: ${shown.join(" ")}`;
    }),
    same("the calm reappraise, the roused suppress, the overcome vent", [
      ["calm", regulate({ feelings: { anger: 0.6 }, control: 0.8, arousal: 0.4 }).how, "reappraise"],
      ["roused", regulate({ feelings: { anger: 0.6 }, control: 0.8, arousal: 0.6 }).how, "suppress"],
      ["overcome", regulate({ feelings: { anger: 0.9 }, control: 0.1, arousal: 0.9 }).how, "vent"],
    ]),
    rising("capacity: flooded < roused < calm (Gottman 1993)", [
      ["flooded", capacity({ arousal: 1 })],
      ["roused", capacity({ arousal: 0.75 })],
      ["calm", capacity({ arousal: 0.4 })],
    ]),
    rising("capacity: tired < rested", [
      ["tired", capacity({ fatigue: 1 })],
      ["rested", capacity({ fatigue: 0 })],
    ]),
    rising("holding costs more the harder it strains", [
      ["a little", cost(0.5)],
      ["more", cost(0.7)],
      ["much", cost(0.9)],
    ]),
  ],
};

function capacity(body: { arousal?: number; fatigue?: number }): number {
  return regulate({ feelings: { anger: 0.6 }, control: 0.6, ...body }).capacity;
}

function cost(anger: number): number {
  return regulate({ feelings: { anger }, control: 1 }).cost;
}

/** MaryTTS's names for the parameters. */
const PARAMETERS = {
  pitch: "pitchPct",
  pitchDynamics: "pitchDynPct",
  range: "rangeSt",
  rangeDynamics: "rangeDynPct",
  accentProminence: "accentProm",
  accentSlope: "accentSlope",
  rate: "ratePct",
  pauses: "pausesPct",
  pauseDuration: "pauseDurPct",
  vowelDuration: "vowelDurPct",
  plosiveDuration: "plosiveDurPct",
  volume: "volume",
} as const;

const vectors = PUBLISHED.mary_prosody.vectors.map((vector) => ({
  vector,
  found: prosody([Number(vector["E"]) / 100, Number(vector["A"]) / 100, Number(vector["P"]) / 100]),
}));

export const voices: Family = {
  name: "Voice",
  source: PUBLISHED.mary_prosody.source,
  tolerance: "0.5, half of the last figure printed",
  claims: [
    figures(
      "twelve parameters of the recorded vector",
      vectors.flatMap(({ vector, found }) =>
        Object.entries(PARAMETERS).map(
          ([ours, theirs]) =>
            [theirs, found[ours as keyof typeof PARAMETERS], Number(vector[theirs])] as const,
        ),
      ),
      0.5,
    ),
    same(
      "accents and boundary of the recorded vector",
      vectors.map(({ vector, found }) => [
        "shape and boundary",
        [found.accentShape, found.boundary],
        [vector["accentShape"], vector["boundary"]],
      ]),
    ),
    every(
      "the more roused, the higher, faster and louder, whatever is felt (Scherer 1986)",
      FEELINGS,
      (kind) => {
        const voices = STEPS.map((arousal) => express({ feelings: { [kind]: 0.6 }, arousal }).voice);
        const flat = (["pitch", "rate", "volume", "loudness"] as const).find((name) =>
          voices.some((voice, n) => n > 0 && voice[name] <= voices[n - 1]![name]),
        );
        return flat === undefined ? null : `${kind}: ${flat}`;
      },
    ),
    rising("anger is told higher, faster and louder than sadness (rate)", [
      ["sadness", express({ feelings: { distress: 0.8 } }).voice.rate],
      ["anger", express({ feelings: { anger: 0.8 } }).voice.rate],
    ]),
  ],
};
