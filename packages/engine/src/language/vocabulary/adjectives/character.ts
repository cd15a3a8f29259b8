import type { Adjectives } from "./adjective.js";

/** Words for what life has made of somebody, and what that person therefore lacks. */
export const CHARACTER: Adjectives = {
  needy: {
    nature: { neuroticism: 0.4 },
    expressiveness: 0.1,
    needs: { belonging: { weight: 0.45, met: -0.6 } },
  },
  clinging: {
    nature: { neuroticism: 0.4, extraversion: 0.1 },
    needs: { belonging: { weight: 0.45, met: -0.55 }, autonomy: { weight: -0.2 } },
  },
  independent: {
    nature: { openness: 0.2, extraversion: 0.1 },
    needs: { autonomy: { weight: 0.45, met: -0.4 }, belonging: { weight: -0.1 } },
  },
  free: { nature: { openness: 0.3 }, needs: { autonomy: { weight: 0.4, met: -0.3 } } },
  trapped: {
    nature: { neuroticism: 0.2 },
    temper: 0.1,
    needs: { autonomy: { weight: 0.45, met: -0.7 } },
    feelings: { distress: 0.25 },
  },
  homesick: { needs: { belonging: { weight: 0.4, met: -0.55 } }, feelings: { distress: 0.3 } },
  abandoned: {
    nature: { neuroticism: 0.2 },
    needs: { belonging: { weight: 0.45, met: -0.75 } },
    feelings: { distress: 0.35, anger: 0.15 },
  },
  neglected: {
    needs: { belonging: { weight: 0.35, met: -0.6 }, esteem: { weight: 0.2, met: -0.4 } },
    feelings: { resentment: 0.25 },
  },
  misunderstood: {
    needs: { understanding: { weight: 0.45, met: -0.65 } },
    feelings: { disappointment: 0.2 },
  },
  estranged: {
    expressiveness: -0.1,
    needs: { belonging: { weight: 0.4, met: -0.65 } },
    feelings: { resentment: 0.2 },
  },
  haunted: {
    nature: { neuroticism: 0.4 },
    needs: { peace: { weight: 0.45, met: -0.7 } },
    feelings: { fear: 0.25, remorse: 0.25 },
  },
  wounded: {
    nature: { neuroticism: 0.3 },
    temper: 0.1,
    needs: { safety: { weight: 0.3, met: -0.45 }, belonging: { weight: 0.2, met: -0.4 } },
    feelings: { distress: 0.3 },
  },
  broken: {
    nature: { neuroticism: 0.4 },
    control: -0.15,
    needs: { peace: { weight: 0.35, met: -0.65 }, esteem: { met: -0.5 } },
    feelings: { distress: 0.4 },
  },
  bruised: {
    nature: { neuroticism: 0.2 },
    needs: { esteem: { weight: 0.25, met: -0.45 }, safety: { weight: 0.2, met: -0.3 } },
  },
  guarded: {
    nature: { extraversion: -0.2, agreeableness: -0.2 },
    expressiveness: -0.25,
    control: 0.15,
    needs: { safety: { weight: 0.4, met: -0.45 } },
  },
  wary: {
    nature: { agreeableness: -0.2, conscientiousness: 0.2 },
    needs: { safety: { weight: 0.4, met: -0.5 } },
    preposition: "of",
  },
  protective: {
    nature: { agreeableness: 0.2, extraversion: 0.2 },
    temper: 0.1,
    empathy: 0.1,
    needs: { safety: { weight: 0.25, met: -0.4 }, belonging: { weight: 0.3, met: -0.3 } },
    preposition: "of",
  },
  motherly: {
    nature: { agreeableness: 0.5 },
    empathy: 0.2,
    needs: { belonging: { weight: 0.35, met: -0.35 } },
  },
  fatherly: {
    nature: { agreeableness: 0.3, conscientiousness: 0.3 },
    empathy: 0.1,
    needs: { belonging: { weight: 0.25, met: -0.3 }, esteem: { weight: 0.15, met: -0.2 } },
  },
  controlling: {
    nature: { agreeableness: -0.4, conscientiousness: 0.4 },
    needs: { autonomy: { weight: 0.35, met: -0.4 }, safety: { weight: 0.25, met: -0.4 } },
  },
  manipulative: {
    nature: { agreeableness: -0.5 },
    empathy: -0.15,
    expressiveness: -0.1,
    control: 0.2,
    needs: { autonomy: { weight: 0.3, met: -0.35 }, esteem: { weight: 0.2, met: -0.3 } },
  },
  evasive: {
    nature: { conscientiousness: -0.2 },
    expressiveness: -0.25,
    needs: { safety: { weight: 0.35, met: -0.45 } },
    preposition: "about",
  },
  defensive: {
    nature: { neuroticism: 0.4, agreeableness: -0.2 },
    temper: 0.15,
    needs: { esteem: { weight: 0.4, met: -0.5 } },
    preposition: "about",
  },
  cowardly: {
    nature: { neuroticism: 0.4, conscientiousness: -0.3 },
    needs: { safety: { weight: 0.45, met: -0.5 }, esteem: { met: -0.3 } },
    feelings: { fear: 0.3 },
  },
  noble: {
    nature: { agreeableness: 0.3, conscientiousness: 0.4 },
    control: 0.1,
    needs: { justice: { weight: 0.4, met: -0.4 } },
  },
  just: {
    nature: { conscientiousness: 0.4, agreeableness: 0.2 },
    needs: { justice: { weight: 0.45, met: -0.45 } },
  },
  merciful: {
    nature: { agreeableness: 0.6 },
    empathy: 0.2,
    needs: { peace: { weight: 0.3, met: -0.35 } },
    preposition: "toward",
  },
  merciless: {
    nature: { agreeableness: -0.7 },
    empathy: -0.35,
    needs: { justice: { weight: 0.4, met: -0.5 } },
    preposition: "toward",
  },
  dignified: {
    nature: { conscientiousness: 0.3 },
    expressiveness: -0.15,
    control: 0.2,
    needs: { esteem: { weight: 0.4, met: -0.3 } },
  },
  cynical: {
    nature: { agreeableness: -0.5 },
    empathy: -0.1,
    needs: { understanding: { weight: 0.2, met: -0.4 }, safety: { weight: 0.2, met: -0.3 } },
    feelings: { disappointment: 0.25 },
    preposition: "about",
  },
  dry: {
    nature: { agreeableness: -0.2 },
    expressiveness: -0.2,
    control: 0.15,
    needs: { esteem: { weight: 0.25, met: -0.3 } },
  },
  blunt: {
    nature: { agreeableness: -0.3, extraversion: 0.2 },
    expressiveness: 0.2,
    needs: { understanding: { weight: 0.3, met: -0.4 } },
    preposition: "about",
  },
  charming: {
    nature: { extraversion: 0.4, agreeableness: 0.2 },
    control: 0.1,
    needs: { esteem: { weight: 0.3, met: -0.35 } },
  },
  playful: {
    nature: { extraversion: 0.4, openness: 0.3 },
    temper: -0.1,
    needs: { belonging: { weight: 0.25, met: -0.3 } },
  },
  mischievous: {
    nature: { extraversion: 0.3, conscientiousness: -0.3 },
    needs: { autonomy: { weight: 0.3, met: -0.4 } },
  },
  innocent: {
    nature: { agreeableness: 0.4 },
    needs: { belonging: { weight: 0.25, met: -0.3 }, justice: { weight: 0.15, met: -0.25 } },
    preposition: "of",
  },
  pious: {
    nature: { conscientiousness: 0.4, openness: -0.2 },
    control: 0.1,
    needs: { justice: { weight: 0.35, met: -0.35 }, peace: { weight: 0.2, met: -0.2 } },
  },
  obedient: {
    nature: { agreeableness: 0.4, conscientiousness: 0.4 },
    needs: { esteem: { weight: 0.25, met: -0.35 }, autonomy: { weight: -0.25 } },
  },
  obsessed: {
    nature: { neuroticism: 0.3, conscientiousness: 0.2 },
    control: -0.1,
    needs: { understanding: { weight: 0.45, met: -0.6 } },
  },
  driven: {
    nature: { conscientiousness: 0.5, neuroticism: 0.2 },
    needs: { esteem: { weight: 0.45, met: -0.55 } },
  },
  competitive: {
    nature: { agreeableness: -0.3, extraversion: 0.3 },
    needs: { esteem: { weight: 0.4, met: -0.45 } },
  },
  powerful: {
    nature: { extraversion: 0.4 },
    needs: { autonomy: { weight: 0.35, met: -0.25 }, esteem: { weight: 0.2, met: -0.2 } },
  },
  helpless: {
    nature: { neuroticism: 0.4, extraversion: -0.3 },
    needs: { safety: { weight: 0.35, met: -0.6 }, autonomy: { met: -0.5 } },
    feelings: { distress: 0.25, fear: 0.25 },
  },
  weak: {
    nature: { neuroticism: 0.3, extraversion: -0.3 },
    control: -0.1,
    needs: { safety: { weight: 0.3, met: -0.45 }, esteem: { met: -0.35 } },
  },
  strong: {
    nature: { neuroticism: -0.3, extraversion: 0.3 },
    control: 0.1,
    needs: { autonomy: { weight: 0.35, met: -0.3 } },
  },
  serious: {
    nature: { conscientiousness: 0.4, extraversion: -0.2 },
    expressiveness: -0.1,
    needs: { understanding: { weight: 0.3, met: -0.35 } },
    preposition: "about",
  },
  awkward: {
    nature: { extraversion: -0.3, neuroticism: 0.3 },
    needs: { belonging: { weight: 0.25, met: -0.4 }, esteem: { weight: 0.15, met: -0.3 } },
  },
  empathetic: {
    nature: { agreeableness: 0.4, openness: 0.2 },
    empathy: 0.35,
    needs: { understanding: { weight: 0.25, met: -0.3 }, belonging: { weight: 0.15, met: -0.2 } },
  },
  callous: {
    nature: { agreeableness: -0.6 },
    empathy: -0.4,
    needs: { autonomy: { weight: 0.3, met: -0.3 } },
    preposition: "toward",
  },
};
