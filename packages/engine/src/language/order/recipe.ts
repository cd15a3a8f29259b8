import { mix, ofText, plus } from "./digest.js";
import { isRecord, isTopicKind, NAMING, tableOf, TABLE_OF, type Table } from "./references.js";

/** For every row of every table, a number that follows from what the row is and where it is used, and not from any name or place. */
export type Colours = Readonly<Record<Table, readonly number[]>>;

/** How the number of a value is made: what is the same whatever it refers to, and the references in it, by colour. */
export interface Recipe {
  readonly base: number;
  readonly references: readonly { readonly as: number; readonly table: Table; readonly index: number }[];
  readonly parts: readonly { readonly as: number; readonly recipe: Recipe }[];
}

/** Calls for each reference in a value, with the field that it stands in. */
export type See = (table: Table, index: number, field: string) => void;

/** The recipe of a value, names left out. Lists are sets here, but for plain numbers. */
export function recipeOf(value: unknown, words: Words, see: See): Recipe {
  return reading(value, "", { words, see });
}

/** The number that a recipe makes with these colours. */
export function made({ base, references, parts }: Recipe, colours: Colours): number {
  let sum = base;
  for (const { as, table, index } of references) sum = plus(sum, mix(as, colours[table][index] ?? index));
  for (const { as, recipe } of parts) sum = plus(sum, mix(as, made(recipe, colours)));
  return sum;
}

/** The numbers of words, each made once. */
export class Words {
  readonly #known = new Map<string, number>();

  of(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const fresh = ofText(word);
    this.#known.set(word, fresh);
    return fresh;
  }
}

interface Reading {
  readonly words: Words;
  readonly see: See;
}

function reading(value: unknown, field: string, by: Reading): Recipe {
  if (typeof value === "number") {
    const table = tableOf(field);
    return table === null ? constant(by.words.of(String(value))) : reference(table, value, field, by);
  }
  if (typeof value !== "object" || value === null) return constant(by.words.of(String(value)));
  if (Array.isArray(value)) return listed(value, field, by);
  if ("kind" in value && "index" in value && isTopicKind(value.kind) && typeof value.index === "number")
    return reference(TABLE_OF[value.kind], value.index, value.kind, by);
  const sum = new Joined(1);
  if (isRecord(value))
    for (const key of Object.keys(value))
      if (!NAMING.has(key)) sum.add(by.words.of(key), reading(value[key], key, by));
  return sum;
}

function listed(list: readonly unknown[], field: string, by: Reading): Recipe {
  const ordered = typeof list[0] === "number" && tableOf(field) === null;
  const sum = new Joined(list.length);
  list.forEach((row, i) => sum.add(ordered ? i + 2 : 2, reading(row, field, by)));
  return sum;
}

/** Nothing, shared. */
const NONE: readonly never[] = [];

// A recipe of several. Mutable while it is made; what refers to nothing is added up at once.
class Joined implements Recipe {
  readonly references = NONE;
  readonly parts: { readonly as: number; readonly recipe: Recipe }[] = [];

  constructor(public base: number) {}

  add(as: number, recipe: Recipe): void {
    if (recipe.references.length + recipe.parts.length > 0) this.parts.push({ as, recipe });
    else this.base = plus(this.base, mix(as, recipe.base));
  }
}

function constant(base: number): Recipe {
  return { base, references: NONE, parts: NONE };
}

function reference(table: Table, index: number, field: string, { words, see }: Reading): Recipe {
  see(table, index, field);
  return { base: 0, references: [{ as: words.of(field), table, index }], parts: NONE };
}
