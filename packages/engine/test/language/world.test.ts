import { describe, expect, test } from "vitest";
import type { Power, StoryEvent } from "../../src/story/story.js";
import { SCENE, story, WORLD } from "./notation.js";

describe("events", () => {
  const event = (text: string, more = "") => {
    const found = story(`${WORLD}${more}event the deed${text}\n${SCENE}`);
    const row = found.events.find(({ name }) => name === "the deed")!;
    return Object.entries({
      ago: Math.round(row.ago),
      ...people(row, found.people),
      act: found.acts[row.act]!.name,
      about: row.about === null ? null : found.topics[row.about]!.name,
      part: row.part,
      thing: row.thing === null ? null : found.things[row.thing]!.name,
      place: row.place === null ? null : found.places[row.place]!.name,
    })
      .filter(([, value]) => value !== null && value !== "")
      .map(([key, value]) => `${key} ${value}`)
      .join(", ");
  };
  const one = (text: string, expected: string, more = "") =>
    test(`event the deed${text}`, () => expect(event(text, more)).toBe(expected));

  one(", weeks ago: Kylo killed Ben", "ago 504, by Kylo, to Ben, act kill");
  one(": Kylo killed Ben", "ago 500, by Kylo, to Ben, act kill");
  one(", three years ago: Kylo betrayed Ben", "ago 26298, by Kylo, to Ben, act betray");
  one(
    ", last night: Kylo has lied to Ben about the sale",
    "ago 16, by Kylo, to Ben, act lie_to, about the sale",
  );
  one(
    ", weeks ago: Kylo killed Ben, because Snoke told him to",
    "ago 504, by Kylo, to Ben, ordered Snoke, act kill",
  );
  one(", weeks ago: Kylo killed Ben, with Rey watching", "ago 504, by Kylo, to Ben, seen by Rey, act kill");
  one(
    ", weeks ago: Kylo killed Ben, before Rey and Mara",
    "ago 504, by Kylo, to Ben, seen by Rey and Mara, act kill",
  );
  one(
    ", weeks ago: Kylo killed Ben\n  with Rey watching\n  in the hangar\n  touching his face",
    "ago 504, by Kylo, to Ben, seen by Rey, act kill, part face, place the hangar",
  );
  one(", weeks ago: Rey struck Kylo\n  on the face", "ago 504, by Rey, to Kylo, act hit, part face");
  one(
    ", weeks ago: Mara sold the boat",
    "ago 504, by Mara, to Snoke, act sell, about the boat, thing the boat",
  );
  one(", weeks ago: Mara sold the boat to Ben", "ago 504, by Mara, to Ben, act sell_to, about the boat");
  one(
    ", weeks ago: Mara stole the boat from Ben",
    "ago 504, by Mara, to Ben, act steal_from, about the boat",
  );
  one(
    ", weeks ago: Anna Maria hurt Ben",
    "ago 504, by Anna Maria, to Ben, act harm",
    "person Anna Maria (she)\n",
  );
  one(", weeks ago: Ben was hurt", "ago 504, to Ben, act harm");
  one(", weeks ago: Ben was killed, with Rey watching", "ago 504, to Ben, seen by Rey, act kill");
  one(", weeks ago: Ben was struck by Mara", "ago 504, by Mara, to Ben, act hit, part torso");
  one(
    ", weeks ago: the boat was stolen",
    "ago 504, to Snoke, act steal_from, about the boat, thing the boat",
  );
  test("whoever was there remembers it", () => {
    const found = story(
      `${WORLD}event the deed: Kylo killed Ben, because Snoke told him to, before Rey\n${SCENE}`,
    );
    const deed = found.events.findIndex(({ name }) => name === "the deed");
    const who = found.people.filter(({ memories }) => memories.some(({ event: of }) => of === deed));
    expect(who.map(({ name }) => name).sort()).toEqual(["Ben", "Kylo", "Rey", "Snoke"]);
  });
});

function people(
  { by, to, orderedBy, witnesses }: StoryEvent,
  all: readonly { readonly name: string }[],
): Record<string, string | null> {
  const name = (who: number | null) => (who === null ? null : all[who]!.name);
  return {
    by: name(by),
    to: name(to),
    ordered: name(orderedBy),
    seen:
      witnesses.length === 0
        ? null
        : `by ${witnesses
            .map((who) => name(who))
            .sort()
            .reverse()
            .join(" and ")}`,
  };
}

describe("places", () => {
  const place = (text: string) =>
    story(`${WORLD}place the den${text}\n${SCENE}`).places.find(({ name }) => name === "the den")!;

  test("night, lit by a fire that flickers, warm", () =>
    expect(place(": night, lit by a hearth fire that flickers, warm")).toEqual({
      name: "the den",
      owner: null,
      light: 0.4,
      flicker: true,
      source: "the hearth fire",
      warmth: 0.75,
      night: true,
      details: [],
    }));
  test("nothing said", () =>
    expect(place("")).toMatchObject({ light: 0.7, flicker: false, source: null, warmth: 0.5, night: false }));
  test("night without a light is dim", () => expect(place(": night").light).toBe(0.3));
  test("somebody's", () => {
    const { owner, details } = place(": Kylo's, night");
    expect({ owner: owner !== null, details }).toEqual({ owner: true, details: [] });
  });
  test("a detail that ends like somebody's is a detail", () =>
    expect(place(": warm, a coat that was the drowned man's").details).toEqual([
      "a coat that was the drowned man's",
    ]));
  test("dark", () => expect(place(": dark, cold")).toMatchObject({ light: 0.05, warmth: 0.15 }));
  test("details", () =>
    expect(place(": warm, with a kettle nobody had filled\n  a clock").details).toEqual([
      "a kettle nobody had filled",
      "a clock",
    ]));
});

describe("things", () => {
  const owner = (text: string) => {
    const found = story(`${WORLD}thing the mask${text}\n${SCENE}`);
    const thing = found.things.find(({ name }) => name === "the mask")!;
    return `${thing.owner === null ? "nobody" : found.people[thing.owner]!.name}, ${thing.present ? "here" : "away"}`;
  };
  test("of somebody", () => expect(owner(": Kylo's")).toBe("Kylo, here"));
  test("of nobody", () => expect(owner("")).toBe("nobody, here"));
  test("of, absent", () => expect(owner(": of Kylo, absent")).toBe("Kylo, away"));
  test("belongs to", () => expect(owner(": belongs to Kylo")).toBe("Kylo, here"));
});

describe("powers", () => {
  const power = (text: string) => {
    const found = story(`${WORLD}power the Force${text}\n${SCENE}`);
    return told(
      found.powers.find(({ name }) => name === "the Force")!,
      found.people,
    );
  };
  test("whole", () =>
    expect(
      power(
        ": Rey has it strongly, untaught; Kylo has it strongly; felt as warmth by the sensitive\n  brings peace and belonging to the sensitive",
      ),
    ).toBe(
      "Kylo 0.78; Rey 0.78 untaught; felt as warmth; peace 0.6, belonging 0.6; sensed by Kylo 0.78 Rey 0.78",
    ));
  test("a number", () => expect(power(": Rey has it (0.3)")).toBe("Rey 0.3; sensed by Rey 0.3"));
  test("unused", () => expect(power(": Rey has it, unused")).toBe("Rey 0.6 unused; sensed by Rey 0.6"));
  test("who senses it", () =>
    expect(power(": Rey has it\n  Mara senses it, strongly")).toBe("Rey 0.6; sensed by Mara 0.78"));
  test("what it does", () =>
    expect(power(": Rey has it\n  calms those near")).toBe("Rey 0.6; peace 0.7; sensed by Rey 0.6"));
  test("takes", () =>
    expect(power(": Rey has it; takes safety from the sensitive")).toBe(
      "Rey 0.6; safety -0.6; sensed by Rey 0.6",
    ));
});

function told(
  { bearers, sensitive, feltAs, effects }: Power,
  all: readonly { readonly name: string }[],
): string {
  const figure = (x: number) => String(Math.round(x * 100) / 100);
  return [
    ...bearers
      .map(
        ({ who, strength, taught, used }) =>
          `${all[who]!.name} ${figure(strength)}${taught ? "" : " untaught"}${used ? "" : " unused"}`,
      )
      .sort(),
    ...(feltAs === null ? [] : [`felt as ${feltAs}`]),
    ...(effects.length === 0
      ? []
      : [effects.map(({ quantity, amount }) => `${quantity} ${figure(amount)}`).join(", ")]),
    `sensed by ${sensitive
      .map(({ who, strength }) => `${all[who]!.name} ${figure(strength)}`)
      .sort()
      .join(" ")}`,
  ].join("; ");
}

describe("identities", () => {
  const identity = (text: string) => {
    const found = story(`${WORLD}${text}\nperson Zed (he)\n  sees Rey as a drifter\n${SCENE}`);
    return found.identities.find(({ name }) => name === "drifter")!.epa;
  };
  test("of qualities", () => expect(identity("identity drifter: bad, weak, quick")).toEqual([-2, -2, 1.5]));
  test("like another, but", () => {
    const [e, p, a] = identity("identity drifter like a beggar");
    expect(identity("identity drifter like a beggar, but strong")).toEqual([e, p! + 2, a]);
  });
  test("like one that is declared later", () =>
    expect(identity("identity drifter like a tramp-king\nidentity tramp-king: good")).toEqual([2, 0, 0]));
});

describe("an author's own acts", () => {
  const act = (text: string) => story(`${WORLD}${text}\n${SCENE}`).acts.at(-1)!;
  test("like touch, but gentler", () => {
    const found = act("act hold the stone, like touch, but gentler");
    expect(found.name).toBe("hold_the_stone");
    expect(found.forms).toEqual(["holds the stone", "held the stone", "holding the stone"]);
    expect(found.due).toEqual({ consent: 1 });
  });
  test("forms of a regular verb", () =>
    expect(act("act pours tea for, like comfort, but quieter").forms).toEqual([
      "pours tea for",
      "poured tea for",
      "pouring tea for",
    ]));
  test("in a line", () => {
    const found = story(
      `${WORLD}act pours tea for, like comfort\n${SCENE}lines\n  Rey pours tea for Kylo\n    "Here."\n`,
    );
    expect([found.acts[found.lines[0]!.act]!.name, found.people[found.lines[0]!.to!]!.name]).toEqual([
      "pour_tea_for",
      "Kylo",
    ]);
  });
  test("like one that is declared later", () =>
    expect(
      story(`${WORLD}act serves, like pours tea for\nact pours tea for, like comfort\n${SCENE}`)
        .acts.slice(-2)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["pour_tea_for", "serve"]));
});

test("a title", () => expect(story(`story The Boat\n${WORLD}${SCENE}`).title).toBe("The Boat"));
test("without a title, the file's name", () => expect(story(`${WORLD}${SCENE}`).title).toBe("Story"));
