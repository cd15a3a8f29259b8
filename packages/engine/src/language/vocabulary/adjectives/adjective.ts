import type { Nature } from "../../../story/story.js";
import type { FeelingKind, Need } from "../../../story/words.js";

/**
 * What one word says of a person, as differences from the average one at plain degree: a marker of a trait moves it by .6, a
 * word that merely leans that way by .2 to .4. A need's `met` below 0 says what such a person lacks, and so goes after.
 */
export interface Adjective {
  readonly nature?: Partial<Nature>;
  readonly temper?: number;
  readonly empathy?: number;
  readonly expressiveness?: number;
  readonly control?: number;
  readonly needs?: Readonly<Partial<Record<Need, { readonly weight?: number; readonly met?: number }>>>;
  /** Lasting feelings, 0..1. */
  readonly feelings?: Readonly<Partial<Record<FeelingKind, number>>>;
  /** The word before what it is about, as in "guilty about the boat". */
  readonly preposition?: "about" | "of" | "toward" | null;
}

export type Adjectives = Readonly<Record<string, Adjective>>;
