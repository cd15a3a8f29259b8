import type { Adjectives } from "./adjective.js";

/** How much one goes out to others: marker words of the fifth most used trait list (Goldberg 1990, Saucier 1994), and their kin. */
export const EXTRAVERSION: Adjectives = {
  extroverted: { nature: { extraversion: 0.6 }, needs: { belonging: { weight: 0.25, met: -0.35 } } },
  talkative: {
    nature: { extraversion: 0.6 },
    expressiveness: 0.1,
    needs: { belonging: { weight: 0.15, met: -0.35 }, esteem: { weight: 0.1, met: -0.15 } },
  },
  bold: {
    nature: { extraversion: 0.6, neuroticism: -0.2 },
    needs: { autonomy: { weight: 0.3, met: -0.35 } },
  },
  energetic: { nature: { extraversion: 0.6 }, needs: { autonomy: { weight: 0.25, met: -0.35 } } },
  outgoing: {
    nature: { extraversion: 0.6, agreeableness: 0.2 },
    needs: { belonging: { weight: 0.25, met: -0.35 } },
  },
  sociable: {
    nature: { extraversion: 0.6, agreeableness: 0.2 },
    needs: { belonging: { weight: 0.3, met: -0.4 } },
  },
  lively: {
    nature: { extraversion: 0.5 },
    expressiveness: 0.15,
    needs: { belonging: { weight: 0.2, met: -0.35 } },
  },
  cheerful: {
    nature: { extraversion: 0.4, neuroticism: -0.3 },
    needs: { belonging: { weight: 0.25, met: -0.3 } },
    feelings: { joy: 0.3 },
  },
  spirited: { nature: { extraversion: 0.5 }, temper: 0.1, needs: { autonomy: { weight: 0.3, met: -0.4 } } },
  assertive: {
    nature: { extraversion: 0.6, agreeableness: -0.1 },
    needs: { autonomy: { weight: 0.3, met: -0.35 }, esteem: { weight: 0.15, met: -0.2 } },
  },
  dominant: {
    nature: { extraversion: 0.5, agreeableness: -0.4 },
    needs: { autonomy: { weight: 0.35, met: -0.4 }, esteem: { weight: 0.25, met: -0.3 } },
  },
  outspoken: {
    nature: { extraversion: 0.5, agreeableness: -0.2 },
    expressiveness: 0.2,
    needs: { justice: { weight: 0.3, met: -0.4 } },
  },
  loud: {
    nature: { extraversion: 0.5 },
    expressiveness: 0.25,
    control: -0.1,
    needs: { esteem: { weight: 0.25, met: -0.35 } },
  },
  adventurous: {
    nature: { extraversion: 0.4, openness: 0.4 },
    needs: { autonomy: { weight: 0.35, met: -0.4 } },
  },
  brave: {
    nature: { extraversion: 0.3, neuroticism: -0.4 },
    control: 0.1,
    needs: { safety: { weight: -0.25 }, justice: { weight: 0.25, met: -0.35 } },
  },
  confident: {
    nature: { extraversion: 0.4, neuroticism: -0.4 },
    needs: { esteem: { weight: 0.2, met: 0.2 }, autonomy: { weight: 0.3, met: -0.3 } },
  },
  ambitious: {
    nature: { extraversion: 0.3, conscientiousness: 0.4 },
    needs: { esteem: { weight: 0.4, met: -0.5 }, autonomy: { weight: 0.2, met: -0.2 } },
  },
  flirtatious: {
    nature: { extraversion: 0.5 },
    expressiveness: 0.15,
    needs: { belonging: { weight: 0.2, met: -0.35 }, esteem: { weight: 0.2, met: -0.3 } },
  },
  shy: {
    nature: { extraversion: -0.6, neuroticism: 0.3 },
    needs: { belonging: { weight: 0.2, met: -0.35 }, safety: { weight: 0.2, met: -0.3 } },
    feelings: { fear: 0.15 },
    preposition: "of",
  },
  bashful: {
    nature: { extraversion: -0.6, neuroticism: 0.2 },
    needs: { esteem: { weight: 0.2, met: -0.4 } },
    feelings: { shame: 0.15 },
  },
  quiet: {
    nature: { extraversion: -0.6 },
    needs: { peace: { weight: 0.25, met: -0.25 }, understanding: { weight: 0.15, met: -0.25 } },
  },
  withdrawn: {
    nature: { extraversion: -0.6, agreeableness: -0.2 },
    expressiveness: -0.1,
    needs: { safety: { weight: 0.25, met: -0.35 }, belonging: { met: -0.4 } },
  },
  reserved: {
    nature: { extraversion: -0.5 },
    control: 0.15,
    needs: { autonomy: { weight: 0.25, met: -0.25 }, peace: { weight: 0.15, met: -0.2 } },
  },
  silent: {
    nature: { extraversion: -0.6 },
    expressiveness: -0.15,
    needs: { peace: { weight: 0.3, met: -0.35 } },
  },
  introverted: {
    nature: { extraversion: -0.6 },
    needs: { autonomy: { weight: 0.2, met: -0.25 }, peace: { weight: 0.2, met: -0.3 } },
  },
  timid: {
    nature: { extraversion: -0.5, neuroticism: 0.4 },
    needs: { safety: { weight: 0.35, met: -0.45 } },
    feelings: { fear: 0.25 },
  },
  meek: {
    nature: { extraversion: -0.5, agreeableness: 0.4 },
    temper: -0.15,
    needs: { safety: { weight: 0.25, met: -0.3 }, esteem: { met: -0.3 } },
  },
  submissive: {
    nature: { extraversion: -0.5, agreeableness: 0.4 },
    needs: { safety: { weight: 0.3, met: -0.35 }, autonomy: { weight: -0.2 } },
  },
  distant: {
    nature: { extraversion: -0.4, agreeableness: -0.3 },
    empathy: -0.1,
    needs: { autonomy: { weight: 0.3, met: -0.3 } },
  },
  lonely: {
    nature: { extraversion: -0.2, neuroticism: 0.2 },
    needs: { belonging: { weight: 0.45, met: -0.75 } },
    feelings: { distress: 0.25 },
  },
  secretive: {
    nature: { extraversion: -0.4 },
    expressiveness: -0.2,
    control: 0.15,
    needs: { safety: { weight: 0.3, met: -0.4 } },
    preposition: "about",
  },
};
