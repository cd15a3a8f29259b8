import type { FeelingKind } from "../story/words.js";

/** How an event, an act or a being matters to one person, in the variables of Ortony, Clore and Collins (1988). */
export interface Appraisal {
  /** How far it helps (above 0) or hinders what is wanted, -1..1. */
  readonly congruence: number;
  /** How much that is wanted, -1..1; below 0 it is wanted not to be. */
  readonly utility: number;
  readonly affected: "self" | "other";
  /** How one likes the other who is affected, -1..1. */
  readonly relation: number;
  /** False when it was held as a prospect and is now confirmed (likelihood 1) or disconfirmed (0). */
  readonly new: boolean;
  readonly likelihood: number;
  /** The likelihood held before, where `new` is false. */
  readonly before?: number;
  readonly agent: "none" | "self" | "other";
  /** How far the act keeps (above 0) or breaks one's standards, -1..1. */
  readonly adherence: number;
  /** How appealing whoever or whatever it is, -1..1. */
  readonly attractiveness: number;
  /** Of the agent, 0..1 each; 1, 1 and 0 where nothing is said. */
  readonly intent?: number;
  readonly foreseen?: number;
  readonly coerced?: number;
}

export interface Felt {
  readonly kind: FeelingKind;
  /** 0..1 */
  readonly strength: number;
  /** The kinds that this compound implies. */
  readonly implies: readonly FeelingKind[];
}

/** Coercion lifts most of the blame, not all of it. */
const COERCION_EXCUSES = 0.7;
/** What was neither meant nor foreseen is still held a little against its agent. */
const LEAST_BLAME = 0.2;

/**
 * The feelings that one appraisal gives rise to, after the tree of Steunebrink, Dastani and Meyer (2009): compounds come
 * beside the kinds they imply. Strengths are 0..1 and grow with the absolute value of each variable that they read.
 */
export function appraise(appraisal: Appraisal): readonly Felt[] {
  const all = ofConsequence(appraisal);
  const [consequence] = all;
  const action = ofAction(appraisal);
  if (action !== undefined) all.push(action);
  const both = ofBoth(consequence, action);
  if (both !== undefined) all.push(both);
  const { attractiveness } = appraisal;
  if (attractiveness !== 0) all.push(felt(attractiveness > 0 ? "love" : "hate", attractiveness));
  return all;
}

function ofConsequence({
  congruence,
  utility,
  affected,
  relation,
  new: fresh,
  likelihood,
  before,
}: Appraisal): Felt[] {
  const worth = clamp(congruence * utility);
  if (worth === 0) return [];
  if (affected === "other")
    return ofOthers(worth, relation, fresh ? likelihood : decided(likelihood, before));
  if (!fresh) return ofProspect(worth, likelihood, before ?? 1);
  if (likelihood >= 1) return [felt(worth > 0 ? "joy" : "distress", worth)];
  return likelihood <= 0 ? [] : [felt(worth > 0 ? "hope" : "fear", worth * likelihood)];
}

const FOR_OTHERS = {
  liked: { good: "happy-for", bad: "pity" },
  disliked: { good: "resentment", bad: "gloating" },
} as const;

// What another hoped for or feared and is now decided: it comes, or it fails and is the other way round by how firmly it was expected.
function decided(likelihood: number, before = 1): number {
  return likelihood >= 0.5 ? 1 : -before;
}

function ofOthers(worth: number, relation: number, came: number): Felt[] {
  const fortune = worth * came;
  if (relation === 0 || fortune === 0) return [];
  const row = FOR_OTHERS[relation > 0 ? "liked" : "disliked"];
  return [felt(fortune > 0 ? row.good : row.bad, fortune * relation)];
}

const OUTCOMES = {
  good: { confirmed: ["satisfaction", "joy"], disconfirmed: ["disappointment", "distress"] },
  bad: { confirmed: ["fears-confirmed", "distress"], disconfirmed: ["relief", "joy"] },
} as const;

// What was firmly expected and comes is felt less as joy than as satisfaction; what was expected and fails, hurts by how firmly.
function ofProspect(worth: number, likelihood: number, before: number): Felt[] {
  const confirmed = likelihood >= 0.5;
  const [kind, implied] = OUTCOMES[worth > 0 ? "good" : "bad"][confirmed ? "confirmed" : "disconfirmed"];
  const strength = Math.abs(worth) * before;
  if (strength === 0) return [];
  return [
    felt(implied, confirmed ? worth : strength),
    { kind, strength: clamp(strength), implies: [implied] },
  ];
}

function ofAction({ agent, adherence, intent, foreseen, coerced }: Appraisal): Felt | undefined {
  if (agent === "none" || adherence === 0) return undefined;
  const kind =
    agent === "self" ? (adherence > 0 ? "pride" : "shame") : adherence > 0 ? "admiration" : "reproach";
  const meant = Math.max(intent ?? 1, (foreseen ?? 1) * 0.6, LEAST_BLAME);
  return felt(kind, adherence * meant * (1 - COERCION_EXCUSES * (coerced ?? 0)));
}

/** What a feeling about what happened and one about what was done come to together. */
const COMPOUNDS: Readonly<Partial<Record<FeelingKind, Readonly<Partial<Record<FeelingKind, FeelingKind>>>>>> =
  {
    joy: { pride: "gratification", admiration: "gratitude" },
    distress: { shame: "remorse", reproach: "anger" },
  };

// Regret for another's hurt is remorse too: what pity is to distress.
const FOR_ONESELF: Partial<Record<FeelingKind, FeelingKind>> = {
  pity: "distress",
  "happy-for": "joy",
};

function ofBoth(consequence: Felt | undefined, action: Felt | undefined): Felt | undefined {
  if (consequence === undefined || action === undefined) return undefined;
  const kind = COMPOUNDS[FOR_ONESELF[consequence.kind] ?? consequence.kind]?.[action.kind];
  if (kind === undefined) return undefined;
  const strength = Math.sqrt(consequence.strength * action.strength);
  return { kind, strength, implies: [consequence.kind, action.kind] };
}

function felt(kind: FeelingKind, amount: number): Felt {
  return { kind, strength: clamp(Math.abs(amount)), implies: NOTHING };
}

const NOTHING: readonly FeelingKind[] = [];

function clamp(x: number): number {
  return Math.max(-1, Math.min(1, x));
}
