import type { TopicId, TopicKind } from "../../story/story.js";
import { nearest, type Faults, type Place } from "../text/fault.js";

/** Everything that a story declares, by name, as it grows while a story is linked. */
export class Names {
  readonly #rows: Record<TopicKind, { name: string; key: string }[]> = {
    person: [],
    place: [],
    thing: [],
    event: [],
    power: [],
    mark: [],
    proposition: [],
  };

  constructor(readonly faults: Faults) {}

  /** Adds a name of a kind; gives its index, or -1 with a fault when it is taken. */
  declare(kind: TopicKind, name: string, place: Place): number {
    const key = keyOf(name);
    if (kind !== "proposition" && this.#owner(key) !== null) {
      this.faults.add("duplicate-name", place, [name]);
      return -1;
    }
    this.#rows[kind].push({ name, key });
    return this.#rows[kind].length - 1;
  }

  count(kind: TopicKind): number {
    return this.#rows[kind].length;
  }

  nameOf(kind: TopicKind, index: number): string {
    return this.#rows[kind][index]!.name;
  }

  /** The index of a name of a kind; -1 when there is none. A first part of a longer name will do when only one begins so. */
  find(kind: TopicKind, written: string): number {
    const key = keyOf(written);
    const exact = this.#rows[kind].findIndex((row) => row.key === key);
    if (exact >= 0 || key.length < 3) return exact;
    const begins = this.#rows[kind].flatMap((row, i) => (row.key.startsWith(`${key} `) ? [i] : []));
    return begins.length === 1 ? begins[0]! : -1;
  }

  /** Every index of a kind whose name is this one, or ends or begins with it after an owner's. */
  findAll(kind: TopicKind, written: string): number[] {
    const key = keyOf(written);
    return this.#rows[kind].flatMap((row, i) =>
      row.key === key || row.key.endsWith(`'s ${key}`) ? [i] : [],
    );
  }

  /** Like `find`, with a fault that offers the nearest when there is none. */
  demand(kind: TopicKind, written: string, place: Place): number {
    const found = this.find(kind, written);
    if (found < 0) this.missing(written, place, [kind]);
    return found;
  }

  missing(written: string, place: Place, kinds: readonly TopicKind[] = KINDS): void {
    const legal = kinds.flatMap((kind) => this.#rows[kind].map(({ name }) => name));
    this.faults.add("name-unknown", place, [written], nearest(written, legal));
  }

  /** What a phrase names, of whatever kind; null when nothing. */
  any(written: string): { kind: TopicKind; index: number } | null {
    for (const kind of KINDS) {
      const index = this.find(kind, written);
      if (index >= 0) return { kind, index };
    }
    return null;
  }

  /** The rows of the topic table, all kinds one after the other. */
  topics(): { kind: TopicKind; index: number; name: string }[] {
    return KINDS.flatMap((kind) => this.#rows[kind].map(({ name }, index) => ({ kind, index, name })));
  }

  topic(kind: TopicKind, index: number): TopicId {
    const before = KINDS.slice(0, KINDS.indexOf(kind)).reduce(
      (sum, other) => sum + this.#rows[other].length,
      0,
    );
    return before + index;
  }

  #owner(key: string): TopicKind | null {
    return (
      KINDS.find((kind) => kind !== "proposition" && this.#rows[kind].some((row) => row.key === key)) ?? null
    );
  }
}

const KINDS: readonly TopicKind[] = ["person", "event", "thing", "power", "mark", "place", "proposition"];

/** A name without its article, in small letters. */
export function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(the|a|an|his|her|their|its) /, "")
    .replace(/\s+/g, " ");
}
