import type {
  Goal,
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
import type { FeelingKind, Need, RelationQuantity } from "../../story/words.js";
import type { Node } from "../text/tree.js";
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
  fact: FactId | null;
}

/** A sentence about somebody and where it stands. */
export interface Statement {
  readonly text: string;
  readonly node: Node;
}

export interface RelationDraft {
  readonly quantities: Partial<Record<RelationQuantity, number>>;
  readonly facts: Partial<Record<RelationQuantity | "identity", FactId>>;
  readonly identities: number[];
}

export interface MemoryDraft {
  logOdds: number;
  readonly charges: Charge[];
  readonly cues: Cue[];
  fact: FactId | null;
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
  const fresh: RelationDraft = { quantities: {}, facts: {}, identities: [] };
  relations.set(to, fresh);
  return fresh;
}

/** Those who were there are as sure as can be. */
export const CERTAIN = 7;

export function memoryOf({ memories }: Draft, event: number): MemoryDraft {
  const known = memories.get(event);
  if (known !== undefined) return known;
  const fresh: MemoryDraft = { logOdds: CERTAIN, charges: [], cues: [], fact: null };
  memories.set(event, fresh);
  return fresh;
}

export type { Goal, Need };
