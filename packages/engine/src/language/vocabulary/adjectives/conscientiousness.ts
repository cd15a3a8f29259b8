import type { Adjectives } from "./adjective.js";

/** How one holds to what is to be done: marker words of conscientiousness and its opposite (Goldberg 1990, Saucier 1994), and their kin. */
export const CONSCIENTIOUSNESS: Adjectives = {
  organized: {
    nature: { conscientiousness: 0.6 },
    needs: { autonomy: { weight: 0.2, met: -0.3 }, peace: { weight: 0.15, met: -0.2 } },
  },
  efficient: { nature: { conscientiousness: 0.6 }, needs: { esteem: { weight: 0.25, met: -0.3 } } },
  systematic: { nature: { conscientiousness: 0.6 }, needs: { understanding: { weight: 0.3, met: -0.3 } } },
  practical: {
    nature: { conscientiousness: 0.6, openness: -0.2 },
    needs: { safety: { weight: 0.25, met: -0.3 } },
  },
  dutiful: {
    nature: { conscientiousness: 0.6 },
    control: 0.1,
    needs: { justice: { weight: 0.35, met: -0.35 }, esteem: { weight: 0.15, met: -0.2 } },
  },
  responsible: {
    nature: { conscientiousness: 0.6 },
    needs: { justice: { weight: 0.3, met: -0.35 } },
    preposition: "of",
  },
  reliable: {
    nature: { conscientiousness: 0.6, agreeableness: 0.2 },
    needs: { esteem: { weight: 0.25, met: -0.3 } },
  },
  careful: {
    nature: { conscientiousness: 0.6 },
    needs: { safety: { weight: 0.3, met: -0.35 } },
    preposition: "of",
  },
  cautious: {
    nature: { conscientiousness: 0.4, extraversion: -0.2 },
    needs: { safety: { weight: 0.35, met: -0.4 } },
    preposition: "of",
  },
  disciplined: {
    nature: { conscientiousness: 0.6 },
    control: 0.2,
    needs: { esteem: { weight: 0.25, met: -0.3 } },
  },
  hardworking: { nature: { conscientiousness: 0.6 }, needs: { esteem: { weight: 0.3, met: -0.4 } } },
  strict: {
    nature: { conscientiousness: 0.5, agreeableness: -0.3 },
    needs: { justice: { weight: 0.4, met: -0.4 } },
    preposition: "about",
  },
  stern: {
    nature: { conscientiousness: 0.4, agreeableness: -0.4 },
    expressiveness: -0.1,
    control: 0.1,
    needs: { justice: { weight: 0.3, met: -0.4 } },
  },
  steadfast: {
    nature: { conscientiousness: 0.5, neuroticism: -0.3 },
    control: 0.1,
    needs: { justice: { weight: 0.3, met: -0.3 } },
  },
  determined: {
    nature: { conscientiousness: 0.5, extraversion: 0.2 },
    needs: { autonomy: { weight: 0.4, met: -0.5 } },
  },
  loyal: {
    nature: { conscientiousness: 0.4, agreeableness: 0.4 },
    needs: { belonging: { weight: 0.4, met: -0.4 } },
    preposition: "toward",
  },
  faithful: {
    nature: { conscientiousness: 0.4, agreeableness: 0.3 },
    needs: { belonging: { weight: 0.35, met: -0.35 } },
    preposition: "toward",
  },
  honest: {
    nature: { conscientiousness: 0.4, agreeableness: 0.3 },
    expressiveness: 0.2,
    needs: { understanding: { weight: 0.3, met: -0.35 }, justice: { weight: 0.2, met: -0.25 } },
  },
  honorable: {
    nature: { conscientiousness: 0.5, agreeableness: 0.2 },
    needs: { justice: { weight: 0.35, met: -0.35 }, esteem: { weight: 0.2, met: -0.2 } },
  },
  principled: { nature: { conscientiousness: 0.5 }, needs: { justice: { weight: 0.4, met: -0.45 } } },
  righteous: {
    nature: { conscientiousness: 0.4, agreeableness: -0.1 },
    temper: 0.1,
    needs: { justice: { weight: 0.45, met: -0.55 } },
  },
  perfectionist: {
    nature: { conscientiousness: 0.6, neuroticism: 0.3 },
    needs: { esteem: { weight: 0.4, met: -0.5 } },
  },
  disorganized: { nature: { conscientiousness: -0.6 }, needs: { peace: { weight: 0.2, met: -0.4 } } },
  sloppy: { nature: { conscientiousness: -0.6 }, needs: { esteem: { weight: 0.15, met: -0.35 } } },
  inefficient: { nature: { conscientiousness: -0.6 }, needs: { esteem: { weight: 0.15, met: -0.4 } } },
  careless: {
    nature: { conscientiousness: -0.6 },
    needs: { autonomy: { weight: 0.25, met: -0.3 } },
    preposition: "of",
  },
  lazy: { nature: { conscientiousness: -0.6 }, temper: -0.1, needs: { peace: { weight: 0.3, met: -0.3 } } },
  reckless: {
    nature: { conscientiousness: -0.6, extraversion: 0.3 },
    control: -0.15,
    needs: { autonomy: { weight: 0.35, met: -0.45 }, safety: { weight: -0.25 } },
    preposition: "of",
  },
  impulsive: {
    nature: { conscientiousness: -0.5, extraversion: 0.2 },
    temper: 0.1,
    control: -0.25,
    needs: { autonomy: { weight: 0.3, met: -0.4 } },
  },
  unreliable: { nature: { conscientiousness: -0.6 }, needs: { esteem: { weight: 0.2, met: -0.4 } } },
  fickle: {
    nature: { conscientiousness: -0.5, neuroticism: 0.2 },
    needs: { belonging: { weight: 0.2, met: -0.35 } },
  },
  dishonest: {
    nature: { conscientiousness: -0.4, agreeableness: -0.3 },
    expressiveness: -0.15,
    control: 0.1,
    needs: { safety: { weight: 0.3, met: -0.4 } },
  },
  disloyal: {
    nature: { conscientiousness: -0.4, agreeableness: -0.4 },
    needs: { autonomy: { weight: 0.3, met: -0.35 } },
  },
  rebellious: {
    nature: { conscientiousness: -0.4, openness: 0.3 },
    temper: 0.15,
    needs: { autonomy: { weight: 0.45, met: -0.55 } },
  },
  defiant: {
    nature: { agreeableness: -0.3, extraversion: 0.2 },
    temper: 0.15,
    needs: { autonomy: { weight: 0.45, met: -0.6 } },
    preposition: "toward",
  },
};
