/** A line of `--format jsonl`, as far as the turns read it. */
export interface Row {
  readonly id: number;
  readonly type: string;
  readonly beat: number;
  readonly because: readonly number[];
  readonly rule: string;
  readonly by?: string | number;
  readonly to?: string | number | null;
  readonly from?: number;
  readonly act?: string;
  readonly about?: string;
  readonly touch?: string;
  readonly offer?: number;
  readonly who?: string;
  readonly toward?: string | null;
  readonly kind?: string;
  readonly now?: number;
  readonly posture?: string;
  readonly slumped?: boolean;
  readonly voice?: number;
  readonly tears?: number;
  readonly controlled?: boolean;
  readonly held?: boolean;
  readonly event?: string;
  readonly cue?: string;
  readonly proposition?: string;
  readonly outburst?: boolean;
  readonly ending?: string | null;
  readonly quantity?: string;
}

/** A turn: gives the place of the row with which it is complete, at or after `from`; -1 when it does not come. */
export type Turn = (rows: readonly Row[], from: number) => number;

/** `before` is the act before this row. */
type Test = (row: Row, before: Row | null) => boolean;

const one =
  (...acts: readonly string[]) =>
  (by: string, about: readonly string[] | null = null): Test =>
  (row) =>
    row.type === "act" &&
    row.by === by &&
    acts.includes(row.act ?? "") &&
    (about === null || about.includes(row.about ?? ""));

const needles = one(
  "taunt",
  "mock",
  "be_sarcastic_toward",
  "sneer_at",
  "criticize",
  "insult",
  "reproach",
  "retort",
);
const strikes = one(
  "taunt",
  "insult",
  "mock",
  "sneer_at",
  "retort",
  "accuse",
  "blame",
  "criticize",
  "be_sarcastic_toward",
  "turn_back",
  "reproach",
);
const defies = one(
  "taunt",
  "mock",
  "defy",
  "challenge",
  "insult",
  "sneer_at",
  "refuse",
  "retort",
  "turn_back",
);
const offers = one(
  "persuade",
  "request_something_from",
  "plead_with",
  "suggest_something_to",
  "bargain_with",
  "promise",
  "command",
  "reveal_to",
  "explain_something_to",
);
const accuses = one("accuse", "blame", "question", "reproach");
const confesses = one(
  "confess_to",
  "confide_in",
  "explain_something_to",
  "admit",
  "reveal_to",
  "excuse_self",
);
const needs = one("plead_with", "confide_in", "confess_to", "look_pleadingly_at", "request_something_from");
const burst =
  (by: string): Test =>
  (row) =>
    row.type === "act" && row.by === by && row.outburst === true;
const touched =
  (step: string, by: string, ...acts: readonly string[]): Test =>
  (row) =>
    row.type === "act" &&
    row.touch === step &&
    row.by === by &&
    (acts.length === 0 || acts.includes(row.act ?? ""));

const claims =
  (by: string): Test =>
  (row) =>
    row.type === "act" && row.by === by && (row.about ?? "").startsWith("Luke uses");
const either =
  (...tests: readonly Test[]): Test =>
  (row, before) =>
    tests.some((test) => test(row, before));

/** One test after the other; the place of the row that meets the last. */
const then =
  (...tests: readonly Test[]): Turn =>
  (rows, from) =>
    tests.reduce((at, test) => (at < 0 ? -1 : next(rows, at, test)), from);

function next(rows: readonly Row[], from: number, test: Test): number {
  let before: Row | null = null;
  for (const [place, row] of rows.entries()) {
    if (place >= from && test(row, before)) return place;
    if (row.type === "act") before = row;
  }
  return -1;
}

/** Both, in any order; complete with the later. */
const both =
  (first: Turn, second: Turn): Turn =>
  (rows, from) => {
    const [a, b] = [first(rows, from), second(rows, from)];
    return a < 0 || b < 0 ? -1 : Math.max(a, b);
  };

/** Turns one after the other. */
const following = (rows: readonly Row[], from: number, ...turns: readonly Turn[]): number =>
  turns.reduce((at, turn) => (at < 0 ? -1 : turn(rows, at)), from);

const SCAR = ["the scar", "the duel"];
const KILLING = ["the killing", "the pull of the light"];
const LIGHT = ["the light", "the pull of the light"];

/** The thirteen turns of SCENE.md, over the entries of a play and nothing else. */
export const TURNS: readonly { readonly name: string; readonly turn: Turn }[] = [
  { name: "1 he needles her about the scar", turn: then(needles("Kylo", SCAR)) },
  {
    name: "2 she strikes back; he masters himself",
    turn: then(strikes("Rey"), (row) => row.type === "regulate" && row.who === "Kylo" && row.held === true),
  },
  {
    name: "3 she defies him, stands shouting, steadies, sits",
    turn: (rows, from) =>
      following(
        rows,
        from,
        both(
          then((row) => row.type === "posture" && row.who === "Rey" && row.posture === "standing"),
          then(defies("Rey"), (row) => row.type === "show" && row.who === "Rey" && (row.voice ?? 0) >= 620),
        ),
        then((row) => row.type === "posture" && row.who === "Rey" && row.posture === "sitting"),
      ),
  },
  { name: "4 he tells her what he came for", turn: then(either(offers("Kylo"), claims("Kylo"))) },
  {
    name: "5 she turns it on him and accuses him",
    turn: both(
      then((row) => row.type === "act" && row.by === "Rey" && (row.about ?? "").startsWith("Snoke uses")),
      then(accuses("Rey", ["the killing"])),
    ),
  },
  { name: "6 he breaks, and confesses", turn: then(burst("Kylo"), confesses("Kylo", KILLING)) },
  {
    name: "7 the need, in a whisper",
    turn: then(
      needs("Kylo", LIGHT),
      (row) => row.type === "show" && row.who === "Kylo" && (row.voice ?? 1000) < 330,
    ),
  },
  {
    name: "8 she weeps, and pities him against her rule",
    turn: both(
      then((row) => row.type === "show" && row.who === "Rey" && (row.tears ?? 0) >= 150),
      then(
        (row) =>
          row.type === "feel" &&
          row.who === "Rey" &&
          row.kind === "pity" &&
          row.toward === "Kylo" &&
          (row.now ?? 0) >= 200,
        (row) =>
          row.type === "feel" &&
          row.who === "Rey" &&
          row.kind === "shame" &&
          row.rule.includes("standard on feelings"),
      ),
    ),
  },
  {
    name: "9 she reaches out; he flinches; he catches her hand",
    turn: then(
      touched("offered", "Rey"),
      touched("refused", "Kylo"),
      one("withdraw_from")("Rey"),
      touched("carried", "Kylo", "catch_hand"),
    ),
  },
  {
    name: "10 she caresses him and traces the scar",
    turn: both(
      then(touched("carried", "Rey", "caress", "touch", "stroke_hair", "wipe_tears")),
      then(touched("carried", "Rey", "trace_mark")),
    ),
  },
  {
    name: "11 she remembers who he is, and turns away",
    turn: then(
      (row) =>
        row.type === "recall" &&
        row.who === "Rey" &&
        (row.event === "the duel" || row.event === "the killing"),
      either(
        one("turn_away_from", "look_away_from", "step_back_from")("Rey"),
        (row, before) => one("withdraw_from")("Rey")(row, before) && before?.touch !== "refused",
      ),
    ),
  },
  {
    name: "12 she reaches again; they kiss",
    turn: then(touched("offered", "Rey"), (row) => row.touch === "carried" && row.act === "kiss"),
  },
  {
    name: "13 no pain; the belief falls; peace",
    turn: then(
      (row) =>
        row.type === "believe" &&
        row.who === "Kylo" &&
        (row.proposition ?? "").includes("hurts Kylo") &&
        Number(row.to) < Number(row.from),
      (row) => row.type === "end" && row.ending === "The Light",
    ),
  },
];

/** Which turns come at all, whatever their order; how far the play goes through them in order; and whether they kiss. */
export function turnsOf(rows: readonly Row[]): {
  readonly any: readonly boolean[];
  readonly inOrder: number;
  readonly kissed: boolean;
} {
  const any = TURNS.map(({ turn }) => turn(rows, 0) >= 0);
  let from = 0;
  let inOrder = 0;
  for (const { turn } of TURNS) {
    const at = turn(rows, from);
    if (at < 0) break;
    from = at;
    inOrder += 1;
  }
  return { any, inOrder, kissed: rows.some((row) => row.touch === "carried" && row.act === "kiss") };
}
