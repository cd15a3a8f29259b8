import { ACTS } from "../story/library/index.js";
import { NEEDS } from "../story/words.js";
import { ADJECTIVES, type Adjective } from "./vocabulary/adjectives.js";
import { CREDENCES, DEGREES, SURENESS } from "./vocabulary/degrees.js";
import { EFFECTS } from "./vocabulary/effects.js";
import { FEELING_WORDS } from "./vocabulary/feelings.js";
import { IDENTITIES } from "../story/library/identities.js";
import { STATES } from "./vocabulary/states.js";

/** Every word of the language with its figure, a line each, by group. */
export function words(): string {
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ["adjective", Object.entries(ADJECTIVES).map(([word, adjective]) => [word, said(adjective)])],
    ["degree", Object.entries(DEGREES).map(([word, factor]) => [word, `x ${factor}`])],
    [
      "credence",
      [...Object.entries(CREDENCES), ...Object.entries(SURENESS)].map(([word, odds]) => [
        word,
        `log-odds ${odds}`,
      ]),
    ],
    [
      "effect",
      Object.entries(EFFECTS).map(([word, effects]) => [
        word,
        effects.map(({ quantity, amount }) => `${quantity} ${amount}`).join(", "),
      ]),
    ],
    ["feeling", [...FEELING_WORDS].map(([word, kind]) => [word, kind])],
    [
      "state",
      Object.entries(STATES).map(([word, asked]) => [word, asked.map((part) => bounds(part)).join(", ")]),
    ],
    ["act", ACTS.map(({ name, forms, epa }) => [forms[0], `${name}, ${figures(epa)}`])],
    ["kind of person", [...IDENTITIES].map(([name, epa]) => [name.replaceAll("_", " "), figures(epa)])],
  ];
  return groups
    .flatMap(([group, rows]) =>
      rows.map(([word, figure]) => `${group.padEnd(15)} ${word.padEnd(26)} ${figure}\n`),
    )
    .join("");
}

function said({ nature, needs, feelings, ...faculties }: Adjective): string {
  const flat = [
    ...figuresOf(nature),
    ...figuresOf(faculties),
    ...NEEDS.flatMap((need) => figuresOf(needs?.[need]).map((figure) => `${need} ${figure}`)),
    ...figuresOf(feelings),
  ];
  return flat.join(", ");
}

function figuresOf(row: object | undefined): string[] {
  return Object.entries(row ?? {}).flatMap(([name, figure]: [string, unknown]) =>
    typeof figure === "number" ? [`${name} ${figure > 0 ? "+" : ""}${figure}`] : [],
  );
}

function figures(epa: readonly number[]): string {
  return epa.map((x) => x.toFixed(2)).join(" ");
}

function bounds(asked: (typeof STATES)[string][number]): string {
  if (asked.type === "posture") return asked.posture;
  const of = asked.type === "feels" ? asked.kind : asked.type === "control" ? "control" : asked.quantity;
  const { least, most } = asked.range;
  return [of, least === null ? "" : `at least ${least}`, most === null ? "" : `at most ${most}`]
    .filter((part) => part !== "")
    .join(" ");
}
