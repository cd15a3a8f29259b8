import { AFFILIATION } from "./speech/affiliation.js";
import { ANSWERS } from "./answers.js";
import { ATTACK } from "./speech/attack.js";
import { CARE } from "./speech/care.js";
import { CLAIM } from "./speech/claim.js";
import { GAZES } from "./gazes.js";
import { DEEDS } from "./speech/deeds.js";
import { INQUIRY } from "./speech/inquiry.js";
import { MOVES } from "./moves.js";
import { OFFERS } from "./offers.js";
import { PERSONS } from "./speech/persons.js";
import { REPLIES } from "./speech/replies.js";
import { RESISTANCE } from "./speech/resistance.js";

/** What is done in each act of the library, where the author wrote no line; by the act's name. */
export const ACT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  ...ATTACK,
  ...RESISTANCE,
  ...INQUIRY,
  ...CLAIM,
  ...AFFILIATION,
  ...CARE,
  ...ANSWERS,
  ...MOVES,
  ...GAZES,
};

/** The two steps of each touch that is offered. */
export const TOUCH_PHRASES = OFFERS;

/** What is said of something that happened, of somebody, and what is said in answer. */
export { DEEDS, PERSONS, REPLIES };
