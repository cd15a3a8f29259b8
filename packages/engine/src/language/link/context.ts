import type { Act } from "../../story/act.js";
import type { Condition, Pattern } from "../../story/condition.js";
import type { Fact, FactId, Identity, Proposition, StoryEvent, TopicKind, Who } from "../../story/story.js";
import { nearest, type Faults, type Place } from "../text/fault.js";
import { placeOf, type Node } from "../text/tree.js";
import { IDENTITIES } from "../vocabulary/identities.js";
import { Acts } from "./acts.js";
import type { Draft } from "./draft.js";
import { keyOf, Names } from "./names.js";

export interface Found {
  readonly kind: TopicKind;
  readonly index: number;
}

// What a story has said so far. Mutable, but only while it is linked.
export class Context {
  readonly names: Names;
  readonly people: Draft[] = [];
  readonly facts: Fact[] = [];
  readonly patterns: Pattern[] = [];
  readonly identities: Identity[] = [];
  readonly propositions: Proposition[] = [];
  /** By kind and index, to whom something belongs. */
  readonly owners = new Map<string, readonly Who[]>();
  readonly events: (StoryEvent | null)[] = [];
  /** Conditions by their words, as authors named them. */
  readonly named = new Map<string, Condition | null>();
  acts: Acts;

  constructor(
    readonly faults: Faults,
    acts: readonly Act[],
  ) {
    this.names = new Names(faults);
    this.acts = new Acts(acts);
  }

  /** Notes a sentence of the author's. */
  fact(node: Node, text = node.text): FactId {
    this.facts.push({ text, file: node.file, line: node.line });
    return this.facts.length - 1;
  }

  unread(node: Node, part: string): void {
    this.faults.add("statement-unread", placeOf(node, part), [part]);
  }

  /** Whom a name or pronoun means, for a sentence about `self`; null without a fault when nobody. */
  person(written: string, self: Who | null): Who | null {
    const text = written.trim();
    const index = this.names.find("person", text);
    if (index >= 0) return index;
    const word = text.toLowerCase();
    const meant = self === null ? undefined : this.people[self]!;
    if (meant !== undefined && [meant.pronouns.reflexive, "oneself"].includes(word)) return self;
    const fits = this.people.filter(({ pronouns: { subject, object, possessive } }) =>
      [subject, object, possessive].includes(word),
    );
    if (meant !== undefined && fits.includes(meant)) return self;
    return fits.length === 1 ? fits[0]!.who : null;
  }

  /** Like `person`, with a fault where nobody is meant. */
  demand(written: string, self: Who | null, node: Node): Who | null {
    const found = this.person(written, self);
    if (found !== null) return found;
    const place = placeOf(node, written.trim());
    if (PRONOUN.test(written.trim())) this.faults.add("pronoun-unclear", place, [written.trim()]);
    else this.names.missing(written.trim(), place, ["person"]);
    return null;
  }

  /** What a phrase names: anything declared, "Rey's light", "his scar", a person. */
  thing(written: string, self: Who | null): Found | null {
    const text = written.trim();
    const possessive = /^(.+?)'s? (.+)$/.exec(text) ?? /^(his|her|their|its) (.+)$/i.exec(text);
    if (possessive !== null) {
      const owned = this.#owned(this.person(possessive[1]!, self), possessive[2]!);
      if (owned !== null) return owned;
    }
    const any = this.names.any(text);
    if (any !== null) return any;
    const who = this.person(text, self);
    return who === null ? null : { kind: "person", index: who };
  }

  /** Like `thing`, with a fault where nothing is meant. */
  topic(written: string, self: Who | null, node: Node): Found | null {
    const found = this.thing(written, self);
    if (found === null) this.names.missing(written.trim(), placeOf(node, written.trim()));
    return found;
  }

  topicId({ kind, index }: Found): number {
    return this.names.topic(kind, index);
  }

  ownersOf({ kind, index }: Found): readonly Who[] {
    return this.owners.get(`${kind}/${index}`) ?? [];
  }

  own(found: Found, who: Who): void {
    this.owners.set(`${found.kind}/${found.index}`, [...this.ownersOf(found), who]);
  }

  // "Rey's light" is the light that Rey bears; another's light is not.
  #owned(who: Who | null, name: string): Found | null {
    if (who === null) return null;
    for (const kind of OWNED) {
      const own = this.names.findAll(kind, name).map((index): Found => ({ kind, index }));
      const hers = own.find((found) => this.ownersOf(found).includes(who));
      if (hers !== undefined) return hers;
    }
    const [only] = this.names.findAll("event", name);
    return only === undefined ? null : { kind: "event", index: only };
  }

  /** A kind of person by its words; null when nothing is known of it. */
  identity(written: string): number | null {
    const key = identityKey(written);
    const known = this.identities.findIndex(({ name }) => name === key);
    if (known >= 0) return known;
    const epa = IDENTITIES.get(key) ?? IDENTITIES.get(key.replace(/s$/, ""));
    if (epa === undefined) return null;
    this.identities.push({ name: key, epa });
    return this.identities.length - 1;
  }

  demandIdentity(written: string, place: Place): number | null {
    const found = this.identity(written);
    if (found === null) {
      const legal = [...this.identities.map(({ name }) => name), ...IDENTITIES.keys()].map((name) =>
        name.replaceAll("_", " "),
      );
      this.faults.add(
        "identity-unknown",
        place,
        [written.trim()],
        nearest(identityKey(written).replaceAll("_", " "), legal),
      );
    }
    return found;
  }

  /** The index of a proposition, which is made when it is new. Two that say the same are one. */
  propose(make: (topic: number) => Proposition): number {
    const draft = make(-1);
    const known = this.propositions.findIndex((row) => same(row, draft));
    if (known >= 0) return known;
    const index = this.names.declare("proposition", draft.name, NOWHERE);
    this.propositions.push(make(this.names.topic("proposition", index)));
    return index;
  }

  /** The index of what is watched for. */
  pattern(pattern: Pattern): number {
    const text = JSON.stringify(pattern);
    const known = this.patterns.findIndex((row) => JSON.stringify(row) === text);
    if (known >= 0) return known;
    return this.patterns.push(pattern) - 1;
  }
}

const PRONOUN = /^(he|him|his|she|her|they|them|their|it|its)$/i;
const OWNED: readonly TopicKind[] = ["mark", "thing", "power", "place"];
const NOWHERE: Place = { file: "", line: 0, column: 0, length: 0 };

function identityKey(written: string): string {
  return keyOf(written).replace(/[ -]/g, "_");
}

function same(a: Proposition, b: Proposition): boolean {
  const { name: _a, topic: _b, ...one } = a;
  const { name: _c, topic: _d, ...other } = b;
  return JSON.stringify(one) === JSON.stringify(other);
}
