import type { Adjectives } from "./adjectives/adjective.js";
import { AGREEABLENESS } from "./adjectives/agreeableness.js";
import { ALIKE } from "./adjectives/alike.js";
import { CHARACTER } from "./adjectives/character.js";
import { CONSCIENTIOUSNESS } from "./adjectives/conscientiousness.js";
import { EXTRAVERSION } from "./adjectives/extraversion.js";
import { FEELING_ADJECTIVES } from "./adjectives/feeling.js";
import { NEUROTICISM } from "./adjectives/neuroticism.js";
import { OPENNESS } from "./adjectives/openness.js";

export type { Adjective } from "./adjectives/adjective.js";

const MEASURED: Adjectives = {
  ...OPENNESS,
  ...CONSCIENTIOUSNESS,
  ...EXTRAVERSION,
  ...AGREEABLENESS,
  ...NEUROTICISM,
  ...FEELING_ADJECTIVES,
  ...CHARACTER,
};

/** Every word that a person can be, and what it says. No word stands in two groups. */
export const ADJECTIVES: Adjectives = {
  ...MEASURED,
  ...Object.fromEntries(Object.entries(ALIKE).map(([word, other]) => [word, MEASURED[other]!])),
};
