import type { Adjectives } from "./adjective.js";

/** How far the mind goes out: marker words of openness and its opposite (Goldberg 1990, Saucier 1994), and their kin. */
export const OPENNESS: Adjectives = {
  creative: { nature: { openness: 0.6 }, needs: { autonomy: { weight: 0.3, met: -0.35 } } },
  imaginative: { nature: { openness: 0.6 }, needs: { understanding: { weight: 0.25, met: -0.35 } } },
  philosophical: {
    nature: { openness: 0.6 },
    temper: -0.1,
    needs: { understanding: { weight: 0.4, met: -0.4 } },
    preposition: "about",
  },
  intellectual: { nature: { openness: 0.6 }, needs: { understanding: { weight: 0.35, met: -0.35 } } },
  complex: {
    nature: { openness: 0.6, neuroticism: 0.1 },
    needs: { understanding: { weight: 0.35, met: -0.45 } },
  },
  deep: {
    nature: { openness: 0.6, extraversion: -0.1 },
    needs: { understanding: { weight: 0.4, met: -0.45 } },
  },
  curious: {
    nature: { openness: 0.6 },
    needs: { understanding: { weight: 0.45, met: -0.5 } },
    preposition: "about",
  },
  inquisitive: {
    nature: { openness: 0.5, extraversion: 0.2 },
    needs: { understanding: { weight: 0.45, met: -0.55 } },
  },
  "open-minded": {
    nature: { openness: 0.6, agreeableness: 0.2 },
    needs: { understanding: { weight: 0.3, met: -0.35 } },
  },
  clever: {
    nature: { openness: 0.4 },
    control: 0.1,
    needs: { esteem: { weight: 0.25, met: -0.3 }, understanding: { weight: 0.15, met: -0.2 } },
  },
  witty: { nature: { openness: 0.4, extraversion: 0.4 }, needs: { esteem: { weight: 0.25, met: -0.35 } } },
  wise: {
    nature: { openness: 0.4, neuroticism: -0.3 },
    empathy: 0.15,
    control: 0.15,
    needs: { understanding: { weight: 0.35, met: -0.3 }, peace: { weight: 0.15, met: -0.15 } },
  },
  artistic: {
    nature: { openness: 0.6, conscientiousness: -0.1 },
    needs: { autonomy: { weight: 0.25, met: -0.3 }, understanding: { weight: 0.2, met: -0.3 } },
  },
  dreamy: {
    nature: { openness: 0.5, conscientiousness: -0.3 },
    needs: { peace: { weight: 0.25, met: -0.35 } },
  },
  romantic: {
    nature: { openness: 0.4, agreeableness: 0.2 },
    expressiveness: 0.1,
    needs: { belonging: { weight: 0.4, met: -0.45 } },
  },
  idealistic: {
    nature: { openness: 0.5, agreeableness: 0.2 },
    needs: { justice: { weight: 0.4, met: -0.5 } },
  },
  reflective: {
    nature: { openness: 0.5, extraversion: -0.2 },
    needs: { understanding: { weight: 0.35, met: -0.35 } },
  },
  perceptive: {
    nature: { openness: 0.5 },
    empathy: 0.2,
    needs: { understanding: { weight: 0.35, met: -0.35 } },
  },
  eccentric: {
    nature: { openness: 0.5, conscientiousness: -0.2 },
    needs: { autonomy: { weight: 0.35, met: -0.4 } },
  },
  naive: {
    nature: { agreeableness: 0.4, openness: 0.1 },
    control: -0.05,
    needs: { belonging: { weight: 0.25, met: -0.35 }, safety: { weight: -0.2 } },
    preposition: "about",
  },
  uncreative: { nature: { openness: -0.6 }, needs: { safety: { weight: 0.2, met: -0.3 } } },
  unintellectual: { nature: { openness: -0.6 }, needs: { esteem: { weight: 0.2, met: -0.3 } } },
  unimaginative: { nature: { openness: -0.6 }, needs: { peace: { weight: 0.25, met: -0.3 } } },
  conventional: {
    nature: { openness: -0.5, conscientiousness: 0.3 },
    needs: { belonging: { weight: 0.2, met: -0.25 }, safety: { weight: 0.15, met: -0.2 } },
  },
  traditional: {
    nature: { openness: -0.5, conscientiousness: 0.3 },
    needs: { justice: { weight: 0.25, met: -0.3 } },
  },
  simple: { nature: { openness: -0.5, agreeableness: 0.2 }, needs: { peace: { weight: 0.3, met: -0.3 } } },
  shallow: { nature: { openness: -0.5 }, empathy: -0.15, needs: { esteem: { weight: 0.35, met: -0.35 } } },
  "narrow-minded": {
    nature: { openness: -0.6, agreeableness: -0.2 },
    empathy: -0.1,
    needs: { safety: { weight: 0.25, met: -0.35 } },
  },
  dogmatic: {
    nature: { openness: -0.6, agreeableness: -0.2 },
    needs: { justice: { weight: 0.35, met: -0.45 } },
    preposition: "about",
  },
};
