import type { TopicId, TopicKind } from "../../story/story.js";
import type { Faults } from "../text/fault.js";
import { nearest } from "../text/nearest.js";
import type { Place } from "../text/node.js";

interface Row {
  readonly name: string;
  readonly key: string;
}

/** Everything that a story declares, by name, as it grows while a story is linked. */
export class Names {
  readonly #rows: Record<TopicKind, Row[]> = {
    person: [],
    place: [],
    thing: [],
    event: [],
    power: [],
    mark: [],
    proposition: [],
  };
  readonly #exact = new Map<string, number>();
  /** First parts of longer names; -1 where several begin so. */
  readonly #parts = new Map<string, number>();
  /** The most words that anybody's name has. */
  longest = 1;

  constructor(readonly faults: Faults) {}

  /** Adds a name of a kind; gives its index, or -1 with a fault when it is taken. */
  declare(kind: TopicKind, name: string, place: Place): number {
    const key = keyOf(name);
    if (
      kind !== "proposition" &&
      KINDS.some((other) => other !== "proposition" && this.#index(other, key) >= 0)
    ) {
      this.faults.add("duplicate-name", place, [name]);
      return -1;
    }
    const index = this.#rows[kind].push({ name, key }) - 1;
    if (this.#index(kind, key) < 0) this.#exact.set(`${kind} ${key}`, index);
    if (kind === "person") this.longest = Math.max(this.longest, name.split(" ").length);
    if (kind !== "proposition") this.#notice(kind, key, index);
    return index;
  }

  #index(kind: TopicKind, key: string): number {
    return this.#exact.get(`${kind} ${key}`) ?? -1;
  }

  #notice(kind: TopicKind, key: string, index: number): void {
    for (let cut = key.indexOf(" "); cut >= 0; cut = key.indexOf(" ", cut + 1)) {
      const part = `${kind} ${key.slice(0, cut)}`;
      this.#parts.set(part, this.#parts.has(part) ? -1 : index);
    }
  }

  nameOf(kind: TopicKind, index: number): string {
    return this.#rows[kind][index]!.name;
  }

  /** The index of a name of a kind; -1 when there is none. A first part of a longer name will do when only one begins so. */
  find(kind: TopicKind, written: string): number {
    const key = keyOf(written);
    const exact = this.#index(kind, key);
    return exact >= 0 || key.length < 3 ? exact : (this.#parts.get(`${kind} ${key}`) ?? -1);
  }

  /** Every index of a kind whose name is this one, or ends with it after an owner's. */
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

  /** What a phrase names, of whatever kind; null when nothing. A whole name goes before a part of one. */
  any(written: string): { kind: TopicKind; index: number } | null {
    return (
      this.#first((kind) => this.#index(kind, keyOf(written))) ??
      this.#first((kind) => this.find(kind, written))
    );
  }

  /** What is called so to the letter: "Hope" is somebody where "hope" is a feeling. */
  called(written: string): { kind: TopicKind; index: number } | null {
    const found = this.#first((kind) => this.#index(kind, keyOf(written)));
    if (found === null) return null;
    return bare(this.nameOf(found.kind, found.index)) === bare(written) ? found : null;
  }

  #first(of: (kind: TopicKind) => number): { kind: TopicKind; index: number } | null {
    for (const kind of KINDS) {
      const index = of(kind);
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
}

/** Propositions come last: they are made while sentences are read, and what stands before them must keep its place. */
const KINDS: readonly TopicKind[] = ["person", "event", "thing", "power", "mark", "place", "proposition"];

const ARTICLE = /^(?:the|a|an|his|her|their|its) /i;

function bare(name: string): string {
  return name.trim().replace(ARTICLE, "");
}

/** A name without its article, in small letters. */
export function keyOf(name: string): string {
  return bare(name).toLowerCase();
}
