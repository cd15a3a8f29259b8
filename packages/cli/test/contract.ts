/** A line of JSON Lines as it comes. */
export type Row = Readonly<Record<string, unknown>>;
type Kind = (value: unknown) => boolean;

const whole: Kind = (value) => Number.isSafeInteger(value);
const within =
  (low: number, high: number): Kind =>
  (value) =>
    typeof value === "number" && whole(value) && value >= low && value <= high;
const share = within(0, 1000);
const scale = within(-1000, 1000);
const id = within(0, Number.MAX_SAFE_INTEGER);
const word: Kind = (value) => typeof value === "string" && value !== "";
const yesno: Kind = (value) => typeof value === "boolean";
const or =
  (kind: Kind): Kind =>
  (value) =>
    value === null || kind(value);
const listOf =
  (kind: Kind): Kind =>
  (value) =>
    Array.isArray(value) && value.every(kind);
const one =
  (...words: readonly string[]): Kind =>
  (value) =>
    typeof value === "string" && words.includes(value);
const exactly =
  (wanted: unknown): Kind =>
  (value) =>
    value === wanted;
/** A field that may be left out. */
const perhaps =
  (kind: Kind): Kind =>
  (value) =>
    value === undefined || kind(value);

type Shape = Readonly<Record<string, Kind>>;

export const HEADER: Shape = {
  firelight: exactly(1),
  story: word,
  storyHash: (value) => typeof value === "string" && /^[0-9a-f]{8}$/.test(value),
  seed: whole,
};

/** What every entry has. The end of a play has at least its type and its ending. */
const PLACED: Shape = { id, type: word, beat: id, at: id, because: listOf(id), rule: word };

const SHAPES: Readonly<Record<string, Shape>> = {
  act: {
    by: word,
    act: word,
    to: or(word),
    about: perhaps(word),
    said: perhaps(word),
    touch: perhaps(one("offered", "accepted", "refused", "left", "carried")),
    part: perhaps(word),
    offer: perhaps(id),
    outburst: perhaps(yesno),
  },
  feel: { who: word, kind: word, toward: or(word), by: scale, now: share },
  show: {
    who: word,
    posture: word,
    voice: share,
    breath: share,
    tears: share,
    gaze: one("at", "away", "down", "closed"),
    distance: id,
    units: listOf(within(1, 64)),
    controlled: yesno,
  },
  believe: { who: word, proposition: word, from: whole, to: whole },
  recall: { who: word, event: word, cue: word },
  end: { ending: or(word) },
};

/** What is wrong with one play as JSON Lines; nothing when it keeps the contract. */
export function breaches(jsonl: string): readonly string[] {
  const [header, ...rows] = jsonl
    .trimEnd()
    .split("\n")
    .map((line): Row => JSON.parse(line));
  const last = rows[rows.length - 1]!;
  return [
    ...misshapen(header!, HEADER),
    ...(Object.keys(header!).join() === Object.keys(HEADER).join() ? [] : ["the header has other fields"]),
    ...(jsonl.endsWith("\n") ? [] : ["the last line is not ended"]),
    ...(last["type"] === "end" ? [] : ["the last line is no end"]),
    ...rows.slice(0, -1).flatMap((row) => (row["type"] === "end" ? ["an end in the middle"] : [])),
    ...rows.flatMap((row, index) => [
      ...misshapen(row, { ...PLACED, ...SHAPES[String(row["type"])] }),
      ...(numbers(row).every(Number.isSafeInteger) ? [] : [`not whole: ${JSON.stringify(row)}`]),
      ...misplaced(row, rows, index),
      ...untouched(row, rows),
    ]),
  ];
}

function misshapen(row: Row, shape: Shape): readonly string[] {
  return Object.entries(shape).flatMap(([field, fits]) =>
    fits(row[field]) ? [] : [`${field} in ${JSON.stringify(row)}`],
  );
}

function numbers(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbers) : [];
}

// Ids count up from 0, time does not run backwards, and every entry but the opening has earlier causes.
function misplaced(row: Row, rows: readonly Row[], index: number): readonly string[] {
  const before = rows[index - 1];
  const causes = Array.isArray(row["because"]) ? row["because"] : [];
  const sound =
    row["id"] === index &&
    (index === 0 || causes.length > 0) &&
    causes.every((cause) => Number(cause) < index) &&
    (before === undefined ||
      (Number(before["beat"]) <= Number(row["beat"]) && Number(before["at"]) <= Number(row["at"])));
  return sound ? [] : [`out of place: ${JSON.stringify(row)}`];
}

// An offer names the part. Its answer comes from the one it was made to, and it is carried only after a yes to it.
function untouched(row: Row, rows: readonly Row[]): readonly string[] {
  const { touch, offer, by, to, part, id: own } = row;
  if (touch === undefined) return [];
  const asked = rows[Number(offer)];
  const answered = rows.some(
    (other) => other["touch"] === "accepted" && other["offer"] === offer && Number(other["id"]) < Number(own),
  );
  const sound =
    touch === "offered"
      ? typeof part === "string"
      : asked?.["touch"] === "offered" &&
        (touch === "carried" ? asked["by"] === by && answered : asked["by"] === to && asked["to"] === by);
  return sound ? [] : [`a touch out of turn: ${JSON.stringify(row)}`];
}
