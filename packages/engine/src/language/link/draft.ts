import type {
  Pronouns,
  Want,
  Standard,
  Held,
  Sentiment,
  Charge,
  Cue,
  Prospect,
  Channel,
  FactId,
  Who,
} from "../../story/story.js";
import type { FeelingKind, RelationQuantity } from "../../story/words.js";
import type { Node } from "../text/node.js";
import type { Described } from "../vocabulary/nature.js";

/** Somebody while a story is linked: what its sentences have said so far. */
export interface Draft {
  readonly name: string;
  readonly who: Who;
  readonly node: Node;
  readonly pronouns: Pronouns;
  readonly adult: boolean;
  /** Sentences under the heading and on it. */
  readonly statements: readonly Statement[];
  readonly described: Described[];
  readonly adjectives: string[];
  readonly kin: Set<Who>;
  readonly wants: Want[];
  readonly standards: Standard[];
  readonly beliefs: Held[];
  readonly relations: Map<Who, RelationDraft>;
  readonly sentiments: Sentiment[];
  readonly memories: Map<number, MemoryDraft>;
  readonly prospects: Prospect[];
  readonly channels: Channel[];
  readonly hidden: Set<FeelingKind>;
  identity: number | null;
}

/** A sentence about somebody and where it stands. */
export interface Statement {
  readonly text: string;
  readonly node: Node;
  /** Said of somebody's model; it gives way to what is said of oneself. */
  readonly inherited: boolean;
}

export interface RelationDraft {
  readonly quantities: Partial<Record<RelationQuantity, number>>;
  readonly facts: Partial<Record<RelationQuantity | "identity", FactId>>;
  readonly identities: number[];
  /** What was said of everybody, and gives way to what is said of one. */
  readonly general: Set<RelationQuantity>;
}

export interface MemoryDraft {
  logOdds: number;
  readonly charges: Charge[];
  readonly cues: Cue[];
  fact: FactId | null;
  /** The sentence that says how sure one is of it. */
  credited: FactId | null;
}

export const PRONOUNS: Readonly<Record<string, Pronouns>> = {
  he: { subject: "he", object: "him", possessive: "his", reflexive: "himself", plural: false },
  she: { subject: "she", object: "her", possessive: "her", reflexive: "herself", plural: false },
  they: { subject: "they", object: "them", possessive: "their", reflexive: "themself", plural: true },
  it: { subject: "it", object: "it", possessive: "its", reflexive: "itself", plural: false },
};

/** The relation of one to another as far as it is written; made when first asked for. */
export function relationOf({ relations }: Draft, to: Who): RelationDraft {
  const known = relations.get(to);
  if (known !== undefined) return known;
  const fresh: RelationDraft = { quantities: {}, facts: {}, identities: [], general: new Set() };
  relations.set(to, fresh);
  return fresh;
}

/** Those who were there are as sure as can be. */
export const CERTAIN = 7;

export function memoryOf({ memories }: Draft, event: number): MemoryDraft {
  const known = memories.get(event);
  if (known !== undefined) return known;
  const fresh: MemoryDraft = { logOdds: CERTAIN, charges: [], cues: [], fact: null, credited: null };
  memories.set(event, fresh);
  return fresh;
}

type Blank = Omit<Draft, "name" | "who" | "node" | "pronouns" | "adult" | "statements">;

/** Somebody of whom nothing has been said. */
export function blank(): Blank {
  return {
    described: [],
    adjectives: [],
    kin: new Set(),
    wants: [],
    standards: [],
    beliefs: [],
    relations: new Map(),
    sentiments: [],
    memories: new Map(),
    prospects: [],
    channels: [],
    hidden: new Set(),
    identity: null,
  };
}
