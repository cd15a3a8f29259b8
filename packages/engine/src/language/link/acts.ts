import type { Act } from "../../story/act.js";

/** An act as a sentence says it: what was found, and what stood in the places of object and topic. */
export interface Said {
  readonly act: number;
  readonly object: string;
  readonly topic: string;
}

export type Form = "present" | "past" | "gerund" | "base";

/** One way to write an act: its verb, what follows the object's place, and where the topic may stand. */
interface Pattern {
  readonly act: number;
  readonly form: Form;
  readonly verb: string;
  readonly tail: string;
}

/** Reads acts by the forms of the library and of a story's own acts. The longest form that fits wins. */
export class Acts {
  readonly #patterns: readonly Pattern[];
  readonly #byVerb = new Map<string, Pattern[]>();

  constructor(readonly rows: readonly Act[]) {
    this.#patterns = rows
      .flatMap((row, act) => patterns(row, act))
      .sort((a, b) => b.verb.length + b.tail.length - (a.verb.length + a.tail.length));
    for (const pattern of this.#patterns) {
      this.#byVerb.set(pattern.verb, [...(this.#byVerb.get(pattern.verb) ?? []), pattern]);
    }
  }

  /** Reads "taunts Rey about the duel", "confesses the killing to Rey"; null when no act is written so. */
  read(text: string, forms: readonly Form[]): Said | null {
    const verb = /^\S*/.exec(text.trim())![0].toLowerCase();
    for (const pattern of this.#byVerb.get(verb) ?? []) {
      if (!forms.includes(pattern.form)) continue;
      const said = matched(pattern, text);
      if (said !== null) return said;
    }
    return null;
  }

  /** The acts that a bare verb names ("touches", "kill", "pleading"), for standards and beliefs. */
  named(text: string): readonly number[] {
    const word = text.trim().toLowerCase();
    const exact = this.rows.flatMap(({ name }, act) => (name.replaceAll("_", " ") === word ? [act] : []));
    if (exact.length > 0) return exact;
    return [
      ...new Set(
        this.#patterns.flatMap(({ act, verb, tail }) =>
          `${verb} ${tail}`.trim() === word || verb === word ? [act] : [],
        ),
      ),
    ];
  }

  /** The act of a past participle ("forgiven", "touched"); null when it is none. */
  participle(text: string): number | null {
    const word = text.trim().toLowerCase();
    const regular = this.rows.findIndex(
      ({ forms: [, past] }) => past.split(" ")[0] === word && past.split(" ").length <= 2,
    );
    if (regular >= 0) return regular;
    const name = PARTICIPLES[word];
    const act = name === undefined ? -1 : this.rows.findIndex((row) => row.name === name);
    return act < 0 ? null : act;
  }

  /** Every word that begins an act, for the nearest to what was written. */
  verbs(form?: Form): string[] {
    return this.#patterns.flatMap((pattern) =>
      form === undefined || pattern.form === form ? [pattern.verb] : [],
    );
  }
}

/** Past participles that are not the past: which act each belongs to. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  forgiven: "forgive",
  forsaken: "abandon",
  hidden: "hide",
  stolen: "steal_from",
  taken: "take_hand",
  shaken: "shake_hands_with",
  struck: "hit",
  beaten: "hit",
  given: "give",
  "spoken to": "speak_to",
  "shouted at": "yell_at",
  "lied to": "lie_to",
  "yelled at": "yell_at",
};

function patterns({ name, forms }: Act, act: number): Pattern[] {
  const written: [Form, string][] = [
    ["present", forms[0]],
    ["past", forms[1]],
    ["gerund", forms[2]],
    ["base", name.replaceAll("_", " ")],
    ["base", baseOf(forms[0], name)],
  ];
  return written.map(([form, text]) => {
    const [verb = "", ...tail] = text.split(" ");
    return { act, form, verb: verb.toLowerCase(), tail: tail.join(" ") };
  });
}

// "confesses to" with the verb of "confess_to".
function baseOf(present: string, name: string): string {
  const [, ...tail] = present.split(" ");
  return [name.split("_")[0]!, ...tail].join(" ");
}

function matched({ act, verb, tail }: Pattern, text: string): Said | null {
  const [first = "", ...others] = text.trim().split(/\s+/);
  if (first.toLowerCase() !== verb) return null;
  const rest = others.join(" ");
  if (tail === "") return split(act, rest);
  const parts = tail
    .replace(/\bit\b/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (rest === parts) return { act, object: "", topic: "" };
  if (rest.startsWith(`${parts} `)) return split(act, rest.slice(parts.length + 1));
  const middle = rest.indexOf(` ${parts} `);
  if (middle < 0) return null;
  const after = split(act, rest.slice(middle + parts.length + 2));
  return { ...after, topic: rest.slice(0, middle) };
}

/** Prepositions before what an act is about. */
const ABOUT = / (?:about|of|for|over|with regard to) /;

function split(act: number, rest: string): Said {
  const found = ABOUT.exec(` ${rest} `);
  if (found === null) return { act, object: rest.trim(), topic: "" };
  const cut = found.index;
  return {
    act,
    object: ` ${rest} `.slice(0, cut).trim(),
    topic: ` ${rest} `.slice(cut + found[0].length).trim(),
  };
}
