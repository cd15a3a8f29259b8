import type { Condition, Range } from "../../story/condition.js";
import type { BodyQuantity, FeelingKind, MoodQuantity, Posture } from "../../story/words.js";

/** What "is …" asks of one person, before it is known of whom. */
export type Asked =
  | { readonly type: "feels"; readonly kind: FeelingKind; readonly range: Range }
  | { readonly type: "mood"; readonly quantity: MoodQuantity; readonly range: Range }
  | { readonly type: "body"; readonly quantity: BodyQuantity; readonly range: Range }
  | { readonly type: "control"; readonly range: Range }
  | { readonly type: "posture"; readonly posture: Posture };

/** States that an author can ask for: each a few bounds that must all hold. */
export const STATES: Readonly<Record<string, readonly Asked[]>> = {
  "at peace": [
    body("pain", null, 0.22),
    body("arousal", null, 0.75),
    feels("distress", null, 0.35),
    feels("anger", null, 0.3),
    mood("pleasure", -0.1, null),
  ],
  calm: [body("arousal", null, 0.5), feels("anger", null, 0.25)],
  upset: [body("arousal", 0.55, null), mood("pleasure", null, 0)],
  agitated: [body("arousal", 0.6, null)],
  flooded: [body("arousal", 0.7, null)],
  furious: [feels("anger", 0.6, null)],
  seething: [feels("anger", 0.45, null)],
  "in tears": [body("tears", 0.3, null)],
  weeping: [body("tears", 0.3, null)],
  crying: [body("tears", 0.3, null)],
  "in pain": [body("pain", 0.3, null)],
  exposed: [body("exposure", 0.4, null)],
  "laid bare": [body("exposure", 0.4, null)],
  tense: [body("tension", 0.5, null)],
  tired: [body("fatigue", 0.5, null)],
  exhausted: [body("fatigue", 0.7, null)],
  shouting: [body("voice", 0.75, null)],
  "losing control": [{ type: "control", range: { least: null, most: 0.25 } }],
  "in control": [{ type: "control", range: { least: 0.45, most: null } }],
  standing: [posture("standing")],
  "on his feet": [posture("standing")],
  "on her feet": [posture("standing")],
  sitting: [posture("sitting")],
  seated: [posture("sitting")],
  kneeling: [posture("kneeling")],
  lying: [posture("lying")],
  "in good spirits": [mood("pleasure", 0.25, null)],
  downcast: [mood("pleasure", null, -0.25)],
  cowed: [mood("dominance", null, -0.25)],
  masterful: [mood("dominance", 0.3, null)],
};

/** From this strength on somebody is said to feel a thing; from the second, strongly. */
export const FELT = 0.25;
export const STRONGLY = 0.5;

/** What "is moved", "is cornered" and the like would mean is the author's to say. */
export function toCondition(asked: Asked, who: number): Condition {
  if (asked.type === "feels") return { ...asked, who, toward: null };
  return { ...asked, who };
}

function feels(kind: FeelingKind, least: number | null, most: number | null): Asked {
  return { type: "feels", kind, range: { least, most } };
}

function mood(quantity: MoodQuantity, least: number | null, most: number | null): Asked {
  return { type: "mood", quantity, range: { least, most } };
}

function body(quantity: BodyQuantity, least: number | null, most: number | null): Asked {
  return { type: "body", quantity, range: { least, most } };
}

function posture(held: Posture): Asked {
  return { type: "posture", posture: held };
}
