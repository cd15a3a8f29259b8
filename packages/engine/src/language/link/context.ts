import type { Condition, Pattern } from "../../story/condition.js";
import type { Fact, FactId, Identity, Proposition, StoryEvent, TopicKind, Who } from "../../story/story.js";
import type { Faults } from "../text/fault.js";
import { nearest } from "../text/nearest.js";
import { placeOf, type Node, type Place } from "../text/node.js";
import { IDENTITIES } from "../../story/library/identities.js";
import { LIBRARY, type Acts, type Form, type Said } from "./acts.js";
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
  /** Where each fact stands. */
  readonly places: Place[] = [];
  /** By scene, the fact that opens it. */
  readonly openings: FactId[] = [];
  readonly patterns: Pattern[] = [];
  readonly identities: Identity[] = [];
  readonly propositions: Proposition[] = [];
  /** By kind and index, to whom something belongs. */
  readonly owners = new Map<string, readonly Who[]>();
  readonly events: (StoryEvent | null)[] = [];
  /** Conditions by their words, as authors named them; null where what they mean could not be read, and that has been said. */
  readonly named = new Map<string, Condition | null>();
  /** Endings that expectations ask for by name. */
  readonly endings: { readonly name: string; readonly node: Node }[] = [];
  acts: Acts = LIBRARY;
  readonly #propositions = new Map<string, number>();
  readonly #patterns = new Map<string, number>();

  constructor(readonly faults: Faults) {
    this.names = new Names(faults);
  }

  /** Notes a sentence of the author's. */
  fact(node: Node, text = node.text): FactId {
    this.places.push(placeOf(node));
    return this.facts.push({ text, file: node.file, line: node.line }) - 1;
  }

  /** Says that words could not be read, where nothing better has been said of their line. */
  unread(node: Node, part: string): void {
    if (this.faults.at(node)) return;
    this.faults.add("statement-unread", placeOf(node, part), [part]);
  }

  /** Says that a sentence cannot be true beside an earlier one. */
  contradicts(node: Node, text: string, earlier: FactId | undefined): void {
    const line = earlier === undefined ? 0 : this.facts[earlier]!.line;
    this.faults.add("contradiction", placeOf(node, text), [text, String(line)]);
  }

  /** Whom a name or pronoun means, for a sentence about `self`; null without a fault when nobody. */
  person(written: string, self: Who | null): Who | null {
    const text = written.trim();
    const index = this.names.find("person", text);
    if (index >= 0) return index;
    const word = text.toLowerCase();
    if (!PRONOUN.test(word)) return null;
    const meant = self === null ? undefined : this.people[self]!;
    if (meant !== undefined && [meant.pronouns.reflexive, "oneself"].includes(word)) return self;
    const fits = this.people.filter(({ pronouns: { subject, object, possessive } }) =>
      [subject, object, possessive].includes(word),
    );
    if (meant !== undefined && fits.includes(meant)) return self;
    return fits.length === 1 ? fits[0]!.who : null;
  }

  /** Somebody else than oneself: "wants him to leave" is not about the one who wants it. A fault where nobody is meant. */
  another(written: string, self: Who, node: Node): Who | null {
    const word = written.trim().toLowerCase();
    if (!PRONOUN.test(word) || this.names.find("person", word) >= 0) return this.demand(written, self, node);
    const fits = this.people.filter(
      ({ who, pronouns: { subject, object } }) => who !== self && [subject, object].includes(word),
    );
    if (fits.length === 1) return fits[0]!.who;
    this.faults.add("pronoun-unclear", placeOf(node, written.trim()), [written.trim()]);
    return null;
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

  /** What a phrase names: anything declared, "Ada's light", "his scar", a person. */
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

  // "Ada's light" is the light that Ada bears; another's light is not.
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
    const key = JSON.stringify({ ...draft, name: "" });
    const known = this.#propositions.get(key);
    if (known !== undefined) return known;
    const index = this.names.declare("proposition", draft.name, NOWHERE);
    this.#propositions.set(key, index);
    this.propositions.push(make(this.names.topic("proposition", index)));
    return index;
  }

  /** The index of what is watched for. */
  pattern(pattern: Pattern): number {
    const key = JSON.stringify(pattern);
    const known = this.#patterns.get(key);
    if (known !== undefined) return known;
    this.#patterns.set(key, this.patterns.length);
    return this.patterns.push(pattern) - 1;
  }

  /** Who a sentence begins with, by the longest name that fits, and what is said of them; null when it begins with nobody. */
  subject(text: string, self: Who | null): { readonly who: Who; readonly rest: string } | null {
    const words = text.split(" ");
    for (let count = Math.min(this.names.longest, words.length - 1); count > 0; count -= 1) {
      const who = this.person(words.slice(0, count).join(" "), self);
      if (who !== null) return { who, rest: words.slice(count).join(" ") };
    }
    return null;
  }

  /** Reads an act, with regard to names that have prepositions in them. */
  doing(text: string, forms: readonly Form[], self: Who | null): Said | null {
    return this.acts.read(text, forms, (words) => words === "" || this.thing(words, self) !== null);
  }
}

const PRONOUN =
  /^(?:he|him|his|himself|she|her|herself|they|them|their|themself|themselves|it|its|itself|oneself)$/i;
const OWNED: readonly TopicKind[] = ["mark", "thing", "power", "place"];
const NOWHERE: Place = { file: "", line: 0, column: 0, length: 0 };

/** The name of a kind of person, as the measured ones are named. */
export function identityKey(written: string): string {
  return keyOf(written).replace(/[ -]/g, "_");
}
