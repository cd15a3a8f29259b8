import type { Entry } from "../../performance/transcript.js";

/** True for an entry that is looked through to what it came from. */
export function looksThrough(entry: Entry): boolean {
  if (entry.type === "perceive") return !entry.hostile;
  if (entry.type === "need") return entry.by > 0;
  return THROUGH.includes(entry.type);
}

/** Entries that are looked through to what they came from. */
const THROUGH: readonly Entry["type"][] = [
  "body",
  "due",
  "consent",
  "control",
  "posture",
  "distance",
  "show",
];

/** Entries that only keep the books. */
const BOOKS: readonly Entry["type"][] = [
  "open",
  "pass",
  "weigh",
  "tire",
  "rest",
  "done",
  "show",
  "attend",
  "distance",
  "steady",
  "wear",
  "rebuff",
  "rise",
  "sate",
  "rebuff",
  "rise",
  "speak",
  "suppose",
  "mood",
];

/** True for an entry that says something to an author. */
export function worthTelling({ type }: Entry): boolean {
  return !BOOKS.includes(type);
}

const FIRST: readonly Entry["type"][] = [
  "given",
  "recall",
  "believe",
  "learn",
  "lie",
  "read",
  "feel",
  "act",
  "regulate",
  "relate",
  "prospect",
  "need",
];

/** Where an entry stands among the causes of one thing: what was given first. */
export function rank({ type }: Entry): number {
  const place = FIRST.indexOf(type);
  return place < 0 ? FIRST.length : place;
}
