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
}

/**
 * Fills the slots of a phrase, with a pronoun where it is clear and a name where it is not. `{he} {him} {his} {mine}
 * {himself} {was}` are the doer, `{they} {them} {their} {theirs} {themself} {were}` the other, `{name}` and `{theirname}` are names whatever
 * is clear, `{@3:his}` is the person of that index; any other slot is a word of `slots`. Null when a slot has no filling.
 */
export function realise(story: Story, phrase: string, slots: Slots, salient: Salient): Realised | null {
  const sentence = new Sentence(story, slots, salient);
  const pieces = phrase.split(/[{}]/);
  const filled = pieces.map((piece, i) => (i % 2 === 0 ? piece : sentence.fill(piece)));
  if (filled.some((piece) => piece === null)) return null;
  return { text: capitalised(filled.join("")), salient: sentence.salient };
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

// One sentence being filled. Mutable, but only here.
class Sentence {
  salient: Map<string, Who>;
  readonly #plural = new Map<Who, boolean>();

  constructor(
    private readonly story: Story,
    private readonly slots: Slots,
    salient: Salient,
  ) {
    this.salient = new Map(salient);
  }

  fill(slot: string): string | null {
    const { s, o, words } = this.slots;
    if (slot in DOER) return s === null ? null : this.refer(s, DOER[slot]!);
    if (slot in OTHER) return o === null ? null : this.refer(o, OTHER[slot]!);
    if (slot.startsWith("@")) return this.#third(slot);
    const word = words[slot];
    return word === undefined ? null : this.#nested(word);
  }

  refer(who: Who, as: Case): string {
    const { name, pronouns } = this.story.people[who]!;
    if (as === "was") return this.#plural.get(who) === true ? "were" : "was";
    if (as === "himself") return pronouns.reflexive;
    const clear = as !== "name" && this.#clear(who, pronouns);
    this.#plural.set(who, clear && pronouns.plural);
    if (!this.#yields(who, pronouns)) this.salient.set(pronouns.subject, who);
    return clear ? pronoun(pronouns, as) : as === "his" || as === "mine" ? possessive(name) : name;
  }

  #clear(who: Who, { subject }: Pronouns): boolean {
    return this.salient.get(subject) === who && !this.#yields(who, { subject });
  }

  // Where doer and other share a pronoun, it is the doer's.
  #yields(who: Who, { subject }: Pick<Pronouns, "subject">): boolean {
    const { s, o } = this.slots;
    return s !== null && who === o && who !== s && this.story.people[s]!.pronouns.subject === subject;
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

/** Whose it is: "Kylo's". */
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
