import { impression } from "../../../src/faculty/impression.js";
import { impression as made, type Epa } from "../../../src/mind/impression.js";
import { IDENTITIES } from "../../../src/story/library/identities.js";
import { MEASURED } from "../../../src/story/library/measured.js";
import { VERBS } from "../../../src/story/library/verbs.js";
import { every, figures, same, type Family } from "../claim.js";
import { PUBLISHED } from "../figures.js";

const { source, events } = PUBLISHED.affect_control.events_nc1978;
/** Half of the last figure printed. */
const PRINTED = 0.00005;
const QUANTITIES = ["Ae", "Ap", "Aa", "Be", "Bp", "Ba", "Oe", "Op", "Oa"];

const shared = events.map(({ event, ...published }) => {
  const [actor = "", act = "", object = ""] = event.split(" ");
  return { event, published, found: impression({ actor, act, object }) };
});

export const deflection: Family = {
  name: "Affect control: impressions and deflection",
  source,
  tolerance: "0.00005, half of the last figure printed",
  claims: [
    figures(
      "deflections of the shared events",
      shared.map(({ event, found, published }) => [event, found.deflection, published.deflection]),
      PRINTED,
    ),
    ...(["actor", "object"] as const).map((who) =>
      figures(
        `impressions of the ${who} in the shared events`,
        shared.flatMap(({ event, found, published }) =>
          found[who].map((value, i) => [`${event}, ${i}`, value, published[who][i]!] as const),
        ),
        PRINTED,
      ),
    ),
    figures("coefficients of the impression equations", coefficients(), 1e-9),
    same(
      "acts of the library have the figures of the dictionary",
      Object.entries(MEASURED).map(([verb, epa]) => [verb, epa, VERBS.get(verb)]),
    ),
    same("the dictionary has 929 kinds of people and 814 verbs", [
      ["kinds of people", IDENTITIES.size, 929],
      ["verbs", VERBS.size, 814],
    ]),
  ],
};

const PAIRS: readonly (readonly [string, string, number])[] = [
  ["enemy", "insult", -1],
  ["enemy", "taunt", -1],
  ["bully", "hit", -1],
  ["friend", "comfort", 1],
  ["friend", "help", 1],
  ["mother", "reassure", 1],
];

export const fit: Family = {
  name: "Affect control: the fitting act",
  source: "Heise 2007: people act so that impressions confirm sentiments",
  tolerance: "1e-9; the least deflection is exact, because impressions are linear in the act",
  claims: [
    every("no small change of the fitting act deflects less", shared, ({ event, found }) => {
      const [actor = "", , object = ""] = event.split(" ");
      const [a, o] = [IDENTITIES.get(actor)!, IDENTITIES.get(object)!];
      const at = (act: Epa): number => apart(a, o, made(found.actor, act, found.object), act);
      const best = at(found.fitting.epa);
      const nearby = [0, 1, 2].flatMap((place) =>
        [-0.1, 0.1].map((by) => moved(found.fitting.epa, place, by)),
      );
      const less = nearby.find((act) => at(act) < best - 1e-9);
      return less === undefined ? null : `${event}: ${less.join(" ")} deflects less`;
    }),
    every(
      "the first word is the measured verb nearest to it",
      shared,
      ({
        event,
        found: {
          fitting: { epa, words },
        },
      }) => {
        const away = (verb: string): number =>
          VERBS.get(verb)!.reduce((sum, x, i) => sum + (x - epa[i]!) * (x - epa[i]!), 0);
        const nearer = [...VERBS.keys()].find((verb) => away(verb) < away(words[0]!));
        return nearer === undefined ? null : `${event}: ${nearer} is nearer than ${words[0]}`;
      },
    ),
    every(
      "enemies answer a wrong with a wrong, friends a kindness with a kindness",
      PAIRS,
      ([who, act, sign]) => {
        const { reply } = impression({ actor: who, act, object: who });
        return reply.epa[0] * sign > 0 ? null : `${who} ${act} ${who}: ${reply.words.join(", ")}`;
      },
    ),
  ],
};

function apart(a: Epa, o: Epa, after: { actor: Epa; act: Epa; object: Epa }, act: Epa): number {
  const held = [...a, ...act, ...o];
  return [...after.actor, ...after.act, ...after.object].reduce(
    (sum, x, i) => sum + (x - held[i]!) * (x - held[i]!),
    0,
  );
}

function moved(epa: Epa, place: number, by: number): Epa {
  const at = (i: 0 | 1 | 2): number => epa[i] + (i === place ? by : 0);
  return [at(0), at(1), at(2)];
}

// Each coefficient alone: the mixed differences of the impression over 0 and 1 in every variable that a term has.
function coefficients(): readonly (readonly [string, number, number])[] {
  return Object.entries(PUBLISHED.act_equations_nc1978.terms).flatMap(([term, published]) => {
    const places = term === "1" ? [] : term.split("*").map((name) => QUANTITIES.indexOf(name));
    return published.map(
      (value, outcome) => [`${term} → ${QUANTITIES[outcome]}`, difference(places, outcome), value] as const,
    );
  });
}

function difference(places: readonly number[], outcome: number): number {
  let sum = 0;
  for (let set = 0; set < 1 << places.length; set += 1) {
    const on = places.filter((_, bit) => (set >> bit) % 2 === 1);
    const sign = (places.length - on.length) % 2 === 0 ? 1 : -1;
    sum += sign * valueAt(on, outcome);
  }
  return sum;
}

function valueAt(on: readonly number[], outcome: number): number {
  const at = (place: number): number => (on.includes(place) ? 1 : 0);
  const after = made([at(0), at(1), at(2)], [at(3), at(4), at(5)], [at(6), at(7), at(8)]);
  return [...after.actor, ...after.act, ...after.object][outcome]!;
}
