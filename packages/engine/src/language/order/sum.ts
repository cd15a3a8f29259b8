import { mix, ofText } from "./digest.js";
import { isTopicKind, NAMING, REFERENCES, TABLE_OF, type Table } from "./references.js";

/** For every row of every table, a number that follows from what the row is and where it is used, and not from any name or place. */
export type Colours = Readonly<Record<Table, readonly number[]>>;

/** Sums stay whole below this, 2 to the 52nd. */
export const WIDE = 4503599627370496;

/** Makes numbers of values, their references by colour, their names left out. Lists are sets here, but for plain numbers. */
export class Sum {
  readonly #words = new Map<string, number>();
  // What refers to nothing is the same in every round.
  readonly #constant = new Map<object, number>();
  #references = 0;

  of(value: unknown, colours: Colours, field = ""): number {
    if (typeof value === "number") return this.#number(value, colours, field);
    if (typeof value !== "object" || value === null) return this.#word(String(value));
    const known = this.#constant.get(value);
    if (known !== undefined) return known;
    const before = this.#references;
    const sum = Array.isArray(value) ? this.#list(value, colours, field) : this.#object(value, colours);
    if (this.#references === before) this.#constant.set(value, sum);
    return sum;
  }

  #number(value: number, colours: Colours, field: string): number {
    const table = Object.hasOwn(REFERENCES, field) ? REFERENCES[field]! : null;
    if (table === null) return this.#word(String(value));
    this.#references += 1;
    return colours[table][value] ?? value;
  }

  #object(value: object, colours: Colours): number {
    if ("kind" in value && "index" in value && isTopicKind(value.kind) && typeof value.index === "number") {
      this.#references += 1;
      return mix(this.#word(value.kind), colours[TABLE_OF[value.kind]][value.index] ?? 0);
    }
    let sum = 1;
    for (const [key, row] of Object.entries(value))
      if (!NAMING.has(key)) sum = (sum + mix(this.#word(key), this.of(row, colours, key))) % WIDE;
    return sum;
  }

  #list(list: readonly unknown[], colours: Colours, field: string): number {
    const ordered = typeof list[0] === "number" && !Object.hasOwn(REFERENCES, field);
    return list.reduce<number>((sum, row, i) => {
      const one = mix(2, this.of(row, colours, field));
      return (sum + (ordered ? mix(i, one) : one)) % WIDE;
    }, list.length);
  }

  #word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const fresh = ofText(word);
    this.#words.set(word, fresh);
    return fresh;
  }
}
