import type { Act } from "../../story/act.js";
import { DUES, NEEDS, PARTS, TENDENCIES } from "../../story/words.js";
import { flag, list, maybe, named, number, one, record, some, text, three, type Shape } from "./shape.js";

const share = number(0, 1);
const bearing = some(NEEDS, number(-1, 1));

/** What an act is, whoever does it. */
export const act: Shape<Act> = named("Act", () =>
  record({
    name: text,
    mode: one("speech", "touch", "move", "gaze", "silence", "deed"),
    epa: three(number()),
    measured: text,
    to: bearing,
    self: bearing,
    does: some(TENDENCIES, share),
    press: share,
    discloses: share,
    loud: share,
    due: some(DUES, share),
    settles: some(DUES, share),
    about: one("nothing", "any", "their deed", "own deed", "event", "want", "claim", "person", "mark"),
    intimacy: share,
    part: maybe(one(...PARTS)),
    consent: maybe(one("invites", "accepts", "refuses", "leaves", "withdraws")),
    needs: list(
      one(
        "near",
        "seated",
        "standing",
        "due consent",
        "in touch",
        "romance",
        "tears",
        "mark",
        "outburst",
        "arriving",
        "attacked",
        "pressed",
        "provoked",
        "unheld",
        "guest",
        "open due",
      ),
    ),
    performable: flag,
    forms: three(text),
  }),
);
