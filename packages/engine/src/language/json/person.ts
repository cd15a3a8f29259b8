import type { Goal, Person } from "../../story/story.js";
import { FEELINGS, NEEDS, PARTS, RELATION, TRAITS } from "../../story/words.js";
import { condition } from "./condition.js";
import {
  cases,
  every,
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

const feeling = one(...FEELINGS);
const share = number(0, 1);
const signed = number(-1, 1);

const goal: Shape<Goal> = named("Goal", () =>
  cases(
    record({ type: one("have"), topic: index, of: maybe(index) }),
    record({ type: one("act"), by: index, act: index, to: maybe(index), about: maybe(index) }),
    record({ type: one("know"), event: index }),
    record({ type: one("hide"), event: index, from: maybe(index) }),
    record({ type: one("good"), whom: index }),
    record({ type: one("harm"), whom: index }),
    record({ type: one("quality"), need: one(...NEEDS), topic: maybe(index) }),
    record({ type: one("leave") }),
  ),
);

const want = record({
  goal,
  utility: signed,
  likelihood: share,
  when: maybe(condition),
  topic: maybe(index),
  fact: index,
});

const standard = record({
  weight: signed,
  never: flag,
  on: cases(record({ type: one("act"), acts: list(index) }), record({ type: one("feeling"), kind: feeling })),
  toward: maybe(
    cases(record({ type: one("person"), who: index }), record({ type: one("identity"), identity: index })),
  ),
  fact: index,
});

const memory = record({
  event: index,
  logOdds: number(),
  charges: list(record({ kind: feeling, toward: maybe(index), strength: share, fact: maybe(index) })),
  cues: list(
    cases(
      record({ type: one("act"), act: index }),
      record({ type: one("part"), part: one(...PARTS) }),
      record({ type: one("topic"), topic: index }),
    ),
  ),
  fact: maybe(index),
});

/** Somebody. */
export const person: Shape<Person> = named("Person", () =>
  record({
    name: text,
    pronouns: record({ subject: text, object: text, possessive: text, reflexive: text, plural: flag }),
    adult: flag,
    kin: list(index),
    nature: record({
      openness: signed,
      conscientiousness: signed,
      extraversion: signed,
      agreeableness: signed,
      neuroticism: signed,
    }),
    temper: share,
    empathy: share,
    expressiveness: share,
    control: share,
    needs: every(NEEDS, record({ weight: share, met: signed })),
    wants: list(want),
    standards: list(standard),
    beliefs: list(
      record({
        proposition: index,
        logOdds: number(),
        source: maybe(index),
        when: maybe(condition),
        fact: index,
      }),
    ),
    relations: list(
      record({
        to: index,
        quantities: some(RELATION, signed),
        identities: list(index),
        facts: some([...RELATION, "identity"], index),
      }),
    ),
    sentiments: list(
      record({ kind: feeling, toward: maybe(index), about: maybe(index), strength: share, fact: index }),
    ),
    memories: list(memory),
    prospects: list(
      record({
        event: index,
        topic: maybe(index),
        need: maybe(one(...NEEDS)),
        strength: share,
        cameTrue: flag,
        fact: index,
      }),
    ),
    identity: maybe(index),
    adjectives: list(text),
    channels: list(record({ feeling, channels: list(text) })),
    hidden: list(feeling),
    facts: some(TRAITS, index),
  }),
);
