import { read } from "../../../src/language/read.js";
import { premise as premised } from "../../../src/mind/premise.js";
import { State } from "../../../src/mind/state.js";
import { relate } from "../../../src/mind/relate.js";
import { welcome } from "../../../src/mind/touch.js";
import { opening } from "../../../src/performance/open.js";
import { PARTS, RELATED } from "../../../src/story/words.js";
import { every, rising, same, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

const { story } = read([
  {
    name: "two.fire",
    text: `person Ada (she): calm
person Ben (he): calm

scene The Kitchen
  with Ada, Ben, sitting
  opening: Ada stares at Ben
  ends at rest: "Peace"
`,
  },
]);
if (story === null) throw new Error("The story of two has faults.");
const two = story;
const premise = premised(two);
const [ADA, BEN] = [0, 1];

/** The two at the start, with what Ada holds of Ben put otherwise. */
function state(relation: Readonly<Partial<Record<keyof typeof RELATED, number>>>): State {
  const { after } = opening(two, 1);
  const slots = Int32Array.from(after.slots);
  for (const [quantity, value] of Object.entries(relation))
    slots[premise.layout.relation(ADA, BEN, RELATED[quantity as keyof typeof RELATED])] = Math.round(
      value * 1000,
    );
  return new State(premise.layout, slots);
}

const touches = two.acts.flatMap(({ due, part, intimacy, name }, act) =>
  (due.consent ?? 0) > 0 && part !== null ? [{ act, part, intimacy, name }] : [],
);

/** How much more one is drawn to a touch than held back from it. */
function welcomed(act: number, closeness: number): number {
  const { approach, avoid } = welcome(premise, state({ closeness }), {
    who: ADA,
    by: BEN,
    act,
    near: true,
    received: true,
  });
  return approach - avoid;
}

/** The lightest touch of each part. */
const lightest = PARTS.flatMap((part) => {
  const here = touches.filter((touch) => touch.part === part).sort((a, b) => a.intimacy - b.intimacy);
  return here.length === 0 ? [] : [here[0]!];
});
/** The published names for our parts. */
const PUBLISHED_PARTS = PUBLISHED.touch_suvilehto_2015.order.map((part) =>
  part === "upper arm" ? "arm" : part,
);
const CLOSENESS = [0, 0.2, 0.4, 0.6, 0.8, 1];

export const touch: Family = {
  name: "Touch",
  source: PUBLISHED.touch_suvilehto_2015.source,
  tolerance: "an order only: the published measure is an area of skin",
  claims: [
    same("parts stand in the published order (hair and mouth are ours)", [
      ["order", PARTS.filter((part) => part !== "hair" && part !== "mouth"), PUBLISHED_PARTS],
    ]),
    rising(
      "the lightest touch of a part comes nearer, part by part in the published order, the mouth last",
      ordered(),
    ),
    rising("a stroke of the hair comes less near than a stroke of the face (head before face)", [
      ["hair", intimacyOf("stroke_hair")],
      ["face", intimacyOf("caress")],
    ]),
    every(
      "a touch that comes nearer needs more closeness to be as welcome",
      touches,
      ({ act, intimacy, name }) => {
        const nearer = touches.find(
          (other) => other.intimacy > intimacy && welcomed(other.act, 0.5) >= welcomed(act, 0.5),
        );
        return nearer === undefined ? null : `${nearer.name} is no less welcome than ${name}`;
      },
    ),
    every("each touch is more welcome from one who is closer", touches, ({ act, name }) => {
      const row = CLOSENESS.map((closeness) => welcomed(act, closeness));
      return row.every((value, n) => n === 0 || value > row[n - 1]!) ? null : `${name}: ${row.join(" ")}`;
    }),
    every(
      "and by the same for each step of closeness: what is allowed is linear in the bond",
      touches,
      ({ act, name }) => {
        const row = CLOSENESS.map((closeness) => welcomed(act, closeness));
        const steps = row.slice(1).map((value, n) => value - row[n]!);
        return steps.every((step) => Math.abs(step - steps[0]!) < 1e-9)
          ? null
          : `${name}: ${steps.join(" ")}`;
      },
    ),
  ],
};

function intimacyOf(act: string): number {
  return touches.find(({ name }) => name === act)!.intimacy;
}

// Hair has no place of its own in the published order.
function ordered(): readonly (readonly [string, number])[] {
  return lightest
    .filter(({ part }) => part !== "hair")
    .map(({ part, intimacy }) => [part, intimacy] as const);
}

/** What an act that reads like this does to Ada's trust in Ben. */
function trusted(reading: number): number {
  const deed = { who: ADA, by: BEN, act: 0, to: ADA, about: null, pending: false, hostile: false, slots: [] };
  const shifts = relate(two.acts[0]!, state({}), { ...deed, reading }, false);
  return shifts.find(({ quantity }) => quantity === "trust")?.by ?? 0;
}

const READINGS = [0.2, 0.4, 0.6, 0.8, 1];

export const trust: Family = {
  name: "Trust",
  source: "Slovic 1993: trust is lost more easily than won",
  tolerance: "an order only: the source gives no rate",
  claims: [
    every("a wrong takes more than a kindness of the same weight gives", READINGS, (reading) =>
      -trusted(-reading) > trusted(reading) && trusted(reading) > 0
        ? null
        : `${reading}: ${trusted(reading)} and ${trusted(-reading)}`,
    ),
    rising(
      "a greater kindness gives more",
      READINGS.map((reading) => [`${reading}`, trusted(reading)]),
    ),
    rising(
      "a greater wrong takes more",
      READINGS.map((reading) => [`${reading}`, -trusted(-reading)]),
    ),
  ],
};
