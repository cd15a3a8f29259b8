import type { Place, Power, Proposition, Scene, StoryEvent } from "../../story/story.js";
import { FEELINGS, NEEDS, PARTS, POSTURES } from "../../story/words.js";
import { condition } from "./condition.js";
import {
  cases,
  flag,
  index,
  list,
  maybe,
  named,
  number,
  one,
  record,
  some,
  text,
  type Shape,
} from "./shape.js";

const share = number(0, 1);
const effects = list(record({ quantity: one(...NEEDS, "pain", "strength"), amount: number(-1, 1) }));

/** Where a scene plays. */
export const place: Shape<Place> = named("Place", () =>
  record({
    name: text,
    owner: maybe(index),
    light: share,
    flicker: flag,
    source: maybe(text),
    warmth: share,
    night: flag,
    details: list(text),
  }),
);

/** What happened before the play. */
export const event: Shape<StoryEvent> = named("Event", () =>
  record({
    name: text,
    ago: number(0),
    by: maybe(index),
    act: index,
    to: maybe(index),
    about: maybe(index),
    part: maybe(one(...PARTS)),
    thing: maybe(index),
    orderedBy: maybe(index),
    witnesses: list(index),
    place: maybe(index),
    fact: index,
  }),
);

/** A power that others can sense. */
export const power: Shape<Power> = named("Power", () =>
  record({
    name: text,
    bearers: list(record({ who: index, strength: share, taught: flag, used: flag, fact: index })),
    sensitive: list(record({ who: index, strength: share })),
    feltAs: maybe(text),
    effects,
  }),
);

const trigger = cases(
  record({ type: one("act"), acts: list(index) }),
  record({ type: one("feeling"), kind: one(...FEELINGS) }),
  record({ type: one("near"), topic: index, of: maybe(index) }),
);

/** What can be believed. */
export const proposition: Shape<Proposition> = named("Proposition", () => {
  const said = { name: text, topic: index } as const;
  return cases(
    record({ ...said, type: one("prediction"), trigger, effects, whom: maybe(index) }),
    record({ ...said, type: one("fact"), event: index }),
    record({ ...said, type: one("habit"), by: index, act: index, to: index }),
    record({ ...said, type: one("trait"), who: index, identity: index }),
  );
});

/** What is played. */
export const scene: Shape<Scene> = named("Scene", () =>
  record({
    name: text,
    place: index,
    cast: list(record({ who: index, posture: one(...POSTURES), enters: maybe(condition) })),
    distance: number(0),
    opening: list(record({ by: index, act: index, to: maybe(index), about: maybe(index) })),
    happenings: list(
      record({
        at: maybe(number(0)),
        when: maybe(condition),
        text,
        bears: some(NEEDS, number(-1, 1)),
        enters: maybe(index),
        exits: maybe(index),
        fact: index,
      }),
    ),
    after: number(0),
    length: number(1),
  }),
);
