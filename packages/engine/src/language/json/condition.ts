import type { Condition, Pattern } from "../../story/condition.js";
import { BODY, FEELINGS, MOOD, NEEDS, POSTURES, RELATION } from "../../story/words.js";
import { cases, index, list, maybe, named, number, one, record, text, type Shape } from "./shape.js";

const range = record({ least: maybe(number()), most: maybe(number()) });

/** What can be asked of a play. */
export const condition: Shape<Condition> = named("Condition", () =>
  cases(
    record({ type: one("all", "any"), of: list(condition) }),
    record({ type: one("not"), of: condition }),
    record({ type: one("feels"), who: index, kind: one(...FEELINGS), toward: maybe(index), range }),
    record({ type: one("mood"), who: index, quantity: one(...MOOD), range }),
    record({ type: one("body"), who: index, quantity: one(...BODY), range }),
    record({ type: one("control"), who: index, range }),
    record({ type: one("need"), who: index, need: one(...NEEDS), range }),
    record({ type: one("relation"), who: index, to: index, quantity: one(...RELATION), range }),
    record({ type: one("believes"), who: index, proposition: index, range }),
    record({ type: one("knows"), who: index, event: index }),
    record({ type: one("posture"), who: index, posture: one(...POSTURES) }),
    record({ type: one("present"), who: index }),
    record({ type: one("distance"), who: index, to: index, range }),
    record({ type: one("done"), pattern: index, range }),
    record({ type: one("ended"), ending: text }),
    record({ type: one("rest") }),
    record({ type: one("time"), range }),
  ),
);

/** What is watched for. */
export const pattern: Shape<Pattern> = named("Pattern", () =>
  record({
    by: maybe(index),
    acts: list(index),
    to: maybe(index),
    about: maybe(index),
    touch: maybe(one("offered", "accepted", "refused", "left", "carried")),
  }),
);
