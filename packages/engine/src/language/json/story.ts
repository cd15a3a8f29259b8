import type { Expectation, Line, Motif, Story, Tell } from "../../story/story.js";
import { FEELINGS, PARTS } from "../../story/words.js";
import { act } from "./act.js";
import { condition, pattern } from "./condition.js";
import { person } from "./person.js";
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
  text,
  three,
  type Shape,
} from "./shape.js";
import { event, place, power, proposition, scene } from "./world.js";

const texts = list(text);

const line: Shape<Line> = named("Line", () =>
  record({
    id: text,
    by: maybe(index),
    act: index,
    to: maybe(index),
    about: maybe(index),
    when: maybe(condition),
    manner: maybe(text),
    texts,
    fact: index,
  }),
);

const tell: Shape<Tell> = named("Tell", () =>
  record({
    who: maybe(index),
    feeling: maybe(one(...FEELINGS)),
    act: maybe(index),
    when: maybe(condition),
    least: number(0, 1),
    texts,
    fact: index,
  }),
);

const motif: Shape<Motif> = named("Motif", () =>
  record({ name: text, who: index, states: list(record({ when: maybe(condition), texts })), fact: index }),
);

const expectation: Shape<Expectation> = named("Expectation", () =>
  record({
    text,
    claim: cases(
      record({ type: one("always", "never"), condition }),
      record({ type: one("share"), condition, least: maybe(number(0, 1)), most: maybe(number(0, 1)) }),
      record({ type: one("before"), first: condition, second: condition }),
      record({ type: one("within"), condition, beats: number(1), after: maybe(condition) }),
    ),
    fact: index,
  }),
);

/** A compiled story, version 1. */
export const story: Shape<Story> = record({
  firelight: one(1),
  name: text,
  title: text,
  people: list(person),
  places: list(place),
  things: list(record({ name: text, owner: maybe(index), present: flag })),
  events: list(event),
  powers: list(power),
  marks: list(
    record({ name: text, on: index, part: one(...PARTS), event: maybe(index), visible: flag, fact: index }),
  ),
  identities: list(record({ name: text, epa: three(number()) })),
  propositions: list(proposition),
  topics: list(
    record({
      kind: one("person", "place", "thing", "event", "power", "mark", "proposition"),
      index,
      name: text,
    }),
  ),
  acts: list(act),
  scenes: list(scene),
  patterns: list(pattern),
  endings: list(record({ name: text, when: condition, scene: maybe(index), fact: index })),
  expectations: list(expectation),
  lines: list(line),
  tells: list(tell),
  motifs: list(motif),
  facts: list(record({ text, file: text, line: index })),
});

/** The published JSON Schema of a compiled story. */
export function storySchema(): object {
  const defs = new Map<string, object>();
  const whole = story.schema(defs);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "story.schema.json",
    title: "A compiled Firelight story, version 1",
    description:
      "Everything that is fixed before the curtain rises. A field that counts in a table holds the place of a row in it: who, by, to in people; act in acts; topic, about in topics; fact in facts.",
    ...whole,
    $defs: Object.fromEntries(defs),
  };
}
