import type { Pronouns, Story, Who } from "../../story/story.js";

/** Whom the pronouns would be taken for, by subject pronoun. */
export type Salient = ReadonlyMap<string, Who>;

/** What a phrase is about: its doer, the other, and words for its remaining slots. */
export interface Slots {
  readonly s: Who | null;
  readonly o: Who | null;
  readonly words: Readonly<Record<string, string>>;
}

/** A phrase made into words, and whom its pronouns leave salient. */
export interface Realised {
  readonly text: string;
  readonly salient: Salient;
  /** Whom it speaks of first, and whether by name; and whose doing its last sentence is. */
  readonly first: Mention | null;
  readonly centre: Who | null;
}

export interface Mention {
  readonly who: Who;
  readonly named: boolean;
}

/**
 * Fills the slots of a phrase, with a pronoun where it is clear and a name where it is not. `{he} {him} {his} {mine}
 * {himself} {was}` are the doer, `{they} {them} {their} {theirs} {themself} {were}` the other, `{name}` and `{theirname}` are names whatever
 * is clear, `{@3:his}` is the person of that index; any other slot is a word of `slots`. Null when a slot has no filling.
 */
export function realise(story: Story, phrase: string, slots: Slots, salient: Salient): Realised | null {
  const sentence = new Sentence(story, slots, salient, phrase);
  const pieces = phrase.split(/[{}]/);
  const filled = pieces.map((piece, i) => (i % 2 === 0 ? sentence.pass(piece) : sentence.fill(piece)));
  if (filled.some((piece) => piece === null)) return null;
  const { first, centre } = sentence;
  return { text: capitalised(filled.join("")), salient: sentence.left(), first, centre };
}

type Case = "he" | "him" | "his" | "mine" | "himself" | "was" | "name";

const DOER: Readonly<Record<string, Case>> = {
  he: "he",
  him: "him",
  his: "his",
  mine: "mine",
  himself: "himself",
  was: "was",
  name: "name",
};
const OTHER: Readonly<Record<string, Case>> = {
  they: "he",
  them: "him",
  their: "his",
  theirs: "mine",
  themself: "himself",
  were: "was",
  theirname: "name",
};

/** What is said of the doer before the doer is named. */
const AHEAD =
  /^(With|Without|Not|Barely|Looking|Holding|Under|In|From|Before|When|Louder)\b[^{]*\{(his|him|himself|mine)\}.*\{he\}/;

// One sentence being filled. Mutable, but only here.
class Sentence {
  salient: Map<string, Who>;
  readonly #plural = new Map<Who, boolean>();
  /** Who was last named or meant as a doer in it. */
  #doer: Who | null = null;
  /** True once somebody has been named in it: of two who share a pronoun one has to be. */
  #byName = false;
  /** True once the sentence has a subject: whoever comes after takes no pronoun from it. */
  #led = false;
  readonly #mentioned = new Set<Who>();
  /** Whom it speaks of first; and whose doing it is: of several sentences, the last. */
  first: Mention | null = null;
  centre: Who | null = null;
  /** True where the doer comes only after something of the doer's: "with his eyes shut Ben said". */
  #ahead: boolean;

  constructor(
    private readonly story: Story,
    private readonly slots: Slots,
    salient: Salient,
    private readonly phrase: string,
  ) {
    this.salient = new Map(salient);
    this.#ahead = AHEAD.test(phrase);
  }

  /** Words between the slots: past a full stop another may lead, and the pronoun is whose sentence it was. */
  pass(words: string): string {
    if (!/[.?!] /.test(words)) return words;
    if (this.#led) this.#doer = this.centre;
    this.#led = false;
    return words;
  }

  fill(slot: string): string | null {
    const { s, o, words } = this.slots;
    if (slot in DOER) return s === null ? null : this.refer(s, DOER[slot]!);
    if (slot in OTHER) return o === null ? null : this.refer(o, OTHER[slot]!);
    if (slot.startsWith("@")) return this.#third(slot);
    const word = words[slot];
    return word === undefined ? null : this.#nested(word);
  }

  /** Whom the pronouns are left to: of two who share one and are both spoken of, nobody where neither did anything. */
  left(): Salient {
    if (this.#doer !== null || !this.#alike() || !this.#byName || this.#mentioned.size < 2)
      return this.salient;
    const { subject } = this.story.people[this.slots.s!]!.pronouns;
    return new Map([...this.salient].filter(([key]) => key !== subject && key !== `${subject} 2`));
  }

  refer(who: Who, as: Case): string {
    const { name, pronouns } = this.story.people[who]!;
    if (as === "was") return this.#plural.get(who) === true ? "were" : "was";
    if (as === "himself") return pronouns.reflexive;
    if (as === "name" && who !== this.slots.s && who !== this.slots.o) return name;
    if (this.#ahead && who === this.slots.s && as !== "he" && as !== "name") return pronoun(pronouns, as);
    const clear = as !== "name" && this.#clear(who, as, pronouns);
    if (!clear) this.#byName = true;
    this.first ??= { who, named: !clear };
    const leads = !this.#led;
    if (as === "he" || as === "name") {
      this.#doer = who;
      this.#led = true;
    }
    if (leads && (this.#led || this.centre === null)) this.centre = who;
    this.#mentioned.add(who);
    if (as === "he" && who === this.slots.s) this.#ahead = false;
    this.#plural.set(who, clear && pronouns.plural);
    this.#meant(who, leads && this.#led, pronouns);
    return clear ? pronoun(pronouns, as) : as === "his" || as === "mine" ? possessive(name) : name;
  }

  // Of two who share a pronoun it goes to whose sentence it is; the other stays in mind as the second.
  #meant(who: Who, leads: boolean, { subject }: Pronouns): void {
    const first = this.salient.get(subject);
    if (first === who) return;
    const third = who !== this.slots.s && who !== this.slots.o;
    if (third && first !== undefined) return;
    if (!leads && this.#alike() && (who === this.slots.o || this.#led)) {
      this.salient.set(`${subject} 2`, who);
      return;
    }
    if (first !== undefined) this.salient.set(`${subject} 2`, first);
    this.salient.set(subject, who);
  }

  #clear(who: Who, as: Case, { subject }: Pronouns): boolean {
    const mentioned = this.salient.get(subject) === who || this.salient.get(`${subject} 2`) === who;
    const third = who !== this.slots.s && who !== this.slots.o;
    if (third && this.#doer === who) return true;
    if (third || !this.#alike()) return this.salient.get(subject) === who;
    if (this.#doer === who) return true;
    if (this.#doer === null) return who === this.slots.s && this.salient.get(subject) === who;
    const object =
      as === "him" &&
      mentioned &&
      !(who === this.slots.o ? /\{(him|his|mine)\}/ : /\{(them|their|theirs)\}/).test(this.phrase);
    return object && this.#byName && (this.#doer === this.slots.s || this.#doer === this.slots.o);
  }

  /** True where doer and other share a pronoun. */
  #alike(): boolean {
    const { s, o } = this.slots;
    if (s === null || o === null || s === o) return false;
    return this.story.people[s]!.pronouns.subject === this.story.people[o]!.pronouns.subject;
  }

  #third(slot: string): string {
    const [who = "", as = "he"] = slot.slice(1).split(":");
    return this.refer(Number(who), DOER[as] ?? "he");
  }

  #nested(word: string): string {
    return word.replace(/<([^>]*)>/g, (_, slot: string) => this.#third(slot));
  }
}

function pronoun({ subject, object, possessive }: Pronouns, as: Case): string {
  if (as === "mine") return possessive.endsWith("s") ? possessive : `${possessive}s`;
  return as === "he" ? subject : as === "him" ? object : possessive;
}

/** Whose it is: "Ben's". */
export function possessive(name: string): string {
  return `${name}'s`;
}

/** Capitals at the start of every sentence. */
export function capitalised(text: string): string {
  return text.replace(
    /(^|[.?!] )([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
