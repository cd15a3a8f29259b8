import type { Act } from "../../story/act.js";
import { ACTS } from "../../story/library/index.js";
import { own } from "../vocabulary/own.js";

/** An act as a sentence says it: what was found, and what stood in the places of object and topic. */
export interface Said {
  readonly act: number;
  readonly object: string;
  readonly topic: string;
}

export type Form = "present" | "past" | "gerund" | "base";

/** Whether words name somebody or something, so that "Joan of Arc" is not cut in two. */
export type Known = (words: string) => boolean;

/**
 * One way to write an act: its verb, what stands before what it is about ("vouches for it to"), what follows the verb
 * before or after the object, and the same without its last preposition.
 */
interface Pattern {
  readonly act: number;
  readonly form: Form;
  readonly verb: string;
  readonly lead: string;
  readonly tail: string;
  readonly bare: string | null;
}

/** Reads acts by the forms of the library and of a story's own acts. The longest form that fits wins. */
export class Acts {
  readonly #byVerb: Map<string, Pattern[]>;
  readonly #participles: Map<string, number[]>;

  /** Of all these rows, of which the first may have been read already. */
  constructor(
    readonly rows: readonly Act[],
    known?: Acts,
  ) {
    this.#byVerb = known === undefined ? new Map() : new Map(known.#byVerb);
    this.#participles = known === undefined ? new Map() : new Map(known.#participles);
    const first = known?.rows.length ?? 0;
    const all = rows.slice(first).flatMap((row, i) => patterns(row, first + i));
    for (const pattern of all) put(this.#byVerb, pattern.verb, pattern);
    for (const verb of new Set(all.map((pattern) => pattern.verb)))
      this.#byVerb.get(verb)!.sort((a, b) => b.tail.length - a.tail.length);
    for (const { form, verb, tail, act } of all)
      if (form === "past" && !tail.includes(" ")) put(this.#participles, verb, act);
    if (known === undefined) for (const [word, name] of Object.entries(PARTICIPLES)) this.#also(word, name);
    const touches = rows.flatMap(({ due }, act) => (due.consent === undefined ? [] : [act]));
    this.#participles.set("touched", touches);
  }

  #also(word: string, name: string): void {
    const act = this.rows.findIndex((row) => row.name === name);
    if (act >= 0) put(this.#participles, word, act);
  }

  /** Reads "taunts Ada about the duel", "confesses the killing to Ada"; null when no act is written so. */
  read(text: string, forms: readonly Form[], known: Known = () => false): Said | null {
    const [verb, rest] = cutAt(text.trim(), " ");
    for (const pattern of this.#byVerb.get(verb.toLowerCase()) ?? []) {
      const said = forms.includes(pattern.form) ? matched(pattern, rest, known) : null;
      if (said !== null) return said;
    }
    return null;
  }

  /** All acts that are said. */
  speech(): readonly number[] {
    return this.rows.flatMap(({ mode }, act) => (mode === "speech" ? [act] : []));
  }

  /** The acts that a bare verb names ("touches", "kill", "pleading"), for standards and beliefs. */
  named(text: string): readonly number[] {
    const word = text.trim().toLowerCase();
    const [verb, rest] = cutAt(word, " ");
    const found = this.#byVerb.get(verb) ?? [];
    const exact = found.filter(({ tail }) => tail === rest);
    return unique(exact.length > 0 || rest !== "" ? exact : found);
  }

  /** The acts of a past participle ("forgiven", "touched"); none when it is no act's. */
  participle(text: string): readonly number[] {
    return this.#participles.get(text.trim().toLowerCase()) ?? [];
  }

  /** Every word that begins an act, for the nearest to what was written. */
  verbs(form: Form): string[] {
    return [...this.#byVerb].flatMap(([verb, found]) =>
      found.some((row) => row.form === form) ? [verb] : [],
    );
  }
}

/** Past participles that are not the past: which act each belongs to. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  forgiven: "forgive",
  left: "walk_out_on",
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

/** What people also say for an act of the library. */
const ALSO: Readonly<Record<string, readonly (readonly [Form, string])[]>> = {
  touch: all("touch", "touches", "touched", "touching"),
  yell_at: all("shout at", "shouts at", "shouted at", "shouting at"),
  kill: all("murder", "murders", "murdered", "murdering"),
  hit: all("strike", "strikes", "struck", "striking"),
  // What hurts as a rule is foretold of somebody's nearness, so the present is left to predictions.
  harm: [["past", "hurt"]],
};

function all(base: string, present: string, past: string, gerund: string): (readonly [Form, string])[] {
  return [
    ["base", base],
    ["present", present],
    ["past", past],
    ["gerund", gerund],
  ];
}

function patterns({ name, forms: [present, past, gerund] }: Act, act: number): Pattern[] {
  const written: (readonly [Form, string])[] = [
    ["present", present],
    ["past", past],
    ["gerund", gerund],
    ["base", name.replaceAll("_", " ")],
    ["base", [name.split("_")[0]!, cutAt(present, " ")[1]].join(" ").trim()],
    ...(own(ALSO, name) ?? []),
  ];
  return written.map(([form, text]) => {
    const [verb, whole] = cutAt(text, " ");
    const [, lead = "", after = whole] = /^(\S+) (it .+)$/.exec(whole) ?? [];
    const tail = after
      .split(" ")
      .filter((word) => word !== "it" && word !== "something")
      .join(" ");
    return { act, form, verb: verb.toLowerCase(), lead, tail, bare: bared(tail) };
  });
}

const PREPOSITIONS = /(?:^| )(?:to|with|at|before|from|on|for|of|in|toward|after)$/;

// "stands up before" is "stands up" where nobody is named.
function bared(tail: string): string | null {
  return PREPOSITIONS.test(tail) ? tail.replace(PREPOSITIONS, "") : null;
}

function matched({ act, lead, tail, bare }: Pattern, said: string, known: Known): Said | null {
  if (lead !== "" && !said.startsWith(`${lead} `)) return null;
  const rest = lead === "" ? said : said.slice(lead.length + 1);
  if (tail === "") return split(act, rest, known);
  if (rest === tail || rest === bare) return { act, object: "", topic: "" };
  if (rest.startsWith(`${tail} `)) return split(act, rest.slice(tail.length + 1), known);
  const middle = rest.indexOf(` ${tail} `);
  if (middle >= 0) {
    const after = split(act, rest.slice(middle + tail.length + 2), known);
    const topic = rest.slice(0, middle);
    return { ...after, topic: /^(?:it|something)$/.test(topic) ? after.topic : topic };
  }
  const about = bare === null || !rest.startsWith(bare) ? null : BARE.exec(rest.slice(bare.length).trim());
  return about === null ? null : { act, object: "", topic: about[1]! };
}

/** Prepositions before what an act is about. */
const ABOUT = / (?:about|of|for|over|with regard to) /g;
const BARE = /^(?:about|of|for|over|with regard to) (.+)$/;

// Cut before the topic: where what stands before is known, else at the first place, unless the whole is known.
function split(act: number, rest: string, known: Known): Said {
  const cuts = known(rest) ? [] : [...` ${rest} `.matchAll(ABOUT)];
  const halves = cuts.map((found) => ({
    act,
    object: ` ${rest} `.slice(0, found.index).trim(),
    topic: ` ${rest} `.slice(found.index + found[0].length).trim(),
  }));
  return halves.find(({ object }) => known(object)) ?? halves[0] ?? { act, object: rest.trim(), topic: "" };
}

/** A text before and after the first of something; the whole and nothing when it is not there. */
export function cutAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

// The list is a new one, for the old may be another's.
function put<Row>(map: Map<string, Row[]>, key: string, row: Row): void {
  map.set(key, [...(map.get(key) ?? []), row]);
}

function unique(found: readonly Pattern[]): readonly number[] {
  return [...new Set(found.map(({ act }) => act))].sort((a, b) => a - b);
}

/** The library's acts, read by their forms. */
export const LIBRARY = new Acts(ACTS);
