/** What a feeling is like from inside, hardly felt, felt, and felt strongly. */
export interface Depths {
  readonly faint: readonly string[];
  readonly plain: readonly string[];
  readonly strong: readonly string[];
}
